import type { Citation } from '../../model/agreement.ts';
import {
  constellation,
  type ConstellationNr,
  constellationOf,
  roleName,
} from '../../statute/constellations.ts';
import { placeExists } from '../../statute/sgb2.ts';
import { defineRule } from '../rule.ts';
import { isOtherKind, rolesOf } from '../parties.ts';
import { partOfCitation } from '../citations.ts';

export const falscheNummer = defineRule({
  code: 'falsche-nummer',
  severity: 'error',
  requirements: ['R2'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ source, agreement, report }) => {
    const reportPlace = ({ range, text }: Citation, nr: ConstellationNr) =>
      report({
        range,
        message: `${text} regelt nicht, wer Zielvereinbarungen schließt; das tut Abs. 1 Satz 1.`,
        hint: `Nach den Parteien ist dies eine Vereinbarung nach § 48b Abs. 1 Satz 1 Nr. ${nr} SGB II.`,
        source: constellation(nr).source,
      });
    return {
      agreement: ({ legalBasis }) => {
        const citation = legalBasis?.citations[0];
        const cited = legalBasis?.nr;
        const nr = constellationOf(rolesOf(agreement));
        if (!citation || !nr || nr === cited || isOtherKind(agreement)) return;
        if (!cited) {
          if (isElsewhereIn48b(citation)) reportPlace(citation, nr);
          return;
        }
        const range = partOfCitation(source, citation, 'number');
        report({
          range,
          message: `Nach den Parteien ist dies eine Vereinbarung nach Nr. ${nr}, nicht nach Nr. ${cited}.`,
          hint: `Nr. ${nr} lautet: „${constellation(nr).sentence}“ Prüfen Sie die Nummer oder die Rollen der Parteien.`,
          source: constellation(nr).source,
          related: agreement.parties.flatMap(({ role, roleRange }) =>
            role && roleRange
              ? [{ range: roleRange, message: `Diese Partei ist: ${roleName(role)}.` }]
              : [],
          ),
          fixes: [
            {
              title: `Nr. ${nr} einsetzen`,
              safe: false,
              edits: [{ range, text: `Nr. ${nr}` }],
            },
          ],
        });
      },
    };
  },
});

/** A place of § 48b SGB II that exists, but says something else than who concludes agreements. */
function isElsewhereIn48b(citation: Citation): boolean {
  const { section, paragraph, sentence, law } = citation;
  if (section !== '48b' || (law !== null && law !== 'SGB II') || paragraph === null) return false;
  if (placeExists({ ...citation, paragraph }) === 'no') return false;
  return paragraph !== '1' || (sentence !== null && sentence !== '1');
}
