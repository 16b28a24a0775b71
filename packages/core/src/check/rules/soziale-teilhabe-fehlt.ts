import { goalName } from '../../statute/goals.ts';
import { isCovered } from '../covered-goals.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const sozialeTeilhabeFehlt = defineRule({
  code: 'soziale-teilhabe-fehlt',
  severity: 'warning',
  requirements: ['R11'],
  needsWholeFile: true,
  source: '§ 48b Abs. 3 Satz 2 SGB II',
  create: ({ agreement, report }) => ({
    end: ({ legalBasis, yearRange }, texts) => {
      const nr = numberOf(agreement);
      if (nr === null || nr === 1 || isCovered('soziale-teilhabe', agreement, texts)) return;
      report({
        range: legalBasis?.citations[0]?.range ?? yearRange,
        message: `Das Ziel „${goalName('soziale-teilhabe')}“ kommt in der Vereinbarung nicht vor.`,
        hint: 'Ein Wert wird nicht verlangt, denn es gibt dafür keine Kennzahl: eine Beschreibung genügt.',
      });
    },
  }),
});
