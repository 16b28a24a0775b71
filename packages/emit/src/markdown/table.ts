import { invariant } from '@zielwerk/core';
import type { DocumentBlock, DocumentTable, TableCell } from '../document.ts';
import { printInlines } from './inlines.ts';
import { widthOf, withKnownWidth } from './width.ts';

/**
 * A GFM table with its columns aligned. A cell that spans rows stands in the first of them; in the others its column is
 * empty. A cell is one line: what it breaks into lines is parted by `<br>`.
 */
export function printTable(table: DocumentTable): string {
  const header = table.header.map((content) => cellText(printInlines(content, 'cell')));
  const rows = table.rows.map(rowTexts);
  const count = Math.max(1, header.length, ...rows.map((row) => row.length));
  const lines = [header, ...rows].map((row) => filled(row, count));
  const widths = lines.map((line) => line.map(widthOf));
  const columns = Array.from({ length: count }, (_, column) =>
    widths.reduce((widest, line) => Math.max(widest, line[column]!), 3),
  );
  const printed = lines.map((line, row) =>
    printLine(
      line.map((text, column) => text + ' '.repeat(columns[column]! - widths[row]![column]!)),
    ),
  );
  const rule = printLine(columns.map((width) => '-'.repeat(width)));
  return [printed[0], rule, ...printed.slice(1)].join('\n');
}

const printLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function filled(row: readonly (string | undefined)[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, column) => row[column] ?? '');
}

function rowTexts(row: readonly TableCell[]): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (const cell of row)
    texts[cell.column] = cellText(joined(cell.blocks.map(blockText), '<br><br>'));
  return texts;
}

const cellText = (text: string): string => withKnownWidth(text);

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
