import { inPlaceOf, local, type Row, SIGNED } from './mistake.ts';

const SIGNER =
  'vertreten durch "Edeltraud Nikodemus", "Geschäftsführerin des Jobcenters Stadt Kaiserslautern"';
const COVER = 'Rubrum der "Geschäftsführerin des Jobcenters Stadt Kaiserslautern"';

/** How other papers name the parties, and who signs where and when. */
export const SIGNATORIES: readonly Row[] = [
  ...inPlaceOf(SIGNED, [
    [
      'Kaiserslautern, den 12.03.2024 jobcenter',
      'unbekannte-partei',
      'Kaiserslautern, den 12.03.2024',
    ],
    ['jobcenter in Kaiserslautern am __.__.2024', 'anführungszeichen-fehlen', 'Kaiserslautern'],
    [
      'jobcenter "Edeltraud Nikodemus" i.V. in "Kaiserslautern" am 10.03.2024',
      'überzählig',
      'i.V.',
    ],
  ]),
  ...inPlaceOf(SIGNER, [
    [
      'vertreten durch im Auftrag "Edeltraud Nikodemus", "Geschäftsführerin"',
      'überzählig',
      'im Auftrag',
    ],
    ['vertreten durch i. V. "Edeltraud Nikodemus"', 'überzählig', 'i. V.'],
    [
      'vertreten durch "Edeltraud Nikodemus", "Geschäftsführerin", "Jan Probe", "Stellvertreter"',
      'überzählig',
      '"Jan Probe", "Stellvertreter"',
    ],
    [
      'vertreten durch den Kreisausschuss',
      'anführungszeichen-fehlen',
      'vertreten durch den Kreisausschuss',
    ],
  ]),
  ...inPlaceOf(COVER, [
    ['Rubrum und "dem Jobcenter Stadt Kaiserslautern"', 'überzählig', 'und'],
    ['Rubrum sowie "dem Jobcenter Stadt Kaiserslautern"', 'überzählig', 'sowie'],
    [
      'Rubrum dem "Jobcenter" - nachfolgend "Jobcenter" genannt -',
      'überzählig',
      '- nachfolgend "Jobcenter" genannt -',
    ],
  ]),
  [
    'oberste Landesbehörde',
    'Rolle Agentur für Arbeit',
    'Rolle oberste Landesbehörde',
    'unbekannte-rolle',
    'oberste Landesbehörde',
  ],
  // Goals and appendices
  [
    'Lokales Ziel 1: mit seinem Wortlaut',
    ...local('  Lokale Ziele {\n    Lokales Ziel 1: Jugendliche in Ausbildung\n  }'),
    'unbekanntes-schlüsselwort',
    'Lokales Ziel',
  ],
  [
    'Text eines Ziels in Anführungszeichen',
    ...local('  Lokale Ziele {\n    Ziel frauen "Frauen" "Mehr Frauen in Weiterbildung"\n  }'),
    'text-nicht-eingefasst',
    '"Mehr Frauen in Weiterbildung"',
  ],
  [
    'Anlage 1 ohne Anführungszeichen',
    ...local('  Lokale Ziele { }\n}\nAnlage 1: Eckwerte {\n  """\n  Text.\n  """'),
    'anführungszeichen-fehlen',
    '1: Eckwerte',
  ],
  [
    'Anlage mit Nummer und Überschrift',
    ...local('  Lokale Ziele { }\n}\nAnlage "Anlage 1" "Eckwerte" {\n  """\n  Text.\n  """'),
    'überzählig',
    'Anlage 1',
  ],
  [
    'Fußnote 1: mit ihrem Text',
    ...local('  Lokale Ziele { }\n  Fußnote 1: Stand Oktober 2023'),
    'kürzel-ungültig',
    '1',
  ],
];

/** Headings and texts where other papers have them. */
export const HEADED: readonly Row[] = [
  [
    'Text der Präambel eine Zeile tiefer',
    'Präambel "Präambel Zielvereinbarung" """',
    'Präambel "Präambel Zielvereinbarung"\n\n"""',
    'angabe-fehlt',
    '"Präambel Zielvereinbarung"',
  ],
  [
    'Lokale Ziele mit Überschrift',
    ...local('  Lokale Ziele "III) Lokale Ziele" {\n    Ziel jugend "Jugend"\n  }'),
    'überzählig',
    '"III) Lokale Ziele"',
  ],
  [
    'Ziele mit Zielen',
    ...local('  Ziele {\n    Ziel jugend "Jugend"\n  }'),
    'unbekanntes-schlüsselwort',
    'Ziele',
  ],
  [
    'Satz hinter einem Paragrafen',
    ...local('  Lokale Ziele { }\n  § 1 Die Vereinbarung tritt am 01.01.2024 in Kraft.'),
    'text-nicht-eingefasst',
    '§',
  ],
  [
    'Dialog und Bericht in einem Abschnitt',
    ...local(
      '  Lokale Ziele { }\n  Dialog monatlich mit agentur\n  Bericht monatlich von jobcenter an agentur',
    ),
    'am-falschen-platz',
    'Dialog',
  ],
];

const FOLLOWED = (line: string) =>
  local(`  Lokale Ziele { }\n  Zielnachhaltung {\n    ${line}\n  }`);

/** How other papers write what is reported when. */
export const FOLLOWED_UP: readonly Row[] = [
  [
    'Bericht: mit Doppelpunkt',
    ...FOLLOWED('Bericht: halbjährlich von jobcenter an agentur'),
    'zeichen-ohne-bedeutung',
    ':',
  ],
  [
    'Bericht: mit Doppelpunkt und Tagen',
    ...FOLLOWED('Bericht: halbjährlich zum 31.07.2024 von jobcenter an agentur'),
    'zeichen-ohne-bedeutung',
    ':',
  ],
  [
    'Gespräch: mit Doppelpunkt',
    ...FOLLOWED('Gespräch: am 12.09.2024 mit jobcenter'),
    'unbekanntes-schlüsselwort',
    'Gespräch',
  ],
  [
    'Datenstand mit t-3',
    ...FOLLOWED('Datenstand 31.12.2023 (t-3)'),
    'anführungszeichen-fehlen',
    '31.12.2023 (t-3)',
  ],
  [
    'Datenstand mit dem Berichtsmonat in Klammern',
    ...FOLLOWED('Datenstand 31.12.2023 (Berichtsmonat September 2023)'),
    'anführungszeichen-fehlen',
    'September 2023',
  ],
  [
    'Datenstand, Berichtsmonat',
    ...FOLLOWED('Datenstand 31.12.2023, Berichtsmonat September 2023'),
    'anführungszeichen-fehlen',
    'September 2023',
  ],
  [
    'Bericht an jemand, der keine Partei ist',
    ...FOLLOWED('Bericht bis 31.03.2025 von jobcenter an agentur, Trägerversammlung'),
    'unbekannte-partei',
    'Trägerversammlung',
  ],
  [
    'Dialog am 22.08.24',
    ...FOLLOWED('Dialog am 22.08.24 mit jobcenter, agentur'),
    'datum-form',
    '22.08.24',
  ],
];
