import { describe, expect, test } from 'vitest';
import { officeMeant } from './offices.ts';
import type { PartyRole, StatutoryGoal } from '../model/agreement.ts';
import { calendarDate } from '../model/date.ts';
import { benefitOn, benefitsNamedIn, benefitsOfYear } from './benefits.ts';
import { BUDGET_VOTES, isBeforeBudgetVote } from './budget.ts';
import {
  CONSTELLATIONS,
  constellationOf,
  emptySeats,
  roleName,
  roleNames,
  roleOf,
} from './constellations.ts';
import { STATUTORY_GOALS, statutoryGoalOf, statutoryGoalsIn } from './goals.ts';
import { isSplitByGender, rulePack } from './packs.ts';
import { placeExists, quote48b, sectionHeading } from './sgb2.ts';
import { SGB2_SECTIONS } from './sgb2-sections.ts';
import { findZkt, similarZkt, ZKT, zktNamedIn, zktNames } from './zkt.ts';

const fromIsoDate = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return calendarDate(year, month, day)!;
};

describe('goals', () => {
  test.each<[string, StatutoryGoal | null]>([
    ['Verringerung der Hilfebedürftigkeit', 'hilfebedürftigkeit'],
    ['II) Monitoring zur Verringerung der Hilfebedürftigkeit', 'hilfebedürftigkeit'],
    ['Verbesserung der  Integration in\nErwerbstätigkeit', 'integration'],
    ['Vermeidung von langfristigem Leistungsbezug', 'langzeitbezug'],
    ['Ziel der Verbesserung der sozialen Teilhabe', 'soziale-teilhabe'],
    ['Soziale Teilhabe stärken', 'soziale-teilhabe'],
    ['Förderung sozialer Teilhabe', 'soziale-teilhabe'],
    ['die sozialen Teilhabechancen zu verbessern', 'soziale-teilhabe'],
    ['Verbesserung der gesellschaftlichen Teilhabe', 'soziale-teilhabe'],
    ['Das Teilhabechancengesetz', null],
    ['Bildung und Teilhabe', null],
    ['Das Bundesprogramm „Soziale Teilhabe am Arbeitsmarkt“', null],
    ['Verbesserung der Integration von Erziehenden in Erwerbstätigkeit', null],
    ['Verringerung der Hilfebedürftigkeiten', null],
    ['Vermeidung von langfristigem Leistungsbezug und soziale Teilhabe', 'langzeitbezug'],
  ])('„%s“', (title, goal) => {
    expect(statutoryGoalOf(title)).toBe(goal);
  });

  test('are found together, in the order of the text, in the statute itself', () => {
    expect(statutoryGoalsIn(quote48b({ paragraph: '3' })!)).toEqual([
      'hilfebedürftigkeit',
      'integration',
      'langzeitbezug',
      'soziale-teilhabe',
    ]);
  });

  test('have words by which a text that may name them is found', () => {
    const names = STATUTORY_GOALS.flatMap(({ name, variants, words }) =>
      [name, ...variants].filter((one) => !words.some((word) => one.includes(word))),
    );
    expect(names).toEqual([]);
  });

  test('stand in the sentence they cite', () => {
    for (const { name, source } of STATUTORY_GOALS) {
      const sentence = /Satz (\d)/.exec(source)![1]!;
      expect(quote48b({ paragraph: '3', sentence })).toContain(name);
    }
  });
});

