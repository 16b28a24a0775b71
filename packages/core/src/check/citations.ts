import type { Citation } from '../model/agreement.ts';
import { type Range, rangeOf } from '../text/range.ts';
import type { Source } from '../text/source.ts';
import type { ReadText } from './read-text.ts';

/** How the parts of a citation are written, in full and for short. */
const PARTS = {
  section: /§{1,2}\s*\d+\s?[a-z]?/,
  paragraph: /(?:Abs\.?|Absatz)\s*\d+[a-z]?/,
  sentence: /(?:S\.|Satz)\s*\d+/,
  number: /(?:Nr\.|Nummer)\s*\d+/,
} as const;

export type CitationPart = keyof typeof PARTS;

/** Where a part of a citation stands; the whole citation where that part is not written. */
export function partOfCitation(
  source: Source,
  { range }: { range: Range },
  part: CitationPart,
): Range {
  const match = PARTS[part].exec(source.text.slice(range.start, range.end));
  if (!match) return range;
  return rangeOf(range.start + match.index, range.start + match.index + match[0].length);
}

/** A place of the law that a text cites. */
export interface FoundCitation extends Omit<Citation, 'text'> {
  /** Without the law's name. */
  readonly range: Range;
  /** Where it begins and ends in the text as read. */
  readonly start: number;
  readonly end: number;
}

const CITATION =
  /§{1,2} ?(\d+ ?[a-z]?)(?![A-Za-z0-9])(?: ?(?:Abs\.?|Absatz) ?(\d+[a-z]?)(?!\d))?(?: ?(?:S\.|Satz) ?(\d+)\.?)?(?: ?(?:Nr\.|Nummer) ?(\d+))?/g;

const SGB_II = /^[^§.;\n]{0,40}?(?:SGB ?(?:II(?!I)|2(?!\d))|des Zweiten Buches)/;
const OTHER_LAW =
  /^ (?:SGB ?(?:I|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|[13-9]|1[0-4])\b|(?!SGB)[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*(?:G|O|VO|VfG|GB|Gesetz|gesetz|[Vv]erordnung)\b|(?:der|des) (?!Zweiten Buches)[A-ZÀ-Þ])/;

/** What each text holds that cites one. */
export const CITING: readonly string[] = ['§'];

/** The places that a text cites, in its order. The law is null where none is named. */
export function citationsIn(text: ReadText): readonly FoundCitation[] {
  return (text.citations ??= findCitations(text));
}

function findCitations({ text, rangeAt }: ReadText): FoundCitation[] {
  const found: FoundCitation[] = [];
  CITATION.lastIndex = 0;
  for (let match = CITATION.exec(text); match; match = CITATION.exec(text)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 80);
    found.push({
      range: rangeAt(match.index, end),
      start: match.index,
      end,
      section: match[1]!.replace(' ', ''),
      paragraph: match[2] ?? null,
      sentence: match[3] ?? null,
      number: match[4] ?? null,
      law: OTHER_LAW.test(rest) ? 'other' : SGB_II.test(rest) ? 'SGB II' : null,
    });
  }
  return found;
}
