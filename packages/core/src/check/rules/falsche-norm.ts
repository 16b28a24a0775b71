import { sectionHeading } from '../../statute/sgb2.ts';
import { partOfCitation } from '../citations.ts';
import { isSgb2, names48b } from '../legal-basis.ts';
import { defineRule } from '../rule.ts';

export const falscheNorm = defineRule({
  code: 'falsche-norm',
  severity: 'error',
  requirements: ['R3'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ source, report }) => ({
    agreement: ({ legalBasis }) => {
      const citation = legalBasis?.citations[0];
      if (!citation || names48b(legalBasis)) return;
      const range = partOfCitation(source, citation, 'section');
      const { section, law } = citation;
      if (section === '48b') {
        report({
          range: citation.range,
          message: `Zielvereinbarungen regelt § 48b SGB II, nicht § 48b ${law}.`,
          hint: 'Prüfen Sie das Gesetz in der Rechtsgrundlage.',
        });
        return;
      }
      const heading = isSgb2(law) ? sectionHeading(section) : null;
      report({
        range,
        message: `Zielvereinbarungen regelt § 48b SGB II, nicht § ${section}.`,
        hint: `${heading ? `§ ${section} SGB II handelt von: ${heading}. ` : ''}Eine Vereinbarung anderer Art nennt ihre Grundlage so: Rechtsgrundlage sonstige "…"`,
        fixes: isSgb2(law)
          ? [{ title: '§ 48b einsetzen', safe: false, edits: [{ range, text: '§ 48b' }] }]
          : [],
      });
    },
  }),
});
