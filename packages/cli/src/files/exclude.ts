import { relative, resolve } from 'node:path';

/** Whether a file below a walked folder is left out. */
export type Excluded = (path: string) => boolean;

/**
 * Patterns from the folder of the configuration: `*` and `?` stand for characters within a name, `**` for any folders; a
 * pattern that names a folder means all below it. Linear in the path: no pattern can make the match slow.
 */
export function excluder(patterns: readonly string[] | undefined, folder: string): Excluded {
  if (!patterns || patterns.length === 0) return () => false;
  const split = patterns.map((pattern) => pattern.normalize('NFC').split('/').filter(Boolean));
  return (path) => {
    const parts = relative(folder, resolve(path)).replaceAll('\\', '/').normalize('NFC').split('/');
    return split.some((pattern) => matchesParts(pattern, parts));
  };
}

/** Greedy with one place to come back to, for the parts as for the letters of one part. */
function matchesParts(pattern: readonly string[], parts: readonly string[]): boolean {
  return matches(
    parts.length,
    pattern,
    (one) => one === '**',
    (one, i) => matchesName(one, parts[i]!),
    true,
  );
}

function matchesName(pattern: string, name: string): boolean {
  const letters = [...name];
  return matches(
    letters.length,
    [...pattern],
    (one) => one === '*',
    (one, i) => one === '?' || one === letters[i],
    false,
  );
}

function matches<Piece>(
  length: number,
  pattern: readonly Piece[],
  isStar: (piece: Piece) => boolean,
  fits: (piece: Piece, index: number) => boolean,
  prefixCounts: boolean,
): boolean {
  let i = 0;
  let p = 0;
  let star = -1;
  let mark = 0;
  while (i < length) {
    if (p < pattern.length && isStar(pattern[p]!)) {
      star = p++;
      mark = i;
    } else if (p < pattern.length && fits(pattern[p]!, i)) {
      p++;
      i++;
    } else if (p === pattern.length && prefixCounts && p > 0) {
      return true;
    } else if (star >= 0) {
      p = star + 1;
      i = ++mark;
    } else {
      return false;
    }
  }
  while (p < pattern.length && isStar(pattern[p]!)) p++;
  return p === pattern.length;
}
