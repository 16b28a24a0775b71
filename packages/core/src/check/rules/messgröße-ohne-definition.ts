import { normalizeName } from '../../text/names.ts';
import { headOf } from '../head-of.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const messgrößeOhneDefinition = defineRule({
  code: 'messgröße-ohne-definition',
  severity: 'warning',
  requirements: ['R15'],
  needsWholeFile: true,
  source: '§ 48b Abs. 5 SGB II',
  create: ({ source, agreement, report }) => {
    const terms = new Set<string>();
    return {
      definition: ({ term }) => terms.add(normalizeName(term)),
      end: ({ measures }) => {
        if (numberOf(agreement) === 1) return;
        for (const { name, definition, range } of measures) {
          if (definition !== null || range === null || terms.has(normalizeName(name))) continue;
          // „Anzahl der Bedarfsgemeinschaften“ says itself what is counted.
          if (/^(?:An)?[Zz]ahl /.test(name)) continue;
          report({
            range: headOf(source, range),
            message: `Die Messgröße „${name}“ ist nicht erklärt.`,
            hint: 'Sagen Sie, was gezählt wird und wodurch geteilt: Definition "…" im Block der Messgröße.',
          });
        }
      },
    };
  },
});
