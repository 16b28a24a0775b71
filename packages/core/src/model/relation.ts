import type { Relation } from './agreement.ts';

/** The words for each relation, the usual one first; an author's own is printed as written. */
export const RELATION_WORDS: Readonly<Record<Relation, readonly string[]>> = {
  equal: [''],
  atLeast: ['mindestens', 'mind.', 'wenigstens', 'nicht weniger als', 'nicht unter'],
  atMost: ['höchstens', 'maximal', 'max.', 'nicht mehr als', 'nicht über', 'bis zu'],
  below: ['unter', 'weniger als'],
  above: ['über', 'mehr als'],
  about: ['ca.', 'circa', 'rund', 'rd.', 'etwa'],
};

/** Other spellings of these words. */
const SPELLINGS: Readonly<Record<string, string>> = { '=': '', ca: 'ca.' };

const RELATIONS: ReadonlyMap<string, Relation> = new Map(
  Object.entries(RELATION_WORDS).flatMap(([relation, words]) =>
    words.map((word) => [word, relation as Relation] as const),
  ),
);

/** What a line says by these words, and the word for it; null where they are none, such as `nicht` alone. */
export function readRelation(words: string): { relation: Relation; word: string } | null {
  const word = SPELLINGS[words] ?? words;
  const relation = RELATIONS.get(word);
  return relation === undefined ? null : { relation, word };
}
