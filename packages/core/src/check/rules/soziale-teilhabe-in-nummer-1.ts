import { goalName } from '../../statute/goals.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const sozialeTeilhabeInNummer1 = defineRule({
  code: 'soziale-teilhabe-in-nummer-1',
  severity: 'info',
  requirements: ['R12'],
  source: '§ 48b Abs. 3 Satz 2 SGB II',
  create: ({ agreement, report }) => ({
    goal: ({ statutory, titleRange }) => {
      if (statutory !== 'soziale-teilhabe' || numberOf(agreement) !== 1) return;
      report({
        range: titleRange,
        message: `Das Ziel „${goalName('soziale-teilhabe')}“ verlangt das Gesetz nur für Vereinbarungen nach Nr. 2 bis 4.`,
        hint: 'Die Aufzählung der Ziele ist offen; es darf stehen bleiben.',
      });
    },
  }),
});
