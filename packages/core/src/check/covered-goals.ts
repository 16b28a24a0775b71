import type { Agreement, StatutoryGoal } from '../model/agreement.ts';
import { namesGoal } from '../statute/goals.ts';
import { kennzahlByCode } from '../statute/kennzahlen.ts';
import { goalsOf } from './arithmetic/measure-sets.ts';
import type { ReadText } from './read-text.ts';

/** Whether the statutory goal occurs in any form: measured by a Kennzahl, or named in a text. */
export function isCovered(
  goal: StatutoryGoal,
  agreement: Agreement,
  texts: readonly ReadText[],
): boolean {
  return isMeasured(goal, agreement) || texts.some(({ text }) => namesGoal(text, goal));
}

function isMeasured(goal: StatutoryGoal, { body }: Agreement): boolean {
  return goalsOf(body).some(({ values }) =>
    values.some(({ measure: { code } }) => code !== null && kennzahlByCode(code)?.goal === goal),
  );
}
