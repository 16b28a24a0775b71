import { sectionHeading } from '../../statute/sgb2.ts';
import { CITING, citationsIn } from '../citations.ts';
import { isMeantAs48b, MISTAKEN } from '../missing-place.ts';
import { defineRule } from '../rule.ts';

/** Words before a citation that say that one speaks of the subject of § 48b. */
const SUBJECT =
  /Zielvereinbarung[A-Za-zÀ-ɏ]*(?: [A-Za-zÀ-ɏ]+){0,3} (?:gemäß|gem\.|nach|laut|i\.S\.d\.|auf Grundlage (?:des|von)|aufgrund (?:des|von)) (?:dem )?$/;

/** „… Absatz 3 Satz 1 SGB II genannten Ziele“: the goals stand in § 48b Abs. 3. */
const GOALS_BEHIND =
  /^(?: SGB II| des Zweiten Buches Sozialgesetzbuch(?: \(SGB II\))?)? (?:genannten|aufgeführten|aufgezählten|festgelegten|geregelten|vorgegebenen) (?:[a-zß-ÿ]+ )?Ziele/;

export const falscheNormImText = defineRule({
  code: 'falsche-norm-im-text',
  severity: 'warning',
  requirements: ['R3'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: (context) => ({
    mentions: CITING,
    text: (text) => {
      for (const citation of citationsIn(text)) {
        const { range, start, end, section, law } = citation;
        const isMistaken = law !== 'other' && MISTAKEN.has(section);
        const isOfGoals = isMistaken && GOALS_BEHIND.test(text.text.slice(end, end + 120));
        const isSubject =
          isMistaken && SUBJECT.test(text.text.slice(Math.max(0, start - 120), start));
        if (!isOfGoals && !isSubject && !isMeantAs48b(citation)) continue;
        const heading = sectionHeading(section);
        context.report({
          range,
          message: isOfGoals
            ? `Die Ziele nennt § 48b Abs. 3 SGB II, nicht § ${section}.`
            : `Zielvereinbarungen regelt § 48b SGB II, nicht § ${section}.`,
          hint:
            heading === null
              ? `Einen § ${section} hat das SGB II nicht.`
              : `§ ${section} SGB II handelt von: ${heading}.`,
        });
      }
    },
  }),
});
