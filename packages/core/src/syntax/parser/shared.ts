import type { IToken } from 'chevrotain';
import { normalizeName } from '../../text/names.ts';
import { type Range, rangeOf, spanOf } from '../../text/range.ts';
import type * as Ast from '../ast.ts';
import { proseContent } from '../patterns.ts';
import { stringText } from '../strings.ts';
import {
  Comma,
  DateLiteral,
  EqualSign,
  EuroSign,
  IN_NAME,
  IN_VALUE,
  Identifier,
  Inline,
  NameWord,
  NumberLiteral,
  PercentSign,
  ProseLiteral,
  StringLiteral,
  Word,
  parserTokens,
} from '../tokens.ts';
import { OneTokenLookahead } from './lookahead.ts';
import { nameOf, rangeOfToken, tokenEnd, wordsOf } from './nodes.ts';
import { QuickStartParser } from './quick-start.ts';

/** A place where the text has too much or too little; `expected` names a production. */
export interface SyntaxProblem {
  readonly kind: 'surplus' | 'incomplete' | 'unclosedParenthesis' | 'misplacedBlock';
  readonly range: Range;
  /** The keyword or production in which it stands. */
  readonly within: string;
}

/** One way of an alternation. Lists of more than a few are fields: made at each use, they would be most of the garbage. */
export type Alternative<Result> = { ALT: () => Result };

/** The parts that many lines share: names, literals, quantities. */
export abstract class SharedProductions extends QuickStartParser {
  problems: SyntaxProblem[] = [];
  protected source = '';

  constructor(known: string | null = null) {
    const lookaheadStrategy = new OneTokenLookahead();
    super(parserTokens, { maxLookahead: 1, lookaheadStrategy, skipValidations: true }, known);
  }

  readonly name = this.RULE('name', (): Ast.Name => {
    const word = this.CONSUME(Word);
    return nameOf(word);
  });

  readonly names = this.RULE('names', (): (Ast.Name | Ast.StringNode)[] => {
    const names: (Ast.Name | Ast.StringNode)[] = [];
    const add = (name: Ast.Name | Ast.StringNode | undefined) =>
      this.ACTION(() => {
        if (name) names.push(name);
        else this.incomplete('Dialog');
      });
    add(this.OPTION(() => this.SUBRULE(this.participant)));
    this.MANY(() => {
      this.CONSUME(Comma);
      add(this.OPTION2(() => this.SUBRULE2(this.participant)));
    });
    return names;
  });

  /** A party by its handle, anybody else in quotes. */
  readonly participant = this.RULE('participant', () =>
    this.OR([
      { ALT: () => nameOf(this.CONSUME(Identifier)) },
      { ALT: () => this.SUBRULE(this.string) },
    ]),
  );

  readonly words = this.RULE('words', (): Ast.Words => {
    const words: Ast.Name[] = [];
    this.AT_LEAST_ONE(() => {
      const word = this.CONSUME(NameWord);
      this.ACTION(() => words.push(nameOf(word)));
    });
    return wordsOf(words);
  });

  readonly string = this.RULE('string', (): Ast.StringNode => {
    const token = this.CONSUME(StringLiteral);
    return { kind: 'string', range: rangeOfToken(token), text: stringText(token.image) };
  });

  readonly number = this.RULE('number', (): Ast.NumberNode => {
    const token = this.CONSUME(NumberLiteral);
    return { kind: 'number', range: rangeOfToken(token), text: token.image };
  });

  readonly date = this.RULE('date', (): Ast.DateNode => {
    const token = this.CONSUME(DateLiteral);
    return { kind: 'date', range: rangeOfToken(token), text: token.image };
  });

  readonly prose = this.RULE('prose', (): Ast.ProseNode => {
    const token = this.CONSUME(ProseLiteral);
    const range = rangeOfToken(token);
    // While chevrotain records the grammar, the token is a dummy without an image.
    const content = proseContent(token.image ?? '');
    return {
      kind: 'prose',
      range,
      content: rangeOf(range.start + content.start, range.start + content.end),
    };
  });

