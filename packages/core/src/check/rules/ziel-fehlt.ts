import { STATUTORY_GOALS } from '../../statute/goals.ts';
import { nearest } from '../../text/nearest.ts';
import { goalsOf } from '../arithmetic/measure-sets.ts';
import { isCovered } from '../covered-goals.ts';
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
  create: ({ agreement, report }) => ({
    end: ({ body, yearRange }, texts) => {
      if (isOtherKind(agreement) || isMunicipalOnly(agreement)) return;
      for (const { goal, name, source } of GOALS) {
        if (isCovered(goal, agreement, texts)) continue;
        report({
          range: yearRange,
          message: `Das Ziel „${name}“ kommt in der Vereinbarung nicht vor.`,
          hint: `Nehmen Sie es auf, mit einem Wert, zur Beobachtung oder nur in Worten: Ziel ${goal} "${name}" { … }`,
          source,
          related: goalsOf(body)
            .filter(({ statutory, title }) => statutory === null && isLike(title, name))
            .map(({ titleRange }) => ({
              range: titleRange,
              message: `Meinten Sie hier „${name}“?`,
            })),
        });
      }
    },
  }),
});

/** Whether a title is nearly the name of a goal. The number of `1. Verringerung …` is the author's. */
function isLike(title: string, name: string): boolean {
  return nearest(title.replace(/^[\dIVX]{1,4}[.)] */, ''), [name]) !== null;
}
