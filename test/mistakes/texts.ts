import { local, LOCAL, type Row } from './mistake.ts';

const PREAMBLE = 'Präambel "Präambel Zielvereinbarung" """';
const END_OF_PREAMBLE = 'vom Herbst 2023 vereinbart.\n"""\n';
const WHOLE_PREAMBLE = `${PREAMBLE}
Die Zielvereinbarung beinhaltet:

- Geschäftspolitische Ziele im Rahmen des Zielsystems (§ 48b SGB II),
- lokale Ziele zwischen gemeinsamer Einrichtung und Agentur für Arbeit,
- Vereinbarungen zum Zielnachhalteprozess.

Die Planwerte der geschäftspolitischen Ziele werden auf Basis der Einschätzung der gesamtwirtschaftlichen Eckwerte der Bundesregierung ${END_OF_PREAMBLE}`;
const WATCHED =
  '  """\n  Die Kennzahl "Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)" wird in ihrem Verlauf und im Vergleich zum Vorjahr im Rahmen eines Monitorings beobachtet.\n  """\n';
const PROCESS =
  'Abschnitt "Vereinbarungen zu den Zielwerten und zum Zielnachhalteprozess" {\n  """\n';

/** A preamble of braces in place of that of the example. */
const inBraces = (text: string) => [WHOLE_PREAMBLE, `Präambel {\n${text}\n}\n`] as const;

/** Running text whose fences are missing, or are what a word processor makes of them. */
export const TEXTS: readonly Row[] = [
  [
    'Schlusszeichen der Präambel vergessen',
    END_OF_PREAMBLE,
    'vom Herbst 2023 vereinbart.\n',
    'text-nicht-geschlossen',
    '"""',
  ],
  [
    'Schlusszeichen in der Mitte vergessen',
    'eines Monitorings beobachtet.\n  """\n',
    'eines Monitorings beobachtet.\n',
    'text-nicht-geschlossen',
    '"""',
  ],
  [
    'Anfangszeichen vergessen',
    PROCESS,
    PROCESS.replace('  """\n', ''),
    'text-nicht-geöffnet',
    'Die',
  ],
  [
    'Anfangszeichen der Präambel vergessen',
    PREAMBLE,
    PREAMBLE.replace(' """', ''),
    'text-nicht-geöffnet',
    'Die',
  ],
  [
    'Anfang und Ende vergessen',
    WATCHED,
    '  Die Kennzahl wird in ihrem Verlauf über das Jahr\n  und im Vergleich zum Vorjahr beobachtet.\n\n  Danach folgt (wie immer):\n  - erstens die Summe der Leistungen,\n  - zweitens die Zahl der Personen.\n',
    'text-nicht-eingefasst',
    'Die',
  ],
  [
    'Aufzählung und ihr Satz davor ohne Einfassung',
    ...local(`${LOCAL}\n  Schwerpunkte sind:\n  • Ausbildung\n  • Arbeit\n\n  – Beratung`),
    'text-nicht-eingefasst',
    'Schwerpunkte',
  ],
  [
    'Satz, der mit einem Schlüsselwort beginnt',
    ...local(`${LOCAL}\n  Ziel ist es, die Hilfebedürftigkeit zu verringern.`),
    'text-nicht-eingefasst',
    'Ziel',
  ],
  [
    'Satz, der mit „Im“ beginnt',
    ...local(`${LOCAL}\n  Im Jahr 2024 werden weitere Ziele vereinbart.`),
    'text-nicht-eingefasst',
    'Im',
  ],
  [
    'Satz mit einer Zahl in einem Ziel',
    'Leistungen zum Lebensunterhalt beobachten',
    'Leistungen zum Lebensunterhalt beobachten\n    Die Integrationsquote der Frauen soll steigen.',
    'text-nicht-eingefasst',
    'Die',
  ],
  [
    'Zwei Anführungszeichen statt drei am Anfang',
    PREAMBLE,
    PREAMBLE.replace('"""', '""'),
    'falsche-anführungszeichen',
    '""',
  ],
  [
    'Zwei Anführungszeichen statt drei am Ende',
    END_OF_PREAMBLE,
    END_OF_PREAMBLE.replace('"""', '""'),
    'falsche-anführungszeichen',
    '""',
  ],
  [
    'Anfangszeichen von Word verändert',
    PREAMBLE,
    PREAMBLE.replace('"""', '„““'),
    'falsche-anführungszeichen',
    '„““',
  ],
  [
    'Schlusszeichen von Word verändert',
    END_OF_PREAMBLE,
    END_OF_PREAMBLE.replace('"""', '“““'),
    'falsche-anführungszeichen',
    '“““',
  ],
  [
    'Beide Zeichen von Word verändert',
    WATCHED,
    WATCHED.replaceAll('"""', '“““'),
    'falsche-anführungszeichen',
    '“““',
  ],
  [
    'Drei Akzente wie in Markdown',
    WATCHED,
    WATCHED.replaceAll('"""', '```'),
    'falsche-anführungszeichen',
    '```',
  ],
  [
    'Linien über und unter dem Text',
    WATCHED,
    WATCHED.replaceAll('"""', '---'),
    'falsche-anführungszeichen',
    '---',
  ],
  [
    'Text der Präambel in Klammern und zwischen """',
    ...inBraces('  """\n  Die Parteien vereinbaren:\n  """'),
    'block-ohne-platz',
    '{',
  ],
  [
    'Text der Präambel in Klammern',
    ...inBraces('  Die Parteien vereinbaren diese Ziele.'),
    'block-ohne-platz',
    '{',
  ],
  [
    'Schlusszeichen und die nächste Zeile in einer',
    END_OF_PREAMBLE + '\n',
    END_OF_PREAMBLE.trimEnd(),
    'überzählig',
    'Unterschriften',
  ],
];
