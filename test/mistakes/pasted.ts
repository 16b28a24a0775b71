import { local, MONITORING, type Row, SIGNED, WOMEN, women } from './mistake.ts';

const TABLE = '  Tabelle "T" {\n    | a | b |\n    | c | d |\n  }';
/** The lines of a table in place of the local goals. */
const table = (change: (lines: string) => string) => local(change(TABLE));

/** Tables, and what has come into a text by pasting or merging. */
export const PASTED: readonly Row[] = [
  [
    'Öffnende Klammer der Tabelle vergessen',
    ...table((lines) => lines.replace(' {', '')),
    'klammer-fehlt',
    '"T"',
  ],
  [
    'Öffnende Klammer vergessen, Kommentar zwischen den Zeilen',
    ...table((lines) =>
      lines.replace(' {', ' // Stand März').replace('\n    | c', '\n\n    // Summe\n    | c'),
    ),
    'klammer-fehlt',
    '"T"',
  ],
  [
    'Öffnende Klammer einer Tabelle ohne Einzug vergessen',
    ...table((lines) => lines.replace(' {', '').replace(/^ +/gm, '')),
    'klammer-fehlt',
    '"T"',
  ],
  [
    'Beide Klammern der Tabelle vergessen',
    ...table((lines) => lines.replace(' {', '').replace('\n  }', '')),
    'klammer-fehlt',
    'Tabelle "T"',
  ],
  [
    'Öffnende Klammer einer Tabelle ohne Einzug vergessen, Text dahinter',
    ...table(
      (lines) => `${lines.replace(' {', '').replace(/^ +/gm, '')}\n"""\nDie Werte gelten.\n"""`,
    ),
    'klammer-fehlt',
    '"T"',
  ],
  [
    'Klammer der Tabelle hinter der letzten Zeile',
    ...table((lines) => lines.replace('\n  }', ' }')),
    'klammer-offen',
    '}',
  ],
  [
    'Doppelpunkt statt Klammer der Tabelle',
    ...table((lines) => lines.replace(' {', ':')),
    'klammer-fehlt',
    ':',
  ],
  [
    'Klammer der Tabelle in der nächsten Zeile',
    ...table((lines) => lines.replace(' {', '\n  {')),
    'klammer-fehlt',
    '{',
  ],
  [
    'Zellen mit Tabulatoren aus Excel',
    ...table((lines) => lines.replace('| a | b |', 'a\tb').replace('| c | d |', 'c\td')),
    'zellen-ohne-striche',
    'a\tb',
  ],
  [
    'Zellen mit Strichpunkten aus einer CSV-Datei',
    ...table((lines) => lines.replace('| a | b |', 'a;b').replace('| c | d |', 'c;d')),
    'zellen-ohne-striche',
    'a;b',
  ],
  [
    'Erster Strich der Zeile vergessen',
    ...table((lines) => lines.replace('| c', 'c')),
    'zellen-ohne-striche',
    'c | d |',
  ],
  [
    'Zeilen ohne Tabelle',
    ...table((lines) => lines.replace('  Tabelle "T" {\n', '').replace('\n  }', '')),
    'tabelle-ohne-kopf',
    '| a | b |',
  ],
  [
    'Werte mit Tabulatoren aus Excel',
    WOMEN,
    'Integrationsquote Frauen\t15,2 %\t+1,8\n    Integrationsquote Alleinerziehende\t12,0 %\t+1,0',
    'tabelle-ohne-kopf',
    'Integrationsquote Frauen\t15,2 %\t+1,8',
  ],
  [
    'Zeile eines Wertes umbrochen',
    ...women('Integrationsquote Frauen\n    = 15,2 % (+1,8)'),
    'zeile-umbrochen',
    '=',
  ],
  [
    'Zeile der Rechtsgrundlage umbrochen',
    'Rechtsgrundlage § 48b',
    'Rechtsgrundlage §\n48b',
    'zeile-umbrochen',
    '48b',
  ],
  [
    'Kopf einer Partei umbrochen',
    'Partei agentur "Agentur',
    'Partei agentur\n  "Agentur',
    'zeile-umbrochen',
    '"Agentur',
  ],
  [
    'Zeilenumbruch in einer Überschrift',
    MONITORING,
    MONITORING.replace('zur Ver', 'zur\n  Ver'),
    'anführungszeichen-offen',
    '"II) Monitoring zur',
  ],
  [
    'Trennstrich am Ende der Zeile in einer Überschrift',
    MONITORING,
    MONITORING.replace('Verringerung', 'Verrin-\n  gerung'),
    'anführungszeichen-offen',
    '"II) Monitoring zur Verrin-',
  ],
  [
    'Zwei Fassungen eines Wertes aus Git',
    WOMEN,
    `\n<<<<<<< HEAD\n    ${WOMEN}\n=======\n    Integrationsquote Frauen = 15,3 % (+1,9)\n>>>>>>> fachbereich\n`,
    'zwei-fassungen',
    '<<<<<<<',
  ],
  [
    'Zwei Fassungen einer Unterschrift aus Git',
    SIGNED,
    `\n<<<<<<< HEAD\n  ${SIGNED}\n=======\n  ${SIGNED.replace('04.04', '05.04')}\n>>>>>>> fachbereich\n`,
    'zwei-fassungen',
    '<<<<<<<',
  ],
  [
    'Zwei Fassungen eines Satzes aus Git',
    'gemeinsam bewertet',
    'gemeinsam\n<<<<<<< HEAD\nbewertet\n=======\ngeprüft\n>>>>>>> fachbereich\n',
    'zwei-fassungen',
    '<<<<<<<',
  ],
  [
    'Zwei Fassungen eines Wertes aus Git, dazwischen die ältere',
    WOMEN,
    `\n<<<<<<< HEAD\n    ${WOMEN}\n||||||| 1a2b3c4\n    Integrationsquote Frauen = 15,1 %\n=======\n    Integrationsquote Frauen = 15,3 % (+1,9)\n>>>>>>> fachbereich\n`,
    'zwei-fassungen',
    '<<<<<<<',
  ],
  [
    'Zwei Fassungen eines Satzes aus Git, dazwischen die ältere',
    'gemeinsam bewertet',
    'gemeinsam\n<<<<<<< HEAD\nbewertet\n||||||| 1a2b3c4\nbeurteilt\n=======\ngeprüft\n>>>>>>> fachbereich\n',
    'zwei-fassungen',
    '<<<<<<<',
  ],
  [
    'Zwei Fassungen vom Ende eines Textes aus Git',
    'gemeinsam bewertet. Sofern notwendig, werden Steuerungsmaßnahmen vereinbart und nachgehalten.\n  """\n',
    'gemeinsam bewertet.\n<<<<<<< HEAD\nA.\n"""\n=======\nB.\n"""\n>>>>>>> fachbereich\n',
    'zwei-fassungen',
    '<<<<<<<',
  ],
  [
    'Mittlere Marke einer Zusammenführung übrig',
    ...local('  Lokale Ziele { }\n======='),
    'zwei-fassungen',
    '=======',
  ],
  [
    'Mittlere Marke einer Zusammenführung im Text übrig',
    'gemeinsam bewertet',
    'gemeinsam\n=======\nbewertet',
    'zwei-fassungen',
    '=======',
  ],
  [
    'Marke der älteren Fassung übrig',
    ...local('  Lokale Ziele { }\n||||||| 1a2b3c4'),
    'zwei-fassungen',
    '|||||||',
  ],
  [
    'Untere Marke einer Zusammenführung übrig',
    ...local('  Lokale Ziele { }\n>>>>>>> main'),
    'zwei-fassungen',
    '>>>>>>>',
  ],
  [
    'Obere Marke einer Zusammenführung übrig',
    ...local('<<<<<<< HEAD\n  Lokale Ziele { }'),
    'zwei-fassungen',
    '<<<<<<<',
  ],
];
