import type { DocumentBlock } from '../document.ts';
import { printInlines } from './inlines.ts';
import { printList } from './list.ts';
import { printCover, printSignatures } from './signatures.ts';
import { printTable } from './table.ts';

/** Where blocks stand: the column of their first character, and whether all lists around them keep to tab stops. */
export interface BlockPlace {
  readonly column: number;
  readonly aligned: boolean;
}

/** The blocks, parted by `gap`. What prints nothing leaves no gap. */
export function printBlocks(
  blocks: readonly DocumentBlock[],
  place: BlockPlace,
  gap: string,
): string {
  const printed: string[] = [];
  let sibling = 0;
  let previous: DocumentBlock | null = null;
  for (const block of blocks) {
    const follows =
      block.kind === 'list' && previous?.kind === 'list' && isSameKind(block, previous);
    sibling = follows ? sibling + 1 : 0;
    const text = printBlock(block, sibling, place);
    if (text === '') continue;
    printed.push(text);
    previous = block;
  }
  return printed.join(gap);
}

function isSameKind(
  a: { readonly start: number | null },
  b: { readonly start: number | null },
): boolean {
  return (a.start === null) === (b.start === null);
}

function printBlock(block: DocumentBlock, sibling: number, place: BlockPlace): string {
  switch (block.kind) {
    case 'heading':
      return printHeading(block.level, printInlines(block.content, 'line'));
    case 'paragraph':
      return printInlines(block.content, 'block');
    case 'list':
      return printList(block, sibling, place);
    case 'table':
      return printCaptioned(
        block.caption && printInlines(block.caption, 'block'),
        printTable(block),
      );
    case 'cover':
      return printCover(block);
    case 'signatures':
      return printSignatures(block);
  }
}

/** A `#` at the end would be read as a closing mark. */
function printHeading(level: number, text: string): string {
  return text === '' ? '' : `${'#'.repeat(level)} ${text.replace(/#$/, '\\#')}`;
}

function printCaptioned(caption: string | null, table: string): string {
  return caption ? `${caption}\n\n${table}` : table;
}
