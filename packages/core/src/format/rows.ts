import type { RowStatement, Statement } from '../syntax/ast.ts';
import { cellLiteral } from '../syntax/rows.ts';

/** The widths to which the cells of each column are filled; null where columns are not aligned. */
export type Columns = readonly number[] | null;

/** A longer cell does not widen its column. */
const WIDEST = 60;
/** Columns are aligned unless that makes the table this many times as long. */
const LONGEST = 4;

/** The columns of all rows of one block. */
export function columnsOf(statements: readonly Statement[]): Columns {
  const widths: number[] = [];
  const counts: number[] = [];
  let length = 0;
  for (const row of statements) {
    if (row.kind !== 'row') continue;
    row.cells.forEach((cell, column) => {
      const width = widthOf(cellLiteral(cell.text));
      length += width + 3;
      counts[column] = (counts[column] ?? 0) + 1;
      if (width <= WIDEST) widths[column] = Math.max(widths[column] ?? 0, width);
    });
  }
  const aligned = counts.reduce(
    (sum, count, column) => sum + count * ((widths[column] ?? 0) + 3),
    0,
  );
  return aligned > LONGEST * length ? null : widths;
}

/** `| a | b |`, filled with blanks to the widths of the columns. */
export function printRow(row: RowStatement, columns: Columns): string {
  let result = '|';
  row.cells.forEach((cell, column) => {
    const text = cellLiteral(cell.text);
    const missing = (columns?.[column] ?? 0) - widthOf(text);
    result += ` ${text}${missing > 0 ? ' '.repeat(missing) : ''} |`;
  });
  return result;
}

/** Characters; a combining mark stands above its letter. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x300 || code > 0x36f) width++;
  }
  return width;
}