describe('constellations', () => {
  test.each<[PartyRole[], 1 | 2 | 3 | 4 | null]>([
    [['bmas', 'bundesagentur'], 1],
    [['agentur', 'geschäftsführung-ge'], 2],
    [['geschäftsführung-ge', 'agentur', 'kommunaler-träger'], 2],
    [['kommunaler-träger', 'geschäftsführung-ge'], 2],
    [['bundesagentur', 'geschäftsführung-ge'], 2],
    [['bmas', 'landesbehörde'], 3],
    [['bmas', 'landesbehörde', 'landesbehörde'], 3],
    [['landesbehörde', 'zkt'], 4],
    [['landesbehörde', 'landesbehörde', 'zkt'], 4],
    [['agentur', 'kommunaler-träger'], null],
    [['bmas', 'agentur'], null],
    [['landesbehörde', 'geschäftsführung-ge'], null],
    [['landesbehörde', 'zkt', 'bmas'], null],
    [['landesbehörde', 'zkt', 'sonstige'], null],
    [['zkt'], null],
    [[], null],
  ])('%j', (roles, nr) => {
    expect(constellationOf(roles)).toBe(nr);
  });

  test('the seat of the kommunale Träger is often left empty', () => {
    expect(emptySeats(2, ['agentur', 'geschäftsführung-ge'])).toEqual([['kommunaler-träger']]);
    expect(emptySeats(4, ['landesbehörde', 'zkt'])).toEqual([]);
  });

  test('quote the statute', () => {
    expect(CONSTELLATIONS.map(({ sentence }) => sentence)).toEqual([
      'Zur Erreichung der Ziele nach diesem Buch schließen das Bundesministerium für Arbeit und Soziales im Einvernehmen mit dem Bundesministerium der Finanzen mit der Bundesagentur … Vereinbarungen ab.',
      'Zur Erreichung der Ziele nach diesem Buch schließen … die Bundesagentur und die kommunalen Träger mit den Geschäftsführerinnen und Geschäftsführern der gemeinsamen Einrichtungen … Vereinbarungen ab.',
      'Zur Erreichung der Ziele nach diesem Buch schließen … das Bundesministerium für Arbeit und Soziales mit der zuständigen Landesbehörde … Vereinbarungen ab.',
      'Zur Erreichung der Ziele nach diesem Buch schließen … die zuständige Landesbehörde mit den zugelassenen kommunalen Trägern Vereinbarungen ab.',
    ]);
    expect(CONSTELLATIONS[3]!.source).toBe('§ 48b Abs. 1 Satz 1 Nr. 4 SGB II');
  });

  test.each<[string, PartyRole | null]>([
    ['Agentur für Arbeit', 'agentur'],
    ['Geschäftsführung der gemeinsamen Einrichtung', 'geschäftsführung-ge'],
    ['Kommunaler Träger', 'kommunaler-träger'],
    ['Landesbehörde', 'landesbehörde'],
    ['zugelassener kommunaler Träger', 'zkt'],
    ['Sonstige', 'sonstige'],
    ['Jobcenter', null],
    ['__proto__', null],
  ])('role „%s“', (words, role) => {
    expect(roleOf(words)).toBe(role);
  });

  test('every spelling of a role names it', () => {
    for (const name of roleNames()) expect(roleOf(name), name).not.toBeNull();
    expect(roleName('zkt')).toBe('zugelassener kommunaler Träger');
  });
});

describe('zugelassene kommunale Träger', () => {
  test('are 104, by Land', () => {
    const counts: Record<string, number> = {};
    for (const { land } of ZKT) counts[land] = (counts[land] ?? 0) + 1;
    expect(counts).toEqual({
      'Baden-Württemberg': 11,
      Bayern: 10,
      Brandenburg: 7,
      Hessen: 16,
      'Mecklenburg-Vorpommern': 1,
      Niedersachsen: 16,
      'Nordrhein-Westfalen': 18,
      'Rheinland-Pfalz': 5,
      Saarland: 3,
      Sachsen: 5,
      'Sachsen-Anhalt': 6,
      'Schleswig-Holstein': 2,
      Thüringen: 4,
    });
    expect(new Set(zktNames()).size).toBe(104);
  });

  test.each([
    ['Landkreis Friesland', 'Landkreis Friesland'],
    ['Kreis Schleswig-Flensburg', 'Kreis Schleswig-Flensburg'],
    ['Stadt Stuttgart', 'Landeshauptstadt Stuttgart'],
    ['Stadt Mülheim an der Ruhr', 'Stadt Mülheim a. d. Ruhr'],
    ['landkreis Rotenburg (Wümme)', 'Landkreis Rotenburg (Wümme)'],
    ['Kreis Friesland', null],
    ['Jobcenter Stadt Kaiserslautern', null],
    ['constructor', null],
  ])('find „%s“', (name, found) => {
    expect(findZkt(name)?.name ?? null).toBe(found);
  });

  test.each([
    ['Jobcenter Landkreis Friesland', 'Landkreis Friesland'],
    ['Jobcenter Landkreis Rotenburg (Wümme)', 'Landkreis Rotenburg (Wümme)'],
    ['Jobcenter des Kreises Coesfeld', 'Kreis Coesfeld'],
    ['Jobcenter des Odenwaldkreises', 'Odenwaldkreis'],
    ['Kommunales Jobcenter des Landkreises Fulda', 'Landkreis Fulda'],
    ['Eigenbetrieb des Saarpfalz-Kreises', 'Saarpfalz-Kreis'],
    ['Magistrat der Stadt Offenbach am Main', 'Stadt Offenbach am Main'],
    ['Landratsamt Biberach', 'Landkreis Biberach'],
    ['Odenwaldkreises', null],
    ['Jobcenter des Landkreises Harz-Vorland', null],
    ['Landratsamt Celle', null],
    ['Jobcenter Landkreis Harz-Vorland', null],
    ['Jobcenter Landkreis Offenbach', null],
    ['Jobcenter München', null],
  ])('named in „%s“', (name, found) => {
    expect(zktNamedIn(name)?.name ?? null).toBe(found);
  });

  test.each([
    ['Kreis Friesland', 'Landkreis Friesland'],
    ['Landkreis Coesfeld', 'Kreis Coesfeld'],
    ['Odenwaldkreiss', 'Odenwaldkreis'],
    ['Landkreis Südwestfalz', 'Landkreis Südwestpfalz'],
    ['Stadt Kaiserslautern', null],
    ['Landkreis Celle', null],
    ['Kreis Steinburg', null],
    ['Landkreis Reutlingen', null],
    ['Landkreis Würzbrug', 'Landkreis Würzburg'],
  ])('similar to „%s“', (name, found) => {
    expect(similarZkt(name)?.name ?? null).toBe(found);
  });
});

