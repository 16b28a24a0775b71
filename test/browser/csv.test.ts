import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@zielwerk/core';
import { CSV_COLUMNS, toCsv } from '@zielwerk/emit';
import { beforeAll, describe, expect, test } from 'vitest';
import { programPath } from './browser.ts';
import { type Cell, openInSpreadsheet } from './spreadsheet.ts';

const soffice = programPath('soffice');
const examples = join(import.meta.dirname, '../../examples');
const NUMBERS = new Set(['Jahr', 'Wert', 'Wert bis', 'Veränderung', 'Vergleichswert']);

const sources = readdirSync(examples)
  .filter((name) => name.endsWith('.zv'))
  .map((name) => [name.slice(0, -3), readFileSync(join(examples, name), 'utf8')] as const);

/** The same agreement with titles and labels that a spreadsheet would compute, or send away. */
function dangerous(source: string): string {
  const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1:A9)', "=cmd|' /C calc'!A0", '=2*\u00A03'];
  let next = 0;
  return source.replaceAll(/^(\s*(?:abschnitt|ziel)\b[^"\n]*)"[^"\n]*"/gimu, (_, before) => {
    return `${before}"${formulas[next++ % formulas.length]}"`;
  });
}

const csvOf = (name: string, text: string): string =>
  toCsv(compile({ name: `${name}.zv`, text }).agreement!);

describe.skipIf(soffice === null)(
  soffice === null ? 'left out: soffice not installed: the CSV' : 'the CSV in LibreOffice',
  () => {
    const files = sources.flatMap(([name, text]) => [
      [name, csvOf(name, text)] as const,
      [`${name}-dangerous`, csvOf(name, dangerous(text))] as const,
    ]);
    let sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>;
    beforeAll(() => {
      sheets = openInSpreadsheet(soffice!, files);
    }, 150_000);

    test.each(files)(
      '%s: numbers are numbers, texts are texts, nothing is computed',
      (name, csv) => {
        const [header, ...rows] = sheets.get(name)!;
        const columns = CSV_COLUMNS.map((column) => column.name);
        expect(header!.slice(0, columns.length).map(({ text }) => text)).toEqual(columns);
        const written = cellsIn(csv);
        expect(rows).toHaveLength(written.length - 1);
        rows.forEach((row, index) => {
          columns.forEach((column, at) => {
            const cell = row[at] ?? { type: '', text: '', value: '', isFormula: false };
            const wanted = written[index + 1]![at]!;
            expect(cell.isFormula).toBe(false);
            if (wanted === '') expect(cell.type).toBe('');
            else if (NUMBERS.has(column)) {
              expect([column, cell.type]).toEqual([column, 'float']);
              expect(Number(cell.value)).toBe(Number(wanted.replace(',', '.')));
            } else if (cell.type === 'percentage') {
              // `30,7 %` alone in a cell is taken for a percentage, which it is.
              const percent = Number((Number(cell.value) * 100).toFixed(9));
              expect(column).toBe('Gedruckt');
              expect(percent).toBe(Number(wanted.replace(/\s*%$/u, '').replace(',', '.')));
            } else expect([column, cell.type, cell.text]).toEqual([column, 'string', wanted]);
          });
        });
      },
    );
  },
);

/** The cells as they were written. */
function cellsIn(csv: string): readonly (readonly string[])[] {
  return csv
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...`${line};`.matchAll(/(?:"((?:[^"]|"")*)"|([^;]*));/gu)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!,
      ),
    );
}
