const MAX_LENGTH = 2048;
/** No blank, no control character, nothing that ends an address or counts in it. */
const ORDINARY = /[^\s<>()\\\u0000]*/y;

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
  const last = Math.min(text.length, offset + MAX_LENGTH);
  let url = '';
  let depth = 0;
  let at = offset + 1;
  while (at < last) {
    ORDINARY.lastIndex = at;
    const ordinary = ORDINARY.exec(text)?.[0] ?? '';
    url += ordinary;
    at += ordinary.length;
    const character = text[at];
    if (character === ')' && depth === 0) return { url, end: at + 1 };
    if (character === '\\') {
      const escaped = /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '');
      url += escaped ? text[at + 1] : character;
      at += escaped ? 2 : 1;
    } else if (character === '(' || character === ')') {
      depth += character === '(' ? 1 : -1;
      url += character;
      at++;
    } else {
      return null;
    }
  }
  return null;
}
