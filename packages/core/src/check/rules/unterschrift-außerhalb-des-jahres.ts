import type { Signature } from '../../model/agreement.ts';
import { type CalendarDate, compareDates, printDate } from '../../model/date.ts';
import { defineRule } from '../rule.ts';
import { yearsIn } from '../years.ts';

export const unterschriftAußerhalbDesJahres = defineRule({
  code: 'unterschrift-außerhalb-des-jahres',
  severity: 'warning',
  requirements: ['R19'],
  source: null,
  create: ({ agreement, report }) => {
    const { year } = agreement;
    const reported = new Set<number>();
    const judge = ({ date, dateRange }: Pick<Signature, 'date' | 'dateRange'>) => {
      if (!date || !dateRange || reported.has(dateRange.start)) return;
      if (typeof date === 'string' ? !namesOtherYear(date, year) : fits(date, year)) return;
      reported.add(dateRange.start);
      report({
        range: dateRange,
        message: `Das Datum ${typeof date === 'string' ? `„${date}“` : printDate(date)} passt nicht zu einer Vereinbarung für ${year}.`,
        hint: `Unterschrieben wird zwischen dem Beschluss über den Haushalt ${year} und dem Ende des Jahres. Prüfen Sie das Jahr.`,
      });
    };
    return { agreement: judge, signature: judge };
  },
});

/** The budget of a year may be passed in November before it. */
function fits(date: CalendarDate, year: number): boolean {
  return date.year <= year && compareDates(date, { year: year - 1, month: 11, day: 1 }) >= 0;
}

function namesOtherYear(words: string, year: number): boolean {
  return yearsIn(words).some(({ from, to }) => from < year - 1 || to > year);
}
