/**
 * The tokens that are found by searching, not by a regular expression: linear in the text, whatever it holds.
 * Each returns the matched text as chevrotain wants it, or null.
 */

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '„': '“”"',
  '“': '”“"',
  '”': '”"',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‘': '’‘',
  '’': '’',
  "'": "'",
};

/** The quotes a string may use without remark. Others are read, so that one message can say so. */
export const ACCEPTED_QUOTES = '"„';

/** From an opening quote to its closing quote on the same line, or to the end of the line where there is none. */
export function matchString(text: string, offset: number): [string] | null {
  const closers = CLOSERS[text[offset]!];
  if (closers === undefined) return null;
  for (let i = offset + 1; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') return [unclosed(text.slice(offset, i))];
    if (character === '\\' && i + 1 < text.length && '"\\'.includes(text[i + 1]!)) i++;
    else if (closers.includes(character)) return [text.slice(offset, i + 1)];
  }
  return [unclosed(text.slice(offset))];
}

/** An unclosed string leaves the brace that opens a block to its line. */
function unclosed(line: string): string {
  return line.replace(/\s*\{?\s*$/, '');
}

export function isClosedString(image: string): boolean {
  const closers = CLOSERS[image[0]!];
  if (image.length < 2 || !closers?.includes(image[image.length - 1]!)) return false;
  let backslashes = 0;
  while (image[image.length - 2 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 0 || !image.endsWith('"');
}

export const FENCE = '"""';

/** From fence to fence; without a closing fence, one token to the end of the file. */
export function matchProse(text: string, offset: number): [string] | null {
  if (!text.startsWith(FENCE, offset)) return null;
  const close = text.indexOf(FENCE, offset + FENCE.length);
  return [close < 0 ? text.slice(offset) : text.slice(offset, close + FENCE.length)];
}

export function isClosedProse(image: string): boolean {
  return image.length >= 2 * FENCE.length && image.endsWith(FENCE);
}

/** A line whose first character is `|`. */
export function matchRow(text: string, offset: number): [string] | null {
  if (text[offset] !== '|') return null;
  for (let i = offset - 1; i >= 0; i--) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') break;
    if (character !== ' ' && character !== '\t') return null;
  }
  return [text.slice(offset, endOfLine(text, offset)).trimEnd()];
}

export function matchDocComment(text: string, offset: number): [string] | null {
  if (!text.startsWith('///', offset) || text[offset + 3] === '/') return null;
  return [text.slice(offset, endOfLine(text, offset)).trimEnd()];
}

export function matchComment(text: string, offset: number): [string] | null {
  if (!text.startsWith('//', offset)) return null;
  return [text.slice(offset, endOfLine(text, offset)).trimEnd()];
}

function endOfLine(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}
