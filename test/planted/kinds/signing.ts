import type { CalendarDate, Range, Signature } from '@zielwerk/core';
import { type Example, wholeLines } from '../example.ts';
import {
  insert,
  type Kind,
  type Planting,
  placesOf,
  remove,
  removeLines,
  replace,
  says,
} from '../fault.ts';

/** First days on which the budget of a year may have been passed. */
const BUDGET: Readonly<Record<number, string>> = { 2024: '2024-02-02', 2026: '2025-11-01' };

/** One signature for each line, as one line may stand for several people. */
function lines({ signatures }: Example): Signature[] {
  return [...new Map(signatures.map((one) => [one.range.start, one])).values()];
}

interface Dated {
  readonly range: Range;
  readonly date: CalendarDate;
  readonly dateRange: Range;
}

function dates(example: Example): Dated[] {
  return lines(example).flatMap(({ range, date, dateRange }) =>
    date && dateRange && typeof date !== 'string' ? [{ range, date, dateRange }] : [],
  );
}

/** All dates, or each for itself, moved by years. */
function datesMoved(example: Example, by: number): Planting[] {
  return dates(example).map(({ date, dateRange }) => {
    const range = { start: dateRange.end - 4, end: dateRange.end };
    return {
      edits: [replace(range, String(date.year + by))],
      expected: says(
        ['unterschrift-außerhalb-des-jahres', 'vor-haushaltsbeschluss'],
        dateRange.start,
      ),
    };
  });
}

function isSigned({ agreement }: Example): boolean {
  return agreement.state === 'unterzeichnet';
}

function parts(example: Example, pattern: RegExp): Planting[] {
  return lines(example).flatMap(({ range }) => {
    const place = placesOf(example, range, pattern)[0];
    return place && isSigned(example)
      ? [{ edits: [remove(place)], expected: says('unterschrift-unvollständig', range.start) }]
      : [];
  });
}

/** The follow-ups and all sentences that speak of following up. */
function withoutFollowUp(example: Example): Planting[] {
  if (example.agreement.legalBasis?.nr == null || example.followUps.length === 0) return [];
  const said = /nachhalt|Zielerreichung|Zielsteuerung|Dialog|Gespräch|Bericht|bericht|erörtert/i;
  const blocks = example.followUps.map(({ range }) => range);
  const isElsewhere = example.texts.some(
    ({ range, source }) =>
      said.test(source) &&
      !blocks.some(({ start, end }) => start <= range.start && range.end <= end),
  );
  return [
    {
      edits: blocks.map((range) => removeLines(example, range)),
      expected: says('zielnachhaltung-fehlt', example.agreement.yearRange.start),
      undecidable: isElsewhere
        ? 'Andere Sätze sprechen noch vom Nachhalten; ob sie genügen, ist eine Frage des Inhalts.'
        : null,
    },
  ];
}

function alreadyOpen({ usual }: Example): boolean {
  return usual.some(({ code }) => code === 'zielnachhaltung-fehlt');
}

