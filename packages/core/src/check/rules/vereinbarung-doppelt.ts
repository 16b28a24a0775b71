import { defineTogetherRule } from '../rule.ts';
import { grouped } from '../together/grouped.ts';
import { isConcluded } from '../together/summary.ts';

export const vereinbarungDoppelt = defineTogetherRule({
  code: 'vereinbarung-doppelt',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  compare: (summaries, report) => {
    const concluded = summaries.filter(
      (one) => isConcluded(one) && !one.isAmendment && one.nr !== null && one.parties !== '',
    );
    const keyOf = ({ year, nr, parties }: (typeof concluded)[number]) =>
      `${year} ${nr}\n${parties}`;
    for (const [first, ...others] of grouped(concluded, keyOf).values()) {
      for (const other of others) {
        report(other, {
          range: other.yearRange,
          message: `Für dieselben Parteien und das Jahr ${other.year} gibt es noch eine Vereinbarung.`,
          hint: 'Ist das Jahr oder eine Partei aus der Vorlage stehen geblieben? Ein Entwurf trägt „Status Entwurf“.',
          related: [
            {
              source: first!.source,
              range: first!.yearRange,
              message: `Das ist die andere Vereinbarung für ${other.year}.`,
            },
          ],
        });
      }
    }
  },
});
