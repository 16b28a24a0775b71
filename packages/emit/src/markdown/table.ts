import { invariant } from '@zielwerk/core';
import type { DocumentBlock, DocumentTable, TableCell } from '../document.ts';
import { printInlines } from './inlines.ts';
import { widthOf, withKnownWidth } from './width.ts';

/**
 * A GFM table with its columns aligned. A cell that spans rows stands in the first of them; in the others its column is
 * empty. A cell is one line: what it breaks into lines is parted by `<br>`.
 */
export function printTable(table: DocumentTable): string {
  const header = table.header.map((content) => withKnownWidth(printInlines(content, 'cell')));
  const rows = table.rows.map(rowTexts);
  const lines = [header, ...rows];
  const count = lines.reduce((most, line) => Math.max(most, line.length), 1);
  const columns = columnWidths(lines, count);
  const printed = lines.map((line) =>
    printLine(columns, (width, column) => {
      const text = line[column] ?? '';
      return text + ' '.repeat(width - widthOf(text));
    }),
  );
  const rule = printLine(columns, (width) => '-'.repeat(width));
  return [printed[0], rule, ...printed.slice(1)].join('\n');
}

type RowTexts = readonly (string | undefined)[];

function columnWidths(lines: readonly RowTexts[], count: number): readonly number[] {
  const widths: number[] = [];
  for (let column = 0; column < count; column++) {
    let widest = 3;
    for (const line of lines) widest = Math.max(widest, widthOf(line[column] ?? ''));
    widths.push(widest);
  }
  return widths;
}

function printLine(
  columns: readonly number[],
  cell: (width: number, column: number) => string,
): string {
  return `| ${columns.map(cell).join(' | ')} |`;
}

function rowTexts(row: readonly TableCell[]): RowTexts {
  const texts: (string | undefined)[] = [];
  for (const cell of row)
    texts[cell.column] = withKnownWidth(joined(cell.blocks.map(blockText), '<br><br>'));
  return texts;
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
          ...block.rows.map(rowTexts),
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
