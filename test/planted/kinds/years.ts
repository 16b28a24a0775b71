import type { Base, Range } from '@zielwerk/core';
import { type Example, textAt } from '../example.ts';
import {
  addSentence,
  insert,
  type Kind,
  type Planting,
  placesOf,
  replace,
  replaceIn,
  says,
} from '../fault.ts';

const YEAR = /(?<![\d./-])20\d\d(?![\d/])/;

/** Each year within a range, moved by so many years. */
function moved(example: Example, range: Range, by: number, code: string): Planting[] {
  return placesOf(example, range, YEAR).map((place) => ({
    edits: [replace(place, String(Number(textAt(example, place)) + by))],
    expected: says(code, place.start),
  }));
}

/** Each year of the texts, set to one that is so many years from the agreement's own. */
function inTexts(distance: number, code: string): Kind['plant'] {
  return (example) =>
    example.texts.flatMap(({ range }) =>
      placesOf(example, range, new RegExp(`${YEAR.source}|\\{\\{(?:jahr|vorjahr)\\}\\}`)).flatMap(
        (place) => {
          const year = String(example.agreement.year + distance);
          // What lies ahead, „ab dem Jahr 2023 verpflichtend“, is no year of this agreement.
          const text = textAt(example, place);
          return text === year || Number(text) > example.agreement.year
            ? []
            : [{ edits: [replace(place, year)], expected: says(code, place.start) }];
        },
      ),
    );
}

function sentences(all: readonly string[], by: readonly number[]): Kind['plant'] {
  return (example) =>
    all.flatMap((sentence) =>
      by.flatMap((distance) =>
        example.texts.slice(0, 1).map(({ range }) => {
          const year = String(example.agreement.year + distance);
          const { edit, at } = addSentence(example, range, sentence.replaceAll('#', year));
          return { edits: [edit], expected: says('fremdes-jahr-im-text', at) };
        }),
      ),
    );
}

/** Every mention of the agreement's year in the title and behind „Zielvereinbarung“ moved, and nothing else. */
function onlyTitleMoved(by: number): Kind['plant'] {
  return (example) => {
    const { year, yearRange } = example.agreement;
    const titleRange = example.agreement.titleRange ?? yearRange;
    const head = { start: Math.min(yearRange.start, titleRange.start) };
    const behind = Math.max(titleRange.end, yearRange.end);
    const years = placesOf(example, { ...head, end: behind }, new RegExp(String(year)));
    return [
      {
        edits: years.map((place) => replace(place, String(year + by))),
        expected: says(STALE),
        file: example.source.name.replace(/\d{4}/, String(year + by)),
        undecidable: isLeftBehind(example, year + by)
          ? null
          : 'Kein Jahr und kein Datum, das stehen blieb, liegt vor dem Vorjahr der neuen Vereinbarung.',
      },
    ];
  };
}

const STALE = [
  'altes-basisjahr',
  'fremdes-jahr-im-text',
  'fremdes-jahr-im-titel',
  'fremdes-jahr-im-wert',
  'leistungsname-passt-nicht',
  'unterschrift-außerhalb-des-jahres',
  'veralteter-kennzahlname',
  'vor-haushaltsbeschluss',
];

/** Whether a year older than the previous one, or a date older than the new one, stands behind the head. */
function isLeftBehind(example: Example, newYear: number): boolean {
  const body = {
    start: (example.agreement.titleRange ?? example.agreement.yearRange).end,
    end: example.source.text.length,
  };
  const isComment = ({ start }: Range) =>
    example.source.text.slice(example.source.text.lastIndexOf('\n', start), start).includes('//');
  const isBefore = (year: number) => (place: Range) =>
    !isComment(place) && Number(textAt(example, place).slice(-4)) < year;
  return (
    placesOf(example, body, YEAR).some(isBefore(newYear - 1)) ||
    placesOf(example, body, / am \d\d\.\d\d\.20\d\d/).some(isBefore(newYear))
  );
}

