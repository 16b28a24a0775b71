import { describeMissingPlace, isMissing } from '../missing-place.ts';
import { defineRule } from '../rule.ts';

export const fundstelleGibtEsNicht = defineRule({
  code: 'fundstelle-gibt-es-nicht',
  severity: 'error',
  requirements: ['R3'],
  source: '§ 48b SGB II',
  create: ({ report }) => ({
    agreement: ({ legalBasis, ruleYear }) => {
      for (const citation of legalBasis?.citations ?? []) {
        if (!isMissing(citation, ruleYear)) continue;
        report({ range: citation.range, ...describeMissingPlace(citation) });
      }
    },
  }),
});
