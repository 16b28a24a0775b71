import type { Measure } from '../../model/agreement.ts';
import { headOf } from '../head-of.ts';
import { defineRule } from '../rule.ts';

export const messgrößeOhneRichtung = defineRule({
  code: 'messgröße-ohne-richtung',
  severity: 'warning',
  requirements: ['R24'],
  needsWholeFile: true,
  source: null,
  create: ({ source, report }) => {
    const unclear = new Set<Measure>();
    return {
      planValue: ({ measure, content }) => {
        if (measure.code !== null || measure.better !== null) return;
        if (content.kind !== 'quantity' || content.relation !== 'equal') return;
        // A sum of money is a budget to keep to.
        if (content.quantity.unit.kind !== 'money') unclear.add(measure);
      },
      end: () => {
        for (const { name, range } of unclear) {
          if (!range) continue;
          report({
            range: headOf(source, range),
            message: `Es ist nicht zu erkennen, ob bei „${name}“ ein höherer oder ein niedrigerer Wert besser ist.`,
            hint: 'Schreiben Sie in den Block der Messgröße „besser höher“ oder „besser niedriger“, oder vor den Wert „mindestens“ oder „höchstens“.',
          });
        }
      },
    };
  },
});
