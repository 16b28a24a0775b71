import type { Party, Range } from '@zielwerk/core';
import { type Example, wholeLines } from '../example.ts';
import { type Kind, type Planting, placesOf, remove, replace, replaceIn, says } from '../fault.ts';

const ROLES = {
  bmas: 'Bundesministerium für Arbeit und Soziales',
  bundesagentur: 'Bundesagentur für Arbeit',
  agentur: 'Agentur für Arbeit',
  'kommunaler-träger': 'kommunaler Träger',
  'geschäftsführung-ge': 'Geschäftsführung der gemeinsamen Einrichtung',
  landesbehörde: 'zuständige Landesbehörde',
  zkt: 'zugelassener kommunaler Träger',
} as const;

/** Roles that sit beside each other in Nr. 2: by the roles alone one is as right as the other. */
const FEDERAL_OR_MUNICIPAL = ['bundesagentur', 'agentur', 'kommunaler-träger'];

/** The list of the zugelassene kommunale Träger is known from 2014 on. */
const UNKNOWN_LIST = 'Wer vor 2014 zugelassen war, sagt die heutige Anlage der KomtrZV nicht.';

function parties(example: Example, ...roles: readonly string[]): Party[] {
  return example.agreement.parties.filter(({ role }) => role !== null && roles.includes(role));
}

function renamed(
  roles: readonly string[],
  names: readonly string[],
  codes: string | string[],
): Kind['plant'] {
  return (example) =>
    parties(example, ...roles).flatMap((party) =>
      names.map((name) => {
        const { start, end } = party.handleRange;
        const line = wholeLines(example, { start, end });
        return {
          edits: [replaceIn(example, line, `"${party.name}"`, `"${name}"`)!],
          expected: says(codes, start),
          undecidable:
            String(codes).startsWith('zkt') && example.agreement.ruleYear < 2014
              ? UNKNOWN_LIST
              : null,
        };
      }),
    );
}

/** An Agentur für Arbeit is part of the Bundesagentur and acts for it. */
function isSameBody(a: string, b: string): boolean {
  return [a, b].every((role) => role === 'agentur' || role === 'bundesagentur');
}

/** Whether nothing but the names of the parties can say that a role is wrong. */
function isNumberTwo(roles: readonly string[]): boolean {
  return (
    roles.includes('geschäftsführung-ge') &&
    roles.some((role) => FEDERAL_OR_MUNICIPAL.includes(role)) &&
    roles.every((role) => role === 'geschäftsführung-ge' || FEDERAL_OR_MUNICIPAL.includes(role))
  );
}

function roleChanged(example: Example, isAsGood: boolean): Planting[] {
  const { parties: all, legalBasis } = example.agreement;
  return all.flatMap((party) =>
    Object.entries(ROLES)
      .filter(([role]) => role !== party.role && party.role !== 'sonstige')
      .filter(([role]) => !isSameBody(role, party.role!) || legalBasis?.nr !== 2)
      .filter(([role]) => {
        const others = all.filter((one) => one !== party).map((one) => one.role!);
        return isAsGood === (legalBasis?.nr === 2 && isNumberTwo([...others, role]));
      })
      .map(([, words]) => ({
        edits: [replace(party.roleRange!, words)],
        expected: [
          ...says(
            ['unzulässige-partei', 'fehlende-partei'],
            ...all.map(({ range }) => range.start),
          ),
          ...says(
            ['unzulässige-partei', 'kommunaler-träger-fehlt'],
            ...all.map(({ roleRange }) => roleRange!.start),
          ),
          ...says('rolle-passt-nicht-zum-namen', party.roleRange!.start),
          ...says('zkt-nicht-zugelassen', party.range.start),
          ...says('falsche-nummer', legalBasis!.range.start),
        ],
      })),
  );
}

