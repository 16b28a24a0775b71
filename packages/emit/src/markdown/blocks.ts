import type { DocumentBlock } from '../document.ts';
import { apart } from './apart.ts';
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
  return apart(printEach(blocks, place).map(({ text }) => text));
}

/** Each block; those that print nothing are left out. */
export function printEach(
  blocks: readonly DocumentBlock[],
  place: BlockPlace,
): readonly PrintedBlock[] {
  const printed: PrintedBlock[] = [];
  let siblings = 0;
  for (const block of blocks) {
    const sibling = followsItsKind(block, printed.at(-1)?.block) ? siblings + 1 : 0;
    const text = printBlock(block, sibling, place);
    if (text === '') continue;
    printed.push({ block, text });
    siblings = sibling;
  }
  return printed;
}

/** Whether the block is a list directly behind one of its kind, bulleted or numbered. */
function followsItsKind(block: DocumentBlock, previous: DocumentBlock | undefined): boolean {
  if (block.kind !== 'list' || previous?.kind !== 'list') return false;
  return (block.start === null) === (previous.start === null);
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
  return text === ''
    ? ''
    : `${'#'.repeat(level)} ${text.endsWith('#') ? `${text.slice(0, -1)}\\#` : text}`;
}

function printCaptioned(caption: string | null, table: string): string {
  return caption ? `${caption}\n\n${table}` : table;
}