export const signingKinds: readonly Kind[] = [
  {
    name: 'Letzte Unterschrift vor dem Beschluss über den Haushalt',
    plant: (example) => {
      const first = BUDGET[example.agreement.year];
      if (!first || dates(example).length === 0) return [];
      const [year, month] = first.split('-').map(Number);
      const early = month === 2 ? `12.01.${year}` : `30.10.${year}`;
      return [
        {
          edits: dates(example).map(({ dateRange }) => replace(dateRange, early)),
          expected: says(
            'vor-haushaltsbeschluss',
            ...dates(example).map(({ dateRange }) => dateRange.start),
          ),
        },
      ];
    },
  },
  { name: 'Unterschrift mit dem Jahr davor', plant: (example) => datesMoved(example, -1) },
  { name: 'Unterschrift mit dem Jahr danach', plant: (example) => datesMoved(example, 1) },
  {
    name: 'Datum der Unterschrift im richtigen Jahr verschrieben',
    plant: (example) =>
      dates(example).map(({ dateRange }) => ({
        edits: [replace({ start: dateRange.start, end: dateRange.start + 2 }, '27')],
        expected: says('unterschrift-außerhalb-des-jahres', dateRange.start),
        undecidable: 'An welchem Tag unterschrieben wurde, steht nur auf dem Papier.',
      })),
  },
  {
    name: 'Zeile einer Unterschrift fehlt, obwohl unterzeichnet',
    plant: (example) =>
      isSigned(example)
        ? lines(example).map(({ range, party, signer }) => ({
            edits: [removeLines(example, range)],
            expected: says('unterschrift-fehlt', party.range.start, signer.range.start),
          }))
        : [],
  },
  {
    name: 'Unterschrift offen, obwohl unterzeichnet',
    plant: (example) => parts(example, / in "[^"]*" am [\d.]+/),
  },
  {
    name: 'Unterschrift ohne Ort, obwohl unterzeichnet',
    plant: (example) => parts(example, / in "[^"]*"/),
  },
  {
    name: 'Unterschrift ohne Datum, obwohl unterzeichnet',
    plant: (example) => parts(example, / am [\d.]+/),
  },
  {
    name: 'Unterschrift ohne Namen, obwohl unterzeichnet',
    plant: (example) =>
      isSigned(example)
        ? example.signatures
            .filter(({ signer, party }) => signer.name !== null && party.signers.length === 1)
            .map(({ signer, range }) => ({
              edits: [replace(signer.range, `vertreten durch Amt "${signer.office}"`)],
              expected: says('unterschrift-unvollständig', range.start),
            }))
        : [],
  },
  {
    name: 'Eine Unterschrift ohne Datum, die anderen mit',
    plant: (example) =>
      !isSigned(example) && dates(example).length > 1
        ? dates(example).map(({ range }) => ({
            edits: [remove(placesOf(example, range, / am [\d.]+/)[0]!)],
            expected: says('unterschrift-ohne-datum', range.start),
          }))
        : [],
  },
  {
    name: 'Als unterzeichnet bezeichnet, ohne dass unterschrieben ist',
    plant: (example) => {
      const { agreement } = example;
      if (isSigned(example) || dates(example).length > 0) return [];
      const known = placesOf(
        example,
        { start: 0, end: example.source.text.length },
        /^Status .*$/m,
      )[0];
      const behind = wholeLines(example, agreement.titleRange ?? agreement.yearRange).end;
      return [
        {
          edits: [
            known
              ? replace(known, 'Status unterzeichnet')
              : insert(behind, 'Status unterzeichnet\n'),
          ],
          expected: [
            ...says('unterschrift-fehlt', ...agreement.parties.map(({ range }) => range.start)),
            ...says(
              'unterschrift-unvollständig',
              ...lines(example).map(({ range }) => range.start),
            ),
          ],
        },
      ];
    },
  },
  {
    name: 'Nachhaltung fehlt ganz',
    plant: (example) => (alreadyOpen(example) ? [] : withoutFollowUp(example)),
  },
  {
    name: 'Dialog oder Bericht ohne Beteiligte',
    plant: (example) =>
      example.followUps.flatMap(({ entries }) =>
        entries
          .filter(({ kind }) => kind !== 'data')
          .map(({ range }) => ({
            edits: placesOf(
              example,
              range,
              / (?:mit|von|an) [\p{Ll}_]+(?:, [\p{Ll}_]+)*(?=[ \n]|$)/u,
            ).map(remove),
            expected: says('zielnachhaltung-ohne-beteiligte', range.start),
          })),
      ),
  },
  {
    name: 'Datenstand fehlt neben Ist-Werten',
    plant: (example) => {
      const actual = example.rows.filter(({ value }) =>
        [value.base, value.change?.base].some((base) => base?.kind === 'actual' && base.quantity),
      );
      const data = example.followUps.flatMap(({ entries }) =>
        entries.filter(({ kind }) => kind === 'data'),
      );
      return actual.length === 0 || data.length === 0
        ? []
        : [
            {
              edits: data.map(({ range }) => removeLines(example, range)),
              expected: says('datenstand-fehlt', actual[0]!.value.range.start),
            },
          ];
    },
  },
  {
    name: 'Datenstand ohne Berichtsmonat',
    plant: (example) =>
      example.followUps.flatMap(({ entries }) =>
        entries
          .filter(({ kind }) => kind === 'data')
          .flatMap(({ range }) =>
            placesOf(example, range, / Berichtsmonat ".*"/).map((place) => ({
              edits: [remove(place)],
              expected: says('datenstand-fehlt', range.start),
            })),
          ),
      ),
  },
];
