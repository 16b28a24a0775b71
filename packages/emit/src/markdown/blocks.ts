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

export interface PrintedBlock {
  readonly block: DocumentBlock;
  readonly text: string;
}

export function printBlocks(blocks: readonly DocumentBlock[], place: BlockPlace): string {
  return printEach(blocks, place)
    .map(({ text }) => text)
    .join('\n\n');
}

/** Each block; those that print nothing are left out. */
export function printEach(
  blocks: readonly DocumentBlock[],
  place: BlockPlace,
): readonly PrintedBlock[] {
  const printed: PrintedBlock[] = [];
  let sibling = 0;
  for (const block of blocks) {
    const previous = printed.at(-1)?.block;
    const follows =
      block.kind === 'list' && previous?.kind === 'list' && isSameKind(block, previous);
    sibling = follows ? sibling + 1 : 0;
    const text = printBlock(block, sibling, place);
    if (text !== '') printed.push({ block, text });
  }
  return printed;
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
