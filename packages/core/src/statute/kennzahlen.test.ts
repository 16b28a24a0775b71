import { describe, expect, test } from 'vitest';
import type { StatutoryGoal } from '../model/agreement.ts';
import { isKnownGroup, rowLabel } from './form-sheets.ts';
import {
  findKennzahl,
  KENNZAHLEN,
  kennzahlByCode,
  levelName,
  longestMeasurePrefix,
  measureNames,
  officialName,
  officialNames,
} from './kennzahlen.ts';
import { nameKey } from './words.ts';

describe('Kennzahlen', () => {
  /** Code, the name in the regulation of 2026, better, isChange: in the order of the regulation. */
  const regulation: readonly [string, string, 'higher' | 'lower' | null, boolean][] = [
    [
      'K1',
      'Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)',
      'lower',
      true,
    ],
    ['K1E1', 'Veränderung der Summe der Leistungen für Unterkunft und Heizung', 'lower', true],
    ['K1E2', 'Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten', 'lower', true],
    [
      'K1E3',
      'Durchschnittliche Zugangsrate der erwerbsfähigen Leistungsberechtigten',
      'lower',
      false,
    ],
    [
      'K1E4',
      'Durchschnittliche Abgangsrate der erwerbsfähigen Leistungsberechtigten',
      'higher',
      false,
    ],
    ['K2', 'Integrationsquote', 'higher', false],
    ['K2E1', 'Quote der Eintritte in geringfügige Beschäftigung', null, false],
    ['K2E2', 'Quote der Eintritte in öffentlich geförderte Beschäftigung', null, false],
    ['K2E3', 'Kontinuierliche Beschäftigung nach Integration', 'higher', false],
    ['K2E4', 'Integrationsquote der Alleinerziehenden', 'higher', false],
    ['K3', 'Veränderung des Bestands an Langzeitleistungsbeziehenden', 'lower', true],
    ['K3E1', 'Integrationsquote der Langzeitleistungsbeziehenden', 'higher', false],
    ['K3E2', 'Aktivierungsquote der Langzeitleistungsbeziehenden', 'higher', false],
    ['K3E3', 'Durchschnittliche Zugangsrate der Langzeitleistungsbeziehenden', 'lower', false],
    ['K3E4', 'Durchschnittliche Abgangsrate der Langzeitleistungsbeziehenden', 'higher', false],
  ];

  test('are the fifteen of the regulation', () => {
    const data = KENNZAHLEN.map((k) => [k.code, officialName(k, 2026), k.better, k.isChange]);
    expect(data).toEqual(regulation);
  });

  test('that are changes name what changes', () => {
    const changes = KENNZAHLEN.filter(({ isChange }) => isChange);
    expect(changes.map((k) => levelName(officialName(k, 2026)))).toEqual([
      'Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)',
      'Summe der Leistungen für Unterkunft und Heizung',
      'Zahl der erwerbsfähigen Leistungsberechtigten',
      'Bestand an Langzeitleistungsbeziehenden',
    ]);
    for (const k of KENNZAHLEN.filter(({ isChange }) => !isChange))
      expect(levelName(officialName(k, 2026))).toBe(officialName(k, 2026));
  });

  test('are Kennzahlen or Ergänzungsgrößen, by their codes and goals', () => {
    const goals: Record<string, StatutoryGoal> = {
      K1: 'hilfebedürftigkeit',
      K2: 'integration',
      K3: 'langzeitbezug',
    };
    for (const kennzahl of KENNZAHLEN) {
      expect(kennzahl.supplementary, kennzahl.code).toBe(kennzahl.code.length > 2);
      expect(kennzahl.goal, kennzahl.code).toBe(goals[kennzahl.code.slice(0, 2)]);
    }
  });

  test.each([
    ['K3', 2018, ['Veränderung des Bestands an Langzeitleistungsbeziehern']],
    [
      'K3',
      2019,
      [
        'Veränderung des Bestands an Langzeitleistungsbeziehern',
        'Veränderung des Bestands an Langzeitleistungsbeziehenden',
      ],
    ],
    ['K3', 2020, ['Veränderung des Bestands an Langzeitleistungsbeziehenden']],
    ['K2E3', 2018, ['Nachhaltigkeit der Integrationen']],
    ['K2E3', 2024, ['Kontinuierliche Beschäftigung nach Integration']],
    ['K2', 2012, ['Integrationsquote']],
  ])('%s in %i', (code, year, names) => {
    const kennzahl = kennzahlByCode(code)!;
    expect(officialNames(kennzahl, year)).toEqual(names);
    expect(officialName(kennzahl, year)).toBe(names.at(-1));
  });

  test('no name means two of them', () => {
    const keys = measureNames().map(nameKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const name of measureNames()) expect(findKennzahl(name), name).not.toBeNull();
  });

  test.each([
    ['K2', 'K2'],
    ['k2', 'K2'],
    ['integrationsquote', 'K2'],
    ['Langzeitleistungsbeziehende', 'K3'],
    ['Langzeitleistungsbezieher', 'K3'],
    ['Leistungen zum Lebensunterhalt', 'K1'],
    ['Quote der Eintritte in o\u0308ffentlich gefo\u0308rderte Bescha\u0308ftigung', 'K2E2'],
    ['Leistungen  für Unterkunft\u00A0und Heizung', 'K1E1'],
    ['Integrationsquoten', null],
    ['constructor', null],
    ['', null],
  ])('find „%s“', (words, code) => {
    expect(findKennzahl(words)?.code ?? null).toBe(code);
  });

  test.each([
    ['Integrationsquote', 'K2', 1],
    ['Integrationsquote Frauen', 'K2', 1],
    ['Integrationsquote der Frauen', 'K2', 1],
    ['Integrationsquote der Alleinerziehenden Frauen', 'K2E4', 3],
    ['Integrationsquote Alleinerziehende', 'K2E4', 2],
    ['Integrationsquote der Langzeitleistungsbeziehenden gesamt', 'K3E1', 3],
    ['Langzeitleistungsbeziehende gesamt', 'K3', 1],
    [
      'Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung) gesamt',
      'K1',
      13,
    ],
    ['Veränderung der Summe der Leistungen zum Lebensunterhalt Frauen', 'K1', 7],
    ['Veränderung der Summe', null, 0],
    ['Quote', null, 0],
  ])('the longest start of „%s“', (line, code, length) => {
    const found = longestMeasurePrefix(line.split(' '));
    expect([found?.kennzahl.code ?? null, found?.length ?? 0]).toEqual([code, length]);
  });

  test('a long line of words costs no time', () => {
    expect(longestMeasurePrefix([])).toBeNull();
    expect(longestMeasurePrefix(Array<string>(1_000_000).fill('Integrationsquote'))?.length).toBe(
      1,
    );
  });
});

