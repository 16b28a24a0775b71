/**
 * The candidate that `word` is most likely a misspelling of, or null. A third of the letters may differ, at most
 * `most`; upper and lower case differ by less than a letter.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string | null {
  if (word.length > 80) return null;
  const plain = transliterated(word);
  let best: string | null = null;
  let bestDistance = Math.min(most, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of candidates) {
    if (transliterated(candidate) === plain) return candidate;
    if (Math.abs(candidate.length - word.length) > bestDistance) continue;
    const distance = misspelling(word, candidate, bestDistance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

/** Whether two words differ in nothing but upper and lower case and the spelling of umlauts. */
export function sameLetters(a: string, b: string): boolean {
  return transliterated(a.trim()) === transliterated(b.trim());
}

/** A word as keyboards without umlauts write it. */
function transliterated(word: string): string {
  return word.toLowerCase().replace(/[äöüß]/g, (letter) => ASCII[letter]!);
}

const ASCII: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Letters inserted, left out, replaced or swapped with their neighbour; a wrong case counts a tenth. Given up, and
 * infinite, as soon as it must exceed `limit`.
 */
function misspelling(word: string, candidate: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: candidate.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= candidate.length; j++) {
      let cost = row[j - 1]! + difference(word[i - 1]!, candidate[j - 1]!);
      cost = Math.min(cost, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && word[i - 1] === candidate[j - 2] && word[i - 2] === candidate[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return Infinity;
    before = row;
    row = next;
  }
  return row[candidate.length]!;
}

function difference(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? 0.1 : 1;
}
