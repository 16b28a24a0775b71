import {
  intervalOf,
  intervalsOf,
  measureSets,
  weightedFigures,
} from '../arithmetic/measure-sets.ts';
import { compare } from '../arithmetic/fraction.ts';
import { isMean } from '../arithmetic/shares.ts';
import { writeQuantity } from '../arithmetic/words.ts';
import { defineRule } from '../rule.ts';

export const gesamtwertAußerhalbDerGruppen = defineRule({
  code: 'gesamtwert-außerhalb-der-gruppen',
  severity: 'error',
  requirements: ['R21'],
  source: null,
  create: ({ agreement, report }) => ({
    agreement: () => {
      for (const set of measureSets(agreement)) {
        const figures = weightedFigures(set);
        const intervals = figures && intervalsOf(figures);
        if (!intervals || isMean(intervals)) continue;
        const { total, women, men } = figures;
        const groups = [women, men].sort((a, b) => compare(intervalOf(a).low, intervalOf(b).low));
        const [lower, higher] = groups.map(({ quantity }) => writeQuantity(quantity));
        const above = compare(intervals.total.low, intervals.women.high) > 0;
        report({
          range: total.quantity.range,
          message: `Der Gesamtwert ${writeQuantity(total.quantity)} liegt ${above ? 'über' : 'unter'} den Werten beider Gruppen.`,
          hint: `Er ist das gewichtete Mittel von Frauen und Männern und liegt darum zwischen ${lower} und ${higher}, wie groß die Gruppen auch sind. Prüfen Sie alle drei Werte.`,
          related: [women, men].map(({ quantity, row }) => ({
            range: quantity.range,
            message: `${row.group}: ${writeQuantity(quantity)}`,
          })),
        });
      }
    },
  }),
});
