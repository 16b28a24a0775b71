import { type Block, type Goal, calendarDate } from '@zielwerk/core';
import { describe, expect, it } from 'vitest';
import {
  RANGE,
  agreement,
  equalTo,
  followUp,
  goal,
  goalClass,
  measure,
  participant,
  party,
  planValue,
  prose,
  section,
  signature,
  signatureBlock,
} from '../../test/build.ts';
import { EVERYTHING } from '../../test/everything.ts';
import { SEED } from '../../test/seed.ts';
import type { Document, DocumentBlock, Inline } from '../index.ts';
import { toDocument } from '../index.ts';

/** One line a block: its kind, level or columns, and its text. A cell that spans is `×2`, one to fill in `▢`. */
function outline(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`h${block.level} ${text(block.content)}`];
      case 'paragraph':
        return [`p ${text(block.content)}`];
      case 'list':
        return block.items.map((item) => `li ${outline(item).join(' ')}`);
      case 'table':
        return [
          `${block.role} ${block.header.map(text).join(' | ')}`,
          ...block.rows.map((row) =>
            row
              .map(({ blocks: cell, rowSpan, blank }) => {
                const words = blank ? '▢' : outline(cell).join(' ').replace(/^p /, '');
                return rowSpan > 1 ? `${words} ×${rowSpan}` : words;
              })
              .join(' | '),
          ),
        ];
      case 'cover':
        return block.parties.map(({ lead, name, additions }) =>
          [`cover ${lead}`, name, ...additions].join(' / '),
        );
      case 'signatures':
        return block.entries.map(
          ({ field, place, date, name, office, capacity }) =>
            `${field} ${place}, ${date}, ${capacity}, ${name}, ${office}`,
        );
    }
  });
}

function text(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'lineBreak') return '⏎';
      if (inline.kind === 'footnoteReference') return `^${inline.number}`;
      return inline.kind === 'strong' ? `**${text(inline.content)}**` : text(inline.content);
    })
    .join('');
}

const body = (blocks: readonly Block[]): readonly string[] =>
  outline(toDocument(agreement(blocks)).blocks.slice(2));

it('says the seed agreement', () => {
  const document = toDocument(SEED);
  expect(outline(document.blocks)).toEqual([
    'h1 Zielvereinbarung 2024',
    'cover zwischen dem / Vorsitzenden der Geschäftsführung der Agentur für Arbeit Kaiserslautern-Pirmasens',
    'cover und der / Geschäftsführerin des Jobcenters Stadt Kaiserslautern',
    'h2 Präambel Zielvereinbarung',
    'p Die Zielvereinbarung beinhaltet:',
    'li p Geschäftspolitische Ziele im Rahmen des Zielsystems (§ 48b SGB II),',
    'li p lokale Ziele zwischen gemeinsamer Einrichtung und Agentur für Arbeit,',
    'li p Vereinbarungen zum Zielnachhalteprozess.',
    expect.stringMatching(/^p Die Planwerte .* vereinbart\.$/),
    'Unterschrift_1 Kaiserslautern, den 04.04.2024, null, Peter Weißler, Vorsitzender der Geschäftsführung der Agentur für Arbeit Kaiserslautern-Pirmasens',
    'Unterschrift_2 Kaiserslautern, den 04.04.2024, null, Edeltraud Nikodemus, Geschäftsführerin des Jobcenters Stadt Kaiserslautern',
    'h2 I) Geschäftspolitische Ziele SGB II',
    'goals Ziel | Messgröße | Zielwert 2024',
    'Verbesserung der Integration in Erwerbstätigkeit ×3 | Integrationsquote (gesamt) - nachrichtlich | 19,9\u202F% (−0,6\u202F%)',
    'Integrationsquote der Frauen | 15,2\u202F% (+1,8\u202F%)',
    'Integrationsquote der Männer | 25,2\u202F% (−2,3\u202F%)',
    'Vermeidung von langfristigem Leistungsbezug ×3 | Veränderung des Bestands an Langzeitleistungsbeziehenden (gesamt) - nachrichtlich | +3,8\u202F%',
    'Veränderung des Bestands an Langzeitleistungsbeziehenden - Frauen | +8,7\u202F%',
    'Veränderung des Bestands an Langzeitleistungsbeziehenden - Männer | −1,8\u202F%',
    'h2 II) Monitoring zur Verringerung der Hilfebedürftigkeit',
    expect.stringMatching(/^p Die Kennzahl ".*" wird .* beobachtet\.$/),
    'h2 III) Weitere lokale Ziele zwischen Jobcenter und Agentur für Arbeit',
    'goalClass Lokales Ziel zu | Beschreibung',
    'h2 Vereinbarungen zu den Zielwerten und zum Zielnachhalteprozess',
    expect.stringMatching(/^p Die Zielvereinbarung wird /),
    expect.stringMatching(/^p Der Stand der Zielerreichung .* nachgehalten\.$/),
  ]);
  expect({ ...document, blocks: [] }).toEqual({
    title: 'Zielvereinbarung 2024',
    language: 'de-DE',
    year: 2024,
    date: '2024-04-04',
    mark: null,
    authors: ['Agentur für Arbeit Kaiserslautern-Pirmasens', 'Jobcenter Stadt Kaiserslautern'],
    blocks: [],
    footnotes: [],
  });
});

