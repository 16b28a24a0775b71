import { CITING, citationsIn } from '../citations.ts';
import { describeMissingPlace, isMeantAs48b, isMissing } from '../missing-place.ts';
import { defineRule } from '../rule.ts';

export const fundstelleImTextGibtEsNicht = defineRule({
  code: 'fundstelle-im-text-gibt-es-nicht',
  severity: 'warning',
  requirements: ['R3'],
  source: '§ 48b SGB II',
  create: (context) => ({
    mentions: CITING,
    text: (text) => {
      for (const citation of citationsIn(text)) {
        if (!isMissing(citation, context.agreement.ruleYear) || isMeantAs48b(citation)) continue;
        context.report({ range: citation.range, ...describeMissingPlace(citation) });
      }
    },
  }),
});
