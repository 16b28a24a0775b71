import type { Goal, StatutoryGoal } from '../../model/agreement.ts';
import { STATUTORY_GOALS } from '../../statute/goals.ts';
import { nearest } from '../../text/nearest.ts';
import { coveredGoals } from '../covered-goals.ts';
import { isMunicipalOnly, isOtherKind } from '../parties.ts';
import { defineRule } from '../rule.ts';

/** The three goals of Satz 1, which bind every agreement; that of Satz 2 has a rule of its own. */
const GOALS = STATUTORY_GOALS.filter(({ requiredFor }) => requiredFor.includes(1));

export const zielFehlt = defineRule({
  code: 'ziel-fehlt',
  severity: 'error',
  requirements: ['R10'],
  needsWholeFile: true,
  source: '§ 48b Abs. 3 Satz 1 SGB II',
  create: ({ agreement, report }) => {
    if (isOtherKind(agreement) || isMunicipalOnly(agreement)) return {};
    const covered = new Set<StatutoryGoal>();
    const others: Goal[] = [];
    return {
      ...coveredGoals(covered),
      goal: (goal) => {
        if (goal.statutory === null) others.push(goal);
      },
      end: ({ yearRange }) => {
        for (const { goal, name, source } of GOALS) {
          if (covered.has(goal)) continue;
          report({
            range: yearRange,
            message: `Das Ziel „${name}“ kommt in der Vereinbarung nicht vor.`,
            hint: `Nehmen Sie es auf, mit einem Wert, zur Beobachtung oder nur in Worten: Ziel ${goal} "${name}" { … }`,
            source,
            related: others
              .filter(({ title }) => nearest(withoutNumber(title), [name]) !== null)
              .map(({ titleRange }) => ({
                range: titleRange,
                message: `Meinten Sie hier „${name}“?`,
              })),
          });
        }
      },
    };
  },
});

/** `1. Verringerung …`: the number is the author's. */
function withoutNumber(title: string): string {
  return title.replace(/^[\dIVX]{1,4}[.)] */, '');
}
