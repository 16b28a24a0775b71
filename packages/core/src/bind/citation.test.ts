import { expect, test } from 'vitest';
import { readCitations } from './citation.ts';

test.each<readonly [string, readonly string[]]>([
  ['§48b Absatz 1 S. 1 Nummer 2 SGBII', ['§ 48b Abs. 1 Satz 1 Nr. 2 SGB II']],
  [
    '§ 48b Abs. 1 S.1. Nr. 4 des Zweiten Buches Sozialgesetzbuch (SGB II)',
    ['§ 48b Abs. 1 Satz 1 Nr. 4 SGB II'],
  ],
  ['§ 48 b Abs. 3 (SGB II)', ['§ 48b Abs. 3 SGB II']],
  ['§ 6 i. V. m. § 3 AG-SGB II NRW', ['§ 6', '§ 3 AG-SGB II NRW']],
  ['§ 8 Nds. AG SGB II, § 3', ['§ 8 Nds. AG SGB II', '§ 3']],
  ['§ 1,§ 2 sowie § 3 iVm § 4', ['§ 1', '§ 2', '§ 3', '§ 4']],
  ['§ 1 SGB II, in Verbindung mit § 2, sowie Abs. 3', ['§ 1 SGB II', '§ 2', '§ 2 Abs. 3']],
  [
    '§ 48b Abs. 1 Satz 1 Nr. 4 sowie Satz 2 SGB II',
    ['§ 48b Abs. 1 Satz 1 Nr. 4 SGB II', '§ 48b Abs. 1 Satz 2 SGB II'],
  ],
  [
    '§ 8a Abs. 1 und 2 des Hessischen OFFENSIV-Gesetzes',
    [
      '§ 8a Abs. 1 des Hessischen OFFENSIV-Gesetzes',
      '§ 8a Abs. 2 des Hessischen OFFENSIV-Gesetzes',
    ],
  ],
  [
    '§§ 16a, 24 Abs. 3 Satz 1 Nr. 1 und 2 SGB II und § 28 SGB II',
    [
      '§ 16a SGB II',
      '§ 24 Abs. 3 Satz 1 Nr. 1 SGB II',
      '§ 24 Abs. 3 Satz 1 Nr. 2 SGB II',
      '§ 28 SGB II',
    ],
  ],
  ['§§ 16a Abs. 1, 24 Abs. 3 SGB II', ['§ 16a Abs. 1 SGB II', '§ 24 Abs. 3 SGB II']],
  ['§ 7 des Gesetzes über X und Y', ['§ 7 des Gesetzes über X und Y']],
  [
    '§ 3 Satz 4 der Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II, § 6a SGB II',
    ['§ 3 Satz 4 der Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II', '§ 6a SGB II'],
  ],
  [
    '§ 1 der Verordnung über X nach § 48a des Zweiten Buches Sozialgesetzbuch (XVO)',
    ['§ 1 der Verordnung über X nach § 48a des Zweiten Buches Sozialgesetzbuch (XVO)'],
  ],
])('%s', (text, expected) => {
  const { citations, unread } = readCitations(text, 0);
  expect(unread).toEqual([]);
  expect(citations.map((citation) => citation.text)).toEqual(expected);
});

test.each<readonly [string, string]>([
  ['§ SGB II 48b', '§ SGB II 48b'],
  ['§ 48b Abs. 1 Nr. 2 Satz 1 SGB II', '§ 48b Abs. 1 Nr. 2 Satz 1 SGB II'],
  ['§ 48b SGB II und', 'und'],
  ['§ 48b SGB II, § 6a quer i. V. m. § 3', '§ 6a quer'],
  ['§ 1 der Verordnung nach § 48a', '§ 1 der Verordnung nach § 48a'],
  ['§ 8a Abs. 1, 24 Abs. 3 SGB II', '§ 8a Abs. 1, 24 Abs. 3 SGB II'],
])('what is no place in %s', (text, expected) => {
  const { unread } = readCitations(text, 0);
  expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
});

test('a place stands where its own words stand', () => {
  const text = '§ 8a Abs. 1 und 2 HOG';
  const ranges = readCitations(text, 100).citations.map(({ range }) => range);
  expect(ranges.map(({ start, end }) => text.slice(start - 100, end - 100))).toEqual([
    '§ 8a Abs. 1',
    '2 HOG',
  ]);
});

test.each([' '.repeat(200_000), ' und'.repeat(50_000), ' § '.repeat(60_000), 'a '.repeat(90_000)])(
  'reads a long text once (%#)',
  (text) => {
    expect(readCitations(`§ 1 A${text}`, 0).citations.length).toBeLessThan(60_000);
  },
);