describe('SGB II', () => {
  test('156 sections, each once', () => {
    expect(SGB2_SECTIONS.length).toBe(156);
    expect(new Set(SGB2_SECTIONS.map(([section]) => section)).size).toBe(156);
    expect(sectionHeading('48 B')).toBe('Zielvereinbarungen');
    expect(sectionHeading('48c')).toBeNull();
  });

  test.each<[string, string | null, string | null, string | null, 'yes' | 'no' | 'unknown']>([
    ['48b', null, null, null, 'yes'],
    ['48b', '1', '1', '4', 'yes'],
    ['48b', '1', '1', '5', 'no'],
    ['48b', '1', null, '2', 'yes'],
    ['48b', '1', '4', null, 'yes'],
    ['48b', '1', '5', null, 'no'],
    ['48b', '1', '2', '2', 'no'],
    ['48b', '2', '1', null, 'yes'],
    ['48b', '3', '2', null, 'yes'],
    ['48b', '3', '3', null, 'no'],
    ['48b', '6', null, '2', 'yes'],
    ['48b', '6', null, '3', 'no'],
    ['48b', '7', null, null, 'no'],
    ['48b', '0', null, null, 'no'],
    ['48b', '01', null, null, 'no'],
    ['48b', '1a', null, null, 'no'],
    ['48b', null, '1', null, 'unknown'],
    ['48b', null, null, '2', 'unknown'],
    ['48b', null, null, '5', 'no'],
    ['48 B', '1', null, null, 'yes'],
    ['48c', null, null, null, 'no'],
    ['87', null, null, null, 'no'],
    ['44b', '6', null, null, 'yes'],
    ['44b', '7', null, null, 'no'],
    ['44b', '1a', null, null, 'no'],
    ['44b', '1', '2', null, 'unknown'],
    ['6b', '2a', null, null, 'yes'],
    ['20', '1a', null, null, 'unknown'],
    ['20', '9a', null, null, 'no'],
    ['6d', '1', null, null, 'no'],
    ['16j', null, null, null, 'unknown'],
  ])('§ %s Abs. %s Satz %s Nr. %s', (section, paragraph, sentence, number, exists) => {
    expect(placeExists({ section, paragraph, sentence, number })).toBe(exists);
  });

  test.each([
    [
      { paragraph: '2' },
      'Die Vereinbarungen werden nach Beschlussfassung des Bundestages über das jährliche Haushaltsgesetz abgeschlossen.',
    ],
    [
      { paragraph: '1', number: '3' },
      'Zur Erreichung der Ziele nach diesem Buch schließen … das Bundesministerium für Arbeit und Soziales mit der zuständigen Landesbehörde … Vereinbarungen ab.',
    ],
    [
      { paragraph: '6', number: '1' },
      'Die Vereinbarungen nach Absatz 1 Satz 1 Nummer 1 können erforderliche Genehmigungen oder Zustimmungen des Bundesministeriums für Arbeit und Soziales ersetzen …',
    ],
    [
      { paragraph: '6', number: '2' },
      'Die Vereinbarungen nach Absatz 1 Satz 1 Nummer 1 können … die Selbstbewirtschaftung von Haushaltsmitteln für Leistungen zur Eingliederung in Arbeit sowie für Verwaltungskosten zulassen.',
    ],
    [
      { paragraph: '1', sentence: '2' },
      'Die Vereinbarungen nach Satz 1 Nummer 2 bis 4 umfassen alle Leistungen dieses Buches.',
    ],
    [{ paragraph: '7' }, null],
    [{ number: '1' }, null],
    [{}, null],
  ])('quote %j', (place, text) => {
    expect(quote48b(place)).toBe(text);
  });
});

