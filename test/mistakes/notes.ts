import { local, MONITORING, type Row } from './mistake.ts';

/** Footnotes, terms, annexes and goals of a class, as authors write them elsewhere. */
export const NOTES: readonly Row[] = [
  ['Fußnote mit Nummer', ...local('  Fußnote 1 "Quelle: BA"'), 'kürzel-ungültig', '1'],
  [
    'Fußnote in einfachen Anführungszeichen',
    ...local('  Fußnote quelle "Quelle: BA"'),
    'falsche-anführungszeichen',
    '"Quelle: BA"',
  ],
  ['Fußnote mit Klammern', ...local('  [1] Quelle: BA'), 'unbekanntes-schlüsselwort', '[1]'],
  [
    'Begriff in einfachen Anführungszeichen',
    ...local('  Begriff "LZB" "Langzeitleistungsbeziehende"'),
    'falsche-anführungszeichen',
    '"Langzeitleistungsbeziehende"',
  ],
  [
    'Begriff mit Gleichheitszeichen',
    ...local('  Begriff "LZB" = """Langzeitleistungsbeziehende"""'),
    'überzählig',
    '=',
  ],
  [
    'Begriff mit Doppelpunkt',
    ...local('  Begriff LZB: Langzeitleistungsbeziehende'),
    'anführungszeichen-fehlen',
    'LZB: Langzeitleistungsbeziehende',
  ],
  [
    'Abkürzung',
    ...local('  Abkürzung "LZB" """Langzeitleistungsbeziehende"""'),
    'unbekanntes-schlüsselwort',
    'Abkürzung',
  ],
  [
    'Paragraf als Überschrift',
    ...local('  § 1 "Grundsätze" {\n  }'),
    'unbekanntes-schlüsselwort',
    '§ 1 "Grundsätze"',
  ],
  [
    'Überschrift ohne Klammern',
    ...local('  2.1 Grundsätze'),
    'unbekanntes-schlüsselwort',
    '2.1 Grundsätze',
  ],
  [
    'Überschrift mit römischer Zahl',
    MONITORING,
    MONITORING.replace('Abschnitt "II) ', 'II. ').replace('"', ''),
    'unbekanntes-schlüsselwort',
    'II. Monitoring zur Verringerung der Hilfebedürftigkeit',
  ],
  [
    'Paragraf ohne Anführungszeichen',
    MONITORING,
    MONITORING.replace('"II) ', '§ 2 ').replace('"', ''),
    'anführungszeichen-fehlen',
    '§ 2 Monitoring zur Verringerung der Hilfebedürftigkeit',
  ],
  [
    'Laufzeit',
    ...local('  Laufzeit 01.01.2024 bis 31.12.2024'),
    'text-nicht-eingefasst',
    'Laufzeit 01.01.2024 bis 31.12.2024',
  ],
  [
    'Nummer der Anlage',
    MONITORING,
    MONITORING.replace('Abschnitt "II) ', 'Anlage 1 "'),
    'überzählig',
    '1',
  ],
  ['Nummer mit Punkt', MONITORING, MONITORING.replace('"II) ', '1.1 "'), 'überzählig', '1.1'],
  [
    'Unterabschnitt',
    MONITORING,
    MONITORING.replace('Abschnitt', 'Unterabschnitt'),
    'unbekanntes-schlüsselwort',
    'Unterabschnitt',
  ],
  [
    'Ein lokales Ziel für sich',
    ...local('  Lokales Ziel "Jugend in Ausbildung bringen"'),
    'überzählig',
    'Lokales Ziel',
  ],
  [
    'Lokales Ziel ohne „Ziel“',
    ...local('  Lokale Ziele {\n    "Jugend in Ausbildung bringen"\n  }'),
    'text-nicht-eingefasst',
    '"Jugend in Ausbildung bringen"',
  ],
  ['Keine in Klammern', ...local('  Kommunale Ziele { keine }'), 'angabe-fehlt', 'keine'],
  [
    'Kürzel eines Ziels fehlt',
    ...local('  Lokale Ziele {\n    Ziel "Jugend in Ausbildung bringen"\n  }'),
    'angabe-fehlt',
    'Ziel',
  ],
];
