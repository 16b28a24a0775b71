import fc from 'fast-check';
import { type Text, amount, day, label, sign } from './arbitrary-words.ts';
import { measure, type MeasureDraft, party, type PartyDraft } from './draft-head.ts';
import { few, NOTHING, often, pick, prose, type ProseDraft, rarely } from './draft-prose.ts';

/** What a generated agreement says, before names are given and references filled in: `write-agreement.ts` does that. */

export interface ValueDraft {
  readonly measure: number;
  readonly spelling: number;
  readonly group: string | null;
  readonly groupIsKnown: boolean;
  readonly content: ContentDraft;
  readonly change: ChangeDraft | null;
  readonly base: BaseDraft | null;
  readonly status: string | null;
  readonly label: string | null;
  readonly wording: string | null;
  /** Which of the footnotes stand at the value. */
  readonly notes: readonly number[];
  readonly reasons: readonly string[];
  /** By how much what follows the value is turned round. */
  readonly turn: number;
}

export type ContentDraft =
  | {
      readonly kind: 'quantity';
      readonly relation: string;
      readonly sign: string | null;
      readonly amount: string;
    }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly twice: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'words'; readonly words: string };

export interface ChangeDraft {
  readonly sign: string;
  readonly amount: string;
  readonly unit: string;
  readonly base: BaseDraft | null;
}

export interface BaseDraft {
  readonly word: string;
  readonly name: string;
  readonly year: boolean;
  readonly amount: string | null;
}

const base: fc.Arbitrary<BaseDraft> = fc.record({
  word: fc.constantFrom('gegenüber', 'ggü.', 'im Vergleich zum', 'im Vergleich zu'),
  name: fc.oneof(
    fc.constantFrom('Vorjahr', 'dem Vorjahr', 'Ist', 'Prognose', 'Zielwert', 'Jahresmittel', 'VJ'),
    label.map((text) => `"${text}`),
  ),
  year: fc.boolean(),
  amount: often(amount),
});
const content: fc.Arbitrary<ContentDraft> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('quantity' as const),
      relation: fc.constantFrom(
        ...[
          ['= ', '=', '= ', '= ', 'mindestens ', 'mind. ', 'höchstens ', 'maximal ', 'max. '],
          ['nicht mehr als ', 'unter ', 'über ', 'ca. ', 'circa ', '= mindestens ', '= ca. '],
          ['wenigstens ', 'nicht weniger als ', 'nicht unter ', 'nicht über ', 'bis zu '],
          ['mehr als ', 'weniger als ', '= rund ', 'rd. ', 'etwa '],
        ].flat(),
      ),
      sign: rarely(sign),
      amount,
    }),
  },
  fc.record({ kind: fc.constant('range' as const), from: amount, to: amount, twice: fc.boolean() }),
  fc.record({ kind: fc.constant('text' as const), text: label }),
  fc.record({
    kind: fc.constant('words' as const),
    words: fc.constantFrom('offen', '= offen', 'keine Zielsetzung', '= keine Zielsetzung', ''),
  }),
);
const value: fc.Arbitrary<ValueDraft> = fc.record({
  measure: pick,
  spelling: pick,
  group: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('gesamt', 'Frauen', 'Männer', 'Alleinerziehende') },
    { weight: 1, arbitrary: label },
    { weight: 1, arbitrary: NOTHING },
  ),
  groupIsKnown: fc.boolean(),
  content,
  change: rarely(
    fc.record({
      sign,
      amount,
      unit: fc.constantFrom('', '', ' %', '%', ' Pp', ' Prozentpunkte'),
      base: rarely(base),
    }),
  ),
  base: rarely(base),
  status: rarely(fc.constantFrom('nachrichtlich', 'Erwartungswert', 'beobachten', 'Angebot')),
  label: rarely(label),
  wording: rarely(label),
  notes: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, few(pick, 3, 1)),
  reasons: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, few(label, 2, 1)),
  turn: fc.nat(4),
});

export interface TableDraft {
  readonly kind: 'table';
  readonly caption: string | null;
  /** The words of a cell; a number quotes something. */
  readonly cells: readonly (string | number)[];
  readonly columns: number;
}

/** A row of nothing but dashes is the rule of a Markdown table, and no row. */
const cell = label.filter((text) => !/^:?-+:?$/.test(text.trim()));

