import { nearest } from '@zielwerk/core';

/** `Meinten Sie „…“?` with the candidate that `word` is most likely a misspelling of; undefined where none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === null ? undefined : `Meinten Sie „${found}“?`;
}
