import type { Row } from './mistake.ts';

const WOMEN = 'Integrationsquote Frauen = 15,2 % (+1,8)';
const women = (line: string) => [WOMEN, line] as const;
const PARTY = 'Partei jobcenter "Jobcenter Stadt Kaiserslautern" {';
const ROLE = 'Rolle Geschäftsführung der gemeinsamen Einrichtung';
const SIGNED = 'jobcenter in "Kaiserslautern" am 04.04.2024';
const MONITORING = 'Abschnitt "II) Monitoring zur Verringerung der Hilfebedürftigkeit" {';
const LOCAL = '  Lokale Ziele { }';
const STATE = 'Zielvereinbarung 2024\nRechts';
const state = (line: string) => [STATE, `Zielvereinbarung 2024\n${line}\nRechts`] as const;

/** What authors write because their profession, Word or Excel does: another word, another sign, another order. */
export const HABITS: readonly Row[] = [
  // Words for keywords
  [
    'Vertragspartner',
    'Partei jobcenter',
    'Vertragspartner jobcenter',
    'unbekanntes-schlüsselwort',
    'Vertragspartner',
  ],
  [
    'Kapitel',
    MONITORING,
    MONITORING.replace('Abschnitt', 'Kapitel'),
    'unbekanntes-schlüsselwort',
    'Kapitel',
  ],
  [
    'Unterzeichnung',
    'Unterschriften {',
    'Unterzeichnung {',
    'unbekanntes-schlüsselwort',
    'Unterzeichnung',
  ],
  [
    'Nachhaltung',
    LOCAL,
    '  Nachhaltung {\n    Dialog vierteljährlich mit agentur\n  }',
    'unbekanntes-schlüsselwort',
    'Nachhaltung',
  ],
  [
    'Indikator',
    LOCAL,
    `${LOCAL}\n}\nIndikator bg "Bedarfsgemeinschaften" {\n  Einheit BG\n  Definition "x"\n}\nAbschnitt "y" {`,
    'unbekanntes-schlüsselwort',
    'Indikator',
  ],
  ['Titel als Zeile', ...state('Titel "Zielvereinbarung"'), 'unbekanntes-schlüsselwort', 'Titel'],
  [
    'Name als Zeile',
    'vertreten durch "Edeltraud Nikodemus", "Geschäftsführerin des Jobcenters Stadt Kaiserslautern"',
    'Name "Edeltraud Nikodemus"',
    'unbekanntes-schlüsselwort',
    'Name',
  ],
  ['Rolle gE', ROLE, 'Rolle gE', 'unbekannte-rolle', 'gE'],
  ['Rolle Kommune', ROLE, 'Rolle Kommune', 'unbekannte-rolle', 'Kommune'],
  ['Rolle Ministerium', ROLE, 'Rolle Ministerium', 'unbekannte-rolle', 'Ministerium'],
  ['Status final', ...state('Status final'), 'status-unbekannt', 'final'],
  [
    'Status unterschrieben',
    ...state('Status unterschrieben'),
    'status-unbekannt',
    'unterschrieben',
  ],
  // Signs between them
  [
    'Doppelpunkt hinter dem Schlüsselwort',
    'Partei jobcenter',
    'Partei: jobcenter',
    'zeichen-ohne-bedeutung',
    ':',
  ],
  [
    'Doppelpunkt hinter der Rolle',
    ROLE,
    ROLE.replace('Rolle', 'Rolle:'),
    'zeichen-ohne-bedeutung',
    ':',
  ],
  [
    'Doppelpunkt hinter „vertreten durch“',
    'vertreten durch "Edel',
    'vertreten durch: "Edel',
    'zeichen-ohne-bedeutung',
    ':',
  ],
  ['Doppelpunkt statt Klammer', PARTY, PARTY.replace(' {', ':'), 'klammer-fehlt', ':'],
  ['Runde Klammer statt geschweifter', PARTY, PARTY.replace('{', '('), 'klammer-fehlt', '('],
  ['Klammer in der nächsten Zeile', PARTY, PARTY.replace(' {', '\n{'), 'klammer-fehlt', '{'],
  ['Kürzel der Partei vergessen', PARTY, PARTY.replace('jobcenter ', ''), 'angabe-fehlt', 'Partei'],
  [
    'Nummer vor der Überschrift',
    MONITORING,
    MONITORING.replace('"II) ', 'II) "'),
    'überzählig',
    'II)',
  ],
  ['Nummer als Kürzel', 'Ziel langzeitbezug "', 'Ziel 2 "', 'kürzel-ungültig', '2'],
  // Values
  [
    'ungefähr',
    ...women('Integrationsquote Frauen = ungefähr 15,2 %'),
    'unbekanntes-wort',
    'ungefähr',
  ],
  [
    'größer als',
    ...women('Integrationsquote Frauen größer als 15,2 %'),
    'unbekanntes-wort',
    'größer als',
  ],
  [
    'kleiner als',
    ...women('Integrationsquote Frauen kleiner als 15,2 %'),
    'unbekanntes-wort',
    'kleiner als',
  ],
  [
    'nicht ohne mehr als',
    ...women('Integrationsquote Frauen nicht 15,2 %'),
    'unvollständig',
    'nicht',
  ],
  ['mehr ohne als', ...women('Integrationsquote Frauen mehr 15,2 %'), 'unvollständig', 'mehr'],
  [
    'von … bis zu',
    ...women('Integrationsquote Frauen = von 15,0 % bis zu 16,0 %'),
    'angabe-widerspricht',
    'bis zu',
  ],
  [
    'Größer oder gleich',
    ...women('Integrationsquote Frauen >= 15,2 %'),
    'zeichen-ohne-bedeutung',
    '>=',
  ],
  [
    'Kleiner oder gleich als Zeichen',
    ...women('Integrationsquote Frauen ≤ 15,2 %'),
    'zeichen-ohne-bedeutung',
    '≤',
  ],
  [
    'Ungefähr als Zeichen',
    ...women('Integrationsquote Frauen ≈ 15,2 %'),
    'zeichen-ohne-bedeutung',
    '≈',
  ],
  [
    'Auslassungspunkte statt offen',
    ...women('Integrationsquote Frauen = … %'),
    'zeichen-ohne-bedeutung',
    '…',
  ],
  ['k.A.', ...women('Integrationsquote Frauen = k.A.'), 'unbekanntes-wort', 'k.A.'],
  ['Strich statt offen', ...women('Integrationsquote Frauen = –'), 'zeichen-ohne-bedeutung', '–'],
  [
    'wird beobachtet',
    'Leistungen zum Lebensunterhalt beobachten',
    'Leistungen zum Lebensunterhalt wird beobachtet',
    'unbekanntes-wort',
    'wird beobachtet',
  ],
  [
    'beträgt',
    ...women('Integrationsquote Frauen beträgt 15,2 % (+1,8)'),
    'unbekanntes-wort',
    'beträgt',
  ],
  [
    'weiblich',
    ...women('Integrationsquote weiblich = 15,2 % (+1,8)'),
    'unbekannte-gruppe',
    'weiblich',
  ],
  [
    'Zielwert davor',
    ...women('Zielwert Integrationsquote Frauen = 15,2 % (+1,8)'),
    'unbekannte-messgröße',
    'Zielwert',
  ],
  ['K 2 mit Leerzeichen', ...women('K 2 Frauen = 15,2 % (+1,8)'), 'unbekannte-messgröße', 'K 2'],
  [
    'Gruppe in Klammern',
    ...women('Integrationsquote (Frauen) = 15,2 % (+1,8)'),
    'veränderung-ungültig',
    '(Frauen)',
  ],
  [
    'Status in Klammern',
    '19,9 % (-0,6) nachrichtlich',
    '19,9 % (nachrichtlich)',
    'veränderung-ungültig',
    '(nachrichtlich)',
  ],
  [
    'Ausgangswert in Klammern',
    ...women('Integrationsquote Frauen = 15,2 % (Vorjahr: 14,9 %)'),
    'veränderung-ungültig',
    '(Vorjahr: 14,9 %)',
  ],
  [
    'Plus und minus null',
    ...women('Integrationsquote Frauen = 15,2 % (+-0,0)'),
    'veränderung-ungültig',
    '(+-0,0)',
  ],
  [
    'Vorzeichen in Worten',
    ...women('Integrationsquote Frauen = 15,2 % (plus 1,8)'),
    'veränderung-ungültig',
    '(plus 1,8)',
  ],
  [
    'Veränderung ohne Klammern',
    ...women('Integrationsquote Frauen = 15,2 % +1,8'),
    'zwei-werte',
    '+1,8',
  ],
  [
    'Spanne mit Gedankenstrich',
    ...women('Integrationsquote Frauen = 15,2–15,9 %'),
    'zwei-werte',
    '–15,9 %',
  ],
  [
    'Spanne ohne von',
    ...women('Integrationsquote Frauen = 15,2 bis 15,9 %'),
    'spanne-unvollständig',
    'bis',
  ],
  [
    'Spanne verkehrt herum',
    ...women('Integrationsquote Frauen = von 15,9 % bis 15,2 %'),
    'spanne-verkehrt',
    '15,9 % bis 15,2 %',
    'warning',
  ],
  [
    'Zeile aus Excel mit Strichpunkten',
    ...women('Integrationsquote Frauen;15,2 %;+1,8'),
    'zeichen-ohne-bedeutung',
    ';',
  ],
  // Quotes in running text
  [
    'Zitat mit einfachen Klammern',
    'gemeinsam bewertet',
    'bei {Integrationsquote Frauen} bewertet',
    'zitat-unvollständig',
    '{Integrationsquote Frauen}',
    'warning',
  ],
  [
    'Zitat nicht geschlossen',
    'gemeinsam bewertet',
    'bei {{Integrationsquote Frauen} bewertet',
    'zitat-unvollständig',
    '{{Integrationsquote Frauen}',
    'warning',
  ],
  // Dates
  [
    'Datum mit Strichen',
    SIGNED,
    SIGNED.replace('04.04.2024', '04-04-2024'),
    'datum-form',
    '04-04-2024',
  ],
  [
    'Datum mit kurzem Monat',
    SIGNED,
    SIGNED.replace('04.04.2024', '4. Apr. 2024'),
    'datum-form',
    '4. Apr. 2024',
  ],
  [
    'Datum in Anführungszeichen',
    SIGNED,
    SIGNED.replace('04.04.2024', '"04.04.2024"'),
    'datum-form',
    '"04.04.2024"',
  ],
  ['„den“ statt „am“', SIGNED, SIGNED.replace('am ', 'den '), 'datum-form', 'den 04.04.2024'],
];