/** The example without all that mentions a party. */
function withoutParty(example: Example, party: Party): Planting['edits'] {
  const { handle, name } = party;
  const lines = (ranges: readonly Range[]) => ranges.map((range) => wholeLines(example, range));
  const whole = { start: 0, end: example.source.text.length };
  const removed = [
    ...lines([party.range]),
    ...lines(placesOf(example, whole, new RegExp(`^ *gemeinsam mit ${handle}$`, 'm'))),
    ...lines(example.signatures.filter((one) => one.party === party).map(({ range }) => range)),
  ];
  const entries = example.followUps.flatMap(({ entries: all }) => all.map(({ range }) => range));
  const inEntries = entries.flatMap((range) => [
    ...placesOf(
      example,
      range,
      new RegExp(
        `, ${handle}\\b|\\b${handle}, |(?:mit|an|von) ${handle}(?![^ \\n"]*,)(?=[ \\n]|$)`,
      ),
    ),
  ]);
  const quoted = placesOf(example, whole, new RegExp(`\\{\\{partei ${handle}\\}\\}`));
  const unique = new Map(removed.map((range) => [range.start, range]));
  return [
    ...[...unique.values()].map(remove),
    ...inEntries.map(remove),
    ...quoted.map((range) => replace(range, name)),
  ];
}

