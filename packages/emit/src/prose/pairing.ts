import type { DelimiterRun } from './tokens.ts';

/** Pairs the runs of `*` and `_` as CommonMark's „process emphasis“ does, in time linear but for very unusual texts. */
export function pairRuns(runs: readonly DelimiterRun[]): void {
  const previous = runs.map((_, index) => index - 1);
  const next = runs.map((_, index) => index + 1);
  /** For each kind of closer, the run at and before which no opener for it can be. */
  const bottoms = new Map<string, number>();

  const remove = (index: number) => {
    const before = previous[index]!;
    const after = next[index]!;
    if (before >= 0) next[before] = after;
    if (after < runs.length) previous[after] = before;
  };

  let at = 0;
  while (at < runs.length) {
    const closer = runs[at]!;
    if (!closer.canClose) {
      at = next[at]!;
      continue;
    }
    const key = `${closer.character}${closer.canOpen}${closer.length % 3}`;
    const bottom = bottoms.get(key) ?? -1;
    let from = previous[at]!;
    while (from > bottom && !isPair(runs[from]!, closer)) from = previous[from]!;
    if (from <= bottom) {
      bottoms.set(key, previous[at]!);
      if (!closer.canOpen) remove(at);
      at = next[at]!;
      continue;
    }
    pair(runs[from]!, closer);
    next[from] = at;
    previous[at] = from;
    if (runs[from]!.left === 0) remove(from);
    if (closer.left > 0) continue;
    remove(at);
    at = next[at]!;
  }
}

function isPair(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (opener.character !== closer.character || !opener.canOpen) return false;
  const both = closer.canOpen || opener.canClose;
  return !both || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}

function pair(opener: DelimiterRun, closer: DelimiterRun): void {
  const length = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
  const emphasis = length === 2 ? 'strong' : 'emphasis';
  opener.left -= length;
  closer.left -= length;
  opener.opens.push(emphasis);
  closer.closes.push(emphasis);
}
