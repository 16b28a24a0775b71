import type { Quantity } from '../../model/agreement.ts';
import { defineRule } from '../rule.ts';

export const veränderungOhneVorzeichen = defineRule({
  code: 'veränderung-ohne-vorzeichen',
  severity: 'warning',
  requirements: ['R24'],
  source: null,
  create: ({ source, report }) => ({
    planValue: ({ measure, content }) => {
      if (!measure.isChange) return;
      const quantities: Quantity[] =
        content.kind === 'quantity'
          ? [content.quantity]
          : content.kind === 'range'
            ? [content.from, content.to]
            : [];
      for (const { range, sign, value, unit } of quantities) {
        if (sign !== '' || value.units === 0n || unit.kind !== 'percent') continue;
        const written = source.text.slice(range.start, range.end);
        const place = { start: range.start, end: range.start };
        report({
          range,
          message: `${measure.code ?? measure.name} ist eine Veränderung, aber „${written}“ hat kein Vorzeichen.`,
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
