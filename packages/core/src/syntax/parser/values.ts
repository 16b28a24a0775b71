import type { IToken, TokenType } from 'chevrotain';
import type { Relation } from '../../model/agreement.ts';
import { RELATION_WORDS } from '../../model/relation.ts';
import { normalizeName } from '../../text/names.ts';
import type * as Ast from '../ast.ts';
import {
  Colon,
  Comma,
  DateLiteral,
  EqualSign,
  EuroSign,
  IN_VALUE,
  LeftParenthesis,
  LineWord,
  NameWord,
  PercentSign,
  ProseLiteral,
  RightParenthesis,
  RowLiteral,
  SectionNumber,
  SectionSign,
  Unknown,
} from '../tokens.ts';
import { nameOf, rangeOfToken, wordsOf } from './nodes.ts';
import { type Alternative, SharedProductions } from './shared.ts';

/** What a line about a measure says. */
export abstract class ValueProductions extends SharedProductions {
  readonly measureName = this.RULE('measureName', (): Ast.Words => {
    const first = this.CONSUME(LineWord);
    const words = [nameOf(first)];
    this.MANY(() => {
      const word = this.CONSUME(NameWord);
      this.ACTION(() => words.push(nameOf(word)));
    });
    return wordsOf(words);
  });

  private readonly valueParts: Alternative<Ast.ValuePart>[] = [
    { ALT: () => this.SUBRULE(this.relation) },
    { ALT: () => this.SUBRULE(this.bound) },
    { ALT: () => this.SUBRULE(this.quantity) },
    { ALT: () => this.SUBRULE(this.textValue) },
    { ALT: () => this.SUBRULE(this.changeValue) },
    { ALT: () => this.SUBRULE(this.basePart) },
    { ALT: () => this.SUBRULE(this.status) },
    { ALT: () => this.SUBRULE(this.label) },
    { ALT: () => this.SUBRULE(this.wording) },
    { ALT: () => this.SUBRULE(this.note) },
    { ALT: () => this.SUBRULE(this.strayPart) },
  ];

  readonly valuePart = this.RULE('valuePart', (): Ast.ValuePart => {
    return this.OR(this.valueParts);
  });

  private readonly relations: Alternative<IToken>[] = [
    { ALT: () => this.CONSUME(EqualSign) },
    { ALT: () => this.CONSUME(IN_VALUE.mindestens) },
    { ALT: () => this.CONSUME(IN_VALUE.höchstens) },
    {
      ALT: () => {
        const first = this.CONSUME(IN_VALUE.nicht);
        const more = this.OPTION(() => this.CONSUME(IN_VALUE.mehr));
        const than = this.OPTION2(() => this.CONSUME(IN_VALUE.als));
        this.completed(more && than, 'nicht mehr als');
        return first;
      },
    },
    { ALT: () => this.CONSUME(IN_VALUE.unter) },
    { ALT: () => this.CONSUME(IN_VALUE.über) },
    { ALT: () => this.CONSUME(IN_VALUE['ca.']) },
  ];

  readonly relation = this.RULE('relation', (): Ast.RelationPart => {
    const word = this.OR(this.relations);
    const relation = RELATIONS.get(word.tokenType) ?? 'equal';
    return {
      kind: 'relation',
      range: this.from(word),
      relation,
      word: this.ACTION(() => relationWord(relation, word)),
    };
  });

  readonly bound = this.RULE('bound', (): Ast.BoundPart => {
    const word = this.OR([
      { ALT: () => this.CONSUME(IN_VALUE.von) },
      { ALT: () => this.CONSUME(IN_VALUE.bis) },
    ]);
    const bound = word.tokenType === IN_VALUE.von ? 'from' : 'to';
    return { kind: 'bound', range: rangeOfToken(word), bound };
  });

  readonly textValue = this.RULE('textValue', (): Ast.TextPart => {
    const text = this.SUBRULE(this.string);
    return { kind: 'textValue', range: text.range, text };
  });

  readonly changeValue = this.RULE('changeValue', (): Ast.ChangePart => {
    const open = this.CONSUME(LeftParenthesis);
    const quantity = this.OPTION(() => this.SUBRULE(this.quantity)) ?? null;
    const base = this.OPTION2(() => this.SUBRULE(this.base)) ?? null;
    const close = this.OPTION3(() => this.CONSUME(RightParenthesis));
    const range = this.from(open);
    this.ACTION(() => {
      if (!close) this.problems.push({ kind: 'unclosedParenthesis', range, within: '(' });
    });
    return { kind: 'changeValue', range, quantity, base };
  });

