import fc from 'fast-check';
import { proseLead, proseWords } from './arbitrary-words.ts';

/** What generated running text says, and how often optional things are there. */

export const NOTHING = fc.constant(null);
export const often = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 2, arbitrary: value }, { weight: 1, arbitrary: NOTHING });
export const rarely = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: 4, arbitrary: NOTHING });
export const few = <Value>(value: fc.Arbitrary<Value>, maxLength: number, minLength = 0) =>
  fc.array(value, { minLength, maxLength });
/** Which of several things is meant; the writer takes it modulo their number. */
export const pick = fc.nat(1_000);

export interface ProseDraft {
  /**
   * Each block is a paragraph, a paragraph whose lines stay lines, a list with its first mark, or a list in a list; each
   * line is made of pieces.
   */
  readonly blocks: readonly {
    readonly kind: 'p' | 'lines' | '-' | '1.' | '7.' | 'nested';
    readonly lines: readonly LineDraft[];
  }[];
  /** Whether the text stands in the line of its fences. */
  readonly inline: boolean;
}

export interface LineDraft {
  readonly lead: string;
  readonly pieces: readonly PieceDraft[];
}

export type PieceDraft =
  { readonly words: string } | { readonly quote: number; readonly kind: number };

const piece: fc.Arbitrary<PieceDraft> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ words: proseWords }) },
  fc.record({ quote: pick, kind: fc.constantFrom(0, 1, 2, 3, 4, 5, 5, 5, 6) }),
);
const line: fc.Arbitrary<LineDraft> = fc.record({ lead: proseLead, pieces: few(piece, 3) });
export const prose: fc.Arbitrary<ProseDraft> = fc.record({
  blocks: few(
    fc.record({
      kind: fc.constantFrom('p', 'p', 'p', 'p', '-', '1.', '7.', 'lines', 'nested'),
      lines: few(line, 3, 1),
    }),
    2,
    1,
  ),
  inline: fc.boolean(),
});
