import { grouped } from './grouped.ts';
import { isConcluded, type Summary } from './summary.ts';

type Rows = Summary['rows'];

/**
 * The rows of each agreement that still hold: what a concluded amendment says of a line replaces what was agreed about it
 * for the same year before. Of a line that several amend none holds, as nothing says which of them is the last.
 */
export function rowsInForce(summaries: readonly Summary[]): ReadonlyMap<Summary, Rows> {
  const inForce = new Map<Summary, Rows>(summaries.map((one) => [one, one.rows]));
  const concluded = summaries.filter((one) => isConcluded(one) && one.subject !== '');
  const keyOf = ({ year, nr, subject }: Summary) => `${year} ${nr}\n${subject}`;
  for (const group of grouped(concluded, keyOf).values()) {
    const amended = group
      .filter(({ isAmendment }) => isAmendment)
      .flatMap(({ rows }) => [...rows.keys()]);
    if (amended.length === 0) continue;
    const times = new Map<string, number>();
    for (const row of amended) times.set(row, (times.get(row) ?? 0) + 1);
    for (const one of group) {
      const holds = one.isAmendment ? 1 : 0;
      inForce.set(one, new Map([...one.rows].filter(([row]) => (times.get(row) ?? 0) === holds)));
    }
  }
  return inForce;
}
