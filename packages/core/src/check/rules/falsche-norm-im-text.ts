import { sectionHeading } from '../../statute/sgb2.ts';
import { CITING, citationsIn } from '../citations.ts';
import { defineRule } from '../rule.ts';

/** The sections that are taken for § 48b, and the words that say that one speaks of its subject. */
const MISTAKEN: ReadonlySet<string> = new Set(['44b', '48', '48a']);
const SUBJECT =
  /Zielvereinbarung\p{L}*(?: \p{L}+){0,3} (?:gemäß|gem\.|nach|laut|i\.S\.d\.|auf Grundlage (?:des|von)|aufgrund (?:des|von)) (?:dem )?$/u;

/** Only § 48b has these four numbers there. */
const NUMBERS = /^[1-4]$/;

export const falscheNormImText = defineRule({
  code: 'falsche-norm-im-text',
  severity: 'warning',
  requirements: ['R3'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: (context) => ({
    mentions: CITING,
    text: (text) => {
      for (const { range, start, section, paragraph, sentence, number, law } of citationsIn(text)) {
        if (law === 'other' || !MISTAKEN.has(section)) continue;
        const isMeant = paragraph === '1' && sentence === '1' && NUMBERS.test(number ?? '');
        if (!isMeant && !SUBJECT.test(text.text.slice(Math.max(0, start - 120), start))) continue;
        context.report({
          range,
          message: `Zielvereinbarungen regelt § 48b SGB II, nicht § ${section}.`,
          hint: `§ ${section} SGB II handelt von: ${sectionHeading(section)}.`,
        });
      }
    },
  }),
});
