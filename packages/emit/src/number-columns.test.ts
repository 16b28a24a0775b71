import { expect, test } from 'vitest';
import type { DocumentTable, TableCell } from './document.ts';
import { numberColumns } from './number-columns.ts';

const cell = (text: string, column: number): TableCell => ({
  blocks: text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text }] }],
  rowSpan: 1,
  column,
  blank: false,
});

const table = (...cells: readonly string[]): DocumentTable => ({
  kind: 'table',
  role: 'free',
  caption: null,
  header: [[], []],
  rows: cells.map((text) => [cell('7', 0), cell(text, 1)]),
});

test.each<[readonly string[], boolean]>([
  [['51,25 %', '48,75 %', '100,00 %'], true],
  [['1.234,50 EUR', '', '7,00\u00A0EUR'], true],
  [['10.123', '10 054', '9\u202F870'], true],
  [['−1', '+12'], true],
  [['2025', '2026'], true],
  [['3,90 Mio.', '34,9 Mio.'], false],
  [['4,9 %', '8 Personen'], false],
  [['5', 'offen'], false],
  [['31.12.2026'], false],
  [['4.180 | 3.960'], false],
  [['1.2'], false],
  [[''], false],
  [[], false],
])('%j: %s', (cells, expected) => {
  expect(numberColumns(table(...cells))).toEqual([false, expected]);
});

test('the values of goals have words beside them and stay where they are', () => {
  expect(numberColumns({ ...table('5 %'), role: 'goals' })).toEqual([false, false]);
});