  readonly basePart = this.RULE('basePart', (): Ast.BasePart => {
    const base = this.SUBRULE(this.base);
    return { kind: 'basePart', range: base.range, base };
  });

  private readonly statuses: Alternative<IToken>[] = [
    { ALT: () => this.CONSUME(IN_VALUE.nachrichtlich) },
    { ALT: () => this.CONSUME(IN_VALUE.Erwartungswert) },
    { ALT: () => this.CONSUME(IN_VALUE.beobachten) },
    { ALT: () => this.CONSUME(IN_VALUE.Angebot) },
    { ALT: () => this.CONSUME(IN_VALUE.offen) },
    {
      ALT: () => {
        const first = this.CONSUME(IN_VALUE.keine);
        this.completed(
          this.OPTION(() => this.CONSUME(IN_VALUE.Zielsetzung)),
          'keine Zielsetzung',
        );
        return first;
      },
    },
  ];

  readonly status = this.RULE('status', (): Ast.StatusPart => {
    const word = this.OR(this.statuses);
    return {
      kind: 'status',
      range: this.from(word),
      status: STATUSES.get(word.tokenType) ?? 'nachrichtlich',
    };
  });

  readonly label = this.RULE('label', (): Ast.LabelPart => {
    const keyword = this.CONSUME(IN_VALUE.als);
    const text = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    return { kind: 'label', range: this.from(keyword), text };
  });

  readonly wording = this.RULE('wording', (): Ast.WordingPart => {
    const keyword = this.CONSUME(IN_VALUE.Wortlaut);
    const text = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    return { kind: 'wording', range: this.from(keyword), text };
  });

  readonly note = this.RULE('note', (): Ast.NotePart => {
    const keyword = this.CONSUME(IN_VALUE.Fußnote);
    const footnote = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
    return { kind: 'note', range: this.from(keyword), footnote };
  });

  private readonly strayTokens: Alternative<IToken>[] = [
    { ALT: () => this.CONSUME(NameWord) },
    { ALT: () => this.CONSUME(IN_VALUE.mehr) },
    { ALT: () => this.CONSUME(IN_VALUE.Zielsetzung) },
    { ALT: () => this.CONSUME(DateLiteral) },
    { ALT: () => this.CONSUME(SectionNumber) },
    { ALT: () => this.CONSUME(SectionSign) },
    { ALT: () => this.CONSUME(PercentSign) },
    { ALT: () => this.CONSUME(EuroSign) },
    { ALT: () => this.CONSUME(RightParenthesis) },
    { ALT: () => this.CONSUME(Comma) },
    { ALT: () => this.CONSUME(Colon) },
    { ALT: () => this.CONSUME(Unknown) },
    { ALT: () => this.CONSUME(ProseLiteral) },
    { ALT: () => this.CONSUME(RowLiteral) },
  ];

  readonly strayPart = this.RULE('strayPart', (): Ast.StrayPart => {
    const token = this.OR(this.strayTokens);
    return { kind: 'stray', range: rangeOfToken(token), text: token.image };
  });
}

const RELATIONS = new Map<TokenType, Ast.RelationPart['relation']>([
  [EqualSign, 'equal'],
  [IN_VALUE.mindestens, 'atLeast'],
  [IN_VALUE.höchstens, 'atMost'],
  [IN_VALUE.nicht, 'atMost'],
  [IN_VALUE.unter, 'below'],
  [IN_VALUE.über, 'above'],
  [IN_VALUE['ca.'], 'about'],
]);

/** `max.` and `mind.` are short for their words; the others are the author's. */
function relationWord(relation: Relation, { tokenType, image }: IToken): string {
  if (tokenType === IN_VALUE.nicht) return 'nicht mehr als';
  return normalizeName(image).startsWith('max') ? 'maximal' : RELATION_WORDS[relation][0]!;
}

const STATUSES = new Map<TokenType, Ast.StatusPart['status']>([
  [IN_VALUE.nachrichtlich, 'nachrichtlich'],
  [IN_VALUE.Erwartungswert, 'erwartungswert'],
  [IN_VALUE.beobachten, 'beobachten'],
  [IN_VALUE.Angebot, 'angebot'],
  [IN_VALUE.offen, 'offen'],
  [IN_VALUE.keine, 'keineZielsetzung'],
]);
