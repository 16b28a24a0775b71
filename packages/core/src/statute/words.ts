import { normalizeName } from '../text/names.ts';

/** The words of a name, composed (NFC) and parted at any white space. */
export function wordsOf(text: string): string[] {
  return normalizeName(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A name as it is compared: composed, single blanks, the first letter small. */
export function nameKey(text: string): string {
  return withSmallInitial(wordsOf(text).join(' '));
}

/** A sentence may start with a name, so its first letter may be small or capital. */
export function withSmallInitial(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Where `phrase` stands in `text` as whole words, from `start` on; -1 where it does not. */
export function phraseIndex(text: string, phrase: string, start = 0): number {
  for (let at = text.indexOf(phrase, start); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isWordPart(text[at - 1]) && !isWordPart(text[at + phrase.length])) return at;
  }
  return -1;
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}-]/u.test(character);
}
