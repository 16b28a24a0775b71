import type { Quantity, ValueContent } from '../../model/agreement.ts';
import { defineRule } from '../rule.ts';

export const kennzahlNichtInProzent = defineRule({
  code: 'kennzahl-nicht-in-prozent',
  severity: 'warning',
  requirements: ['R16'],
  needsWholeFile: true,
  source: '§ 3 Satz 4 der Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II',
  create: ({ report }) => ({
    planValue: ({ measure, content }) => {
      if (measure.code === null) return;
      for (const { range, unit } of quantitiesOf(content)) {
        // A missing unit has been reported where the value is read.
        if (unit.kind === 'percent' || unit.kind === 'none') continue;
        report({
          range,
          message: `${measure.code} steht hier in „${unit.text}“ statt in Prozent.`,
          hint: 'Die Verordnung sagt: „Alle Kennzahlen und Ergänzungsgrößen werden in Prozent abgebildet.“ Für Beträge und Anzahlen führen Sie eine eigene Messgröße ein.',
        });
      }
    },
  }),
});

function quantitiesOf(content: ValueContent): Quantity[] {
  if (content.kind === 'quantity') return [content.quantity];
  return content.kind === 'range' ? [content.from, content.to] : [];
}
