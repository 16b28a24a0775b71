import type { StatutoryGoal } from '../model/agreement.ts';
import { statutoryGoalsIn } from '../statute/goals.ts';
import { kennzahlByCode } from '../statute/kennzahlen.ts';
import type { ReadText } from './read-text.ts';
import type { Visitor } from './rule.ts';

/** A visitor that collects the statutory goals that occur in any form: named in a text, or measured by a Kennzahl. */
export function coveredGoals(covered: Set<StatutoryGoal>): Visitor {
  return {
    text: (text) => {
      for (const goal of goalsIn(text)) covered.add(goal);
    },
    planValue: ({ measure }) => {
      const kennzahl = measure.code === null ? null : kennzahlByCode(measure.code);
      if (kennzahl) covered.add(kennzahl.goal);
    },
  };
}

function goalsIn(text: ReadText): readonly StatutoryGoal[] {
  return (text.goals ??= statutoryGoalsIn(text.text));
}
