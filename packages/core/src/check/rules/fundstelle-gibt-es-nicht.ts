import { names48b } from '../legal-basis.ts';
import { describeMissingPlace, isMissing } from '../missing-place.ts';
import { defineRule } from '../rule.ts';

export const fundstelleGibtEsNicht = defineRule({
  code: 'fundstelle-gibt-es-nicht',
  severity: 'error',
  requirements: ['R3'],
  source: '§ 48b SGB II',
  create: ({ report }) => ({
    agreement: ({ legalBasis, ruleYear }) => {
      if (!legalBasis) return;
      // Of a first place that should be § 48b that is said.
      const from = names48b(legalBasis) ? 0 : 1;
      for (const citation of legalBasis.citations.slice(from)) {
        if (!isMissing(citation, ruleYear)) continue;
        report({ range: citation.range, ...describeMissingPlace(citation) });
      }
    },
  }),
});
