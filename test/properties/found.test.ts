import { toDocument } from '@zielwerk/emit';
import { describe, expect, test } from 'vitest';
import { expectFixesKeepTheirPromise } from './edits.ts';
import { expectSourceOfJson, expectValid } from './round-trips.ts';
import { compiled, jsonOf } from './source.ts';

/** The smallest texts that once broke a property. */

const HEAD = `Sprache 1
Zielvereinbarung 2026
Partei a "A" {
  vertreten durch "X", "Y"
  vertreten durch Amt "Y"
}
Messgröße m "Ma\u0308rz" {
}
`;
const goal = (line: string): string => `${HEAD}Ziel z "Z" {\n  ${line}\n}\n`;

describe('JSON comes back as it was', () => {
  test.each([
    ['a group that makes the name of another Kennzahl', goal('K2 "Alleinerziehende" = 1 %')],
    ['the same with the name', goal('Integrationsquote "Alleinerziehende" = 1 %')],
    ['a known group in letters of another form', goal('K2 "Ma\u0308nner" = 1 %')],
    ['a base that ends in a blank', goal('K2 = 1 % gegenüber " x " 2023')],
    ['a rhythm in quotes', `${HEAD}Zielnachhaltung {\n  Dialog "2× im Jahr, am Montag" mit a\n}\n`],
    ['a keyword in a rhythm', `${HEAD}Zielnachhaltung {\n  Dialog "bis auf Weiteres" mit a\n}\n`],
    ['a definition without words', `${HEAD}Messgröße n "N" {\n  Definition """ """\n}\n`],
    ['two signers with one office', `${HEAD}Unterschriften {\n  a in "O" am 01.02.2026\n}\n`],
    [
      'an own measure with the name of a Kennzahl',
      `${HEAD}Messgröße n "Integrationsquote" {\n}\nZiel z "Z" {\n  K2 = 1 %\n  Integrationsquote Frauen = 2 %\n}\n`,
    ],
  ])('%s', (_, text) => {
    expectValid(text);
    expectSourceOfJson(text);
  });
});

describe('names are the same in each form of their letters', () => {
  test.each([
    ['a measure in quotes', goal('"M\u00E4rz" = 1 %')],
    ['a measure in quotes, apart', goal('"Ma\u0308rz" = 1 %')],
    ['a quoted value', `${goal('m = 1 %')}"""{{M\u00E4rz}}"""\n`],
    [
      'a signer',
      `${HEAD.replace('"X"', '"Ma\u0308x"')}Unterschriften {\n  a "M\u00E4x" in "O"\n}\n`,
    ],
  ])('%s', (_, text) => expectValid(text));

  test('a group that stands twice', () => {
    const text = goal('K2 "M\u00E4nner" = 1 %\n  K2 "Ma\u0308nner" = 2 %');
    expect(compiled(text).diagnostics.map(({ code }) => code)).toContain('wert-doppelt');
  });
});

test('a keyword in the wrong place is no misspelling of itself', () => {
  const { diagnostics } = compiled(goal('K2 = Zielsetzung'));
  expect(diagnostics.find(({ code }) => code === 'unbekanntes-wort')?.fixes).toBeUndefined();
});

test('an escaped brace quotes nothing, and is no half quote', () => {
  const { agreement, diagnostics } = compiled(
    `${HEAD}"""Der Platzhalter \\{\\{jahr}} steht für {{jahr}}."""\n`,
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain('zitat-unvollständig');
  expect(JSON.stringify(toDocument(agreement!))).toContain(
    'Der Platzhalter {{jahr}} steht für 2026.',
  );
});

test('a reading of a number that is refused as well is not suggested', () => {
  const { diagnostics } = compiled(goal('K2 = 0.000 %'));
  expect(
    diagnostics.find(({ code }) => code === 'zahl-ungültig')!.fixes!.map(({ title }) => title),
  ).toEqual(['Als 0,000 schreiben']);
});

test('measures of one name are both in the JSON', () => {
  const text = `${HEAD}Messgröße n "Ma\u0308rz" {\n  Definition "anders"\n}\n`;
  expect(jsonOf(text)!.measures.map(({ handle }) => handle)).toEqual(['m', 'n']);
});

test('a brace that is missing is said where it is missing, though one elsewhere makes up for it', () => {
  const text = `Sprache 1\nZielvereinbarung 2026\nPartei a "A"\n  Rolle Agentur für Arbeit\n}\nAbschnitt "B" {\n  { Ziel z "Z" {\n    K2 = 1 %\n  }\n}\n`;
  const [missing] = compiled(text).diagnostics;
  expect(missing).toMatchObject({ code: 'klammer-fehlt', fixes: [{ safe: false }] });
  expect(text.slice(missing!.range.start, missing!.range.end)).toBe('"A"');
  expectFixesKeepTheirPromise(text);
});

test('a row behind a blank of another kind is a row', () => {
  const text = `${HEAD}Abschnitt "A" {\n  Tabelle "T" {\n    | a | b |\n    \u00A0 | 1 | 2 |\n  }\n}\n`;
  expectValid(text);
});
