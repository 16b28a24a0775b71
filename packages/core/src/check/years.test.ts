import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';

/** The same text under the rules of different years: names and practice change, what it says does not. */
function codesUnder(ruleYear: number, body: string): string[] {
  const text = `Sprache 1\nZielvereinbarung 2024\nRegelwerk ${ruleYear}\n${body}`;
  const { diagnostics } = compile({ name: 'x.zv', text });
  const depends =
    /^(?:zielwert-ohne-geschlechter|leistungsname-passt-nicht|veralteter-kennzahlname|zkt-|rechtsstand-fehlt|fundstelle-)/;
  return diagnostics
    .filter(({ code }) => depends.test(code))
    .map(({ code, message }) => `${code}: ${message}`)
    .sort();
}

const COMMON = `
Ziel integration "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote gesamt = 19,9 %
}
Ziel langzeitbezug "Vermeidung von langfristigem Leistungsbezug" {
  Langzeitleistungsbeziehende gesamt = +3,8 %
}
"""
Wer Bürgergeld bezieht, wird beraten.
"""
`;

const GE = `
Partei agentur "Agentur für Arbeit Musterstadt" {
  Rolle Agentur für Arbeit
}
Partei jobcenter "Jobcenter Musterstadt" {
  Rolle Geschäftsführung der gemeinsamen Einrichtung
}
${COMMON}`;

const ZKT = `
Partei land "Hessisches Ministerium für Soziales und Integration" {
  Rolle zuständige Landesbehörde
}
Partei kreis "Kreis Friesland" {
  Rolle zugelassener kommunaler Träger
}
${COMMON}`;

const K2 = 'zielwert-ohne-geschlechter: Zu K2 fehlt ein Wert für Frauen und Männer.';
const K3 = 'zielwert-ohne-geschlechter: Zu K3 fehlt ein Wert für Frauen und Männer.';
const name = (year: number, right: string) =>
  `leistungsname-passt-nicht: Im Jahr ${year} heißt die Leistung „${right}“, nicht „Bürgergeld“.`;
const NEWER = 'rechtsstand-fehlt: Für das Jahr 2027 gilt hier noch der Rechtsstand 2026.';

describe('an agreement of a gemeinsame Einrichtung', () => {
  it.each([
    [2021, [name(2021, 'Arbeitslosengeld II')]],
    [2022, [name(2022, 'Arbeitslosengeld II'), K2]],
    [2023, [K2]],
    [2024, [K2, K3]],
    [2026, [K2, K3]],
    [2027, [name(2027, 'Grundsicherungsgeld'), NEWER, K2, K3]],
  ])('under the rules of %i', (year, expected) => {
    expect(codesUnder(year, GE)).toEqual([...expected].sort());
  });
});

describe('an agreement of a zugelassener kommunaler Träger', () => {
  const SPELLING =
    'zkt-anders-geschrieben: Ein zugelassener kommunaler Träger „Kreis Friesland“ steht so nicht in der Verordnung.';
  it.each([
    [2013, [name(2013, 'Arbeitslosengeld II')]],
    [2022, [name(2022, 'Arbeitslosengeld II'), SPELLING]],
    [2024, [SPELLING, K2]],
    [2027, [name(2027, 'Grundsicherungsgeld'), NEWER, SPELLING, K2]],
  ])('under the rules of %i', (year, expected) => {
    expect(codesUnder(year, ZKT)).toEqual([...expected].sort());
  });
});

it('names a Kennzahl as the regulation of the year does', () => {
  const prose = '"""\nDie Veränderung des Bestands an Langzeitleistungsbeziehern sinkt.\n"""\n';
  expect(codesUnder(2018, prose)).toEqual([]);
  expect(codesUnder(2019, prose)).toEqual([]);
  expect(codesUnder(2024, prose)).toEqual([
    'veralteter-kennzahlname: Im Jahr 2024 heißt K3 amtlich „Veränderung des Bestands an Langzeitleistungsbeziehenden“.',
  ]);
});

it('knows the Absätze of other sections only for the law that it holds', () => {
  const prose = '"""\nDie Kennzahlen stehen in § 48a Abs. 5 SGB II.\n"""\n';
  expect(codesUnder(2024, prose)).toEqual([]);
  expect(codesUnder(2026, prose)).toEqual([
    'fundstelle-im-text-gibt-es-nicht: § 48a Abs. 5 SGB II gibt es nicht.',
  ]);
});
