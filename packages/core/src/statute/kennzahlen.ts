import { invariant } from '../invariant.ts';
import { normalizeName } from '../text/names.ts';
import { KENNZAHLEN, type Kennzahl, type KennzahlName } from './kennzahlen-list.ts';
import { perYear } from './per-year.ts';
import { nameKey, withSmallInitial } from './words.ts';

export { KENNZAHLEN, type Kennzahl, type KennzahlName } from './kennzahlen-list.ts';

/** The name in the regulation in that year; in a year with two names, the later one. */
export function officialName(kennzahl: Kennzahl, year: number): string {
  const found = kennzahl.names.findLast((one) => holdsIn(one, year));
  invariant(found, `${kennzahl.code} has no name in ${year}`);
  return found.name;
}

/** Every name that is right in that year, oldest first. */
export function officialNames(kennzahl: Kennzahl, year: number): readonly string[] {
  return kennzahl.names.filter((one) => holdsIn(one, year)).map(({ name }) => name);
}

function holdsIn({ from, until }: KennzahlName, year: number): boolean {
  return (from ?? year) <= year && year <= (until ?? year);
}

/**
 * What the name of a change is the change of: `Bestand an …` for `Veränderung des Bestands an …`. Where an agreement
 * states an amount or a number of people, its row is named so; every other name stays as it is.
 */
export function levelName(name: string): string {
  return name.replace(/^Veränderung (?:der (?=\p{Lu})|des Bestands)/u, (start) =>
    start.endsWith('s') ? 'Bestand' : '',
  );
}

/** A name that the regulation uses in other years than this one, and the one that it uses now. */
export interface OutdatedName {
  readonly name: string;
  readonly code: string;
  readonly now: string;
}

export const outdatedNames = perYear((year): readonly OutdatedName[] =>
  KENNZAHLEN.flatMap((kennzahl) => {
    const current = officialNames(kennzahl, year);
    return kennzahl.names
      .filter(({ name }) => !current.includes(name))
      .map(({ name }) => ({ name, code: kennzahl.code, now: officialName(kennzahl, year) }));
  }),
);

/** What authors write in a source text. */
export function usualName({ shortNames, names }: Kennzahl): string {
  return shortNames[0] ?? names.at(-1)!.name;
}

/** The Kennzahl that `words` is a code, an official name of any year or a short name of. */
export function findKennzahl(words: string): Kennzahl | null {
  return BY_NAME.get(nameKey(words)) ?? null;
}

/** The Kennzahl with this code, `K2E4`. */
export function kennzahlByCode(code: string): Kennzahl | null {
  return BY_CODE.get(code) ?? null;
}

/** The Kennzahl that the longest possible start of `words` names, and how many words that is. The rest is a group. */
export function longestMeasurePrefix(
  words: readonly string[],
): { readonly kennzahl: Kennzahl; readonly length: number } | null {
  let found: { kennzahl: Kennzahl; length: number } | null = null;
  let prefix = '';
  for (let i = 0; i < words.length; i++) {
    const word = normalizeName(words[i]!);
    prefix = i === 0 ? withSmallInitial(word) : `${prefix} ${word}`;
    const kennzahl = BY_START.get(prefix);
    if (kennzahl === undefined) break;
    if (kennzahl) found = { kennzahl, length: i + 1 };
  }
  return found;
}

/** What an author may have meant to write: the usual names first, the codes last. */
export function measureNames(): readonly string[] {
  return NAMES;
}

function namesOf(kennzahl: Kennzahl): string[] {
  return [...kennzahl.shortNames, ...kennzahl.names.map(({ name }) => name)];
}

const NAMES: readonly string[] = [
  ...KENNZAHLEN.flatMap(namesOf),
  ...KENNZAHLEN.map(({ code }) => code),
];

const BY_NAME: ReadonlyMap<string, Kennzahl> = new Map(
  KENNZAHLEN.flatMap((kennzahl) =>
    [kennzahl.code, ...namesOf(kennzahl)].map((name) => [nameKey(name), kennzahl] as const),
  ),
);

const BY_CODE: ReadonlyMap<string, Kennzahl> = new Map(
  KENNZAHLEN.map((kennzahl) => [kennzahl.code, kennzahl]),
);

/** Every start of a name that ends with a word; null where that is not yet a name. */
const BY_START: ReadonlyMap<string, Kennzahl | null> = new Map(
  [...BY_NAME.keys()].flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, i) => {
      const start = words.slice(0, i + 1).join(' ');
      return [start, BY_NAME.get(start) ?? null] as const;
    });
  }),
);
