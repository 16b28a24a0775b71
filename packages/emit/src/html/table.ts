import type { DocumentTable, TableCell } from '../document.ts';
import { numberColumns } from '../number-columns.ts';
import { type Attributes, type Child, type Html, h, lines } from './h.ts';

export interface TableParts {
  /** The name of a table without a caption: what it stands under. */
  readonly name: string;
  readonly caption: Child;
  readonly header: readonly Child[];
  readonly cell: (cell: TableCell) => Child;
}

/** A table that scrolls by itself where it is too wide, with a header for each column and, where it has them, each row. */
export function tableHtml(table: DocumentTable, parts: TableParts): Html {
  const caption =
    parts.caption === null
      ? h('caption', {}, h('span', { class: 'hidden' }, parts.name))
      : h('caption', {}, h('span', { class: 'caption-text' }, parts.caption));
  const numbers = numberColumns(table);
  const classOf = (column: number): string | null =>
    numbers[column] ? 'number' : column === valueColumn(table) ? 'value' : null;
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      parts.header.map((text, column) => h('th', { scope: 'col', class: classOf(column) }, text)),
    ),
  );
  const bodies = rowGroups(table).map((rows) =>
    h('tbody', {}, '\n', lines(...rows.map((row) => rowHtml(table, row, parts, classOf))), '\n'),
  );
  return h(
    'div',
    { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': parts.name },
    h('table', {}, '\n', lines(caption, head, ...bodies), '\n'),
  );
}

function valueColumn({ role }: DocumentTable): number | null {
  return role === 'goals' ? 2 : role === 'values' ? 1 : null;
}

/** The rows of a goal form a group of their own; other tables are one group. */
function rowGroups(table: DocumentTable): readonly (readonly (readonly TableCell[])[])[] {
  if (table.role !== 'goals') return table.rows.length === 0 ? [] : [table.rows];
  const groups: (readonly TableCell[])[][] = [];
  let spanned = 0;
  for (const row of table.rows) {
    if (spanned === 0) groups.push([]);
    groups.at(-1)!.push(row);
    spanned = Math.max(spanned, ...row.map((cell) => cell.rowSpan)) - 1;
  }
  return groups;
}

function rowHtml(
  table: DocumentTable,
  row: readonly TableCell[],
  { cell }: TableParts,
  classOf: (column: number) => string | null,
): Html {
  return h(
    'tr',
    {},
    row.map((item) => {
      const rowspan = item.rowSpan > 1 ? item.rowSpan : null;
      const scope = scopeOf(table, item);
      const attributes: Attributes = { scope, rowspan, class: classOf(item.column) };
      return h(scope === null ? 'td' : 'th', attributes, cell(item));
    }),
  );
}

/** A goal heads its rows, a measure its value, the subject of a local goal its description. */
function scopeOf({ role }: DocumentTable, { column, blocks }: TableCell): string | null {
  if (blocks.length === 0) return null;
  if (role === 'goals') return column === 0 ? 'rowgroup' : column === 1 ? 'row' : null;
  return role !== 'free' && column === 0 ? 'row' : null;
}
