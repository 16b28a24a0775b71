import { textWidth } from './width.ts';

/** Rows of a table, indented, each column as wide as its widest cell. */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => textWidth(row[i]!))));
  return rows.map((row) => {
    const cells = row.map((cell, i) => cell + ' '.repeat(widths[i]! - textWidth(cell)));
    return `    ${cells.join('  ')}`.trimEnd();
  });
}