describe('form sheets', () => {
  test.each([
    ['K2', null, 'Integrationsquote'],
    ['K2', 'gesamt', 'Integrationsquote (gesamt)'],
    ['K2', 'Frauen', 'Integrationsquote der Frauen'],
    ['K2', 'Männer', 'Integrationsquote der Männer'],
    ['K2', 'unter 25', 'Integrationsquote - unter 25'],
    ['K3', 'gesamt', 'Veränderung des Bestands an Langzeitleistungsbeziehenden (gesamt)'],
    ['K3', 'Frauen', 'Veränderung des Bestands an Langzeitleistungsbeziehenden - Frauen'],
    ['K3', 'Männer', 'Veränderung des Bestands an Langzeitleistungsbeziehenden - Männer'],
    ['K3E1', 'Frauen', 'Integrationsquote der Langzeitleistungsbeziehenden - Frauen'],
    [
      'K1',
      'gesamt',
      'Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung) - gesamt',
    ],
  ])('%s %s', (code, group, label) => {
    const name = officialName(kennzahlByCode(code)!, 2024);
    for (const year of [2012, 2024, 2030]) expect(rowLabel(code, name, group, year)).toBe(label);
  });

  test('words of the author are not read as gaps or patterns', () => {
    expect(rowLabel('K2', '{group} $&', '{name}', 2024)).toBe('{group} $& - {name}');
    expect(rowLabel('constructor', 'Eigene', 'toString', 2024)).toBe('Eigene - toString');
    expect(rowLabel('K2', 'Integrationsquote', 'constructor', 2024)).toBe(
      'Integrationsquote - constructor',
    );
  });

  test('known groups', () => {
    expect(isKnownGroup('gesamt')).toBe(true);
    expect(isKnownGroup('Ma\u0308nner')).toBe(true);
    expect(isKnownGroup('frauen')).toBe(false);
  });
});
