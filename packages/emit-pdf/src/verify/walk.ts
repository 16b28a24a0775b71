import {
  type Dictionary,
  isArray,
  isDictionary,
  isReference,
  type Reference,
  type Value,
} from './syntax.ts';

/** Resource dictionaries name their entries freely, ISO 32000-1 table 33: their keys mean nothing. */
const nameMaps = new Set(['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading']);

/**
 * Visits every dictionary below a value, without recursion: a hostile file may chain a million objects. `follow` says what
 * stands behind a reference, undefined to leave it alone.
 */
export function walk(
  start: Value | undefined,
  follow: (reference: Reference) => Value | undefined,
  visit: (dictionary: Dictionary) => void,
): void {
  const waiting: (readonly [Value | undefined, boolean])[] = [[start, false]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, areNames] = next;
    if (isReference(value)) waiting.push([follow(value), areNames]);
    else if (isArray(value)) for (const item of value) waiting.push([item, false]);
    else if (isDictionary(value)) {
      if (!areNames) visit(value);
      for (const [key, entry] of value) waiting.push([entry, !areNames && nameMaps.has(key)]);
    }
  }
}
