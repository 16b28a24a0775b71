import { type Range, rangeOf } from '../text/range.ts';
import type { Source } from '../text/source.ts';

/** The literal with this text within a range, with its quotes; the range itself where it is written with escapes. */
export function literalIn(source: Source, within: Range, text: string): Range {
  const line = source.text.slice(within.start, within.end);
  const at = Math.max(line.indexOf(`"${text}"`), line.indexOf(`„${text}`));
  if (at < 0) return within;
  return rangeOf(within.start + at, within.start + at + text.length + 2);
}

/** The first line of a statement up to the brace that opens its block. */
export function headOf(source: Source, { start, end }: Range): Range {
  const head = /^[^{\r\n]*/.exec(source.text.slice(start, end))![0].trimEnd();
  return rangeOf(start, start + head.length);
}
