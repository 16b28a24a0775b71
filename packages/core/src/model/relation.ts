import type { Relation } from './agreement.ts';

/** The words for each relation, the usual one first; an author's own is printed as written. */
export const RELATION_WORDS: Readonly<Record<Relation, readonly string[]>> = {
  equal: [''],
  atLeast: ['mindestens'],
  atMost: ['höchstens', 'maximal', 'nicht mehr als'],
  below: ['unter'],
  above: ['über'],
  about: ['ca.'],
};
