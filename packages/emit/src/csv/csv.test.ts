import { expect, it } from 'vitest';
import { agreement, change, equalTo, goal, planValue } from '../../test/build.ts';
import { EVERYTHING } from '../../test/everything.ts';
import { SEED } from '../../test/seed.ts';
import { CSV_COLUMNS, toCsv } from '../index.ts';

/** Reads it as a spreadsheet does. */
function read(csv: string): readonly Readonly<Record<string, string>>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const cells = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(cells)) {
    rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [header = [], ...lines] = rows.slice(0, -1);
  expect(header).toEqual(CSV_COLUMNS.map(({ name }) => name));
  return lines.map((line) => {
    expect(line).toHaveLength(header.length);
    return Object.fromEntries(line.map((cell, index) => [header[index]!, cell]));
  });
}

it('has a row for each value, in order', () => {
  expect(
    read(toCsv(SEED)).map((row) => [
      row['Kennzahl'],
      row['Gruppe'],
      row['Wert'],
      row['Veränderung'],
      row['Gedruckt'],
    ]),
  ).toEqual([
    ['K2', 'gesamt', '19,9', '-0,6', '19,9\u202F% (−0,6\u202F%)'],
    ['K2', 'Frauen', '15,2', '1,8', '15,2\u202F% (+1,8\u202F%)'],
    ['K2', 'Männer', '25,2', '-2,3', '25,2\u202F% (−2,3\u202F%)'],
    ['K3', 'gesamt', '3,8', '', "'+3,8\u202F%"],
    ['K3', 'Frauen', '8,7', '', "'+8,7\u202F%"],
    ['K3', 'Männer', '-1,8', '', '−1,8\u202F%'],
    ['K1', '', '', '', 'wird beobachtet'],
  ]);
});

it('says ranges, relations, units and bases', () => {
  const rows = read(toCsv(EVERYTHING));
  const row = (label: string) => rows.find((candidate) => candidate['Bezeichnung'] === label);
  expect(row('Mindestens')).toMatchObject({
    Beziehung: 'mindestens',
    Wert: '1234567,50',
    Einheit: 'EUR',
  });
  expect(row('Spanne')).toMatchObject({ Beziehung: 'von bis', Wert: '20,0', 'Wert bis': '22,5' });
  expect(row('Worte')).toMatchObject({
    Wert: '',
    Gedruckt: 'deutlich mehr',
    Begründung: 'Weil es so vereinbart ist.',
  });
  expect(row('Absolut')).toMatchObject({
    'Art der Veränderung': 'Prozentpunkte',
    'Veränderung gegenüber': 'Prognose',
  });
  expect(row('Eigene Basis')).toMatchObject({ Vergleich: 'Ist 2023', Vergleichswert: '20,4' });
  expect(row('Plätze')).toMatchObject({
    Art: 'Lokales Ziel',
    Abschnitt: 'Weitere Ziele',
    Wert: '77,7',
  });
});

it.each([
  '=1+1',
  "'=1",
  "''+1",
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '=HYPERLINK("http://a.de";"x")',
  'a;b',
  'a"b',
  'a\nb',
])('keeps %j a text', (text) => {
  const value = planValue(text, {
    group: text,
    reason: text,
    wording: text,
    content: equalTo('-1,0'),
    change: change('-2,0'),
  });
  const [row] = read(toCsv(agreement([goal(text, [value])], { title: text })));
  for (const [column, cell] of Object.entries(row!)) {
    if (!['Wert', 'Veränderung'].includes(column)) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
  }
  expect([row!['Wert'], row!['Veränderung']]).toEqual(['-1,0', '-2,0']);
  expect(row!['Ziel']!.replace(/^'/, '')).toBe(text);
});

it('describes each column', () => {
  expect(new Set(CSV_COLUMNS.map(({ name }) => name)).size).toBe(CSV_COLUMNS.length);
  for (const { description } of CSV_COLUMNS) expect(description).toMatch(/\.$/);
});
