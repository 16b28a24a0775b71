import type { Signature } from '../../model/agreement.ts';
import { compareDates, printDate } from '../../model/date.ts';
import { defineRule } from '../rule.ts';

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
      // The budget of a year may be passed in November before it.
      const early = compareDates(date, { year: year - 1, month: 11, day: 1 }) < 0;
      if (!early && date.year <= year) return;
      reported.add(dateRange.start);
      report({
        range: dateRange,
        message: `Das Datum ${printDate(date)} passt nicht zu einer Vereinbarung für ${year}.`,
        hint: `Unterschrieben wird zwischen dem Beschluss über den Haushalt ${year} und dem Ende des Jahres. Prüfen Sie das Jahr.`,
      });
    };
    return { agreement: judge, signature: judge };
  },
});
