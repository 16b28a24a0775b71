import { rangeOf } from '../../text/range.ts';
import { defineRule } from '../rule.ts';

export const veränderungOhneBasis = defineRule({
  code: 'veränderung-ohne-basis',
  severity: 'warning',
  requirements: ['R23'],
  needsWholeFile: true,
  source: null,
  create: ({ source, agreement, report }) => ({
    planValue: ({ change, base }) => {
      // Where not even the meaning of the bracket is known, that is the first question.
      if (!change || change.meaning === null) return;
      if (change.base || base || agreement.declaredChange?.base) return;
      const close = source.text[change.range.end - 1] === ')' ? change.range.end - 1 : null;
      report({
        range: change.range,
        message: 'Es ist nicht gesagt, womit diese Veränderung verglichen wird.',
        hint: 'Schreiben Sie es in die Klammer oder einmal für alle in den Kopf der Datei: Veränderung in % gegenüber Vorjahr',
        fixes:
          close === null
            ? []
            : [
                {
                  title: 'Mit dem Vorjahr vergleichen',
                  safe: false,
                  edits: [{ range: rangeOf(close, close), text: ' gegenüber Vorjahr' }],
                },
              ],
      });
    },
  }),
});
