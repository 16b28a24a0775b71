import { lazy } from '../lazy.ts';
import { nearest } from '../text/nearest.ts';
import { nameKey, phraseIndex, wordsOf } from './words.ts';
import { ZKT_BY_LAND } from './zkt-list.ts';

export type ZktLand = keyof typeof ZKT_BY_LAND;

/** A zugelassener kommunaler Träger (§ 6a SGB II). */
export interface Zkt {
  /** As spelled in the annex of the KomtrZV. */
  readonly name: string;
  readonly land: ZktLand;
}

/** All of them, by Land, in the order of the annex. */
export const ZKT: readonly Zkt[] = (Object.keys(ZKT_BY_LAND) as ZktLand[]).flatMap((land) =>
  ZKT_BY_LAND[land].map((name) => ({ name, land })),
);

/**
 * The first year for which the list holds. It changed in 2012 and in 2013; who was on it before, our sources do not
 * say. § 6a Abs. 4 SGB II let further bodies in from 1 January 2012 and, if the quota left room, from 1 January 2017.
 */
export const ZKT_LIST_FROM = 2014;

/** Other spellings of the same body; any other spelling is a question to the author. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  'Stadt Stuttgart': 'Landeshauptstadt Stuttgart',
  'Stadt Wiesbaden': 'Landeshauptstadt Wiesbaden',
  'Stadt Mülheim an der Ruhr': 'Stadt Mülheim a. d. Ruhr',
  'Stadt Mülheim a.d. Ruhr': 'Stadt Mülheim a. d. Ruhr',
  'Stadt Offenbach': 'Stadt Offenbach am Main',
  Heidekreis: 'Landkreis Heidekreis',
};

/** The body with this name, or null. White space and the first letter's case do not count. */
export function findZkt(name: string): Zkt | null {
  return byName().get(nameKey(name)) ?? null;
}

/** The Land that the name of an authority holds, as in `Hessisches Ministerium für …`; null where it names none or several. */
export function landNamedIn(name: string): ZktLand | null {
  const found = LAND_WORDS.filter(([, words]) => words.test(name));
  return found.length === 1 ? found[0]![0] : null;
}

const LAND_WORDS: readonly (readonly [ZktLand, RegExp])[] = [
  ['Baden-Württemberg', /Baden-Württemberg/],
  ['Bayern', /(?<![A-Za-zÀ-ɏ])Bayer(?:n|isch)/],
  ['Brandenburg', /(?<![A-Za-zÀ-ɏ])Brandenburg(?![A-Za-zÀ-ɏ])/],
  ['Hessen', /(?<![A-Za-zÀ-ɏ])Hess(?:en|isch)/],
  ['Mecklenburg-Vorpommern', /Mecklenburg-Vorpommern/],
  ['Niedersachsen', /Nieders(?:achsen|ächsisch)/],
  ['Nordrhein-Westfalen', /Nordrhein-Westfalen|(?<![A-Za-zÀ-ɏ])NRW(?![A-Za-zÀ-ɏ])/],
  ['Rheinland-Pfalz', /Rheinland-Pfalz/],
  ['Saarland', /Saarl(?:and|ändisch)/],
  ['Sachsen', /(?<![A-Za-zÀ-ɏ])S(?:achsen(?!-Anhalt)|ächsisch)/],
  ['Sachsen-Anhalt', /Sachsen-Anhalt/],
  ['Schleswig-Holstein', /Schleswig-Holstein/],
  ['Thüringen', /Thüring(?:en|er)/],
];

/** The names of the annex, for suggestions. */
export function zktNames(): readonly string[] {
  return NAMES;
}

/**
 * The body whose whole name a longer name contains, as in `Jobcenter Landkreis Friesland` or `Jobcenter des Kreises
 * Coesfeld`; the longest of them.
 */
export function zktNamedIn(text: string): Zkt | null {
  const words = wordsOf(text).join(' ').replace(GENITIVE, '').replace(OFFICE, 'Landkreis');
  let found = '';
  for (const name of [...NAMES, ...Object.keys(OTHER_SPELLINGS)]) {
    if (name.length > found.length && phraseIndex(words, name) >= 0) found = name;
  }
  return found === '' ? null : findZkt(found);
}

/** The ending of `des Landkreises Fulda`, `des Odenwaldkreises`. */
const GENITIVE = /(?<=(?<!\p{L})des [\p{L}-]*kreis)es(?![\p{L}-])/iu;

/** The office of a Landkreis in the south, which stands for it. */
const OFFICE = /^Landratsamt(?: des Landkreises)?(?= \p{Lu})/u;

/**
 * The body that the author may have meant: named within the name, under another kind of body (`Kreis Friesland`), or
 * misspelled. Only ever a suggestion: `Stadt Osnabrück` suggests `Landkreis Osnabrück`, which is another body.
 */
export function similarZkt(name: string): Zkt | null {
  const named = zktNamedIn(name);
  if (named) return named;
  const place = placeOf(name);
  const samePlace = ZKT.find((zkt) => placeOf(zkt.name) === place);
  if (samePlace) return samePlace;
  // Places differ by few letters: `Kreis Steinburg` is not `Kreis Steinfurt`.
  const misspelled = nearest(place, byPlace().keys(), Math.max(1, Math.floor(place.length / 5)));
  return misspelled === null ? null : byPlace().get(misspelled)!;
}

function placeOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !KINDS_OF_BODY.has(word))
    .join(' ');
}

const KINDS_OF_BODY: ReadonlySet<string> = new Set([
  'Landkreis',
  'Kreis',
  'Stadt',
  'Landeshauptstadt',
  'Jobcenter',
]);

const NAMES: readonly string[] = ZKT.map(({ name }) => name);

const byPlace = lazy(() => new Map(ZKT.map((zkt) => [placeOf(zkt.name), zkt])));

const byName = lazy<ReadonlyMap<string, Zkt>>(
  () =>
    new Map([
      ...ZKT.map((zkt) => [nameKey(zkt.name), zkt] as const),
      ...Object.entries(OTHER_SPELLINGS).map(
        ([spelling, name]) => [nameKey(spelling), ZKT.find((zkt) => zkt.name === name)!] as const,
      ),
    ]),
);
