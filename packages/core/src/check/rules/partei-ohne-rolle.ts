import { roleNames } from '../../statute/constellations.ts';
import { defineRule } from '../rule.ts';

export const parteiOhneRolle = defineRule({
  code: 'partei-ohne-rolle',
  severity: 'error',
  requirements: ['R1', 'R6'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ report }) => ({
    party: ({ role, roleRange, handle, handleRange }) => {
      // A role that is written but unknown has been reported where it stands.
      if (role || roleRange) return;
      report({
        range: handleRange,
        message: `Für die Partei „${handle}“ ist keine Rolle angegeben.`,
        hint: `Möglich sind: ${roleNames().join('; ')}.`,
      });
    },
  }),
});
