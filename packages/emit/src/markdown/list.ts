import type { DocumentBlock, List } from '../document.ts';
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
  const aligned = list.start === null || (place.aligned && isAligned(markers, place.column));
  const items = list.items.map((item, index): readonly PrintedBlock[] => {
    const inner = { column: place.column + widthOf(markers[index]!, aligned), aligned };
    return printEach(item, inner);
  });
  const gap = items.some(isLoose) ? '\n\n' : '\n';
  return items
    .map((blocks, index) => {
      const width = widthOf(markers[index]!, aligned);
      const text = blocks.map((block) => block.text).join(gap) || EMPTY_ITEM;
      return markers[index]!.padEnd(width) + text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);
    })
    .join(gap);
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

/** Items stand close together unless one of them holds more than a paragraph and a list that can follow it directly. */
function isLoose(blocks: readonly PrintedBlock[]): boolean {
  if (blocks.length < 2) return false;
  const [first, second] = blocks;
  return (
    blocks.length > 2 || first!.block.kind !== 'paragraph' || !interruptsParagraph(second!.block)
  );
}

function interruptsParagraph(block: DocumentBlock): boolean {
  return block.kind === 'list' && (block.start === null || block.start === 1);
}
