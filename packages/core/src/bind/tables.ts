import type { Table } from '../model/agreement.ts';
import type * as Ast from '../syntax/ast.ts';
import { type BindContext, replacement, report, reportMissing } from './context.ts';
import { isPlaced } from './placement.ts';
import { bindCell, type ResolveQuote } from './prose.ts';

/** A free table; null, and reported, where it has no header. */
export function bindTable(
  context: BindContext,
  resolve: ResolveQuote,
  node: Ast.TableStatement,
): Table | null {
  const rows: Ast.RowStatement[] = [];
  for (const statement of node.statements) {
    if (isPlaced(context, statement, 'table') && statement.kind === 'row') rows.push(statement);
  }
  const [header, ...below] = rows;
  const rest = below.filter((row, index) => index > 0 || !isRule(context, row));
  if (!header) {
    reportMissing(
      context,
      (node.caption ?? node).range,
      'die Kopfzeile der Tabelle',
      '| Spalte | Spalte |',
    );
    return null;
  }
  checkColumns(context, header, rest);
  const cells = (row: Ast.RowStatement) =>
    row.cells.map((cell) => bindCell(context, cell, resolve));
  return {
    kind: 'table',
    range: node.range,
    caption: node.caption?.text ?? null,
    captionRange: node.caption?.range ?? null,
    header: cells(header),
    rows: rest.map(cells),
  };
}

/** Reports rows that have not as many cells as the header, or the header where all rows agree on another number. */
function checkColumns(
  context: BindContext,
  header: Ast.RowStatement,
  rows: readonly Ast.RowStatement[],
): void {
  if (isHeaderWrong(header, rows)) {
    report(
      context,
      'spalten-ungleich',
      header.range,
      `Die Kopfzeile hat ${cellCount(header.cells.length)}, jede Zeile darunter ${rows[0]!.cells.length}.`,
      { hint: 'Jede Spalte hat oben eine Zelle; auch eine leere steht zwischen zwei |.' },
    );
    return;
  }
  for (const row of rows) {
    if (row.cells.length === header.cells.length) continue;
    report(
      context,
      'spalten-ungleich',
      row.range,
      `Diese Zeile hat ${cellCount(row.cells.length)}, die Kopfzeile ${header.cells.length}.`,
      {
        hint: 'Zellen trennt |; einen Strich im Text schreiben Sie als \\|.',
        related: [{ range: header.range, message: 'Das ist die Kopfzeile.' }],
      },
    );
  }
}

/** Whether all rows have one number of cells, and only the header another. */
function isHeaderWrong(header: Ast.RowStatement, rows: readonly Ast.RowStatement[]): boolean {
  const [count, ...others] = new Set(rows.map(({ cells }) => cells.length));
  return rows.length > 1 && others.length === 0 && count !== header.cells.length;
}

function cellCount(count: number): string {
  return `${count} ${count === 1 ? 'Zelle' : 'Zellen'}`;
}

/** The line that Markdown draws below the head of a table; reported. */
function isRule(context: BindContext, { cells, range }: Ast.RowStatement): boolean {
  if (cells.length === 0 || !cells.every(({ text }) => /^:?-{3,}:?$/.test(text))) return false;
  const { text } = context.source;
  const start = text.lastIndexOf('\n', range.start) + 1;
  const line = text.slice(start, range.start).trim() === '' ? start - 1 : range.start;
  report(context, 'überzählig', range, 'Unter der Kopfzeile steht hier keine Trennlinie.', {
    hint: 'Die erste Zeile ist immer die Kopfzeile; die Linie darunter zeichnet das Dokument.',
    fixes: [replacement('Trennlinie löschen', { start: line, end: range.end }, '', true)],
  });
  return true;
}
