import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { printValue } from '../model/print.ts';
import type { Unit } from '../model/agreement.ts';
import { readUnit, sameUnit, unitKey } from './unit.ts';

const file = (line: string) => `Sprache 1
Zielvereinbarung 2024
Messgröße quote "Quote" {
  Einheit %
}
Messgröße geld "Geld" {
  Einheit EUR
}
Messgröße fallgeld "Ausgaben je Bedarfsgemeinschaft" {
  Einheit €/BG
}
Messgröße budget "Budget" {
  Einheit T€
}
Messgröße dichte "Widersprüche" {
  Einheit Widersprüche je 1.000 Fälle
}
Ziel a "A" {
  ${line}
}
`;
const compiled = (line: string) => {
  const { agreement, diagnostics } = compile({ name: 'a.zv', text: file(line) });
  const goal = agreement!.body[0]!;
  const values = goal.kind === 'goal' ? goal.blocks : [];
  return {
    codes: diagnostics.filter(({ code }) => /einheit|prozent/.test(code)).map(({ code }) => code),
    printed: values.flatMap((value) =>
      value.kind === 'planValue' ? [printValue(value).replace(/[\u00A0\u202F]/g, ' ')] : [],
    ),
  };
};

it.each([
  ['quote = 15,2 Prozent', '15,2 Prozent'],
  ['quote = 15,2 v.H.', '15,2 v.H.'],
  ['quote = von 15 bis 16 %', 'von 15 bis 16 %'],
  ['quote = von 15 % bis 16 %', 'von 15 % bis 16 %'],
  ['quote = +0,5 Pp', '+0,5 Pp'],
  ['K2 mindestens +0,5 Prozentpunkte', 'mindestens +0,5 Prozentpunkte'],
  ['geld = 1.250,00 €', '1.250,00 €'],
  ['fallgeld = 412,75 €/BG', '412,75 €/BG'],
  ['budget = 4.560 T€', '4.560 T€'],
  ['budget = 4.560 T €', '4.560 T €'],
  [
    'fallgeld = 412,75 EUR/BG gegenüber Vorjahr = 400 €/BG',
    '412,75 EUR/BG gegenüber Vorjahr: 400 €/BG',
  ],
  ['dichte = 12 Widersprüche je 1.000 Fälle', '12 Widersprüche je 1.000 Fälle'],
  [
    'dichte = von 12 bis 14 Widersprüche je  1.000 Fälle',
    'von 12 bis 14 Widersprüche je 1.000 Fälle',
  ],
  ['geld = von 1.000 bis 2.000 Euro', 'von 1.000 bis 2.000 Euro'],
])('prints the unit of „%s“ as it is written', (line, printed) => {
  expect(compiled(line)).toEqual({ codes: [], printed: [printed] });
});

it.each([
  ['quote = 0,5 Pp', 'einheit-falsch'],
  ['quote = von 15 bis 16', 'einheit-fehlt'],
  ['quote = von 15 % bis 16', 'einheit-fehlt'],
  ['quote = von 15 bis 16 Personen', 'einheit-falsch'],
  ['geld = von 1 EUR bis 2 Mio. EUR', 'einheiten-gemischt'],
  ['geld = 2 Mio. €', 'einheit-falsch'],
  ['dichte = 12 Widersprüche je 100 Fälle', 'einheit-falsch'],
  ['K2 = 0,5 Pp', 'kennzahl-nicht-in-prozent'],
  ['K3 = -0,5 Pp', 'kennzahl-nicht-in-prozent'],
])('reports „%s“ once', (line, code) => {
  expect(compiled(line).codes).toEqual([code]);
});

it('takes a level and a change by points for one unit', () => {
  expect(compiled('K2 = 20,0 %\n  K2 Frauen = +0,5 Pp').codes).toEqual([]);
  expect(compiled('K2 = 20,0 %\n  K2 Frauen = 50 Personen').codes).toContain('einheiten-gemischt');
  expect(compiled('K3 = -1,8 %\n  K3 = 2.450 Personen').codes).not.toContain('wert-doppelt');
});

it.each([
  ['Mio. €', 'Millionen Euro', true],
  ['Mio EUR', 'Mio. EUR', true],
  ['Tausend Euro', 'Tsd. €', true],
  ['TEUR', 'Tsd. EUR', true],
  ['Milliarden Euro', 'Mrd. €', true],
  ['%', 'v. H.', true],
  ['Stelle', 'Stellen', true],
  ['EUR', 'Mio. EUR', false],
  ['Mio. EUR', 'Mrd. EUR', false],
  ['%', 'Pp', false],
  ['Personen', 'Fälle', false],
])('%s and %s: one unit is %s', (a, b, same) => {
  const units: readonly [Unit, Unit] = [readUnit(a), readUnit(b)];
  expect(sameUnit(...units)).toBe(same);
  if (units[0].kind !== 'count') expect(unitKey(units[0]) === unitKey(units[1])).toBe(same);
});

it('takes „€ je …“ for one unit, and other words behind the sign for none', () => {
  const codes = (unit: string, value: string) => {
    const measure = `Messgröße m "M" {\n  Einheit ${unit}\n}\n`;
    const text = `Sprache 1\nZielvereinbarung 2024\n${measure}Ziel a "A" {\n  m = ${value}\n}\n`;
    const { diagnostics } = compile({ name: 'a.zv', text });
    return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  };
  expect(codes('€ je Fall und Monat', '412,75 € je Fall und Monat')).not.toContain(
    'einheit-falsch',
  );
  expect(codes('€ je Fall und Monat', '412,75 €')).toContain('einheit-falsch');
  expect(codes('€', '412,75 € ungefähr')).toContain('unbekanntes-wort');
});
