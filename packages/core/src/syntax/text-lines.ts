import { capitalized, normalizeName } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import { lineEnd } from './line-ends.ts';
import { FENCE } from './patterns.ts';
import { statementKeywords } from './tokens.ts';

/** Whether a line of the source reads like running text, whatever stands around it. */
export function isText(line: string): boolean {
  return isSentence(line) || isPlainItem(line);
}

/** What is text because of the line below: `Schwerpunkte sind:` above an item, the first of several items with numbers. */
export function opensList(text: string, offset: number, line: string): boolean {
  const isNumbered = isPlainItem(line, NUMBERED_ITEM);
  if (!isNumbered && !(/^[A-Za-zÀ-ɏ][^\d"„]*:$/.test(line) && continues(line))) return false;
  const rest = text.slice(lineEnd(text, offset), offset + LONGEST).trimStart();
  const next = rest.slice(0, lineEnd(rest, 0)).trim();
  return isPlainItem(next, NUMBERED_ITEM) || (!isNumbered && isPlainItem(next));
}

/** An item of a list that names no number, no value and no statement. */
function isPlainItem(line: string, mark = PLAIN_ITEM): boolean {
  const words = line.replace(mark, '');
  return words !== line && continues(words) && !/\d/.test(words) && !saysValue(words);
}

const PLAIN_ITEM = /^[-–*•·▪][ \t]+(?=[A-Za-zÀ-ɏ])/;
const NUMBERED_ITEM = /^(?:\d{1,2}[.)]|[a-z]\))[ \t]+(?=[A-Za-zÀ-ɏ])/;
const LIST_ITEM = /^(?:[-–*•·▪]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+(?=\S)/;

/**
 * A line that reads like a sentence, and like nothing that the language knows. Words count, and not the blanks between
 * them, so that a text reads the same however it is laid out.
 */
function isSentence(line: string): boolean {
  if (line.length > LONGEST || !continues(line)) return false;
  const plain = line.replace(QUOTED, ' ').replace(COMMENT, '').trim();
  const words = plain.match(WORD) ?? [];
  if (words.length < 3) return false;
  if (LIST_ITEM.test(line)) return !isShortValue(line.replace(LIST_ITEM, ''));
  if (!/^(?:§ ?\d+[a-z]? )?[[(]?[A-Za-zÀ-ɏ]/.test(line)) return false;
  if (statementKeywords.has(firstWord(line))) return true;
  // `rechtsgrundlage § 48b …`
  if (statementKeywords.has(capitalized(words[0]!)) && !VERB.test(line)) return false;
  const isEnded = /[.:;,!?]$/.test(plain) && !ABBREVIATION.test(plain);
  if (VALUE.test(plain) && (!isEnded || words.length < 6)) return false;
  if (!isEnded && words.length < 8) return false;
  // A misspelt statement has quotes, a brace or a section sign where a sentence has words.
  return !(/^\S+(?:\s+\S+)?\s+["„§]/.test(line) && nearest(words[0]!, statementKeywords.keys()));
}

/** Whether there is what only the line of a value has: a bound, a status, a number behind `unter` or in brackets. */
export function saysValue(line: string): boolean {
  return VALUE.test(line.replace(QUOTED, ' '));
}

const VALUE =
  /(?<![A-Za-zÀ-ɏ])(?:mindestens|mind\.|wenigstens|höchstens|maximal|max\.|ca\.?|circa|gegenüber|ggü\.|im\s+Vergleich\s+(?:zum|zur|zu|mit)|Wortlaut|nachrichtlich|Erwartungswert|beobachten|Angebot|offen|Zielsetzung|nicht\s+(?:mehr|weniger)\s+als|keine\s+Zielsetzung|Fußnote\s+[^\s,]+(?:\s*,\s*[^\s,]+)*$|(?:unter|über|von|als|rund|etwa|rd\.|bis\s+zu)\s+[\d+\-−–±])(?![A-Za-zÀ-ɏ])|\(\s*[+\-−–±\d]/;
const ABBREVIATION = /(?:Mio|Mrd|Tsd|ca|rd|mind|max|ggü)\.$/;
const LONGEST = 20_000;
const QUOTE_OF_FACT = /\{\{[^{}]*\}\}/g;
const QUOTED = /"(?:\\.|[^"\\])*"|„[^“”"]*[“”"]/g;
const COMMENT = /(?<!https?:)\/\/.*$/;
const WORD = /[A-Za-zÀ-ɏ][A-Za-z\u00C0-\u036F\d.*/-]*/g;
const VERB = /^\S+\s+(?:ist|sind|war|waren|wird|werden|soll|sollen|hat|haben)(?=\s)/;

/** A line that may go on with a text: no statement, no value, no row, no comment, no brace. */
export function continues(line: string): boolean {
  const words = line.replace(QUOTE_OF_FACT, '').replace(QUOTED, '');
  if (line === '' || /^[|{}]|^\/\/|[{}]$/.test(words) || line.includes(FENCE)) return false;
  if (words.includes('=')) return false;
  return !statementKeywords.has(firstWord(line)) || VERB.test(line);
}

/** `Integrationsquote Frauen offen` */
export function isShortValue(line: string): boolean {
  return (line.replace(QUOTED, '').match(WORD) ?? []).length < 6 && saysValue(line);
}

export function firstWord(line: string): string {
  return normalizeName(/^[ \t]*([A-Za-zÀ-ɏ]*)/.exec(line)![1]!);
}
