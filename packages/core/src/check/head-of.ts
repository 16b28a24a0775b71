import { type Range, rangeOf } from '../text/range.ts';
import type { Source } from '../text/source.ts';

/** The first line of a statement up to the brace that opens its block. */
export function headOf(source: Source, { start, end }: Range): Range {
  const head = /^[^{\r\n]*/.exec(source.text.slice(start, end))![0].trimEnd();
  return rangeOf(start, start + head.length);
}
