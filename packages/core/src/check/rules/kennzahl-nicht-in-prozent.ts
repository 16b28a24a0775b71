import type { Unit } from '../../model/agreement.ts';
import { fitsUnit } from '../../bind/unit.ts';
import { isAmount } from '../../model/amount.ts';
import { quantitiesIn } from '../../model/quantities.ts';
import { defineRule } from '../rule.ts';

const PERCENT: Unit = { kind: 'percent', text: '%' };

export const kennzahlNichtInProzent = defineRule({
  code: 'kennzahl-nicht-in-prozent',
  severity: 'warning',
  requirements: ['R16'],
  needsWholeFile: true,
  source: '§ 3 Satz 4 der Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II',
  create: ({ report }) => {
    /** What the Träger agree beside the Kennzahlen, such as the amount of the benefits that a municipality pays. */
    const ownGoals = new Set<object>();
    return {
      goalClass: ({ blocks }) => blocks.forEach((block) => ownGoals.add(block)),
      planValue: ({ measure, content, change, status }, goal) => {
        if (measure.code === null) return;
        // What the Träger expect to spend, they expect in euros.
        const isOwn = ownGoals.has(goal) || status === 'erwartungswert';
        if (isOwn && measure.isChange && isAmount(content)) return;
        // „2.570 Personen (-1,2 %)“: the change in percent, which is the Kennzahl, stands in the bracket.
        if (measure.isChange && change?.meaning === 'relative') return;
        for (const quantity of quantitiesIn(content)) {
          const { range, unit } = quantity;
          // A missing unit has been reported where the value is read; a quota may rise by points.
          if (unit.text === '' || (!measure.isChange && fitsUnit(quantity, PERCENT))) continue;
          if (unit.kind === 'percent') continue;
          report({
            range,
            message: `${measure.code} steht hier in „${unit.text}“ statt in Prozent.`,
            hint: 'Die Verordnung sagt: „Alle Kennzahlen und Ergänzungsgrößen werden in Prozent abgebildet.“ Für Beträge und Anzahlen führen Sie eine eigene Messgröße ein.',
          });
        }
      },
    };
  },
});
