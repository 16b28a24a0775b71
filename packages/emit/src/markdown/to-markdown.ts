import type { Document, DocumentFootnote } from '../document.ts';
import { apart } from './apart.ts';
import { type BlockPlace, printBlocks } from './blocks.ts';
import { strong } from './signatures.ts';
import { widthOf } from './width.ts';

const ROOT: BlockPlace = { column: 0, aligned: true };
const PRINT_WIDTH = 80;

/**
 * The document in GitHub Flavored Markdown, in the very form that prettier would give it. No text of the source can
 * become markup.
 */
export function toMarkdown(document: Document): string {
  const [title, ...rest] = document.blocks;
  const body = apart([
    title ? printBlocks([title], ROOT) : '',
    // The draft mark stands under the title.
    document.mark === null ? '' : strong(document.mark),
    printBlocks(rest, ROOT),
    ...document.footnotes.map(printFootnote),
  ]);
  return `${body}\n`;
}

/** The text begins behind the number where it is one short line, else in a line of its own. */
function printFootnote({ number, blocks }: DocumentFootnote): string {
  const label = `[^${number}]:`;
  const inner = printBlocks(blocks, { column: 4, aligned: true });
  const first = inner.split('\n\n', 1)[0]!;
  const indented = inner.replace(/\n(?!\n|$)/g, '\n    ');
  const oneParagraph = blocks.length === 1 && blocks[0]!.kind === 'paragraph';
  const inline =
    !first.includes('\n') && (oneParagraph || widthOf(`${label} ${first}`) <= PRINT_WIDTH);
  return inline ? `${label} ${indented}` : `${label}\n    ${indented}`;
}
