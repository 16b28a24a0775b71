import type { Agreement, PlanValue } from '@zielwerk/core';
import { calendarDate } from '@zielwerk/core';
import {
  RANGE,
  agreement,
  cell,
  change,
  equalTo,
  followUp,
  goal,
  goalClass,
  measure,
  participant,
  party,
  planValue,
  preamble,
  prose,
  quantity,
  section,
  signature,
  signatureBlock,
} from './build.ts';

const base = (text: string, more: Partial<NonNullable<PlanValue['base']>> = {}) => ({
  range: RANGE,
  kind: 'named' as const,
  word: 'gegenüber',
  text,
  year: null,
  quantity: null,
  ...more,
});

const ministry = party('ministerium', 'Ministerium für Arbeit', {
  role: 'landesbehörde',
  previously: 'altes_ministerium',
  cover: { lead: 'dem', leadIsArticle: true, text: 'Ministerium für Arbeit' },
  additions: ['vertreten durch den Staatssekretär'],
  consents: ['dem Ministerium der Finanzen'],
  signers: [
    { range: RANGE, name: 'Ada Ärmel', office: 'Staatssekretärin', capacity: 'in Vertretung' },
  ],
});
const county = party('kreis', 'Landkreis Überall', {
  role: 'zkt',
  cover: { lead: 'sowie dem', leadIsArticle: false, text: 'Landkreis Überall' },
  jointWith: 'ministerium',
  signers: [{ range: RANGE, name: null, office: 'Landrat', capacity: null }],
});
const office = party('amt', 'Sozialamt', { role: 'sonstige' });

const own = measure('Beratungen', {
  name: 'Beratungen je Monat',
  better: 'higher',
  unit: 'Beratungen',
  definition: 'Alle Gespräche von mehr als 15 Minuten.',
  range: RANGE,
});
const of = (label: string, more: Partial<PlanValue>): PlanValue =>
  planValue(label, { measure: own, ...more });

