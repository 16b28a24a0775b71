import { measureSets } from '../arithmetic/measure-sets.ts';
import { MEANING_WORDS } from '../arithmetic/words.ts';
import { defineRule } from '../rule.ts';

export const klammernGemischt = defineRule({
  code: 'klammern-gemischt',
  severity: 'warning',
  requirements: ['R24'],
  source: null,
  create: ({ agreement, report }) => ({
    agreement: () => {
      for (const { rows } of measureSets(agreement)) {
        const changes = rows.flatMap(({ change }) => (change?.meaning ? [change] : []));
        const other = changes.find(({ meaning }) => meaning !== changes[0]!.meaning);
        if (!other) continue;
        const usual = changes.filter(({ meaning }) => meaning === changes[0]!.meaning);
        const rest = changes.filter(({ meaning }) => meaning !== changes[0]!.meaning);
        // The one that stands alone is asked; of two that differ the later one.
        const [asked, against] = usual.length < rest.length ? [usual, rest] : [rest, usual];
        for (const { range, meaning } of asked) {
          report({
            range,
            message: `Diese Veränderung ist in ${MEANING_WORDS[meaning!]} angegeben, andere derselben Messgröße in ${MEANING_WORDS[against[0]!.meaning!]}.`,
            hint: 'Nebeneinander werden beide leicht verwechselt. Geben Sie alle Veränderungen einer Messgröße gleich an.',
            related: [{ range: against[0]!.range, message: 'So steht es in einer anderen Zeile.' }],
          });
        }
      }
    },
  }),
});
