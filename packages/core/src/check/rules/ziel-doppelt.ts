import type { Block, Goal, PlanValue } from '../../model/agreement.ts';
import { printValue } from '../../model/print.ts';
import { writeQuantity } from '../arithmetic/words.ts';
import { defineRule } from '../rule.ts';

export const zielDoppelt = defineRule({
  code: 'ziel-doppelt',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: ({ agreement, report }) => ({
    agreement: () => {
      for (const [first, second] of doubles(agreement.body)) {
        const lines = commonLine(first, second);
        if (!lines) continue;
        const [one, other] = lines.map(({ content }) => content);
        const values = [one, other].map((content) =>
          content?.kind === 'quantity' ? writeQuantity(content.quantity) : '',
        );
        const more =
          values[0] === values[1] || values.includes('')
            ? ''
            : `, mit einem anderen Wert: ${values[1]} statt ${values[0]}`;
        report({
          range: second.titleRange,
          message: `Das Ziel „${second.title}“ steht hier schon${more}.`,
          hint: 'Behalten Sie eines von beiden. Gelten die Werte für verschiedene Orte oder Gruppen, sagt es der Titel, die Gruppe oder ein Abschnitt.',
          related: [
            { range: first.titleRange, message: 'Hier steht das Ziel zuerst.' },
            { range: lines[1].range, message: 'Diese Zeile haben beide.' },
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
    const first = byTitle.get(block.title);
    if (!first) byTitle.set(block.title, block);
    return first ? [[first, block]] : [];
  });
}

/** A line that both have, against the same base; rather one in which they differ. */
function commonLine(first: Goal, second: Goal): readonly [PlanValue, PlanValue] | null {
  const pairs = second.values.flatMap((other): [PlanValue, PlanValue][] => {
    const one = first.values.find((value) => isSameLine(value, other));
    return one ? [[one, other]] : [];
  });
  return pairs.find(([one, other]) => printValue(one) !== printValue(other)) ?? pairs[0] ?? null;
}

function isSameLine(one: PlanValue, other: PlanValue): boolean {
  return (
    one.measure.code === other.measure.code &&
    one.measure.handle === other.measure.handle &&
    one.group === other.group &&
    one.base?.text === other.base?.text
  );
}
