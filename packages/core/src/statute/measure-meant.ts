import { lazy } from '../lazy.ts';
import { normalizeName } from '../text/names.ts';
import { KENNZAHLEN, type Kennzahl } from './kennzahlen-list.ts';

/**
 * The Kennzahl that an author means by a name of another form: `Zahl der LZB`, `Veränderung der Integrationsquote`,
 * `Zugangsrate ELB`. Not where a word gives the direction, as `Rückgang` does: the sign of its value may be another one.
 */
export function kennzahlMeant(name: string): Kennzahl | null {
  return byStems().get(stemsOf(name)) ?? null;
}

/** Words beside the thing that is measured, which the short names do without. */
const LEFT_OUT = new Set([
  ...['veränderung', 'entwicklung', 'bestand', 'bestands', 'bestandes', 'zahl', 'anzahl', 'summe'],
  ...['durchschnittlich', 'durchschnittliche', 'durchschnittlicher', 'durchschnittlichen'],
  ...['erwerbsfähige', 'erwerbsfähigen', 'erwerbsfähiger', 'leistungen', 'heizung'],
  ...['der', 'des', 'die', 'den', 'an', 'von', 'in', 'für', 'zum', 'und'],
]);

/** One stem for the forms of a word and its abbreviation. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:lzb|langzeit(?:leistungs)?bez(?:ug|ieher[ns]?|iehende[nr]?))$/, 'lzb'],
  [/^(?:elb|leistungsberechtigte[nr]?)$/, 'elb'],
  [/^(?:llu|lebensunterhalts?)$/, 'llu'],
  [/^(?:luh|unterkunft)$/, 'luh'],
  [/^(?:ae|alleinerziehende[nr]?)$/, 'ae'],
  [/^(?:iq|integrationsquote)$/, 'iq'],
];

function stemsOf(name: string): string {
  const words = normalizeName(name)
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s-]+/);
  return words
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
    .map((word) => STEMS.find(([forms]) => forms.test(word))?.[1] ?? word)
    .join(' ');
}

const byStems = lazy(
  (): ReadonlyMap<string, Kennzahl> =>
    new Map(
      KENNZAHLEN.flatMap((kennzahl) =>
        [...kennzahl.shortNames, ...kennzahl.names.map(({ name }) => name)].map(
          (name) => [stemsOf(name), kennzahl] as const,
        ),
      ),
    ),
);
