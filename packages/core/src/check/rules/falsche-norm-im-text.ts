import { sectionHeading } from '../../statute/sgb2.ts';
import { CITING, citationsIn } from '../citations.ts';
import { isMeantAs48b, MISTAKEN } from '../missing-place.ts';
import { defineRule } from '../rule.ts';

/** Words before a citation that say that one speaks of the subject of § 48b. */
const SUBJECT =
  /Zielvereinbarung[A-Za-zÀ-ɏ]*(?: [A-Za-zÀ-ɏ]+){0,3} (?:gemäß|gem\.|nach|laut|i\.S\.d\.|auf Grundlage (?:des|von)|aufgrund (?:des|von)) (?:dem )?$/;

export const falscheNormImText = defineRule({
  code: 'falsche-norm-im-text',
  severity: 'warning',
  requirements: ['R3'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: (context) => ({
    mentions: CITING,
    text: (text) => {
      for (const citation of citationsIn(text)) {
        const { range, start, section, law } = citation;
        if (!isMeantAs48b(citation)) {
          if (law === 'other' || !MISTAKEN.has(section)) continue;
          if (!SUBJECT.test(text.text.slice(Math.max(0, start - 120), start))) continue;
        }
        const heading = sectionHeading(section);
        context.report({
          range,
          message: `Zielvereinbarungen regelt § 48b SGB II, nicht § ${section}.`,
          hint:
            heading === null
              ? `Einen § ${section} hat das SGB II nicht.`
              : `§ ${section} SGB II handelt von: ${heading}.`,
        });
      }
    },
  }),
});
