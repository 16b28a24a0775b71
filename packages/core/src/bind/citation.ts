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
  /^§{1,2} ?(\d+ ?[a-z]?)(?![A-Za-z0-9])(?: (?:Abs\.?|Absatz) ?(\d+[a-z]?))?(?: (?:S\.|Satz) ?(\d+))?(?: (?:Nr\.|Nummer) ?(\d+))?(?: (.+))?$/;
/** The name of a law: capital letters and Roman or Arabic numbers, or words that begin with an article. */
const LAW =
  /^(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*(?: (?:\d+|[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*))*|(?:der|des|dem) [A-ZÄÖÜ][^§\d]*(?: \([A-Z][^()]*\))?)$/;
const PART = /\b(?:Abs|Absatz|S|Satz|Nr|Nrn|Nummer|Nummern)\b/;

/**
 * Reads a place of the law in any usual spelling: its parts in the order of the law, each written once, the law's name
 * last. Null where it is none, or where anything is left over.
 */
export function readCitation(text: string, range: Range): Citation | null {
  const match = CITATION.exec(spaced(text));
  if (!match) return null;
  const law = match[5] ?? null;
  if (law !== null && (!LAW.test(law) || PART.test(law))) return null;
  const citation = {
    section: match[1]!.replace(/ /g, ''),
    paragraph: match[2] ?? null,
    sentence: match[3] ?? null,
    number: match[4] ?? null,
    law: law === null ? null : (LAWS[law.replace(/ \(SGB II\)$/, '')] ?? law),
  };
  return { range, ...citation, text: citationText(citation) };
}

/** Single blanks between all parts: `§48b Abs.1 S.1` reads as `§ 48b Abs. 1 S. 1`. */
function spaced(text: string): string {
  return text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/(Abs\.|S\.|Nr\.)(?=\d)/g, '$1 ')
    .trim();
}

function citationText(citation: Omit<Citation, 'range' | 'text'>): string {
  const parts = [`§ ${citation.section}`];
  if (citation.paragraph) parts.push(`Abs. ${citation.paragraph}`);
  if (citation.sentence) parts.push(`Satz ${citation.sentence}`);
  if (citation.number) parts.push(`Nr. ${citation.number}`);
  if (citation.law) parts.push(citation.law);
  return parts.join(' ');
}
