import { grouped } from './grouped.ts';
import { isConcluded, type Summary } from './summary.ts';

type Rows = Summary['rows'];

/**
 * The rows of each agreement that still hold: what a concluded amendment says of a line replaces what was agreed about it
 * for the same year before. Of two amendments the later one counts, in the order of the files.
 */
export function rowsInForce(summaries: readonly Summary[]): ReadonlyMap<Summary, Rows> {
  const inForce = new Map<Summary, Rows>(summaries.map((one) => [one, one.rows]));
  const concluded = summaries.filter((one) => isConcluded(one) && one.subject !== '');
  const keyOf = ({ year, nr, subject }: Summary) => `${year} ${nr}\n${subject}`;
  for (const group of grouped(concluded, keyOf).values()) {
    if (!group.some(({ isAmendment }) => isAmendment)) continue;
    const replaced = new Set<string>();
    const latestFirst = group
      .toSorted((a, b) => Number(a.isAmendment) - Number(b.isAmendment))
      .toReversed();
    for (const one of latestFirst) {
      inForce.set(one, new Map([...one.rows].filter(([row]) => !replaced.has(row))));
      if (one.isAmendment) for (const row of one.rows.keys()) replaced.add(row);
    }
  }
  return inForce;
}