const table: fc.Arbitrary<TableDraft> = fc.record({
  kind: fc.constant('table' as const),
  caption: often(label),
  cells: few(
    fc.oneof({ weight: 6, arbitrary: cell }, { weight: 1, arbitrary: pick }, fc.constant('')),
    8,
  ),
  columns: fc.integer({ min: 1, max: 4 }),
});

export interface GoalDraft {
  readonly previously: boolean;
  readonly title: string;
  readonly text: ProseDraft | null;
  readonly lines: readonly (ValueDraft | ProseDraft | TableDraft)[] | null;
}

export const goal: fc.Arbitrary<GoalDraft> = fc.record({
  previously: fc.boolean(),
  title: fc.oneof(
    label,
    fc.constantFrom('Verringerung der Hilfebedürftigkeit', 'Verbesserung der sozialen Teilhabe'),
  ),
  text: rarely(prose),
  lines: often(
    few(fc.oneof({ weight: 8, arbitrary: value }, { weight: 2, arbitrary: prose }, table), 4),
  ),
});

const withText = ({ goal, text }: { goal: GoalDraft; text: ProseDraft }): GoalDraft => ({
  ...goal,
  text,
});

export type BlockDraft =
  | { readonly kind: 'goal'; readonly goal: GoalDraft }
  | { readonly kind: 'prose'; readonly prose: ProseDraft }
  | {
      readonly kind: 'class';
      readonly local: boolean;
      readonly blocks: readonly (GoalDraft | ProseDraft | TableDraft)[];
      readonly waived: string | null;
    }
  | TableDraft
  | {
      readonly kind: 'followUp';
      readonly heading: string | null;
      readonly entries: readonly (EntryDraft | ProseDraft | TableDraft)[];
    }
  | { readonly kind: 'definition'; readonly term: string; readonly prose: ProseDraft }
  | { readonly kind: 'footnote'; readonly prose: ProseDraft }
  | { readonly kind: 'signatures'; readonly lines: readonly SignatureDraft[] }
  | {
      readonly kind: 'section';
      readonly annex: boolean;
      readonly heading: string;
      readonly blocks: readonly BlockDraft[];
    };

export interface EntryDraft {
  readonly what: string;
  readonly when: string;
  readonly from: readonly (number | string)[];
  readonly to: readonly (number | string)[];
  readonly colon: boolean;
  readonly text: string | null;
}

export interface SignatureDraft {
  readonly party: number;
  readonly signer: number | null;
  readonly place: string | null;
  readonly day: string | null;
}

/** A day, or words for it. */
const signedOn = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom('"im Februar 2026"', '"den 3. und 4. März 2026"') },
);

/** A place ends in no day: one in the same quotes is a mistake. */
const place = label.filter((text) => !/\d{4}$/.test(text.trim()));
/** A party, or anybody else. */
const participant = fc.oneof({ weight: 4, arbitrary: pick }, label);
const entry: fc.Arbitrary<EntryDraft> = fc.record({
  what: fc.constantFrom('Dialog', 'Bericht', 'Datenstand'),
  when: fc.oneof(
    day,
    day.map((text) => `am ${text}`),
    fc.constantFrom('vierteljährlich', 'mindestens zweimal im_Jahr', 'bei Bedarf', 'am Jahresende'),
    fc.constantFrom('im 2. Quartal 2026', 'bis Ende März 2027', 'bis zum 31.03.2027', '3 Mal'),
    fc.constantFrom('zum 30.06. und 31.12.', 'am 30.6.', 'am 15.06. und 15.11.2026', '"zum 31.04.'),
    fc.constantFrom(
      'in der 2.Jahreshälfte',
      'vom 1. bis 15. Mai',
      '"4. April 2024',
      '"am 5. 6. 2024',
    ),
    label.map((text) => `"${text}`),
  ),
  from: few(participant, 2),
  to: few(participant, 3),
  colon: fc.boolean(),
  text: often(label),
});
const simpleBlock: fc.Arbitrary<BlockDraft> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('goal' as const), goal }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('prose' as const), prose }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('class' as const),
      local: fc.boolean(),
      blocks: few(fc.oneof(goal, fc.record({ goal, text: prose }).map(withText), prose, table), 3),
      waived: rarely(label),
    }),
  },
  table,
  fc.record({
    kind: fc.constant('followUp' as const),
    heading: often(label),
    entries: few(fc.oneof({ weight: 4, arbitrary: entry }, prose, table), 3),
  }),
  fc.record({ kind: fc.constant('definition' as const), term: label, prose }),
  fc.record({ kind: fc.constant('footnote' as const), prose }),
  fc.record({
    kind: fc.constant('signatures' as const),
    lines: few(
      fc.record({ party: pick, signer: rarely(pick), place: often(place), day: often(signedOn) }),
      3,
    ),
  }),
);
const block = (depth: number): fc.Arbitrary<BlockDraft> =>
  depth === 0
    ? simpleBlock
    : fc.oneof(
        { weight: 3, arbitrary: simpleBlock },
        fc.record({
          kind: fc.constant('section' as const),
          annex: fc.boolean(),
          heading: label,
          blocks: few(block(depth - 1), 3),
        }),
      );

