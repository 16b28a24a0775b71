import { normalizeName } from '../text/names.ts';

/** The words of a name, composed (NFC) and parted at any white space. */
export function wordsOf(text: string): string[] {
  return normalizeName(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A composed text with single blanks between its words. */
export function withSingleBlanks(composed: string): string {
  return OTHER_BLANKS.test(composed) ? wordsOf(composed).join(' ') : composed;
}

const OTHER_BLANKS = /[^\S ]| {2}|^ | $/;

/** A name as it is compared: composed, single blanks, the first letter small. */
export function nameKey(text: string): string {
  return withSmallInitial(withSingleBlanks(normalizeName(text)));
}

/** A sentence may start with a name, so its first letter may be small or capital. */
export function withSmallInitial(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Where `phrase` stands in `text` as whole words, from `start` on; -1 where it does not, as an empty one never does. */
export function phraseIndex(text: string, phrase: string, start = 0): number {
  if (phrase === '') return -1;
  for (let at = text.indexOf(phrase, start); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isWordPart(text, at - 1) && !isWordPart(text, at + phrase.length)) return at;
  }
  return -1;
}

/** Whether a letter, a digit or a hyphen stands there, so that a word goes on. */
export function isWordPart(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  // A blank or a sign of ASCII, as nearly everywhere, or the end of the text.
  if (code < 45 || Number.isNaN(code) || (code > 45 && code < 48)) return false;
  return /[\p{L}\p{N}\p{M}-]/u.test(text[index]!);
}
