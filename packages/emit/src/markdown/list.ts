import type { DocumentBlock, List } from '../document.ts';
import { printBlocks } from './blocks.ts';
import type { BlockPlace } from './blocks.ts';

const MAX_NUMBER = 999_999_999;

/**
 * A list as prettier leaves it. `sibling` counts the lists of this kind directly before it, from which the marker tells
 * it apart.
 */
export function printList(list: List, sibling: number, place: BlockPlace): string {
  const markers = list.items.map((_, index) => marker(list, index, sibling));
  const widths = markers.map((text) => text.length + 1);
  const aligned = list.start === null || (place.aligned && isAligned(list, widths, place.column));
  const padded = widths.map((width) =>
    aligned && width % 2 === 1 && list.start !== null ? width + 1 : width,
  );
  const items = list.items.map((item, index) => {
    const width = padded[index]!;
    const inner = { column: place.column + width, aligned };
    const text = printBlocks(item, inner, isLoose(list) ? '\n\n' : '\n');
    const first = markers[index]!.padEnd(width) + text;
    return first.trimEnd().replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);
  });
  return items.join(isLoose(list) ? '\n\n' : '\n');
}

function marker({ start }: List, index: number, sibling: number): string {
  const odd = sibling % 2 === 1;
  if (start === null) return odd ? '*' : '-';
  return `${Math.min(start + index, MAX_NUMBER)}${odd ? ')' : '.'}`;
}

/** Where numbers already end on a tab stop of two columns, prettier keeps all of the list on tab stops. */
function isAligned(list: List, widths: readonly number[], column: number): boolean {
  if (list.items[0]!.length === 0) return false;
  const starts = widths.slice(0, 2).map((width) => column + width);
  return starts.every((start) => start === starts[0]) && starts[0]! % 2 === 0;
}

/** Items stand close together unless one of them holds more than a paragraph and a list. */
function isLoose(list: List): boolean {
  return list.items.some((item) =>
    item.some(
      (block: DocumentBlock, index) =>
        index > 0 && !(index === 1 && block.kind === 'list' && item[0]!.kind === 'paragraph'),
    ),
  );
}
