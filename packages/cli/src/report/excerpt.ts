import { textWidth } from './width.ts';
import { visible } from './visible.ts';

const tabWidth = 4;
const maximumWidth = 120;
/** How much stands before the marked part where a line is too long to be shown whole. */
const context = 40;

/** A source line made printable, with the columns to underline. */
export interface Excerpt {
  readonly text: string;
  /** Columns of a terminal before the underline. */
  readonly indent: number;
  /** At least 1, also for an empty range. */
  readonly width: number;
}

/** A character as printed, and where it stood in the line. */
interface Piece {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

/**
 * The line with its code units `start` to `end` marked. Tabs become blanks, controls become visible, long lines are cut
 * to a window round the start of the mark.
 */
export function excerpt(line: string, start: number, end: number): Excerpt {
  const pieces = piecesOf(line, Math.max(0, start - 4 * maximumWidth), start + 4 * maximumWidth);
  const before = pieces.filter((piece) => piece.offset < start);
  const rest = pieces.slice(before.length);
  const hiddenBefore = line.length > 0 && (pieces[0]?.offset ?? 0) > 0;
  const kept = keepEnd(before, hiddenBefore || widthOf(before) > maximumWidth - context);
  const cutBefore = hiddenBefore || kept.length < before.length;
  const head = (cutBefore ? '…' : '') + textOf(kept);
  const room = maximumWidth - textWidth(head);
  const shown = keepStart(rest, room);
  const cutAfter = ((shown.at(-1) ?? kept.at(-1))?.end ?? line.length) < line.length;
  const marked = shown.filter((piece) => piece.offset < end);
  return {
    text: head + textOf(shown) + (cutAfter ? '…' : ''),
    indent: textWidth(head),
    width: Math.max(1, widthOf(marked)),
  };
}

/** The printed characters of the line between the offsets `from` and `to`, whole characters only. */
function piecesOf(line: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  let offset = isLowSurrogate(line, from) ? from + 1 : from;
  const last = isLowSurrogate(line, to) ? to + 1 : to;
  for (const character of line.slice(offset, last)) {
    const text = character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : character;
    const printed = character === '\t' ? text : printable(line, character, offset);
    const width = textWidth(printed);
    pieces.push({ offset, end: offset + character.length, text: printed, width });
    column += width;
    offset += character.length;
  }
  return pieces;
}

/** As `visible`, but a `#` is judged together with what stands round it. */
function printable(line: string, character: string, offset: number): string {
  if (character !== '#') return visible(character);
  const isCommand = /^##\w*\[/.test(line.slice(offset - 1, offset + 40));
  return offset > 0 && isCommand ? '‹U+0023›' : character;
}

function keepEnd(pieces: readonly Piece[], tooLong: boolean): readonly Piece[] {
  if (!tooLong) return pieces;
  let width = 0;
  let first = pieces.length;
  while (first > 0 && width + pieces[first - 1]!.width <= context) width += pieces[--first]!.width;
  while (first < pieces.length && pieces[first]!.width === 0) first++;
  return pieces.slice(first);
}

function keepStart(pieces: readonly Piece[], room: number): readonly Piece[] {
  let width = 0;
  for (const [index, piece] of pieces.entries()) {
    width += piece.width;
    if (width > room) return pieces.slice(0, index);
  }
  return pieces;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function isLowSurrogate(line: string, offset: number): boolean {
  const code = line.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff;
}
