import { local, LOCAL, type Row, signed, WOMEN, women } from './mistake.ts';

const ROLE = 'Rolle Geschäftsführung der gemeinsamen Einrichtung';

/** What authors write before, behind and round what a line says. */
export const ROUND_LINES: readonly Row[] = [
  // Before, behind and round a line
  ['Aufzählungszeichen vor einem Wert', ...women(`• ${WOMEN}`), 'zeichen-ohne-bedeutung', '•'],
  ['Gedankenstrich vor einem Wert', ...women(`– ${WOMEN}`), 'zeichen-ohne-bedeutung', '–'],
  ['Buchstabe vor einem Wert', ...women(`a) ${WOMEN}`), 'zeichen-ohne-bedeutung', 'a)'],
  ['Aufzählungszeichen vor der Rolle', ROLE, `• ${ROLE}`, 'zeichen-ohne-bedeutung', '•'],
  ['Kommentar mit --', ...local(`  -- noch zu prüfen\n${LOCAL}`), 'zeichen-ohne-bedeutung', '--'],
  ['Kommentar mit #', ...local(`  # noch zu prüfen\n${LOCAL}`), 'zeichen-ohne-bedeutung', '#'],
  ['Kommentar mit %', ...local(`  % noch zu prüfen\n${LOCAL}`), 'zeichen-ohne-bedeutung', '%'],
  [
    'Kommentar mit -- hinter einem Wert',
    ...women(`${WOMEN} -- neu`),
    'zeichen-ohne-bedeutung',
    '--',
  ],
  ['NEU: vor einem Wert', ...women(`NEU: ${WOMEN}`), 'überzählig', 'NEU:'],
  ['K2: vor dem Namen', ...women(`K2: ${WOMEN}`), 'überzählig', 'K2'],
  ['K2 vor dem Namen', ...women(`K2 ${WOMEN}`), 'überzählig', 'K2'],
  [
    'Name in Klammern hinter K2',
    ...women(WOMEN.replace('Integrationsquote', 'K2 (Integrationsquote)')),
    'überzählig',
    '(Integrationsquote)',
  ],
  [
    'Eckige Klammern um einen Namen',
    'vertreten durch "Edeltraud Nikodemus"',
    'vertreten durch [Edeltraud Nikodemus]',
    'zeichen-ohne-bedeutung',
    '[Edeltraud Nikodemus]',
  ],
  [
    'Eckige Klammern um einen Wert',
    ...women('Integrationsquote Frauen = [15,2 %]'),
    'zeichen-ohne-bedeutung',
    '[15,2 %]',
  ],
  [
    'Quelle in Klammern hinter dem Wert',
    ...women(`${WOMEN} (Quelle: BA)`),
    'veränderung-ungültig',
    '(Quelle: BA)',
  ],
  [
    'Einheit neben der Messgröße',
    ...women('Integrationsquote Frauen (in %) = 15,2 (+1,8)'),
    'überzählig',
    '(in %)',
  ],
  [
    'Pfeil vom Ausgangswert zum Zielwert',
    ...women('Integrationsquote Frauen = 14,9 % → 15,2 % (+1,8)'),
    'zwei-werte',
    '= 14,9 % → 15,2 % (+1,8)',
  ],
  [
    'von … auf',
    ...women('Integrationsquote Frauen steigt von 14,9 auf 15,2 %'),
    'zwei-werte',
    'steigt von 14,9 auf 15,2 %',
  ],
  [
    'Altes Kürzel in Anführungszeichen',
    'Ziel langzeitbezug "',
    'Ziel langzeitbezug zuvor "ziel2" "',
    'kürzel-ungültig',
    '"ziel2"',
  ],
  [
    'Altes Kürzel vergessen',
    'Ziel langzeitbezug "',
    'Ziel langzeitbezug zuvor "',
    'angabe-fehlt',
    'zuvor',
  ],
  [
    'Ort und Tag wie in Word',
    ...signed('Kaiserslautern, den 12.03.2024'),
    'unbekannte-partei',
    'Kaiserslautern, den 12.03.2024',
  ],
  [
    'Rahmenvereinbarung',
    'Zielvereinbarung 2024\nRechts',
    'Rahmenvereinbarung 2024\nRechts',
    'unbekanntes-schlüsselwort',
    'Rahmenvereinbarung',
  ],
  // Commas as in other languages
  ['Komma hinter einem Wert', ...women(`${WOMEN},`), 'zeichen-ohne-bedeutung', ','],
  [
    'Komma hinter einer Unterschrift',
    'agentur in "Kaiserslautern" am 04.04.2024',
    'agentur in "Kaiserslautern" am 04.04.2024,',
    'zeichen-ohne-bedeutung',
    ',',
  ],
  [
    'Komma hinter der Rechtsgrundlage',
    'Nr. 2 SGB II\nVer',
    'Nr. 2 SGB II,\nVer',
    'zeichen-ohne-bedeutung',
    ',',
  ],
  [
    'Komma hinter dem letzten Beteiligten',
    ...local(
      '  Zielnachhaltung {\n    Dialog jährlich mit agentur, jobcenter,\n    Bericht jährlich von jobcenter an agentur\n  }',
    ),
    'zeichen-ohne-bedeutung',
    ',',
  ],
  [
    'Komma hinter einem Block',
    '  }\n  Ziel langzeitbezug',
    '  },\n  Ziel langzeitbezug',
    'zeichen-ohne-bedeutung',
    ',',
  ],
];
