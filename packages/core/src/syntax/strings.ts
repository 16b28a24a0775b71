/** What a string literal says: without its quotes, `\"` and `\\` read as one character. */
export function stringText(image: string): string {
  const body = image.slice(1, Math.max(1, image.length - 1));
  return body.includes('\\') ? body.replace(/\\(["\\])/g, '$1') : body;
}

/** The canonical literal for a text: straight quotes, as few escapes as possible. */
export function stringLiteral(text: string): string {
  return `"${text.replace(/(["\\])/g, (character) => `\\${character}`)}"`;
}