describe('dated names and events', () => {
  test.each([
    ['2022-12-31', 'Arbeitslosengeld II'],
    ['2023-01-01', 'Bürgergeld'],
    ['2026-06-30', 'Bürgergeld'],
    ['2026-07-01', 'Grundsicherungsgeld'],
  ])('the benefit on %s', (date, name) => {
    expect(benefitOn(fromIsoDate(date)).name).toBe(name);
  });

  test('two benefits in 2026, one in other years', () => {
    const names = (year: number) => benefitsOfYear(year).map(({ name }) => name);
    expect(names(2026)).toEqual(['Bürgergeld', 'Grundsicherungsgeld']);
    expect(names(2012)).toEqual(['Arbeitslosengeld II']);
    expect(names(2024)).toEqual(['Bürgergeld']);
  });

  test('benefits in a text are whole words', () => {
    const text =
      'Bürgergeld statt Arbeitslosengeld\u00A0II; kein Bürgergeldbonus, des Bürgergeldes';
    const found = benefitsNamedIn(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bürgergeld',
      'Arbeitslosengeld\u00A0II',
      'Bürgergeldes',
    ]);
  });

  test.each<[number, string, 'yes' | 'no' | 'unknown']>([
    [2024, '2024-02-01', 'yes'],
    [2024, '2024-02-02', 'no'],
    [2024, '2024-04-04', 'no'],
    [2026, '2025-10-31', 'yes'],
    [2026, '2025-12-01', 'unknown'],
    [2026, '2026-01-30', 'no'],
    [2025, '2025-08-31', 'yes'],
    [2025, '2025-09-15', 'unknown'],
    [2022, '2022-03-01', 'unknown'],
    [2022, '2022-06-22', 'no'],
    [2023, '2022-01-01', 'unknown'],
  ])('budget %i, concluded %s', (year, date, before) => {
    expect(isBeforeBudgetVote(year, fromIsoDate(date))).toBe(before);
  });

  test('budget votes stand in order, each year once', () => {
    expect(BUDGET_VOTES.map(({ year }) => year)).toEqual([2022, 2024, 2025, 2026]);
  });
});

describe('rule packs', () => {
  test.each<[string, 2 | 3 | 4 | 1, number, boolean]>([
    ['K2', 2, 2021, false],
    ['K2', 2, 2022, true],
    ['K2', 4, 2022, false],
    ['K2', 4, 2023, true],
    ['K2', 3, 2026, true],
    ['K2', 1, 2026, false],
    ['K3', 2, 2023, false],
    ['K3', 2, 2024, true],
    ['K3', 4, 2026, false],
    ['K1', 2, 2026, false],
  ])('%s in Nr. %i of %i by gender: %s', (code, nr, year, split) => {
    expect(isSplitByGender(code, nr, year)).toBe(split);
  });

  test('every year has one', () => {
    expect(rulePack(2010).inForce).toBe(false);
    expect(rulePack(2011).inForce).toBe(true);
    expect(rulePack(2012).zktListKnown).toBe(false);
    expect(rulePack(2024).budgetVote?.precision).toBe('day');
    expect(rulePack(2026).beyondData).toBe(false);
    expect(rulePack(2027).beyondData).toBe(true);
    expect(rulePack(2027).benefits.map(({ name }) => name)).toEqual(['Grundsicherungsgeld']);
  });
});

test.each([
  ['Geschäftführerin', 'Geschäftsführerin'],
  ['Landart', 'Landrat'],
  ['Staatsekretärin', 'Staatssekretärin'],
  ['Vorsitzeder', 'Vorsitzender'],
  ['Oberbürgermeisterin', null],
  ['Landräten', null],
  ['Geschäftsführung', null],
  ['Ministerium', null],
  ['Leistungen', null],
])('the office %s may be meant as %s', (word, meant) => {
  expect(officeMeant(word)).toBe(meant);
});