export interface AgreementDraft {
  readonly edition: boolean;
  readonly rules: number | null;
  readonly year: number;
  readonly title: string | null;
  readonly day: string | null;
  readonly state: string | null;
  readonly excerpt: string | null;
  readonly subject: string | null;
  readonly legalBasis: readonly string[] | string | null;
  readonly link: string;
  readonly change: { readonly unit: string; readonly base: string } | null;
  readonly parties: readonly PartyDraft[];
  readonly measures: readonly MeasureDraft[];
  readonly preamble: { readonly heading: string | null; readonly prose: ProseDraft } | null;
  readonly body: readonly BlockDraft[];
  /** Comments and blank lines: before which line, and what. */
  readonly between: readonly { readonly line: number; readonly text: string }[];
  /** Comments behind a line. */
  readonly behind: readonly { readonly line: number; readonly text: string }[];
  readonly tight: boolean;
}

const citation: Text = fc.constantFrom(
  ...[
    ['§ 48b Abs. 1 Satz 1 Nr. 2 SGB II', '§48b Abs.1 S. 1 Nr. 4', '§ 3 Nr. 1 AG-SGB II'],
    ['§ 6a SGB II', '§ 16h Absatz 1', '§ 48 b Abs. 3 SGB 2'],
    ['§ 8a Abs. 1 und 2 des Hessischen OFFENSIV-Gesetzes', '§§ 16a, 24 Abs. 3 SGB II'],
  ].flat(),
);
const comment = fc.oneof(
  label.map((text) => `// ${text}`),
  fc.constantFrom('//', '//ohne Blank', '// { """ „', '//// Linie', '/// Grund ohne Wert', '///'),
);

export const agreementDraft: fc.Arbitrary<AgreementDraft> = fc.record({
  edition: fc.constantFrom(true, true, true, false),
  rules: rarely(fc.constantFrom(2023, 2026)),
  year: fc.constantFrom(2019, 2024, 2026),
  title: often(label),
  day: rarely(day),
  state: rarely(
    fc.constantFrom('Vorlage', 'Entwurf', 'beschlossen', 'unterzeichnet', 'zurückgegeben'),
  ),
  excerpt: rarely(label),
  subject: rarely(label),
  legalBasis: fc.oneof(few(citation, 3, 1), label, NOTHING),
  link: fc.constantFrom(
    ', ',
    ' und ',
    ' sowie ',
    ' oder ',
    ' iVm ',
    ' i. V. m. ',
    ' in Verbindung mit ',
  ),
  change: often(
    fc.record({
      unit: fc.constantFrom('%', 'Pp', 'Prozentpunkten'),
      base: fc.oneof(
        fc.constantFrom('Vorjahr', 'Prognose', 'Ist 2023', 'Zielwert 2025', 'Jahresmittel'),
        label.map((text) => `"${text}`),
      ),
    }),
  ),
  parties: few(party, 4, 1),
  measures: few(measure, 3),
  preamble: rarely(fc.record({ heading: rarely(label), prose })),
  body: few(block(3), 5),
  between: few(
    fc.record({ line: pick, text: fc.oneof(comment, fc.constantFrom('', '  ', '\n')) }),
    4,
  ),
  behind: few(fc.record({ line: pick, text: comment }), 2),
  tight: fc.boolean(),
});
