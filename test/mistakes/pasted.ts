import { local, type Row } from './mistake.ts';

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
];
