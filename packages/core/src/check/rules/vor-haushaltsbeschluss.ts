import type { Agreement, Signature } from '../../model/agreement.ts';
import { type CalendarDate, compareDates } from '../../model/date.ts';
import type { Range } from '../../text/range.ts';
import { budgetVote, isBeforeBudgetVote } from '../../statute/budget.ts';
import { isOtherKind } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const vorHaushaltsbeschluss = defineRule({
  code: 'vor-haushaltsbeschluss',
  severity: 'warning',
  requirements: ['R18'],
  needsWholeFile: true,
  source: '§ 48b Abs. 2 SGB II',
  create: ({ report }) => {
    const signatures: Signature[] = [];
    return {
      signature: (signature) => signatures.push(signature),
      end: (agreement) => {
        if (isOtherKind(agreement)) return;
        const { year } = agreement;
        const day = signatures.some(hasDate) ? conclusion(signatures) : headDay(agreement);
        if (!day || isBeforeBudgetVote(year, day.date) !== 'yes') return;
        report({
          range: day.dateRange,
          message: `Der Bundestag hat den Haushalt ${year} erst ${budgetVote(year)!.when} beschlossen.`,
          hint: 'Die Vereinbarung kommt mit der letzten Unterschrift zustande; sie wird danach geleistet. Prüfen Sie das Datum.',
        });
      },
    };
  },
});

interface Day {
  readonly date: CalendarDate;
  readonly dateRange: Range;
}

function headDay({ date, dateRange }: Agreement): Day | null {
  return date && dateRange && { date, dateRange };
}

function hasDate({ date }: Signature): boolean {
  return date !== null;
}

/** The day of the last signature, with which the agreement is concluded; null as long as one has none. */
function conclusion(signatures: readonly Signature[]): Day | null {
  let last: Day | null = null;
  for (const { date, dateRange } of signatures) {
    if (!date || typeof date === 'string') return null;
    if (!last || compareDates(date, last.date) >= 0) last = { date, dateRange: dateRange! };
  }
  return last;
}