describe('goals', () => {
  const a = planValue('A', { content: equalTo('1,0') });
  const b = planValue('B', { content: equalTo('2,0') });
  const header = 'goals Ziel | Messgröße | Zielwert 2024';
  it.each<readonly [string, readonly Block[], readonly string[]]>([
    [
      'that follow one another share a table',
      [goal('Eins', [a, b]), goal('Zwei', [b])],
      [header, 'Eins ×2 | A | 1,0\u202F%', 'B | 2,0\u202F%', 'Zwei | B | 2,0\u202F%'],
    ],
    [
      'with a text between them do not',
      [goal('Eins', [a]), prose('Text'), goal('Zwei', [b])],
      [header, 'Eins | A | 1,0\u202F%', 'p Text', header, 'Zwei | B | 2,0\u202F%'],
    ],
    [
      'with texts have them where they stand',
      [goal('Eins', [a, prose('Text')]), goal('Zwei', [b])],
      [header, 'Eins | A | 1,0\u202F%', 'p Text', header, 'Zwei | B | 2,0\u202F%'],
    ],
    [
      'without values stand as their title and texts',
      [goal('Eins', [a]), goal('Zwei', [prose('Text')]), goal('Drei', [])],
      [header, 'Eins | A | 1,0\u202F%', 'p **Zwei**', 'p Text', 'p **Drei**'],
    ],
    [
      'with an open value leave it blank',
      [goal('Eins', [planValue('A')])],
      [header, 'Eins | A | ▢'],
    ],
    [
      'say their status behind the label',
      [
        goal('Eins', [
          { ...a, status: 'angebot' },
          { ...b, status: 'erwartungswert' },
        ]),
      ],
      [header, 'Eins ×2 | A - Angebot | 1,0\u202F%', 'B - Erwartungswert | 2,0\u202F%'],
    ],
  ])('%s', (_, blocks, lines) => {
    expect(body(blocks)).toEqual(lines);
  });
});

describe('a goal that is only observed', () => {
  const observed = (more: Partial<Goal['values'][number]> = {}) =>
    goal('Weniger Bedürftigkeit', [
      planValue('Leistungen', {
        measure: measure('Summe der Leistungen', { name: 'Leistungen' }),
        content: { kind: 'absent' },
        status: 'beobachten',
        ...more,
      }),
    ]);
  const said = prose('Die Summe der Leistungen wird beobachtet.');
  const sentence = 'p Die Summe der Leistungen wird beobachtet.';
  const row = (label: string, value: string) => [
    'goals Ziel | Messgröße | Zielwert 2024',
    `Weniger Bedürftigkeit | ${label} | ${value}`,
  ];
  const observedRow = row('Leistungen', 'wird beobachtet');
  it.each<readonly [string, string, readonly Block[], readonly string[]]>([
    ['is said by heading and prose', 'Zu weniger Bedürftigkeit', [observed(), said], [sentence]],
    [
      'is said by its own texts',
      'Weniger Bedürftigkeit',
      [goal('Weniger Bedürftigkeit', [...observed().blocks, said])],
      [sentence],
    ],
    [
      'is not said without the measure',
      'Weniger Bedürftigkeit',
      [observed(), prose('Nein.')],
      [...observedRow, 'p Nein.'],
    ],
    ['is not said without the title', 'Monitoring', [observed(), said], [...observedRow, sentence]],
    [
      'is not said with a group',
      'Weniger Bedürftigkeit',
      [observed({ group: 'Frauen', label: 'Leistungen - Frauen' }), said],
      [...row('Leistungen - Frauen', 'wird beobachtet'), sentence],
    ],
    [
      'is not said with a number, which is marked as observed',
      'Weniger Bedürftigkeit',
      [observed({ content: equalTo('1,0') }), said],
      [...row('Leistungen - wird beobachtet', '1,0\u202F%'), sentence],
    ],
    [
      'is not said with a wording',
      'Weniger Bedürftigkeit',
      [observed({ wording: 'bleibt gleich' }), said],
      [...row('Leistungen', 'bleibt gleich'), sentence],
    ],
  ])('%s', (_, heading, blocks, lines) => {
    expect(body([section(heading, blocks)])).toEqual([`h2 ${heading}`, ...lines]);
  });
});

