import { invariant } from '@zielwerk/core';
import type { DocumentBlock, DocumentTable, TableCell } from '../document.ts';
import { printInlines } from './inlines.ts';
import { measured, NOTHING, type Measured } from './width.ts';

/**
 * A GFM table with its columns aligned. A cell that spans rows stands in the first of them; in the others its column is
 * empty. A cell is one line: what it breaks into lines is parted by `<br>`.
 */
export function printTable(table: DocumentTable): string {
  const header = table.header.map((content) => measured(printInlines(content, 'cell')));
  const rows = table.rows.map(measuredRow);
  const widths = columnWidths([header, ...rows]);
  let printed = printLine(header, widths);
  printed += `\n| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  for (const row of rows) printed += `\n${printLine(row, widths)}`;
  return printed;
}

function columnWidths(lines: readonly (readonly Measured[])[]): readonly number[] {
  const widths = [3];
  for (const line of lines) {
    for (let column = 0; column < line.length; column++) {
      widths[column] = Math.max(widths[column] ?? 3, line[column]!.width);
    }
  }
  return widths;
}

function printLine(line: readonly Measured[], widths: readonly number[]): string {
  let printed = '|';
  for (let column = 0; column < widths.length; column++) {
    const { text, width } = line[column] ?? NOTHING;
    printed += ` ${text}${blanks(widths[column]! - width)} |`;
  }
  return printed;
}

const BLANKS = ' '.repeat(200);

/** So many blanks; a piece of a text that is there already is quicker than a new one. */
function blanks(count: number): string {
  return count <= BLANKS.length ? BLANKS.slice(0, count) : ' '.repeat(count);
}

function measuredRow(row: readonly TableCell[]): readonly Measured[] {
  const cells: Measured[] = [];
  for (const cell of row) {
    while (cells.length < cell.column) cells.push(NOTHING);
    cells[cell.column] = measured(cellText(cell));
  }
  return cells;
}

function cellText({ blocks }: TableCell): string {
  return blocks.length === 1 ? blockText(blocks[0]!) : joined(blocks.map(blockText), '<br><br>');
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return printInlines(block.content, 'cell');
    case 'list':
      return joined(
        block.items.map((item, index) => {
          const marker = block.start === null ? '•' : `${block.start + index}\\.`;
          return joined([marker, joined(item.map(blockText), '<br>')], ' ');
        }),
        '<br>',
      );
    case 'table':
      return joined(
        [
          block.header.map((content) => printInlines(content, 'cell')),
          ...block.rows.map((row) => measuredRow(row).map(({ text }) => text)),
        ].map((row) => row.join(' – ')),
        '<br>',
      );
    case 'cover':
    case 'signatures':
      invariant(false, `${block.kind} in a table cell`);
  }
}

/** What is empty leaves no gap. */
function joined(texts: readonly string[], separator: string): string {
  return texts.filter((text) => text !== '').join(separator);
}
