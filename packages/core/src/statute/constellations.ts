import { invariant } from '../invariant.ts';
import type { PartyRole } from '../model/agreement.ts';
import { quote48b } from './sgb2.ts';
import { nameKey } from './words.ts';

/** The number in § 48b Abs. 1 Satz 1 SGB II. */
export type ConstellationNr = 1 | 2 | 3 | 4;

/** Who concludes an agreement with whom. */
export interface Constellation {
  readonly nr: ConstellationNr;
  /** The two sides; each names its seats. */
  readonly sides: readonly [readonly Seat[], readonly Seat[]];
  /** All that have a seat on either side. */
  readonly roles: readonly PartyRole[];
  /** Who must agree without being a party, as in the statute. */
  readonly consent: string | null;
  /** The statute in its words; `…` stands for the other numbers. */
  readonly sentence: string;
  readonly source: string;
}

/** A place at the table. Any of the roles takes it, more than one party may share it. */
export type Seat = readonly PartyRole[];

/**
 * Source: § 48b Abs. 1 Satz 1 SGB II, Stand 19. August 2026, read in November 2026. In Nr. 2 the Bundesagentur and the
 * kommunale Träger may conclude one agreement or two parallel ones; there an Agentur für Arbeit acts for the Bundesagentur.
 */
export const CONSTELLATIONS: readonly Constellation[] = [
  made(1, [[['bmas']], [['bundesagentur']]], 'Bundesministerium der Finanzen'),
  made(2, [[['agentur', 'bundesagentur'], ['kommunaler-träger']], [['geschäftsführung-ge']]]),
  made(3, [[['bmas']], [['landesbehörde']]]),
  made(4, [[['landesbehörde']], [['zkt']]]),
];

/** How each role is written in a source text; the first spelling is the usual one. */
const ROLE_NAMES: Readonly<Record<PartyRole, readonly [string, ...string[]]>> = {
  bmas: ['Bundesministerium für Arbeit und Soziales'],
  bundesagentur: ['Bundesagentur für Arbeit', 'Bundesagentur'],
  agentur: ['Agentur für Arbeit'],
  'kommunaler-träger': ['kommunaler Träger'],
  'geschäftsführung-ge': [
    'Geschäftsführung der gemeinsamen Einrichtung',
    'Geschäftsführerin der gemeinsamen Einrichtung',
    'Geschäftsführer der gemeinsamen Einrichtung',
  ],
  landesbehörde: ['zuständige Landesbehörde', 'Landesbehörde'],
  zkt: ['zugelassener kommunaler Träger'],
  sonstige: ['sonstige'],
};

/** How people call the parties otherwise, and the roles that this may mean. A kommunaler Träger is in a gE or alone. */
const CALLED: readonly (readonly [words: readonly string[], roles: readonly PartyRole[]])[] = [
  [['BMAS', 'Bund', 'Bundesministerium', 'Bundesarbeitsministerium'], ['bmas']],
  [['BA', 'Zentrale', 'Vorstand der Bundesagentur'], ['bundesagentur']],
  [['AA', 'Agentur', 'Arbeitsagentur', 'Arbeitsamt', 'Regionaldirektion'], ['agentur']],
  [
    [
      'gE',
      'gemeinsame Einrichtung',
      'Jobcenter',
      'Geschäftsführer',
      'Geschäftsführerin',
      'Geschäftsführung',
      'Geschäftsführer des Jobcenters',
      'Geschäftsführerin des Jobcenters',
      'Geschäftsführung des Jobcenters',
    ],
    ['geschäftsführung-ge'],
  ],
  [
    [
      'Kommune',
      'Stadt',
      'Kreis',
      'Landkreis',
      'Träger',
      'kreisfreie Stadt',
      'Bezirk',
      'Bezirksamt',
    ],
    ['kommunaler-träger', 'zkt'],
  ],
  [['zkT', 'Optionskommune', 'kommunales Jobcenter', 'Optionsträger'], ['zkt']],
  [
    [
      'Land',
      'Ministerium',
      'Landesministerium',
      'oberste Landesbehörde',
      'zuständige oberste Landesbehörde',
      'Sozialministerium',
      'Senatsverwaltung',
      'Senat',
      'Aufsicht',
    ],
    ['landesbehörde'],
  ],
];

/** The roles that a party may have that is called so, for suggestions; none where the words say nothing. */
export function rolesCalled(words: string): readonly PartyRole[] {
  const key = words.toLowerCase();
  return CALLED.find(([names]) => names.some((name) => name.toLowerCase() === key))?.[1] ?? [];
}

/** The role that is written so, or null. */
export function roleOf(words: string): PartyRole | null {
  return ROLE_BY_NAME.get(nameKey(words)) ?? null;
}

/** The usual spelling of a role. */
export function roleName(role: PartyRole): string {
  return ROLE_NAMES[role][0];
}

/** Every spelling of every role, for suggestions. */
export function roleNames(): readonly string[] {
  return Object.values(ROLE_NAMES).flat();
}

export function constellation(nr: ConstellationNr): Constellation {
  return CONSTELLATIONS[nr - 1]!;
}

/**
 * The constellation that exactly these roles make: each role has a seat in it, and somebody sits on each side. Null
 * where there is none, also where a party is `sonstige`.
 */
export function constellationOf(roles: readonly PartyRole[]): ConstellationNr | null {
  const found = CONSTELLATIONS.find(
    (one) =>
      roles.every((role) => one.roles.includes(role)) &&
      one.sides.every((seats) => seats.some((seat) => isTaken(seat, roles))),
  );
  return found?.nr ?? null;
}

/** The seats of a constellation that nobody takes; the first role of a seat is the usual one. */
export function emptySeats(nr: ConstellationNr, roles: readonly PartyRole[]): readonly Seat[] {
  return constellation(nr)
    .sides.flat()
    .filter((seat) => !isTaken(seat, roles));
}

function isTaken(seat: Seat, present: readonly PartyRole[]): boolean {
  return seat.some((role) => present.includes(role));
}

function made(
  nr: ConstellationNr,
  sides: Constellation['sides'],
  consent: string | null = null,
): Constellation {
  const sentence = quote48b({ paragraph: '1', sentence: '1', number: String(nr) });
  invariant(sentence, `§ 48b has no Nr. ${nr}`);
  const source = `§ 48b Abs. 1 Satz 1 Nr. ${nr} SGB II`;
  return { nr, sides, roles: sides.flat(2), consent, sentence, source };
}

const ROLE_BY_NAME: ReadonlyMap<string, PartyRole> = new Map(
  (Object.keys(ROLE_NAMES) as PartyRole[]).flatMap((role) =>
    ROLE_NAMES[role].map((name) => [nameKey(name), role] as const),
  ),
);