  readonly previously = this.RULE('previously', (): Ast.Name | null => {
    this.CONSUME(IN_NAME.zuvor);
    const name = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
    this.ACTION(() => {
      if (!name) this.incomplete('zuvor');
    });
    return name;
  });

  private readonly unitTokens: Alternative<IToken>[] = [
    { ALT: () => this.CONSUME(PercentSign) },
    { ALT: () => this.CONSUME(EuroSign) },
    { ALT: () => this.CONSUME(NameWord) },
  ];

  readonly unit = this.RULE('unit', (): Ast.Words => {
    const words: Ast.Name[] = [];
    this.AT_LEAST_ONE(() => {
      const word = this.OR(this.unitTokens);
      this.ACTION(() => addUnitWord(words, word));
    });
    return wordsOf(words);
  });

  readonly quantity = this.RULE('quantity', (): Ast.QuantityPart => {
    const number = this.SUBRULE(this.number);
    const unit = this.OPTION(() => this.SUBRULE(this.unit)) ?? null;
    const range = this.ACTION(() => this.fromOffset(number.range.start));
    return { kind: 'quantity', range, number, unit };
  });

  readonly base = this.RULE('base', (): Ast.BaseNode => {
    const keyword = this.CONSUME(IN_VALUE.gegenüber);
    const name =
      this.OPTION(() =>
        this.OR([
          { ALT: () => this.SUBRULE(this.words) },
          { ALT: () => this.SUBRULE(this.string) },
        ]),
      ) ?? null;
    const year = this.OPTION2(() => this.SUBRULE(this.number)) ?? null;
    const quantity =
      this.OPTION3(() => {
        this.CONSUME(EqualSign);
        const quantity = this.OPTION4(() => this.SUBRULE(this.quantity)) ?? null;
        this.completed(quantity, 'gegenüber Ist 2023 = 20,0 %');
        return quantity;
      }) ?? null;
    return {
      kind: 'base',
      range: this.from(keyword),
      word: normalizeName(keyword.image ?? '').replace(/\s+/g, ' '),
      name,
      year,
      quantity,
    };
  });

  readonly surplus = this.RULE('surplus', (within: string) => {
    let first: IToken | undefined;
    this.MANY(() => {
      const token = this.CONSUME(Inline);
      first ??= token;
    });
    this.ACTION(() => {
      if (first) this.problems.push({ kind: 'surplus', range: this.from(first), within });
    });
  });

  /** Notes that a fixed phrase breaks off where its next part is not there. */
  protected completed(part: unknown, within: string): void {
    this.ACTION(() => {
      if (!part) this.incomplete(within);
    });
  }

  /** Notes that something must follow the token consumed last. */
  protected incomplete(within: string): void {
    this.problems.push({ kind: 'incomplete', range: rangeOfToken(this.LA(0)), within });
  }

  protected textOf(range: Range): string {
    return this.source.slice(range.start, range.end);
  }

  /** From `first` to the token consumed last. */
  protected from(first: IToken): Range {
    return this.fromOffset(first.startOffset);
  }

  protected fromOffset(start: number): Range {
    return rangeOf(start, Math.max(start, tokenEnd(this.LA(0))));
  }
}

/** `T€` and `Mio.€` are one word where they are written so, and so is `je  1.000`. */
function addUnitWord(words: Ast.Name[], token: IToken): void {
  const word = { ...nameOf(token), text: token.image.replace(/\s+/g, ' ') };
  const before = words.at(-1);
  const isJoined =
    token.tokenType === EuroSign &&
    before?.range.end === token.startOffset &&
    /[A-Za-z.]$/.test(before.text);
  if (!isJoined) words.push(word);
  else
    words[words.length - 1] = {
      ...before,
      text: before.text + word.text,
      range: spanOf(before.range, word.range),
    };
}
