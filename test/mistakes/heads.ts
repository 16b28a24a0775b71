import { inPlaceOf, LOCAL, type Row, SIGNED } from './mistake.ts';

/** What stands at the head of a file, of a party and of a goal, and under it, as authors bring it from elsewhere. */
export const HEADS: readonly Row[] = [
  ...inPlaceOf(
    'Zielvereinbarung 2024\nR',
    [
      ['Zielvereinbarung für das Jahr 2024', 'überzählig', 'für das Jahr'],
      ['Zielvereinbarung "2024"', 'jahr-ungültig', '"2024"'],
      ['Zielvereinbarung "Titel" 2024', 'überzählig', '2024'],
      [
        'Zielvereinbarung zwischen A und B 2024',
        'anführungszeichen-fehlen',
        'zwischen A und B 2024',
      ],
      ['Zielvereinbarung 2024 - 2025', 'jahr-ungültig', '2024 - 2025'],
      ['Zielvereinbarung 2O24', 'jahr-ungültig', '2O24'],
      ['Zielvereinbarung 2024,', 'zeichen-ohne-bedeutung', ','],
      ['Zielvereinbarung 2024 "T" vom "04.04.2024"', 'datum-form', '"04.04.2024"'],
      ['Zielvereinbarung 2024 Stand 04.04.2024', 'überzählig', 'Stand 04.04.2024'],
      ['Zielvereinbarung 01.01.2024 - 31.12.2024', 'jahr-ungültig', '01.01.2024 - 31.12.2024'],
      ['Zielvereinbarung 2024 "T" Entwurf', 'überzählig', 'Entwurf'],
      ['Zielvereinbarung 2024\nStand 01.02.2024', 'unbekanntes-schlüsselwort', 'Stand'],
      ['Zielvereinbarung 2024\nStatus "Entwurf"', 'überzählig', '"Entwurf"'],
      ['Zielvereinbarung 2024\nStatus in Abstimmung', 'status-unbekannt', 'in Abstimmung'],
      ['Zielvereinbarung 2024\nStatus Entwurf vom 01.02.2024', 'überzählig', 'vom 01.02.2024'],
    ],
    '\nR',
  ),
  ...inPlaceOf('Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II', [
    [
      'Rechtsgrundlage "§ 48b Abs. 1 Satz 1 Nr. 2 SGB II"',
      'überzählig',
      '"§ 48b Abs. 1 Satz 1 Nr. 2 SGB II"',
    ],
    ['Rechtsgrundlage gemäß § 48b Abs. 1 Satz 1 Nr. 2 SGB II', 'überzählig', 'gemäß'],
    ['Rechtsgrundlage 48b Abs. 1 Satz 1 Nr. 2 SGB II', 'fundstelle-ungültig', '48b'],
    [
      'Rechtsgrundlage SGB II § 48b Abs. 1 Satz 1 Nr. 2',
      'fundstelle-ungültig',
      'SGB II § 48b Abs. 1 Satz 1 Nr. 2',
    ],
    ['Rechtsgrundlage § 48b (1) Satz 1 Nr. 2 SGB II', 'fundstelle-ungültig', '(1)'],
    ['Rechtsgrundlage §48b(1) Nr. 2 SGB II', 'fundstelle-ungültig', '(1)'],
    ['Rechtsgrundlage § 48b SGB II Abs. 1 Satz 1 Nr. 2', 'fundstelle-ungültig', 'SGB II'],
    ['Rechtsgrundlage § 48B Abs. 1 Satz 1 Nr. 2 SGB II', 'fundstelle-ungültig', '48B'],
    ['Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II.', 'fundstelle-ungültig', '.'],
  ]),
  ...inPlaceOf('Veränderung in % gegenüber Vorjahr', [
    ['Veränderung: in % gegenüber Vorjahr', 'zeichen-ohne-bedeutung', ':'],
    ['Veränderung = in % gegenüber Vorjahr', 'zeichen-ohne-bedeutung', '='],
    ['Veränderung in % zum Vorjahr', 'unbekanntes-wort', 'zum'],
    ['Veränderung in %-Punkten gegenüber Vorjahr', 'veränderung-ungültig', '%-Punkten'],
    ['Veränderung (in %) gegenüber Vorjahr', 'überzählig', '(in %)'],
    ['Veränderung % gegenüber Vorjahr', 'unvollständig', '%'],
  ]),
  ...inPlaceOf('Partei jobcenter "Jobcenter Stadt Kaiserslautern" {', [
    ['Partei "jobcenter" "Jobcenter Stadt Kaiserslautern" {', 'kürzel-ungültig', '"jobcenter"'],
    ['Partei 2 "Jobcenter Stadt Kaiserslautern" {', 'kürzel-ungültig', '2'],
    ['Partei job center "Jobcenter Stadt Kaiserslautern" {', 'kürzel-ungültig', 'job center'],
    [
      'Partei jobcenter "Jobcenter Stadt Kaiserslautern", "Augustastraße 6" {',
      'überzählig',
      ', "Augustastraße 6"',
    ],
    ['Partei jobcenter, "Jobcenter Stadt Kaiserslautern" {', 'überzählig', ','],
    ['Partei jobcenter "Jobcenter Stadt Kaiserslautern" [', 'zeichen-ohne-bedeutung', '['],
    [
      'Partei Jobcenter Stadt Kaiserslautern {',
      'anführungszeichen-fehlen',
      'Jobcenter Stadt Kaiserslautern',
    ],
  ]),
  ...inPlaceOf('Rolle Geschäftsführung der gemeinsamen Einrichtung', [
    [
      'Rolle "Geschäftsführung der gemeinsamen Einrichtung"',
      'überzählig',
      '"Geschäftsführung der gemeinsamen Einrichtung"',
    ],
    ['Rolle die Geschäftsführung der gemeinsamen Einrichtung', 'unbekannte-rolle', 'die'],
    ['Rolle Geschäftsführung der gemeinsamen Einrichtung.', 'überzählig', '.'],
  ]),
  ...inPlaceOf('Rubrum der "Geschäftsführerin des Jobcenters Stadt Kaiserslautern"', [
    ['Rubrum Der "Geschäftsführerin"', 'artikel-unbekannt', 'Der'],
    ['Rubrum der Geschäftsführerin', 'anführungszeichen-fehlen', 'Geschäftsführerin'],
  ]),
  ...inPlaceOf(
    'vertreten durch "Edeltraud Nikodemus", "Geschäftsführerin des Jobcenters Stadt Kaiserslautern"',
    [
      ['vertreten "Edeltraud Nikodemus", "Geschäftsführerin"', 'unvollständig', 'vertreten'],
      [
        'vertreten durch "Edeltraud Nikodemus" - "Geschäftsführerin"',
        'zeichen-ohne-bedeutung',
        '-',
      ],
      [
        'vertreten durch "Edeltraud Nikodemus" ("Geschäftsführerin")',
        'überzählig',
        '("Geschäftsführerin")',
      ],
      [
        'vertreten durch "Edeltraud Nikodemus", "Geschäftsführerin" und "Max Muster"',
        'überzählig',
        'und "Max Muster"',
      ],
      [
        'vertreten durch Edeltraud Nikodemus, Geschäftsführerin',
        'anführungszeichen-fehlen',
        'Edeltraud Nikodemus, Geschäftsführerin',
      ],
      [
        'vertreten durch Frau "Edeltraud Nikodemus", "Geschäftsführerin"',
        'anführungszeichen-fehlen',
        'Frau',
      ],
      [
        'vertreten durch "Edeltraud Nikodemus", Geschäftsführerin',
        'anführungszeichen-fehlen',
        'Geschäftsführerin',
      ],
      [
        'vertreten durch die Geschäftsführerin "Edeltraud Nikodemus"',
        'überzählig',
        'die Geschäftsführerin "Edeltraud Nikodemus"',
      ],
      ['vertreten durch "Edeltraud Nikodemus", "Geschäftsführerin", i.V.', 'überzählig', 'i.V.'],
      ['im Einvernehmen "mit dem Land"', 'unvollständig', '"mit dem Land"'],
      ['in Einvernehmen mit "dem Land"', 'unbekanntes-schlüsselwort', 'in'],
    ],
  ),
  ...inPlaceOf(SIGNED, [
    ['jobcenter, "Kaiserslautern" am 04.04.2024', 'überzählig', ','],
    ['jobcenter zu "Kaiserslautern" am 04.04.2024', 'überzählig', 'zu'],
    [
      'jobcenter am 04.04.2024 in "Kaiserslautern"',
      'überzählig',
      'am 04.04.2024 in "Kaiserslautern"',
    ],
    ['jobcenter in "Kaiserslautern, 04.04.2024"', 'datum-form', '"Kaiserslautern, 04.04.2024"'],
    ['für jobcenter in "Kaiserslautern" am 04.04.2024', 'überzählig', 'für'],
    ['- jobcenter in "Kaiserslautern" am 04.04.2024', 'zeichen-ohne-bedeutung', '-'],
    [
      '"Edeltraud Nikodemus" in "Kaiserslautern" am 04.04.2024',
      'unbekannte-partei',
      '"Edeltraud Nikodemus"',
    ],
    [
      'Jobcenter Kaiserslautern in "Kaiserslautern" am 04.04.2024',
      'unbekannte-partei',
      'Jobcenter Kaiserslautern',
    ],
    [
      'Jobcenter der Stadt in "Kaiserslautern" am 04.04.2024',
      'unbekannte-partei',
      'Jobcenter der Stadt',
    ],
    ['jobcenter "Kaiserslautern" 04.04.2024', 'datum-form', '"Kaiserslautern" 04.04.2024'],
    ['jobcenter in "Kaiserslautern" am ____', 'überzählig', 'am ____'],
    ['jobcenter ____', 'überzählig', '____'],
    ['jobcenter offen', 'überzählig', 'offen'],
    [
      'jobcenter in "Kaiserslautern" am 04.04.2024\n  ______________',
      'unbekanntes-schlüsselwort',
      '______________',
    ],
    ['jobcenter in "Kaiserslautern" am 04.04.2024 gez. Nikodemus', 'überzählig', 'gez. Nikodemus'],
  ]),
  ...inPlaceOf('Ziel langzeitbezug "Vermeidung von langfristigem Leistungsbezug" {', [
    ['Ziel langzeit bezug "Vermeidung" {', 'kürzel-ungültig', 'langzeit bezug'],
    ['Ziel langzeitbezug: "Vermeidung" {', 'überzählig', ':'],
    [
      'Ziel langzeitbezug "Vermeidung": mindestens 50 Personen {',
      'überzählig',
      'mindestens 50 Personen',
    ],
    ['Ziel langzeitbezug "Vermeidung";', 'zeichen-ohne-bedeutung', ';'],
  ]),
  ...inPlaceOf(LOCAL, [
    ['  Lokale Ziele: keine', 'angabe-fehlt', 'keine'],
    [
      '  Lokale Ziele entfallen, weil keine vereinbart sind',
      'anführungszeichen-fehlen',
      'weil keine vereinbart sind',
    ],
    ['  Lokale Ziele "Keine weiteren"', 'überzählig', '"Keine weiteren"'],
    ['  Lokales Ziel { }', 'unbekanntes-schlüsselwort', 'Lokales Ziel'],
    ['  Keine lokalen Ziele', 'unbekanntes-schlüsselwort', 'Keine lokalen Ziele'],
  ]),
];
