import { inPlaceOf, local, type Row } from './mistake.ts';

const HEAD = 'Präambel "Präambel Zielvereinbarung"';
const measure = (line: string) => `Messgröße kdu "KdU" {\n  Einheit EUR\n  ${line}\n}\n`;

/** What authors write about measures of their own, about goals of a class and above tables. */
export const OWN_MEASURES: readonly Row[] = [
  ...inPlaceOf(
    HEAD,
    [
      ['Messgröße kdu "KdU" Einheit EUR\n', 'überzählig', 'Einheit EUR'],
      ['Messgröße kdu "KdU" in Mio. EUR {\n}\n', 'überzählig', 'in Mio. EUR'],
      ['Messgröße kdu "KdU" (EUR) {\n}\n', 'überzählig', '(EUR)'],
      ['Messgröße kdu "KdU" {\n  Einheit "Euro"\n}\n', 'überzählig', '"Euro"'],
      [measure('Richtung sinken'), 'unbekanntes-schlüsselwort', 'Richtung sinken'],
      [
        measure('Richtung: höher ist besser'),
        'unbekanntes-schlüsselwort',
        'Richtung: höher ist besser',
      ],
      [
        measure('je niedriger desto besser'),
        'unbekanntes-schlüsselwort',
        'je niedriger desto besser',
      ],
    ],
    HEAD,
  ),
  ...inPlaceOf('  Lokale Ziele { }', [
    ['  Örtliche Ziele {\n  }', 'unbekanntes-schlüsselwort', 'Örtliche Ziele'],
    [
      '  Lokale Ziele {\n    Ziel Jugend stärken\n  }',
      'anführungszeichen-fehlen',
      'Jugend stärken',
    ],
    [
      '  Lokale Ziele {\n    1. Jugend stärken\n    2. Frauen fördern\n  }',
      'text-nicht-eingefasst',
      '1.',
    ],
  ]),
  [
    'Nummer einer Tabelle',
    ...local('  Tabelle 1: Planwerte {\n    | A | B |\n    | 1 | 2 |\n  }'),
    'überzählig',
    '1: Planwerte',
  ],
];
