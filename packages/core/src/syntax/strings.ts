/** What a string literal says: without its quotes, `\"` and `\\` read as one character, a line break in it as a blank. */
export function stringText(image: string): string {
  const raw = image.slice(1, Math.max(1, image.length - 1));
  const body = /[\r\n]/.test(raw) ? raw.replace(/\s*[\r\n]\s*/g, ' ') : raw;
  return body.includes('\\') ? body.replace(/\\(["\\])/g, '$1') : body;
}

/** The canonical literal for a text: straight quotes, as few escapes as possible. */
export function stringLiteral(text: string): string {
  return `"${text.replace(/(["\\])/g, (character) => `\\${character}`)}"`;
}

/** What an author has put in quotes of any kind, without them. */
export function unquoted(text: string): string {
  return text.replace(/["„“”]/g, '').trim();
}

/** The same in the quotes of German print, as it may stand in a literal. */
export function printedQuotes(text: string): string {
  return text.replace(/["„]([^"“”]*)["“”]/g, '„$1“');
}
