import { expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { attainments } from './attainment.ts';
import { summarize } from './summary.ts';

const PARTIES =
  'Partei agentur "Agentur für Arbeit Nord" {\n  Rolle Agentur für Arbeit\n}\n' +
  'Partei jobcenter "Jobcenter Nord" {\n  Rolle Geschäftsführung der gemeinsamen Einrichtung\n}\n';
const OWN = 'Messgröße n "Integrationen" {\n  Einheit Integrationen\n}\n';

const file = (year: number, row: string, head = '') =>
  `Sprache 1\nZielvereinbarung ${year}\n${head}${PARTIES}${OWN}Ziel a "A" {\n  ${row}\n}\n`;
const table = (row: string) => `\n}\nTabelle "Ergebnis" {\n  | Größe | Ist 2023 |\n  | ${row} |`;

function found(...texts: readonly string[]): string[] {
  const all = texts.map((text, i) => compile({ name: `${i}.zv`, text }));
  expect(all.flatMap(({ isWhole }) => (isWhole ? [] : ['broken']))).toEqual([]);
  return attainments(all.map((one) => summarize(one.source, one.agreement!))).map(
    ({ year, name, target, actual, verdict, source, actualSource }) =>
      `${year} ${name}: ${target} / ${actual} ${verdict} ${source.name} ${actualSource.name}`,
  );
}

/** What is said of a target of 2023, given a line of the agreement for 2024. */
const verdictOf = (target: string, row: string, head = '') =>
  found(file(2023, target), file(2024, row, head)).map((text) => text.split(' ').at(-3));

it('sets a target beside what a later agreement says came out', () => {
  const texts = [
    file(2024, 'K2 Frauen = 21,5 % gegenüber Ist 2023 = 20,4 %'),
    file(2023, 'K2 Frauen mindestens 21,0 %'),
  ];
  expect(found(...texts)).toEqual(['2023 K2 Frauen: mindestens 21,0 % / 20,4 % missed 1.zv 0.zv']);
});

it('sets beside it the target that holds, where an amendment has replaced one', () => {
  const amended = (text: string) => text.replace('2023\n', '2023 "Änderungsvereinbarung"\n');
  const actual = file(2024, 'K2 = 21,5 % gegenüber Ist 2023 = 20,4 %');
  const old = file(2023, 'K2 = 21,0 %');
  const texts = [amended(file(2023, 'K2 = 20,0 %')), old, actual];
  expect(found(...texts)).toEqual(['2023 K2: 20,0 % / 20,4 % reached 0.zv 2.zv']);
  const other = amended(file(2023, 'K2 Frauen = 20,0 %'));
  expect(found(other, old, actual)).toEqual(['2023 K2: 21,0 % / 20,4 % missed 1.zv 2.zv']);
  const draft = amended(file(2023, 'K2 = 20,0 %', 'Status Entwurf\n'));
  expect(found(draft, old, actual)).toEqual(['2023 K2: 21,0 % / 20,4 % missed 1.zv 2.zv']);
});

it.each([
  ['higher is better', 'K2 = 21,0 %', 'K2 = 22,0 % gegenüber Ist 2023 = 21,1 %', ['reached']],
  ['a hair below', 'K2 = 21,0 %', 'K2 = 22,0 % gegenüber Ist 2023 = 20,9 %', ['missed']],
  ['rounded up', 'K2 = 21,0 %', 'K2 = 22,0 % gegenüber Ist 2023 = 20,95 %', ['reached']],
  ['rounded down', 'K2 = 21,0 %', 'K2 = 22,0 % gegenüber Ist 2023 = 20,94 %', ['missed']],
  ['too coarse to say', 'K2 = 21,4 %', 'K2 = 22 % gegenüber Ist 2023 = 21 %', ['open']],
  ['coarse, but far off', 'K2 = 21,6 %', 'K2 = 22 % gegenüber Ist 2023 = 21 %', ['missed']],
  ['a bound from above', 'K2 höchstens 21 %', 'K2 = 22 % gegenüber Ist 2023 = 22 %', ['missed']],
  ['a bound not touched', 'K2 über 21 %', 'K2 = 22 % gegenüber Ist 2023 = 21 %', ['missed']],
  ['lower is better', 'K3 = -1,0 %', `K3 = -1,0 %${table('K3 | -1,3 %')}`, ['reached']],
  ['less of a fall', 'K3 = -1,0 %', `K3 = -1,0 %${table('K3 | -0,9 %')}`, ['missed']],
  [
    'no direction',
    'n = 9 Integrationen',
    'n = 9 Integrationen gegenüber Ist 2023 = 8 Integrationen',
    ['open'],
  ],
  [
    'hit exactly',
    'n = 8 Integrationen',
    'n = 9 Integrationen gegenüber Ist 2023 = 8 Integrationen',
    ['reached'],
  ],
  ['an estimate', 'K2 ca. 21 %', 'K2 = 22 % gegenüber Ist 2023 = 20 %', []],
  ['an expected value', 'K2 = 21 % Erwartungswert', 'K2 = 22 % gegenüber Ist 2023 = 20 %', []],
  ['a rise is no level', 'K2 = +4,4 %', 'K2 = 22 % gegenüber Ist 2023 = 20 %', []],
  ['another unit', 'K3 = -1,0 %', 'K3 = -1,0 % gegenüber Ist 2023 = 2.310 Personen', []],
  ['a forecast', 'K2 = 21 %', 'K2 = 22 % gegenüber Prognose 2023 = 20 %', []],
  ['another year', 'K2 = 21 %', 'K2 = 22 % gegenüber Ist 2022 = 20 %', []],
] as const)('%s', (_, target, row, verdicts) => {
  expect(verdictOf(target, row)).toEqual(verdicts);
});

it('concludes from a bracket with all that the rounding allows', () => {
  const head = 'Veränderung in % gegenüber Vorjahr\n';
  expect(verdictOf('K2 = 21,9 %', 'K2 = 22,0 % (+1,0)', head)).toEqual(['missed']);
  expect(verdictOf('K2 = 21,8 %', 'K2 = 22,0 % (+1,0)', head)).toEqual(['open']);
});

it('believes the last agreement, the written number, and no draft about its own target', () => {
  const target = file(2023, 'K2 = 21,0 %');
  const near = file(2024, 'K2 = 22,0 % gegenüber Ist 2023 = 20,4 %');
  const later = file(2025, 'K2 = 22,0 % gegenüber Ist 2023 = 21,2 %');
  expect(found(target, later, near)[0]).toContain('21,2 % reached');
  const draft = file(2023, 'K2 = 21,0 %', 'Status Entwurf\n');
  expect(found(draft, near)).toEqual([]);
  expect(found(target, near.replace('Jobcenter Nord', 'Jobcenter Süd'))).toEqual([]);
});
