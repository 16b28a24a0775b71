import { inPlaceOf, local, type Row, SIGNED, WOMEN } from './mistake.ts';

const followUp = (line: string) => local(`  Zielnachhaltung {\n    ${line}\n  }`);

/** What those write who copy their agreements from Word: Bund, Länder and the Bundesagentur. */
export const MINISTRIES: readonly Row[] = [
  ...inPlaceOf(SIGNED, [
    [
      'jobcenter in Kaiserslautern im April 2024',
      'anführungszeichen-fehlen',
      'Kaiserslautern im April 2024',
    ],
    [
      'jobcenter in Kaiserslautern am im April 2024',
      'anführungszeichen-fehlen',
      'Kaiserslautern am im April 2024',
    ],
    [
      'jobcenter, Bad Kreuznach, im April 2024',
      'anführungszeichen-fehlen',
      'Bad Kreuznach, im April 2024',
    ],
    ['im Auftrag "Dr. Karl Dritter", "Abteilungsleiter"', 'am-falschen-platz', 'im Auftrag'],
  ]),
  ...inPlaceOf(WOMEN, [
    ['K2 unter 25 Jahre = 15,2 %', 'anführungszeichen-fehlen', 'unter 25 Jahre'],
    ['K3 E1 = 15,2 %', 'unbekannte-messgröße', 'K3 E1'],
    ['K2E1 Frauen: beobachten', 'unbekanntes-wort', ':'],
    ['Integrationsquote Frauen = 15,2 % (+1,8), Erwartungswert', 'unbekanntes-wort', ','],
    [
      'Integrationsquote Frauen = 15,2 % (Veränderung gegenüber Vorjahr: +1,8 %)',
      'veränderung-ungültig',
      '(Veränderung gegenüber Vorjahr: +1,8 %)',
    ],
    [
      'Integrationsquote Frauen = 15,2 % (+1,8) gegenüber Ist 2023 (14,9 %)',
      'gleichheitszeichen-fehlt',
      '(14,9 %)',
    ],
    ['Integrationsquote Frauen = 15,2 % (+1,8) bisher 14,9 %', 'unbekanntes-wort', 'bisher 14,9 %'],
    ['Integrationsquote Frauen = 15,2 % Fußnote 1', 'kürzel-ungültig', '1'],
  ]),
  [
    'statt in einer Änderungsvereinbarung',
    'Zielvereinbarung 2024\nRechts',
    'Zielvereinbarung 2024 "Nachtrag"\nZiel a "A" {\n  K2 Frauen = 15,2 % statt 15,6 %\n}\nRechts',
    'unbekanntes-wort',
    'statt 15,6 %',
  ],
  [
    'Monat hinter dem Titel',
    'Zielvereinbarung 2024\nRechts',
    'Zielvereinbarung 2024 "Titel" vom April 2024\nRechts',
    'datum-form',
    'vom April 2024',
  ],
  ...inPlaceOf('Ziel langzeitbezug "Vermeidung von langfristigem Leistungsbezug" {', [
    [
      'Ziel 3: Vermeidung von langfristigem Leistungsbezug: Der Bestand sinkt.\nZiel x "Vermeidung von langfristigem Leistungsbezug in Haushalten" {',
      'kürzel-ungültig',
      '3:',
    ],
  ]),
  [
    'Wann ein Bericht fällig ist, hinter den Beteiligten',
    ...followUp('Bericht monatlich von jobcenter an agentur bis zum 15. des Folgemonats'),
    'überzählig',
    'bis zum 15. des Folgemonats',
  ],
  [
    'Zwischen am Anfang',
    ...followUp('Dialog zwischen agentur und "den Trägern" quartalsweise'),
    'überzählig',
    'zwischen',
  ],
  [
    'Komma vor in Vertretung',
    'vertreten durch "Edeltraud Nikodemus", "Geschäftsführerin des Jobcenters Stadt Kaiserslautern"',
    'vertreten durch "Edeltraud Nikodemus", "Geschäftsführerin", in Vertretung',
    'überzählig',
    ',',
  ],
  ['Fußnote mit Nummer', ...local('  Fußnote 1: Ohne Geflüchtete.'), 'kürzel-ungültig', '1'],
  [
    'Überschrift mit einem Schlüsselwort',
    ...local('}\n§ 3 Zielnachhaltung\n"""\nText\n"""\nAbschnitt "z" {'),
    'unbekanntes-schlüsselwort',
    '§ 3 Zielnachhaltung',
  ],
  [
    'Überschrift ohne Nummer',
    ...local('}\nSchlussbestimmungen\n"""\nText\n"""\nAbschnitt "z" {'),
    'unbekanntes-schlüsselwort',
    'Schlussbestimmungen',
  ],
  [
    'Überschrift mit Namen',
    ...local('}\nProtokollerklärung "Erklärung des Landes" """\nText\n"""\nAbschnitt "z" {'),
    'unbekanntes-schlüsselwort',
    'Protokollerklärung "Erklärung des Landes"',
  ],
  [
    'Großes Beobachten',
    ...local('  Ziel a "A" {\n    K2E1 Beobachten\n  }'),
    'unbekanntes-wort',
    'Beobachten',
  ],
  [
    'Große keine Zielsetzung',
    ...local('  Ziel a "A" {\n    K2E1 Keine Zielsetzung\n  }'),
    'unbekanntes-wort',
    'Keine Zielsetzung',
  ],
  [
    'und zwischen den Parteien',
    'Partei jobcenter "',
    'und dem\nPartei jobcenter "',
    'überzählig',
    'und dem',
  ],
  [
    'Einvernehmen außerhalb der Partei',
    'Partei jobcenter "',
    'im Einvernehmen mit "dem Land"\nPartei jobcenter "',
    'am-falschen-platz',
    'im Einvernehmen mit',
  ],
  [
    'Rolle oberste Landesbehörde',
    'Rolle Agentur für Arbeit',
    'Rolle zuständige oberste Landesbehörde',
    'unbekannte-rolle',
    'zuständige oberste Landesbehörde',
  ],
];
