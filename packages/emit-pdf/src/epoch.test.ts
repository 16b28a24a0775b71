import type { Document } from '@zielwerk/emit';
import { expect, test } from 'vitest';
import { documentEpoch, epochOfPdfDate, pdfDate } from './epoch.ts';

test.each([
  ['2024-04-04', 2024, 'D:20240404000000Z'],
  ['2024-02-29', 2024, 'D:20240229000000Z'],
  ['2023-12-31', 2024, 'D:20231231000000Z'],
  ['1970-01-01', 1970, 'D:19700101000000Z'],
  ['2100-03-01', 2100, 'D:21000301000000Z'],
  [null, 2026, 'D:20260101000000Z'],
])('%s of %i is %s', (date, year, expected) => {
  expect(pdfDate(documentEpoch({ date, year } as Document))).toBe(expected);
});

test('every day of four centuries is the one after the day before', () => {
  for (let epoch = 0; epoch < 400 * 365.25 * 86_400; epoch += 86_400) {
    const expected = new Date(epoch * 1000).toISOString().replaceAll(/\D/g, '').slice(0, 14);
    if (pdfDate(epoch) !== `D:${expected}Z`) expect(pdfDate(epoch)).toBe(`D:${expected}Z`);
  }
});

test('the time of day is kept', () => {
  expect(pdfDate(1_700_000_000)).toBe('D:20231114221320Z');
});

test.each([
  ['D:20231114221320Z', 1_700_000_000],
  ["D:20231114231320+01'00'", 1_700_000_000],
  ["D:20231114171320-05'00", 1_700_000_000],
  ['D:20231114221320', 1_700_000_000],
  ['D:20231399000000Z', null],
  ['2023-11-14', null],
])('%s is %s', (text, epoch) => expect(epochOfPdfDate(text)).toBe(epoch));
