import { inPlaceOf, local, type Row } from './mistake.ts';

/** Something is made known in one line and named in others. */
const MEASURE =
  '  Lokale Ziele {\n    Ziel l1 "Beratung" {\n      plätze gesamt = 120 Plätze\n      plätze Frauen = 60 Plätze\n      """\n      Geplant sind {{plätze gesamt}} für das Jobcenter.\n      """\n    }\n  }\n}\nMessgröße plätze "Beratungsplätze" {\n  Einheit Plätze\n}\nAbschnitt "Weiteres" {';
const measure = (instead: string, write: string) => local(MEASURE.replace(instead, write));

/** One mistake from which others follow that are not said. */
export const CONSEQUENCES: readonly Row[] = [
  [
    'Kürzel einer Messgröße anders eingeführt als genannt',
    ...measure('Messgröße plätze', 'Messgröße platz'),
    'unbekannte-messgröße',
    'plätze',
  ],
  [
    'Kürzel einer Messgröße vergessen',
    ...measure('Messgröße plätze', 'Messgröße'),
    'angabe-fehlt',
    'Messgröße',
  ],
  [
    'Schlüsselwort einer Messgröße vergessen',
    ...measure('Messgröße plätze', 'plätze'),
    'unbekanntes-schlüsselwort',
    'plätze',
  ],
  [
    'Einheit einer Messgröße verschrieben',
    ...measure('Einheit Plätze', 'Einheit Plaetze'),
    'einheit-falsch',
    '120 Plätze',
  ],
  [
    'Zeilenende hinter der Einheit gelöscht',
    ...measure('Einheit Plätze\n}', 'Einheit Plätze Definition "Plätze am 31.12."\n}'),
    'überzählig',
    '"Plätze am 31.12."',
  ],
  [
    'Zahl eines Werts verschrieben, den ein Text zitiert',
    ...measure('gesamt = 120', 'gesamt = 12O'),
    'zahl-ungültig',
    '12O',
  ],
  [
    'Messgröße vor einer Gruppe gelöscht, deren Wert ein Text zitiert',
    ...local(
      MEASURE.replace('plätze Frauen = 60', 'Frauen = 60').replace(
        '{{plätze gesamt}}',
        '{{plätze Frauen}}',
      ),
    ),
    'unbekannte-messgröße',
    'Frauen',
  ],
  [
    'Messgröße und Gruppe gelöscht, deren Wert ein Text zitiert',
    ...measure('plätze gesamt = 120 Plätze', '= 120 Plätze'),
    'unbekannte-messgröße',
    '=',
  ],
  [
    'Erste Zeile einer Partei gelöscht',
    'Partei jobcenter "Jobcenter Stadt Kaiserslautern" {\n',
    '',
    'block-ohne-platz',
    'Rolle',
  ],
  [
    'Erste Zeile eines Ziels gelöscht',
    '  Ziel langzeitbezug "Vermeidung von langfristigem Leistungsbezug" {\n',
    '',
    'block-ohne-platz',
    'Langzeitleistungsbeziehende',
  ],
  [
    'Erste Zeile einer Partei doppelt',
    'Partei jobcenter "Jobcenter Stadt Kaiserslautern" {\n',
    'Partei jobcenter "Jobcenter Stadt Kaiserslautern" {\n'.repeat(2),
    'angabe-doppelt',
    'Partei jobcenter "Jobcenter Stadt Kaiserslautern" {',
  ],
  [
    'Schlüsselwort einer Partei vergessen',
    'Partei jobcenter "',
    'jobcenter "',
    'unbekanntes-schlüsselwort',
    'jobcenter',
  ],
  [
    'Klammer eines Ziels vergessen, das nur beobachtet wird',
    'Ziel hilfebedürftigkeit "Verringerung der Hilfebedürftigkeit" {',
    'Ziel hilfebedürftigkeit "Verringerung der Hilfebedürftigkeit"',
    'klammer-fehlt',
    '"Verringerung der Hilfebedürftigkeit"',
  ],
  ...inPlaceOf('Unterschriften {', [['Unterschriften { {', 'klammer-zu-viel', '{']]),
  ['Ziele ohne ihre Art', ...local('  Ziele { }'), 'unbekanntes-schlüsselwort', 'Ziele'],
  [
    'Klammer eines leeren Abschnitts vergessen',
    ...local('  Abschnitt "Leer" }'),
    'klammer-fehlt',
    '"Leer"',
  ],
  [
    'Kopfzeile mit einer Zelle zu viel',
    ...local('  Tabelle "T" {\n    | a | b | c |\n    | 1 | 2 |\n    | 3 | 4 |\n  }'),
    'spalten-ungleich',
    '| a | b | c |',
  ],
  [
    'Leerer Name einer Messgröße neben einer Tabelle',
    ...local(
      '  Tabelle "Werte" {\n    | Größe | Ist 2023 |\n    | a | 1 |\n  }\n}\nMessgröße plätze "" {\n}\nAbschnitt "Weiteres" {\n  Ziel l1 "Beratung" {\n    plätze = 12 Plätze\n  }',
    ),
    'text-leer',
    '""',
  ],
  [
    'Amt hinter dem Komma vergessen',
    '"Edeltraud Nikodemus", "Geschäftsführerin des Jobcenters Stadt Kaiserslautern"',
    '"Edeltraud Nikodemus",',
    'unvollständig',
    ',',
  ],
  [
    'Zeile mit dem Jahr ohne ihr Schlüsselwort',
    'Zielvereinbarung 2024\n',
    '2024\n',
    'unbekanntes-schlüsselwort',
    '2024',
  ],
  [
    'Paragraph der Rechtsgrundlage verschrieben',
    'Rechtsgrundlage § 48b Abs. 1',
    'Rechtsgrundlage § 8b Abs. 1',
    'falsche-norm',
    '§ 8b',
  ],
];
