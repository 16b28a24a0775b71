import type { TextEdit } from '@zielwerk/core';

const fence = '"""';
/** What closes each quote, as the language reads it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['„', '“”"'],
  ['“', '”“"'],
  ['”', '”"'],
  ['»', '«'],
  ['«', '»'],
  ['‚', '‘’'],
  ['‘', '’‘'],
  ['’', '’'],
  ["'", "'"],
]);
const blank = /\s/;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether `edits`, sorted and apart from each other, change nothing of `before` but what they touch: every word, sign,
 * name in quotes, comment and text between fences outside of them is the same one afterwards.
 */
export function changesNothingElse(
  before: string,
  edits: readonly TextEdit[],
  after: string,
): boolean {
  let shift = 0;
  const places: Piece[] = edits.map(({ range, text }) => {
    const start = range.start + shift;
    shift += text.length - (range.end - range.start);
    return { start, end: start + text.length };
  });
  const old = outside(
    before,
    edits.map(({ range }) => range),
  );
  const now = outside(after, places);
  return old.length === now.length && old.every((piece, index) => piece === now[index]);
}

/** The texts of the pieces that none of the places reaches into. */
function outside(text: string, places: readonly Piece[]): string[] {
  const kept: string[] = [];
  let next = 0;
  for (const piece of piecesOf(text)) {
    while (next < places.length && places[next]!.end <= piece.start) next++;
    const place = places[next];
    const reached = place !== undefined && place.start < piece.end && place.end > piece.start;
    if (!reached) kept.push(text.slice(piece.start, piece.end));
  }
  return kept;
}

/** Everything but blanks. Linear in the text. */
function* piecesOf(text: string): Generator<Piece> {
  for (let start = 0; start < text.length;) {
    if (blank.test(text[start]!)) {
      start++;
      continue;
    }
    const end = endOfPiece(text, start);
    yield { start, end };
    start = end;
  }
}

function endOfPiece(text: string, start: number): number {
  if (text.startsWith(fence, start)) {
    const close = text.indexOf(fence, start + fence.length);
    return close < 0 ? text.length : close + fence.length;
  }
  if (text.startsWith('//', start)) return endOfLine(text, start);
  if (text[start] === '|' && opensLine(text, start)) return endOfLine(text, start);
  const closing = closers.get(text[start]!);
  if (closing !== undefined) return endOfString(text, start, closing);
  let end = start;
  while (end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end)!);
    if (!/[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}_.*,+−-]/u.test(character)) break;
    end += character.length;
  }
  return end > start ? end : start + String.fromCodePoint(text.codePointAt(start)!).length;
}

function endOfString(text: string, start: number, closing: string): number {
  for (let i = start + 1; i < text.length; i++) {
    if (isLineBreak(text, i)) return i;
    if (text[i] === '\\' && (text[i + 1] === '"' || text[i + 1] === '\\')) i++;
    else if (closing.includes(text[i]!)) return i + 1;
  }
  return text.length;
}

function endOfLine(text: string, start: number): number {
  for (let i = start; i < text.length; i++) if (isLineBreak(text, i)) return i;
  return text.length;
}

function opensLine(text: string, index: number): boolean {
  let i = index - 1;
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--;
  return i < 0 || isLineBreak(text, i);
}

function isLineBreak(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 10 || code === 13;
}
