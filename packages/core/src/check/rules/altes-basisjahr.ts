import type { Base } from '../../model/agreement.ts';
import { defineRule } from '../rule.ts';
import { yearsIn } from '../years.ts';

export const altesBasisjahr = defineRule({
  code: 'altes-basisjahr',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: ({ agreement, report }) => {
    const { year } = agreement;
    const reportOld = (text: string, range: Base['range']) =>
      report({
        range,
        message: `Verglichen wird mit „${text}“, das Vorjahr ist aber ${year - 1}.`,
        hint: 'Steht hier noch das Jahr der letzten Vereinbarung? Ist es so gewollt, nennen Sie den Grund in einer Zeile mit /// darüber.',
      });
    return {
      agreement: ({ declaredChange }) => {
        const found = declaredChange ? yearsIn(declaredChange.base)[0] : undefined;
        if (declaredChange && found && found.to < year - 1) {
          reportOld(declaredChange.base, declaredChange.range);
        }
      },
      planValue: ({ base, change, reason }) => {
        if (reason !== null) return;
        for (const one of [base, change?.base ?? null]) {
          const named = one && (one.year ?? yearsIn(one.text)[0]?.to ?? null);
          if (!one || named === null || named >= year - 1) continue;
          // „Vorjahr“ with another year is a contradiction in itself, which another rule reports.
          if (one.kind !== 'previousYear') reportOld(one.text, one.range);
        }
      },
    };
  },
});
