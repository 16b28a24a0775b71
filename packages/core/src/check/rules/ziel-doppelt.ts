import type { Block, Goal, PlanValue } from '../../model/agreement.ts';
import { nameKey } from '../../statute/words.ts';
import { compareDecimals } from '../../model/decimal.ts';
import { writeQuantity } from '../arithmetic/words.ts';
import { numberOf } from '../arithmetic/measure-sets.ts';
import { defineRule } from '../rule.ts';

export const zielDoppelt = defineRule({
  code: 'ziel-doppelt',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: ({ agreement, report }) => ({
    agreement: () => {
      for (const [first, second] of doubles(agreement.body)) {
        const pair = contradiction(first, second);
        if (!pair) continue;
        const [one, other] = pair;
        report({
          range: second.titleRange,
          message: `Das Ziel „${second.title}“ steht hier schon, mit einem anderen Wert: ${writeQuantity(numberOf(other)!.quantity)} statt ${writeQuantity(numberOf(one)!.quantity)}.`,
          hint: 'Behalten Sie eines von beiden. Gelten die Werte für verschiedene Orte oder Gruppen, sagt es der Titel, die Gruppe oder ein Abschnitt.',
          related: [
            { range: first.titleRange, message: 'Hier steht das Ziel zuerst.' },
            { range: other.range, message: 'Das ist der andere Wert.' },
          ],
        });
      }
    },
  }),
});

/** Goals of one title side by side, in one section. */
function doubles(blocks: readonly Block[]): [first: Goal, second: Goal][] {
  const byTitle = new Map<string, Goal>();
  return blocks.flatMap((block): [Goal, Goal][] => {
    if (block.kind === 'section') return doubles(block.blocks);
    if (block.kind === 'goalClass') return doubles(block.goals);
    if (block.kind !== 'goal') return [];
    const key = nameKey(block.title);
    const first = byTitle.get(key);
    if (!first) byTitle.set(key, block);
    return first ? [[first, block]] : [];
  });
}

/** The first line that both have, against the same base, with different numbers. */
function contradiction(first: Goal, second: Goal): [PlanValue, PlanValue] | null {
  for (const other of second.values) {
    const one = first.values.find((value) => isSameLine(value, other));
    const [a, b] = [one && numberOf(one), numberOf(other)];
    if (a && b && compareDecimals(a.quantity.value, b.quantity.value) !== 0) return [one!, other];
  }
  return null;
}

function isSameLine(one: PlanValue, other: PlanValue): boolean {
  return (
    one.measure.code === other.measure.code &&
    one.measure.handle === other.measure.handle &&
    one.group === other.group &&
    one.base?.text === other.base?.text
  );
}
