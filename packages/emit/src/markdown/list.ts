import type { List } from '../document.ts';
import { type BlockPlace, type PrintedBlock, printEach } from './blocks.ts';

const MAX_NUMBER = 999_999_999;
/** An item without text would be read as something else by some. */
const EMPTY_ITEM = '&#x20;';

/**
 * A list as prettier leaves it. `sibling` counts the lists of this kind directly before it, from which the marker tells
 * it apart.
 */
export function printList(list: List, sibling: number, place: BlockPlace): string {
  const markers = list.items.map((_, index) => marker(list, index, sibling));
  const aligned = place.aligned && (list.start === null || isAligned(markers, place.column));
  const items = list.items.map((item, index): readonly PrintedBlock[] => {
    const inner = { column: place.column + widthOf(markers[index]!, aligned), aligned };
    return printEach(item, inner);
  });
  const loose = items.some(isLoose);
  return items
    .map((blocks, index) => {
      const width = widthOf(markers[index]!, aligned);
      const text = printItem(blocks, loose) || EMPTY_ITEM;
      return markers[index]!.padEnd(width) + indented(text, width);
    })
    .join(loose ? '\n\n' : '\n');
}

function indented(text: string, width: number): string {
  return text.includes('\n') ? text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`) : text;
}

/** A list stands directly below anything but a paragraph. */
function printItem(blocks: readonly PrintedBlock[], loose: boolean): string {
  return blocks
    .map(({ block, text }, index) => {
      if (index === 0) return text;
      const close = block.kind === 'list' && (!loose || !isParagraph(blocks[index - 1]!));
      return (close ? '\n' : '\n\n') + text;
    })
    .join('');
}

function marker({ start }: List, index: number, sibling: number): string {
  const odd = sibling % 2 === 1;
  if (start === null) return odd ? '*' : '-';
  return `${Math.min(start + index, MAX_NUMBER)}${odd ? ')' : '.'}`;
}

/** The columns of a marker with the blanks behind it. */
function widthOf(text: string, aligned: boolean): number {
  const width = text.length + 1;
  return aligned ? width + (width % 2) : width;
}

/** Where the numbers happen to end on a tab stop of two columns, prettier keeps all of the list on tab stops. */
function isAligned(markers: readonly string[], column: number): boolean {
  const starts = markers.slice(0, 2).map((text) => column + text.length + 1);
  return starts.every((start) => start === starts[0]) && starts[0]! % 2 === 0;
}

/** An item needs empty lines where it holds a text that would run on, or a list that can not follow one directly. */
function isLoose(blocks: readonly PrintedBlock[]): boolean {
  return blocks.some(({ block, text }, index) => {
    if (index === 0) return false;
    if (block.kind !== 'list') return true;
    return isParagraph(blocks[index - 1]!) && !INTERRUPTS.test(text);
  });
}

/** A number other than 1 goes on with the paragraph above; for some it does so in lists that begin in the same line too. */
const INTERRUPTS = /^(?:(?:[-*]|1[.)]) +)+(?![-*] |\d{1,9}[.)] )/;

const isParagraph = ({ block }: PrintedBlock): boolean => block.kind === 'paragraph';
