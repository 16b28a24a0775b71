import { rangeOf } from '../../text/range.ts';
import { measureSets, weightedFigures } from '../arithmetic/measure-sets.ts';
import { defineRule } from '../rule.ts';

/** The form sheet of 2022 does not mark the total as derived, that of 2024 does. */
const FIRST_YEAR = 2024;

export const gesamtwertNichtNachrichtlich = defineRule({
  code: 'gesamtwert-nicht-nachrichtlich',
  severity: 'info',
  requirements: ['R25'],
  source: null,
  create: ({ agreement, report }) => ({
    agreement: () => {
      if (agreement.legalBasis?.nr !== 2 || agreement.ruleYear < FIRST_YEAR) return;
      for (const set of measureSets(agreement)) {
        const figures = weightedFigures(set);
        if (!figures) continue;
        const { total, women, men } = figures;
        if ([total, women, men].some(({ row }) => row.status !== 'vereinbart')) continue;
        const { end } = total.row.range;
        report({
          range: total.quantity.range,
          message:
            'Der Gesamtwert folgt aus den Werten der Frauen und Männer und ist nicht als nachrichtlich gekennzeichnet.',
          hint: 'Sind die Werte beider Gruppen vereinbart, steht der Gesamtwert üblicherweise nur „nachrichtlich“ da. Soll auch er vereinbart sein, lassen Sie es so.',
          related: [women, men].map(({ row, quantity }) => ({
            range: quantity.range,
            message: `Vereinbart für ${row.group}.`,
          })),
          fixes: [
            {
              title: 'Als nachrichtlich kennzeichnen',
              safe: false,
              edits: [{ range: rangeOf(end, end), text: ' nachrichtlich' }],
            },
          ],
        });
      }
    },
  }),
});