export const yearKinds: readonly Kind[] = [
  {
    name: 'Fremdes Jahr im Titel',
    plant: (example) => {
      const { titleRange } = example.agreement;
      // Without a title of its own the agreement is called by its year.
      if (!titleRange) return [];
      return [-1, -2, 1].flatMap((by) => moved(example, titleRange, by, 'fremdes-jahr-im-titel'));
    },
    undecidable: ({ title, year }) =>
      title.includes(String(year))
        ? 'Der Titel nennt auch das richtige Jahr; er darf zurückblicken.'
        : null,
  },
  {
    name: 'Fremdes Jahr im Gegenstand',
    plant: (example) => {
      const whole = { start: 0, end: example.source.text.length };
      return placesOf(example, whole, /^Gegenstand ".*"$/).flatMap((range) =>
        [-1, -2, 1].flatMap((by) => moved(example, range, by, 'fremdes-jahr-im-titel')),
      );
    },
  },
  {
    name: 'Jahr der Vereinbarung verschrieben',
    plant: ({ agreement, source }) =>
      [2010, 2002, agreement.year + 20].map((year) => ({
        edits: [replace(agreement.yearRange, String(year))],
        expected: says(
          // The line „Regelwerk“ keeps the rules of the right year.
          /^Regelwerk/m.test(source.text) ? 'fremdes-jahr-im-dateinamen' : 'rechtsstand-fehlt',
          agreement.yearRange.start,
        ),
      })),
  },
  {
    name: 'Veraltetes Jahr in einer Überschrift',
    plant: (example) =>
      example.sections.flatMap(({ headingRange }) => [
        ...moved(example, headingRange, -2, 'fremdes-jahr-im-text'),
        {
          edits: [insert(headingRange.end - 1, ` ${example.agreement.year - 2}`)],
          expected: says('fremdes-jahr-im-text', headingRange.start),
        },
      ]),
  },
  {
    name: 'Veraltetes Jahr in einer Spalte',
    plant: (example) =>
      example.tables.flatMap(({ header }) =>
        header.flatMap(({ range }) => {
          const planted = moved(example, range, 0, 'fremdes-jahr-im-text');
          return planted.map(({ edits: [edit], expected }) => ({
            edits: [replace(edit!.range, String(example.agreement.year - 2))],
            expected,
          }));
        }),
      ),
  },
  {
    name: 'Veraltetes Jahr über einer Tabelle',
    plant: (example) =>
      example.tables
        .filter(({ caption }) => caption !== null)
        .flatMap(({ range, caption }) => {
          const literal = placesOf(example, range, `"${caption}"`)[0]!;
          const before = moved(example, literal, -2, 'fremdes-jahr-im-text');
          return before.length > 0
            ? before
            : [
                {
                  edits: [insert(literal.end - 1, ` ${example.agreement.year - 2}`)],
                  expected: says('fremdes-jahr-im-text', literal.start),
                },
              ];
        }),
  },
  {
    name: 'Veraltetes Jahr hinter „gegenüber“',
    plant: (example) =>
      [
        ...example.rows.flatMap(({ value }) => [value.base, value.change?.base ?? null]),
        example.agreement.declaredChange,
      ]
        .filter((base) => base !== null)
        .flatMap((base) =>
          [-1, -2].flatMap((by) =>
            moved(example, base.range, by, 'altes-basisjahr').map((planting) => ({
              ...planting,
              undecidable: example.rows.some(
                ({ value }) =>
                  value.reason !== null && [value.base, value.change?.base].includes(base as Base),
              )
                ? 'Über der Zeile steht eine Begründung; das alte Jahr kann gewollt sein.'
                : null,
            })),
          ),
        ),
  },
  {
    name: 'Ist-Wert oder Zielwert eines Jahres, das noch läuft',
    plant: (example) =>
      example.rows
        .flatMap(({ value }) => [value.base, value.change?.base ?? null])
        .filter((base) => base !== null && base.year !== null)
        .filter((base) => base!.kind === 'actual' || base!.kind === 'target')
        .flatMap((base) => moved(example, base!.range, 1, 'fremdes-jahr-im-wert')),
  },
  {
    name: '„gegenüber Vorjahr“ durch ein älteres Jahr ersetzt',
    plant: (example) => {
      const declared = example.agreement.declaredChange;
      const edit =
        declared &&
        replaceIn(example, declared.range, 'Vorjahr', `Ist ${example.agreement.year - 2}`);
      return edit
        ? [{ edits: [edit], expected: says('altes-basisjahr', declared.range.start) }]
        : [];
    },
  },
  {
    name: 'Fremdes Jahr im Namen einer Zeile',
    plant: (example) =>
      example.rows
        .filter(({ value }) => value.measure.code !== null)
        .filter(({ value }) => !/ als "/.test(textAt(example, value.range)))
        .flatMap(({ value }) =>
          [-2, 1].map((by) => ({
            edits: [
              insert(
                value.range.end,
                ` als "${value.measure.officialName} ${example.agreement.year + by}"`,
              ),
            ],
            expected: says('fremdes-jahr-im-wert', value.range.start),
          })),
        ),
  },
  {
    name: 'Veraltetes Jahr im Text (zwei Jahre und älter)',
    plant: inTexts(-2, 'fremdes-jahr-im-text'),
  },
  {
    name: 'Letztes Jahr im Text, wo das laufende stand',
    plant: (example) =>
      inTexts(
        -1,
        'fremdes-jahr-im-text',
      )(example).map((planting) => ({
        ...planting,
        undecidable:
          'Vom vergangenen Jahr ist in jeder Vereinbarung die Rede; ob es hier gemeint ist, weiß nur, wer sie schließt.',
      })),
  },
  {
    name: '„diese Zielvereinbarung“ für ein anderes Jahr',
    plant: sentences(
      [
        'Die Beteiligten schließen für das Jahr # diese Zielvereinbarung.',
        'Diese Zielvereinbarung gilt für das Jahr #.',
        'Mit dieser Zielvereinbarung werden die Ziele für das Jahr # festgelegt.',
      ],
      [-1, 1],
    ),
  },
  {
    name: 'Laufzeit eines vergangenen Jahres',
    plant: sentences(
      [
        'Diese Zielvereinbarung gilt vom 01.01.# bis zum 31.12.#.',
        'Die Laufzeit endet am 31. Dezember #.',
      ],
      [-1, -2],
    ),
  },
  {
    name: 'Zukünftiges Jahr im Text',
    plant: sentences(
      [
        'Die Planwerte # sind mit den Trägern abgestimmt.',
        'Der Zielwert für # ist mit den Trägern abgestimmt.',
        'Für das Jahr # werden die folgenden Ziele vereinbart.',
      ],
      [1, 2],
    ),
  },
  {
    name: 'Dateiname eines anderen Jahres',
    plant: (example) =>
      [-2, -1, 1].map((by) => ({
        edits: [],
        file: example.source.name.replace(/\d{4}/, String(example.agreement.year + by)),
        expected: says('fremdes-jahr-im-dateinamen', example.agreement.yearRange.start),
      })),
  },
  { name: 'Vereinbarung des letzten Jahres, nur der Titel geändert', plant: onlyTitleMoved(1) },
  { name: 'Vereinbarung des vorletzten Jahres, nur der Titel geändert', plant: onlyTitleMoved(2) },
  {
    name: 'Dialog oder Bericht mit Datum eines vergangenen Jahres',
    plant: (example) =>
      example.followUps.flatMap(({ entries }) =>
        entries
          .filter(({ kind, when }) => kind !== 'data' && typeof when === 'object' && when)
          .flatMap(({ range }) =>
            placesOf(example, range, /\d\d\.\d\d\.20\d\d/).map((date) => ({
              edits: [
                replace({ start: date.end - 4, end: date.end }, String(example.agreement.year - 1)),
              ],
              expected: says('fremdes-jahr-im-text', date.start),
            })),
          ),
      ),
  },
  {
    name: 'Datenstand oder Berichtsmonat von vor zwei Jahren',
    plant: (example) =>
      example.followUps.flatMap(({ entries }) =>
        entries
          .filter(({ kind }) => kind === 'data')
          .flatMap(({ range }) =>
            placesOf(example, range, /(?<=[ .])20\d\d/).map((place) => ({
              edits: [replace(place, String(example.agreement.year - 2))],
              expected: says('fremdes-jahr-im-text', place.start),
            })),
          ),
      ),
  },
];
