import type { Citation } from '../model/agreement.ts';
import type { Range } from '../text/range.ts';

const LAWS: Readonly<Record<string, string>> = {
  'SGB II': 'SGB II',
  SGBII: 'SGB II',
  'SGB 2': 'SGB II',
  'des Zweiten Buches Sozialgesetzbuch': 'SGB II',
  'Zweites Buch Sozialgesetzbuch': 'SGB II',
};

const CITATION =
  /^§{1,2}\s*(\d+\s?[a-z]?)(?![A-Za-z0-9])\s*(?:(?:Abs\.?|Absatz)\s*(\d+[a-z]?)\s*)?(?:(?:S\.|Satz)\s*(\d+)\s*)?(?:(?:Nr\.|Nummer)\s*(\d+)\s*)?(?:\b(.*))?$/;

/** Reads a place of the law in any usual spelling; null where it is none. */
export function readCitation(text: string, range: Range): Citation | null {
  const match = CITATION.exec(text.replace(/[\s\u00A0\u202F]+/g, ' ').trim());
  if (!match) return null;
  const section = match[1]!.replace(/\s/g, '');
  const law = match[5]?.trim() || null;
  if (law !== null && /^(?:Abs|Absatz|S|Satz|Nr|Nummer)\b/.test(law)) return null;
  const citation = {
    section,
    paragraph: match[2] ?? null,
    sentence: match[3] ?? null,
    number: match[4] ?? null,
    law: law === null ? null : (LAWS[law] ?? law),
  };
  return { range, ...citation, text: citationText(citation) };
}

function citationText(citation: Omit<Citation, 'range' | 'text'>): string {
  const parts = [`§ ${citation.section}`];
  if (citation.paragraph) parts.push(`Abs. ${citation.paragraph}`);
  if (citation.sentence) parts.push(`Satz ${citation.sentence}`);
  if (citation.number) parts.push(`Nr. ${citation.number}`);
  if (citation.law) parts.push(citation.law);
  return parts.join(' ');
}