it.each<readonly [string, Block, readonly string[]]>([
  [
    'local goals',
    goalClass([
      goal('Jugend', [
        prose('Mehr.'),
        planValue('Plätze', { content: equalTo('7', '') }),
        prose('Und mehr.'),
      ]),
    ]),
    ['goalClass Lokales Ziel zu | Beschreibung', 'Jugend | Mehr. p Plätze: 7 p Und mehr.'],
  ],
  [
    'no municipal goals',
    goalClass([], { class: 'municipal' }),
    ['goalClass Kommunales Ziel zu | Beschreibung'],
  ],
  ['waived goals', goalClass([], { waived: 'Keine, weil.' }), ['p Keine, weil.']],
  [
    'a follow-up',
    followUp('Nachhaltung', [
      {
        range: RANGE,
        kind: 'dialogue',
        whenRange: null,
        textRange: null,
        when: calendarDate(2024, 8, 22),
        from: [participant('a')],
        to: [participant('b')],
        text: 'Stand',
      },
      {
        range: RANGE,
        kind: 'dialogue',
        whenRange: null,
        textRange: null,
        when: 'vierteljährlich',
        from: [],
        to: [participant('a'), participant('b'), participant('c')],
        text: null,
      },
      {
        range: RANGE,
        kind: 'report',
        whenRange: null,
        textRange: null,
        when: 'halbjährlich',
        from: [participant('a')],
        to: [participant('b')],
        text: 'Zahlen',
      },
      {
        range: RANGE,
        kind: 'data',
        whenRange: null,
        textRange: null,
        when: calendarDate(2024, 7, 15),
        from: [],
        to: [],
        text: '03/2024',
      },
      prose('Text'),
    ]),
    [
      'h2 Nachhaltung',
      'li p Dialog am 22.08.2024: a und b – Stand',
      'li p Dialog vierteljährlich: a, b und c',
      'li p Bericht halbjährlich: a an b – Zahlen',
      'li p Datenstand 15.07.2024, Berichtsmonat 03/2024',
      'p Text',
    ],
  ],
  [
    'a definition',
    {
      kind: 'definition',
      termRange: RANGE,
      range: RANGE,
      term: 'Quote',
      text: prose('Ein Anteil.\n\nMehr.'),
    },
    ['p **Quote**: Ein Anteil.', 'p Mehr.'],
  ],
  [
    'a definition that begins with a list',
    { kind: 'definition', termRange: RANGE, range: RANGE, term: 'Quote', text: prose('- a\n- b') },
    ['p **Quote**:', 'li p a', 'li p b'],
  ],
])('prints %s', (_, block, lines) => {
  expect(body([block])).toEqual(lines);
});

it('nests sections without jumps, to the sixth level', () => {
  const nested = [1, 2, 3, 4, 5, 6].reduceRight<readonly Block[]>(
    (blocks, depth) => [section(`Tiefe ${depth}`, blocks)],
    [],
  );
  expect(body(nested)).toEqual(
    [2, 3, 4, 5, 6, 6].map((level, index) => `h${level} Tiefe ${index + 1}`),
  );
});

it('numbers footnotes by their first reference, the others last', () => {
  const document = toDocument(EVERYTHING);
  expect(document.footnotes.map(({ number, blocks }) => [number, ...outline(blocks)])).toEqual([
    [1, 'p Eine Fußnote.'],
    [2, 'p Auf diese verweist nichts.'],
  ]);
});

it('puts parties, additions and consents on the cover', () => {
  expect(outline(toDocument(EVERYTHING).blocks.slice(1, 2))).toEqual([
    'cover zwischen dem / Ministerium für Arbeit / vertreten durch den Staatssekretär / im Einvernehmen mit dem Ministerium der Finanzen',
    'cover sowie dem / Landkreis Überall',
    'cover und / Sozialamt',
  ]);
});

it.each<readonly [Document['mark'], Parameters<typeof agreement>[1]]>([
  ['Vorlage', { state: 'vorlage' }],
  ['Entwurf', { state: 'entwurf' }],
  ['Zurückgegeben', { state: 'zurückgegeben' }],
  [null, { state: 'beschlossen' }],
  [null, { state: 'unterzeichnet' }],
])('marks a document %s for %o', (mark, more) => {
  expect(toDocument(agreement([], more)).mark).toBe(mark);
});

it('prints words for a day as they are', () => {
  const one = party('a', 'A');
  const block = signatureBlock([signature(one, { date: 'im Februar 2016' })]);
  const document = toDocument(agreement([block], { parties: [one] }));
  expect(document.date).toBe(null);
  expect(outline(document.blocks).filter((line) => line.startsWith('Unter'))).toEqual([
    'Unterschrift_1 Kaiserslautern, im Februar 2016, null, null, null',
  ]);
});

it('takes the latest date of signing, also from sections, and keeps fields apart', () => {
  const one = party('a', 'A');
  const early = signatureBlock([signature(one, { date: calendarDate(2023, 12, 31) })]);
  const late = section('S', [signatureBlock([signature(one), signature(one, { date: null })])]);
  const document = toDocument(agreement([late, early], { parties: [one] }));
  expect(document.date).toBe('2024-04-04');
  expect(outline(document.blocks).filter((line) => line.startsWith('Unter'))).toEqual([
    'Unterschrift_1 Kaiserslautern, den 04.04.2024, null, null, null',
    'Unterschrift_2 Kaiserslautern, null, null, null, null',
    'Unterschrift_3 Kaiserslautern, den 31.12.2023, null, null, null',
  ]);
});
