/**
 * The tokens that are found by searching, not by a regular expression: linear in the text, whatever it holds.
 * Each function says where the token that starts at an offset ends, or -1 where there is none.
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

/** What a string of each opening quote may end with, or have escaped. */
const STOPS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(CLOSERS).map(([quote, closers]) => [
    quote,
    new RegExp(`[${closers}\\\\\r\n]`, 'g'),
  ]),
);

/** From an opening quote to its closing quote on the same line, or to the end of the line where there is none. */
export function matchString(text: string, offset: number): number {
  const stop = STOPS.get(text[offset]!);
  if (stop === undefined) return -1;
  stop.lastIndex = offset + 1;
  while (stop.test(text)) {
    const end = stop.lastIndex;
    const character = text[end - 1];
    if (character === '\n' || character === '\r') return endOfUnclosed(text, offset, end - 1);
    if (character !== '\\') return end;
    if (text[end] === '"' || text[end] === '\\') stop.lastIndex++;
  }
  return endOfUnclosed(text, offset, text.length);
}

/** An unclosed string leaves the brace that opens a block to its line. */
function endOfUnclosed(text: string, offset: number, end: number): number {
  return offset + text.slice(offset, end).replace(/\s*\{?\s*$/, '').length;
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
export function matchProse(text: string, offset: number): number {
  if (!text.startsWith(FENCE, offset)) return -1;
  const close = text.indexOf(FENCE, offset + FENCE.length);
  return close < 0 ? text.length : close + FENCE.length;
}

export function isClosedProse(image: string): boolean {
  return image.length >= 2 * FENCE.length && image.startsWith(FENCE) && image.endsWith(FENCE);
}

/** What autocorrection and habit make of a fence: two to five quotes, or three of another sign. */
const MARK = '(?:["„“”]{2,5}|`{3}|\'{3}|´{3})';
/** A line drawn above and below a text. */
const RULER = '(?:-{3,}|={3,}|~{3,}|_{3,}|\\*{3,})';
const OPENING_MARK = new RegExp(`(?:${MARK}|${RULER})(?=[ \\t]*(?:[\\r\\n]|$))`, 'y');
const CLOSING_MARK = new RegExp(`^[ \\t]*(${MARK})[ \\t]*$`);
const CLOSING_RULER = new RegExp(`^[ \\t]*(${RULER})[ \\t]*$`);

/** The sign at `offset` that ends its line and looks like a fence; null where there is none. */
export function openingMark(text: string, offset: number): string | null {
  OPENING_MARK.lastIndex = offset;
  return OPENING_MARK.exec(text)?.[0] ?? null;
}

export function isRuler(mark: string): boolean {
  return CLOSING_RULER.test(mark);
}

/** The sign that looks like a fence and is all there is in a line; a line is one where `open` is. Null where there is none. */
export function closingMark(line: string, open: string): string | null {
  return (isRuler(open) ? CLOSING_RULER : CLOSING_MARK).exec(line)?.[1] ?? null;
}

/** The part of a running text that is printed: without its fences, or what was meant for them. */
export function proseContent(image: string): { readonly start: number; readonly end: number } {
  const open = image.startsWith(FENCE) ? FENCE : (openingMark(image, 0) ?? '');
  if (isClosedProse(image)) return { start: open.length, end: image.length - FENCE.length };
  const lastLine = image.slice(Math.max(image.lastIndexOf('\n'), image.lastIndexOf('\r')) + 1);
  const close = lastLine.length < image.length ? (closingMark(lastLine, open) ?? '') : '';
  const closed = image.endsWith(FENCE) && image.length > open.length + FENCE.length ? FENCE : close;
  return { start: open.length, end: Math.max(open.length, image.length - closed.length) };
}

/** What parts words within a line. */
export const BLANK = /[ \t\u00A0\u202F\u2009\uFEFF\f\v\u1680\u2000-\u200A\u205F\u3000]/;

/** A line whose first character is `|`. */
export function matchRow(text: string, offset: number): number {
  if (text[offset] !== '|') return -1;
  for (let i = offset - 1; i >= 0; i--) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') break;
    if (!BLANK.test(character)) return -1;
  }
  return endOfLine(text, offset);
}

export function matchDocComment(text: string, offset: number): number {
  if (!text.startsWith('///', offset) || text[offset + 3] === '/') return -1;
  return endOfLine(text, offset);
}

export function matchComment(text: string, offset: number): number {
  if (!text.startsWith('//', offset)) return -1;
  return endOfLine(text, offset);
}

/** The end of the line without the blanks before it. */
function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return offset + text.slice(offset, end).trimEnd().length;
}
