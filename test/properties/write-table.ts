import type { TableDraft } from './draft.ts';
import { type Line, type Names, quoted } from './write-text.ts';

export function writeTable(names: Names, { caption, cells, columns }: TableDraft): Line[] {
  const rows = Array.from({ length: Math.floor(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  const header = Array.from({ length: columns }, (_, column) => `Spalte ${column + 1}`);
  const literal = (cell: string | number): string =>
    typeof cell === 'string'
      ? withoutQuotes(cell).replace(/[|\\]/g, (mark) => `\\${mark}`)
      : `Zelle {{${names.quote(cell, cell % 7)}}} `.trimEnd();
  const row = (texts: readonly (string | number)[]): Line => ({
    kind: 'row',
    text: `| ${texts.map(literal).join(' | ')} |`,
  });
  const title = caption === null ? '' : `${quoted(caption)} `;
  return [
    { kind: 'code', text: `Tabelle ${title}{` },
    row(header),
    ...rows.map(row),
    { kind: 'code', text: '}' },
  ];
}

/** Words that happen to quote something quote nothing here. */
function withoutQuotes(text: string): string {
  return text.replaceAll('{{', '{').replaceAll('}}', '}');
}
