import { INSERTED } from './tokens.ts';

const MAX_LENGTH = 2048;

/**
 * The address in `(https://…)` or `(mailto:…)` at `offset`, and the offset behind the bracket; null where there is none.
 * Brackets within the address are balanced or escaped, as in CommonMark; titles and `<…>` are not known here.
 */
export function linkDestination(
  text: string,
  offset: number,
): { readonly url: string; readonly end: number } | null {
  const scheme = /\((?:https:\/\/|mailto:)/iy;
  scheme.lastIndex = offset;
  if (!scheme.test(text)) return null;
  let url = '';
  let depth = 0;
  const last = Math.min(text.length, offset + MAX_LENGTH);
  for (let at = offset + 1; at < last; at++) {
    const character = text[at]!;
    if (/[\s<>]/.test(character) || character === INSERTED) return null;
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      url += text[++at];
      continue;
    }
    if (character === ')' && depth === 0) return { url, end: at + 1 };
    if (character === '(') depth++;
    if (character === ')') depth--;
    url += character;
  }
  return null;
}
