import type { IToken } from 'chevrotain';
import type * as Ast from '../ast.ts';
import { NumberLiteral, TimeWord, Unknown } from '../tokens.ts';
import { nameOf } from './nodes.ts';
import type { Alternative } from './shared.ts';
import { ValueProductions } from './values.ts';

type Part = Ast.Time['words'][number];

/** When something happens, in words and numbers: `im 2. Quartal 2025`, `bis zum 31.03.2025`, `am 30.06.` */
export abstract class TimeProductions extends ValueProductions {
  private readonly timeParts: Alternative<Part>[] = [
    { ALT: () => this.SUBRULE2(this.timePart) },
    { ALT: () => this.SUBRULE(this.date) },
  ];

  /** It does not begin with a day: that is a time by itself. `on` is the word before it. */
  readonly time = this.RULE('time', (on: IToken | undefined): Ast.Time => {
    const words: Part[] = [];
    this.ACTION(() => on && words.push(nameOf(on)));
    const first = this.SUBRULE(this.timePart);
    this.ACTION(() => words.push(first));
    this.MANY(() => {
      const word = this.OR(this.timeParts);
      this.ACTION(() => words.push(word));
    });
    const range = this.fromOffset(this.ACTION(() => words[0]!.range.start) ?? 0);
    this.ACTION(() => {
      if (!isWhole(words.slice(on ? 1 : 0)) && !(on && words.length === 2 && isDay(first)))
        this.problems.push({ kind: 'surplus', range, within: 'Dialog' });
    });
    return { kind: 'time', range, words };
  });

  readonly timePart = this.RULE('timePart', (): Ast.Name =>
    this.OR([
      { ALT: () => nameOf(this.CONSUME(TimeWord)) },
      { ALT: () => this.SUBRULE(this.timeNumber) },
    ]),
  );

  /** `2016`, `2.`, `30.06.` */
  readonly timeNumber = this.RULE('timeNumber', (): Ast.Name => {
    const first = this.CONSUME(NumberLiteral);
    this.OPTION(() => this.CONSUME(Unknown));
    const range = this.from(first);
    return { kind: 'name', range, text: this.ACTION(() => this.textOf(range)) ?? '' };
  });
}

/** Whether a word stands between any two numbers or days, and each number is a count, a year, an ordinal or a day. */
function isWhole(words: readonly Part[]): boolean {
  return (
    !words.every(isNumber) &&
    words.every((word, index) => {
      if (!isNumber(word)) return true;
      const last = words[index - 1];
      return (
        (!last || !isNumber(last)) &&
        (word.kind === 'date' || isDay(word) || /^[1-9]\d*\.?$/.test(word.text))
      );
    })
  );
}

/** `30.06.`: a day of each year, or of the one that a later day names. */
function isDay({ text }: Part): boolean {
  return /^\d{1,2}\.\d{1,2}\.$/.test(text);
}

function isNumber(word: Part): boolean {
  return word.kind === 'date' || /^[^\p{L}\p{M}\p{Cf}_]/u.test(word.text);
}
