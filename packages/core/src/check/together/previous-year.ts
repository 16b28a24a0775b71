import { grouped } from './grouped.ts';
import { isTemplate, type Summary } from './summary.ts';

/**
 * Each agreement with those for the year before about the same Jobcenter, Land or Bund. An amendment says only what
 * changes, and a template says nothing yet.
 */
export function withPreviousYear(
  summaries: readonly Summary[],
): (readonly [Summary, readonly Summary[]])[] {
  const filled = summaries.filter((one) => one.subject !== '' && !isTemplate(one));
  const keyOf = ({ nr, subject }: Summary, year: number) => `${year} ${nr}\n${subject}`;
  const byYear = grouped(filled, (one) => keyOf(one, one.year));
  return filled.flatMap((one) => {
    const previous = one.isAmendment ? undefined : byYear.get(keyOf(one, one.year - 1));
    return previous ? [[one, previous] as const] : [];
  });
}
