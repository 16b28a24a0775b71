import type { Signature } from '../../model/agreement.ts';
import { compareDates } from '../../model/date.ts';
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
        const day = conclusion(signatures) ?? (signatures.some(hasDate) ? null : agreement);
        if (!day?.date || isBeforeBudgetVote(year, day.date) !== 'yes') return;
        report({
          range: day.dateRange!,
          message: `Der Bundestag hat den Haushalt ${year} erst ${budgetVote(year)!.when} beschlossen.`,
          hint: 'Die Vereinbarung kommt mit der letzten Unterschrift zustande; sie wird danach geleistet. Prüfen Sie das Datum.',
        });
      },
    };
  },
});

function hasDate({ date }: Signature): boolean {
  return date !== null;
}

/** The last signature, with which the agreement is concluded; null as long as one has no date. */
function conclusion(signatures: readonly Signature[]): Signature | null {
  let last: Signature | null = null;
  for (const signature of signatures) {
    if (!signature.date) return null;
    if (!last?.date || compareDates(signature.date, last.date) >= 0) last = signature;
  }
  return last;
}
