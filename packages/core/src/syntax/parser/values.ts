import type { IToken, TokenType } from 'chevrotain';
import { readRelation } from '../../model/relation.ts';
import { normalizeName } from '../../text/names.ts';
import type * as Ast from '../ast.ts';
import {
  Colon,
  Comma,
  DateLiteral,
  EqualSign,
  EuroSign,
  IN_NAME,
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
    { ALT: () => this.SUBRULE(this.lower) },
    { ALT: () => this.SUBRULE(this.upper) },
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
        this.completed(
          this.OPTION(() => this.OR2(this.denied)),
          'nicht mehr als',
        );
        return first;
      },
    },
    { ALT: () => this.SUBRULE(this.comparison) },
    { ALT: () => this.CONSUME(IN_VALUE.unter) },
    { ALT: () => this.CONSUME(IN_VALUE.über) },
    { ALT: () => this.CONSUME(IN_VALUE['ca.']) },
    { ALT: () => this.CONSUME(IN_VALUE.rund) },
  ];

  /** What `nicht` turns into its contrary. */
  private readonly denied: Alternative<IToken>[] = [
    { ALT: () => this.SUBRULE2(this.comparison) },
    { ALT: () => this.CONSUME2(IN_VALUE.unter) },
    { ALT: () => this.CONSUME2(IN_VALUE.über) },
  ];

  readonly relation = this.RULE('relation', (): Ast.RelationPart => {
    return this.relationFrom(this.OR(this.relations));
  });

  /** `mehr als`, `weniger als` */
  readonly comparison = this.RULE('comparison', (): IToken => {
    const first = this.OR([
      { ALT: () => this.CONSUME(IN_VALUE.mehr) },
      { ALT: () => this.CONSUME(IN_VALUE.weniger) },
    ]);
    this.completed(
      this.OPTION(() => this.CONSUME(IN_VALUE.als)),
      'mehr als',
    );
    return first;
  });

  readonly lower = this.RULE('lower', (): Ast.BoundPart => {
    const word = this.CONSUME(IN_VALUE.von);
    return { kind: 'bound', range: rangeOfToken(word), bound: 'from' };
  });

  /** The upper bound of a range; `bis zu` bounds a value by itself. */
  readonly upper = this.RULE('upper', (): Ast.BoundPart | Ast.RelationPart => {
    const word = this.CONSUME(IN_VALUE.bis);
    const to = this.OPTION(() => this.CONSUME(IN_NAME.zu));
    if (to) return this.relationFrom(word);
    return { kind: 'bound', range: rangeOfToken(word), bound: 'to' };
  });

  /** A phrase that breaks off is reported, and read as an equal sign. */
  private relationFrom(first: IToken): Ast.RelationPart {
    const range = this.from(first);
    const words = this.ACTION(() => this.textOf(range)) ?? '';
    const read = readRelation(normalizeName(words).replace(/\s+/g, ' '));
    return { kind: 'relation', range, ...(read ?? { relation: 'equal', word: '' }) };
  }

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
    const footnotes: Ast.Name[] = [];
    const add = (name: Ast.Name | undefined) =>
      this.ACTION(() => {
        if (name) footnotes.push(name);
      });
    this.OPTION(() => {
      add(this.SUBRULE(this.name));
      this.MANY(() => {
        this.CONSUME(Comma);
        const name = this.OPTION2(() => this.SUBRULE2(this.name));
        this.completed(name, 'Fußnote am Wert');
        add(name);
      });
    });
    return { kind: 'note', range: this.from(keyword), footnotes };
  });

  private readonly strayTokens: Alternative<IToken>[] = [
    { ALT: () => this.CONSUME(NameWord) },
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

const STATUSES = new Map<TokenType, Ast.StatusPart['status']>([
  [IN_VALUE.nachrichtlich, 'nachrichtlich'],
  [IN_VALUE.Erwartungswert, 'erwartungswert'],
  [IN_VALUE.beobachten, 'beobachten'],
  [IN_VALUE.Angebot, 'angebot'],
  [IN_VALUE.offen, 'offen'],
  [IN_VALUE.keine, 'keineZielsetzung'],
]);
