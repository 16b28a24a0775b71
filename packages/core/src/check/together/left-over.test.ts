import { expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { checkTogether } from './check-together.ts';
import { summarize } from './summary.ts';

/** What is left from last year's agreement, and what only looks like it. */

const VALUE = 'wert-stehen-geblieben';
const YEAR = 'jahr-stehen-geblieben';

const goal = (...lines: readonly string[]) => `Ziel a "A" {\n${lines.join('\n')}\n}\n`;
const k2 = (more: string) => goal(`  K2 Frauen = ${more}`);
const file = (year: number, rest: string, { title = '', place = 'Nord' } = {}) =>
  `Sprache 1\nZielvereinbarung ${year}${title}\n` +
  `Partei jobcenter "Jobcenter ${place}" {\n  Rolle Geschäftsführung der gemeinsamen Einrichtung\n}\n${rest}`;
const amendment = (year: number, rest: string) => file(year, rest, { title: ' "Nachtrag"' });

/** Code and number of the file of each finding. */
function found(texts: readonly string[]): string[] {
  const all = texts.map((source, index) => compile({ name: `${index}.zv`, text: source }));
  expect(all.flatMap(({ diagnostics, isWhole }) => (isWhole ? [] : diagnostics))).toEqual([]);
  const findings = checkTogether(all.map((one) => summarize(one.source, one.agreement!)));
  return findings.flatMap((ofFile, index) => ofFile.map(({ code }) => `${index} ${code}`));
}

const text = (prose: string) => `"""\n${prose}\n"""\n`;
const bothYears = (rest: string) => [file(2023, rest), file(2024, rest)];

it.each([
  ['a value with its change', bothYears(k2('21,0 % (+1,8 %)')), [`1 ${VALUE}`]],
  ['a value alone', bothYears(k2('21,0 %')), []],
  ['a value that is to stay', bothYears(k2('21,0 % (±0 %)')), []],
  ['a bound', bothYears(k2('21,0 % (+1,8 %)').replace('=', 'mindestens')), [`1 ${VALUE}`]],
  [
    'a value that changes again as much',
    [file(2023, k2('21,0 % (+0,5 %)')), file(2024, k2('21,1 % (+0,5 %)'))],
    [],
  ],
  [
    'a base of a fixed year',
    [
      file(2023, k2('20 % gegenüber "Jahresdurchschnitt 2019" = 19,5 %')),
      file(2024, k2('21 % gegenüber "Jahresdurchschnitt 2019" = 19,5 %')),
    ],
    [],
  ],
  [
    'a small count',
    [
      file(2023, k2('8 Personen gegenüber Ist 2022 = 6 Personen')),
      file(2024, k2('7 Personen gegenüber Ist 2023 = 6 Personen')),
    ],
    [],
  ],
  [
    'all values, of which one is not a change',
    bothYears(goal('  K2 = 21 %', '  K3 = -1,0 %')),
    [`1 ${VALUE}`],
  ],
  [
    'other lines beside them',
    [
      file(2023, goal('  K2 = 21 %', '  K3 = -1,0 %', '  K1 = +1,0 %')),
      file(2024, goal('  K2 = 21 %', '  K3 = -1,0 %', '  K1 = +2,0 %')),
    ],
    [],
  ],
  [
    'an amendment repeats a value',
    [file(2023, k2('21,0 % (+1,8 %)')), amendment(2024, k2('21,0 % (+1,8 %)'))],
    [],
  ],
  [
    'a value that was amended',
    [
      file(2023, k2('21,0 % (+1,8 %)')),
      amendment(2023, k2('20,0 %')),
      file(2024, k2('21,0 % (+1,8 %)')),
    ],
    [],
  ],
  ['two years later', [file(2022, k2('21,0 % (+1,8 %)')), file(2024, k2('21,0 % (+1,8 %)'))], []],
  ['a sentence of last year', bothYears(text('Für 2023 ist es so.')), [`1 ${YEAR}`]],
  [
    'a sentence beside one that was changed',
    [file(2023, text('Alt. Für 2023 ist es so.')), file(2024, text('Neu. Für 2023 ist es so.'))],
    [`1 ${YEAR}`],
  ],
  [
    'a sentence that was changed',
    [file(2023, text('Für 2023 ist es so.')), file(2024, text('Für 2023 war es so.'))],
    [],
  ],
  ['a year that is meant', bothYears(text('Seit 2023 ist es so.')), []],
  ['a day', bothYears(text('Am 31.12.2023 war es so.')), []],
  ['years from that one on', bothYears(text('Das Programm 2023–2027 läuft.')), []],
  ['a comment', bothYears('// Entwurf 2023\n'), []],
  ['data of a table', bothYears('Tabelle {\n  | Jahr | Ist |\n  | 2023 | 20 % |\n}\n'), []],
  [
    'another Jobcenter',
    [file(2023, text('Für 2023.')), file(2024, text('Für 2023.'), { place: 'Süd' })],
    [],
  ],
  [
    'another rule asks',
    bothYears(text('Die Beteiligten schließen für das Jahr 2023 diese Zielvereinbarung.')),
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected);
});
