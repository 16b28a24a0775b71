import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { printValue } from '../model/print.ts';

const read = (line: string) => {
  const text = `Sprache 1\nZielvereinbarung 2024\nAuszug "x"\nZiel a "A" {\n  ${line}\n}\n`;
  const { agreement, diagnostics } = compile({ name: 'a.zv', text });
  const goal = agreement!.body[0]!;
  const value = goal.kind === 'goal' ? goal.blocks[0] : undefined;
  return {
    value: value?.kind === 'planValue' ? value : null,
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
};

it.each([
  ['= 15,2 % gegenüber Vorjahr', 'gegenüber', 'previousYear', null],
  ['= 15,2 % im Vergleich zum Vorjahr', 'im Vergleich zum', 'previousYear', null],
  ['= +1,5 Prozent im Vergleich  zum Vorjahr', 'im Vergleich zum', 'previousYear', null],
  ['beobachten im Vergleich zum Vorjahr', 'im Vergleich zum', 'previousYear', null],
  ['im Vergleich zum Vorjahr beobachten', 'im Vergleich zum', 'previousYear', null],
  ['= 15,2 % im Vergleich mit Ist 2023 = 14,9 %', 'im Vergleich mit', 'actual', 2023],
  ['= 15,2 % im Vergleich zu 2023', 'im Vergleich zu', 'named', 2023],
  ['= 15,2 % gegenüber 2023 = 14,9 %', 'gegenüber', 'named', 2023],
])('Integrationsquote %s', (rest, word, kind, year) => {
  const { value, errors } = read(`Integrationsquote ${rest}`);
  expect(errors).toEqual([]);
  expect(value?.base).toMatchObject({ word, kind, year });
  expect(value?.group).toBeNull();
  const { text } = value!.base!;
  expect(printValue(value!)).toContain(`${word} ${text}`);
});

it('compares a change in its bracket', () => {
  const { value, errors } = read('Integrationsquote = 15,2 % (+1,8 % im Vergleich zum Vorjahr)');
  expect(errors).toEqual([]);
  expect(value?.change?.base).toMatchObject({ word: 'im Vergleich zum', kind: 'previousYear' });
});

it.each([
  '= +1,5 Prozent zum Vorjahr',
  '= +1,5 Prozentpunkte zum Vorjahr',
  '= +1,5 Prozent verglichen mit dem Vorjahr',
  '= 26,0 % im Vergleich',
])('takes no word behind the unit for a part of it: %s', (rest) => {
  expect(read(`Integrationsquote ${rest}`).errors).toEqual(['unbekanntes-wort']);
});

it('takes the words of a follow-up for its time', () => {
  const text = `Sprache 1\nZielvereinbarung 2024\nAuszug "x"\nPartei a "A" {\n  Rolle Agentur für Arbeit\n}\nZielnachhaltung {\n  Bericht im Vergleich zum Vorjahr von a\n}\n`;
  const { diagnostics } = compile({ name: 'a.zv', text });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
