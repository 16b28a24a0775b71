import type { Citation } from '../model/agreement.ts';
import { type Range, rangeOf } from '../text/range.ts';
import type { Source } from '../text/source.ts';

/** How the parts of a citation are written, in full and for short. */
const PARTS = {
  section: /§{1,2}\s*\d+\s?[a-z]?/,
  paragraph: /(?:Abs\.?|Absatz)\s*\d+[a-z]?/,
  sentence: /(?:S\.|Satz)\s*\d+/,
  number: /(?:Nr\.|Nummer)\s*\d+/,
} as const;

/** Where a part of a citation stands; the whole citation where that part is not written. */
export function partOfCitation(
  source: Source,
  citation: Pick<Citation, 'range'>,
  part: keyof typeof PARTS,
): Range {
  const { start, end } = citation.range;
  const match = PARTS[part].exec(source.text.slice(start, end));
  if (!match) return citation.range;
  return rangeOf(start + match.index, start + match.index + match[0].length);
}
