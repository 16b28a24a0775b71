/** The end of the line that holds `start`, without its line ending, or of its part before `sign`. */
export function lineEnd(text: string, start: number, sign: string | null = null): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) {
    if (sign !== null && text.startsWith(sign, end)) break;
    end++;
  }
  return end;
}

/** Where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13)
    start--;
  return start;
}

/** The blanks before `offset` with which its line begins. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];
}

/** Where the line behind the one that ends at `end` begins; null behind the last. */
export function nextLine(text: string, end: number): number | null {
  return end >= text.length ? null : end + (text.startsWith('\r\n', end) ? 2 : 1);
}