/** One of everything that the model can say. */
export const EVERYTHING: Agreement = agreement(
  [
    preamble(
      'Vorwort',
      'Es gilt *dies* und **jenes**, siehe [Gesetz](https://example.org/a_b?x=1&y=2).',
    ),
    followUp('Nachhaltung', [
      {
        range: RANGE,
        kind: 'dialogue',
        whenRange: null,
        textRange: null,
        when: 'vierteljährlich',
        from: [participant('Ministerium für Arbeit', 'ministerium')],
        to: [participant('Landkreis Überall', 'kreis'), participant('Sozialamt', 'amt')],
        text: 'Stand der Ziele',
      },
      {
        range: RANGE,
        kind: 'report',
        whenRange: null,
        textRange: null,
        when: calendarDate(2024, 6, 30)!,
        from: [participant('Landkreis Überall', 'kreis')],
        to: [participant('Ministerium für Arbeit', 'ministerium')],
        text: null,
      },
      {
        range: RANGE,
        kind: 'data',
        whenRange: null,
        textRange: null,
        when: calendarDate(2024, 7, 15)!,
        from: [],
        to: [],
        text: 'März 2024',
      },
      {
        range: RANGE,
        kind: 'dialogue',
        when: null,
        whenRange: null,
        textRange: null,
        from: [],
        to: [],
        text: 'Auswertung',
      },
      prose('Näheres wird vereinbart.'),
    ]),
    section('§ 1 Ziele', [
      goal(
        'Viele Werte',
        [
          of('Mindestens', {
            content: {
              kind: 'quantity',
              relation: 'atLeast',
              relationWord: 'mindestens',
              quantity: quantity('1.234.567,50', 'EUR'),
            },
          }),
          of('Höchstens', {
            content: {
              kind: 'quantity',
              relation: 'atMost',
              relationWord: 'maximal',
              quantity: quantity('33,3', 'Mio. EUR'),
            },
          }),
          of('Unter', {
            content: {
              kind: 'quantity',
              relation: 'below',
              relationWord: 'unter',
              quantity: quantity('44,4', 'Index'),
            },
          }),
          of('Über', {
            content: {
              kind: 'quantity',
              relation: 'above',
              relationWord: 'über',
              quantity: quantity('55,5', 'Integrationen'),
            },
          }),
          of('Etwa', {
            content: {
              kind: 'quantity',
              relation: 'about',
              relationWord: 'ca.',
              quantity: quantity('66,6', 'Pp'),
            },
          }),
          of('Spanne', {
            content: { kind: 'range', from: quantity('20,0', '%'), to: quantity('22,5', '%') },
          }),
          of('Worte', {
            content: { kind: 'text', range: RANGE, text: 'deutlich mehr' },
            reason: 'Weil es so vereinbart ist.',
          }),
          of('Offen', { content: { kind: 'open' }, status: 'angebot' }),
          of('Verzicht', { content: { kind: 'none' }, status: 'erwartungswert' }),
          of('Beobachtet', {
            content: { kind: 'absent' },
            status: 'beobachten',
            group: 'Alleinerziehende',
          }),
          of('Absolut', {
            content: equalTo('10,1'),
            change: change('+1,8', { meaning: 'absolute' }),
          }),
          of('Unklar', { content: equalTo('11,1'), change: change('-2,8', { meaning: null }) }),
          of('Eigene Basis', {
            content: equalTo('12,1'),
            base: base('Ist 2023', { kind: 'actual', year: 2023, quantity: quantity('20,4', '%') }),
            change: change('+3,8', {
              explicit: true,
              quantity: quantity('+3,8', '%'),
              base: base('Prognose', { kind: 'forecast' }),
            }),
          }),
          of('Im Wortlaut', {
            content: equalTo('+4,4'),
            wording: 'Erhöhung um 4,4 % zum Vorjahr',
            footnotes: [{ handle: 'eins', range: RANGE }],
          }),
          prose('Ein Text zum Ziel.'),
        ],
        {
          previously: 'altes_ziel',
          statutory: 'soziale-teilhabe',
        },
      ),
      goal('Ohne Wert', [prose('Nur Text.')]),
      section('1.1 Darin', [
        {
          kind: 'table',
          range: RANGE,
          caption: 'Freie Tabelle',
          captionRange: null,
          header: [cell('Spalte'), cell('Zweite')],
          rows: [[cell('Zelle'), cell('')]],
        },
        {
          kind: 'definition',
          termRange: RANGE,
          range: RANGE,
          term: 'Begriff',
          text: prose('Eine Erklärung.\n\n1. eins\n2. zwei'),
        },
      ]),
    ]),
    section('Weitere Ziele', [
      goalClass([
        prose('Vereinbart wird zusätzlich:'),
        goal('Jugend', [
          prose('Mehr Plätze:\n\n- hier\n- dort'),
          of('Plätze', { content: equalTo('77,7', '') }),
        ]),
      ]),
      goalClass([], { class: 'municipal', waived: 'Der Kreis verzichtet, weil es keine gibt.' }),
    ]),
    section(
      'Anlage 1',
      [
        {
          ...prose('Siehe {{fußnote eins}} und {{jahr}}.'),
          parts: [
            { kind: 'words', text: 'Siehe', range: RANGE },
            { kind: 'footnote', handle: 'eins', range: RANGE },
            { kind: 'words', text: ' und ', range: RANGE },
            { kind: 'fact', text: '2024', name: 'jahr', range: RANGE },
            { kind: 'words', text: '.', range: RANGE },
          ],
        },
      ],
      true,
    ),
    signatureBlock([
      signature(ministry),
      signature(county, { place: null, date: null }),
      signature(office, { place: 'Mainz', date: calendarDate(2024, 12, 31) }),
    ]),
  ],
  {
    ruleYear: 2023,
    title: 'Zielvereinbarung 2024 – Landkreis Überall',
    state: 'entwurf',
    legalBasis: {
      kind: 'legalBasis',
      range: RANGE,
      text: '§ 18 Abs. 2 Satz 3 Nr. 4a SGB X sowie § 5',
      citations: [
        {
          range: RANGE,
          section: '18',
          paragraph: '2',
          sentence: '3',
          number: '4a',
          law: 'SGB X',
          text: '§ 18 Abs. 2 Satz 3 Nr. 4a SGB X',
        },
        {
          range: RANGE,
          section: '5',
          paragraph: null,
          sentence: null,
          number: null,
          law: null,
          text: '§ 5',
        },
      ],
      nr: null,
      other: 'Vereinbarung eigener Art',
      otherRange: null,
    },
    declaredChange: { range: RANGE, meaning: 'absolute', base: 'Prognose' },
    parties: [ministry, county, office],
    measures: [own],
    footnotes: [
      { handle: 'ohne_verweis', range: RANGE, text: prose('Auf diese verweist nichts.') },
      { handle: 'eins', range: RANGE, text: prose('Eine Fußnote.') },
    ],
  },
);
