import { quantitiesIn } from '../../model/quantities.ts';
import { changeOfRatio } from '../../model/ratio.ts';
import { defineRule } from '../rule.ts';

export const veränderungOhneVorzeichen = defineRule({
  code: 'veränderung-ohne-vorzeichen',
  severity: 'warning',
  requirements: ['R24'],
  source: null,
  create: ({ source, report }) => ({
    planValue: ({ measure, content }) => {
      if (!measure.isChange) return;
      const name = measure.code ?? measure.name;
      for (const quantity of quantitiesIn(content)) {
        const { range, sign, value, unit } = quantity;
        if (sign !== '' || value.units === 0n || unit.kind !== 'percent') continue;
        const written = source.text.slice(range.start, range.end);
        const change = changeOfRatio(quantity, true);
        if (change !== null) {
          report({
            range,
            message: `${name} ist eine Veränderung; „${written}“ liest sich wie das Verhältnis zum Vorjahr.`,
            hint: `Die Verordnung bildet ein Verhältnis; vereinbart wird dessen Veränderung, hier ${change} %.`,
          });
          continue;
        }
        const place = { start: range.start, end: range.start };
        report({
          range,
          message: `${name} ist eine Veränderung, aber „${written}“ hat kein Vorzeichen.`,
          hint: 'Steigt oder sinkt der Wert? Schreiben Sie ein + oder ein - davor.',
          fixes: [
            {
              title: `Als +${written} schreiben`,
              safe: false,
              edits: [{ range: place, text: '+' }],
            },
          ],
        });
      }
    },
  }),
});
