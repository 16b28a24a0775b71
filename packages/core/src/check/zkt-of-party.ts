import type { Party } from '../model/agreement.ts';
import { rangeOf, type Range } from '../text/range.ts';
import type { Source } from '../text/source.ts';
import { findZkt, similarZkt, type Zkt, ZKT, zktNamedIn } from '../statute/zkt.ts';

/** How the name of a party relates to the list of zugelassene kommunale Träger. */
export type ZktReading =
  | { readonly kind: 'listed' }
  | { readonly kind: 'similar'; readonly zkt: Zkt }
  | { readonly kind: 'unknown' };

/** A name that holds the whole name of a listed body, as in `Jobcenter Landkreis Friesland`, is good enough. */
export function readZkt(name: string): ZktReading {
  if (findZkt(name) || zktNamedIn(name)) return { kind: 'listed' };
  const zkt = similarZkt(name) ?? samePlace(name);
  return zkt ? { kind: 'similar', zkt } : { kind: 'unknown' };
}

/** Where the party's name stands, without its quotes. */
export function nameRange(source: Source, { name, handleRange, range }: Party): Range {
  const start = source.text.indexOf(name, handleRange.end);
  if (start < 0 || start >= range.end) return handleRange;
  return rangeOf(start, start + name.length);
}

/** The body whose place stands in the name as a word of its own, as in `Jobcenter des Kreises Coesfeld`. */
function samePlace(name: string): Zkt | null {
  const words = new Set(name.split(/[\s()]+/));
  return (
    ZKT.find((zkt) => {
      const [place] = zkt.name.split(' ').slice(-1);
      return place !== undefined && words.has(place);
    }) ?? null
  );
}