export const partyKinds: readonly Kind[] = [
  {
    name: 'Rolle einer Partei vertauscht',
    plant: (example) => roleChanged(example, false),
  },
  {
    name: 'Rolle passt nicht zum Namen der Partei (Agentur als kommunaler Träger)',
    plant: (example) => roleChanged(example, true),
  },
  {
    name: 'Partei gestrichen',
    plant: (example) => {
      const { parties: all } = example.agreement;
      if (parties(example, 'sonstige').length > 0) return [];
      return all.map((party) => {
        const isOneOfMany = parties(example, party.role!).length > 1;
        const isOneOfBoth =
          FEDERAL_OR_MUNICIPAL.includes(party.role!) &&
          party.role !== 'kommunaler-träger' &&
          parties(example, 'kommunaler-träger').length > 0;
        return {
          edits: withoutParty(example, party),
          expected: says(
            ['fehlende-partei', 'kommunaler-träger-fehlt'],
            ...all
              .filter((one) => one !== party)
              .flatMap((one) => [one.range.start, one.roleRange!.start]),
          ),
          undecidable: isOneOfMany
            ? 'Bleibt eine Partei derselben Rolle stehen, sagt die Datei nicht, dass es zwei waren.'
            : isOneOfBoth
              ? 'Agentur und kommunaler Träger dürfen je eine eigene Vereinbarung schließen.'
              : null,
        };
      });
    },
  },
  {
    name: 'Alle Parteien gestrichen',
    plant: ({ agreement, followUps, signatures, ...rest }) => {
      const example = { agreement, followUps, signatures, ...rest };
      const whole = { start: 0, end: example.source.text.length };
      const quotes = placesOf(example, whole, /\{\{partei [^}]*\}\}/);
      const lines = new Map(
        [
          ...agreement.parties,
          ...followUps.flatMap(({ entries }) => entries.filter(({ kind }) => kind !== 'data')),
          ...signatures,
        ].map(({ range }) => [wholeLines(example, range).start, wholeLines(example, range)]),
      );
      if (!agreement.legalBasis?.nr) return [];
      return [
        {
          edits: [
            ...[...lines.values()].map(remove),
            ...quotes.map((range) => replace(range, 'Partei')),
          ],
          expected: says('fehlende-partei', agreement.legalBasis.range.start),
        },
      ];
    },
  },
  {
    name: 'Rolle einer Partei fehlt',
    plant: (example) =>
      example.agreement.parties.map(({ roleRange, handleRange }) => ({
        edits: [remove(wholeLines(example, roleRange!))],
        expected: says('partei-ohne-rolle', handleRange.start),
      })),
  },
  {
    name: 'Amt der Geschäftsführung fehlt',
    plant: (example) =>
      parties(example, 'geschäftsführung-ge').map((party) => ({
        edits: [
          ...placesOf(example, party.range, /\n *Rubrum .*/).map(remove),
          ...party.signers.map(({ range, name }) =>
            name === null
              ? remove(wholeLines(example, range))
              : replace(range, `vertreten durch "${name}"`),
          ),
        ],
        expected: says(
          'geschäftsführung-ohne-amt',
          ...party.signers.map(({ range }) => range.start),
          party.roleRange!.start,
        ),
      })),
  },
  {
    name: 'Amt verschrieben',
    plant: (example) =>
      example.agreement.parties.flatMap(({ signers }) =>
        signers.flatMap(({ range }) =>
          placesOf(example, range, /Geschäftsführer|Vorsitzender|Staatssekretär|Landrat/).map(
            ({ start }) => ({
              // The fifth letter is left out.
              edits: [remove({ start: start + 4, end: start + 5 })],
              expected: says('amt-verschrieben', start),
            }),
          ),
        ),
      ),
  },
  {
    name: '„in Vertretung“ verschrieben',
    plant: (example) =>
      example.agreement.parties.flatMap(({ signers }) =>
        signers.flatMap(({ range }) =>
          placesOf(example, range, /in Vertretung|im Auftrag/).map(({ start }) => ({
            // The fifth letter is left out.
            edits: [remove({ start: start + 4, end: start + 5 })],
            expected: says('wort-verschrieben', start),
          })),
        ),
      ),
  },
  {
    name: 'Falscher Name des Bundesministeriums',
    plant: renamed(
      ['bmas'],
      [
        'Bundesministerium für Wirtschaft und Arbeit',
        'Bundesministerium für Gesundheit und Soziale Sicherung',
        'Bundesministerium der Finanzen',
        'Ministerium für Arbeit und Soziales',
      ],
      'ministerium-anders-benannt',
    ),
  },
  {
    name: 'Unbekannter zugelassener kommunaler Träger',
    plant: renamed(['zkt'], ['Landkreis Nirgendheim', 'Stadt Schilda'], 'zkt-nicht-zugelassen'),
  },
  {
    name: 'Gemeinsame Einrichtung als zugelassener kommunaler Träger',
    plant: renamed(
      ['zkt'],
      ['Stadt Kaiserslautern', 'Stadt Leipzig', 'Jobcenter Köln'],
      ['zkt-nicht-zugelassen', 'zkt-anders-geschrieben'],
    ),
  },
  {
    name: 'Name eines zugelassenen kommunalen Trägers verschrieben',
    plant: renamed(
      ['zkt'],
      ['Landkreis Freisland', 'Odenwaldkreiß', 'Kreis Coesfelt', 'Landkreis Schleswig-Flensburg'],
      'zkt-anders-geschrieben',
    ),
  },
  {
    name: 'Zugelassener kommunaler Träger mit gemeinsamer Einrichtung',
    plant: (example) =>
      example.agreement.ruleYear < 2014
        ? []
        : [
            ...renamed(
              ['geschäftsführung-ge'],
              ['Jobcenter Landkreis Friesland', 'Jobcenter des Landkreises Friesland'],
              'gemeinsame-einrichtung-beim-zkt',
            )(example),
            ...renamed(
              ['kommunaler-träger'],
              ['Landkreis Friesland', 'Odenwaldkreis'],
              'gemeinsame-einrichtung-beim-zkt',
            )(example),
          ],
  },
  {
    name: 'Einvernehmen mit dem Bundesministerium der Finanzen fehlt',
    plant: (example) =>
      parties(example, 'bmas')
        .filter(({ consents }) => consents.length > 0)
        .map((party) => ({
          edits: [
            ...placesOf(example, party.range, /\n *im Einvernehmen mit .*/).map(remove),
            ...placesOf(
              example,
              { start: party.range.end, end: example.source.text.length },
              / im Einvernehmen mit dem Bundesministerium der Finanzen/,
            ).map(remove),
          ],
          expected: says('einvernehmen-fehlt', party.roleRange!.start),
        })),
  },
  {
    name: 'Falscher Name einer Landesbehörde',
    plant: (example) =>
      renamed(
        ['landesbehörde'],
        ['Ministerium für Jagd und Fischerei'],
        'ministerium-anders-benannt',
      )(example).map((planting) => ({
        ...planting,
        undecidable:
          'Wie ein Landesministerium in einem Jahr hieß, steht in keiner Liste, die es vollständig gäbe.',
      })),
  },
];
