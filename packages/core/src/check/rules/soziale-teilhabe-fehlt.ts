import type { StatutoryGoal } from '../../model/agreement.ts';
import { goalName } from '../../statute/goals.ts';
import { coveredGoals } from '../covered-goals.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const sozialeTeilhabeFehlt = defineRule({
  code: 'soziale-teilhabe-fehlt',
  severity: 'warning',
  requirements: ['R11'],
  needsWholeFile: true,
  source: '§ 48b Abs. 3 Satz 2 SGB II',
  create: ({ agreement, report }) => {
    const nr = numberOf(agreement);
    if (nr === null || nr === 1) return {};
    const covered = new Set<StatutoryGoal>();
    return {
      ...coveredGoals(covered),
      end: ({ legalBasis, yearRange }) => {
        if (covered.has('soziale-teilhabe')) return;
        report({
          range: legalBasis?.citations[0]?.range ?? yearRange,
          message: `Das Ziel „${goalName('soziale-teilhabe')}“ kommt in der Vereinbarung nicht vor.`,
          hint: 'Ein Wert wird nicht verlangt, denn es gibt dafür keine Kennzahl: eine Beschreibung genügt.',
        });
      },
    };
  },
});
