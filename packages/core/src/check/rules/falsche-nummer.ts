import { constellation, constellationOf, roleName } from '../../statute/constellations.ts';
import { defineRule } from '../rule.ts';
import { isOtherKind, rolesOf } from '../parties.ts';
import { partOfCitation } from '../citations.ts';

export const falscheNummer = defineRule({
  code: 'falsche-nummer',
  severity: 'error',
  requirements: ['R2'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ source, agreement, report }) => ({
    agreement: ({ legalBasis }) => {
      const citation = legalBasis?.citations[0];
      const cited = legalBasis?.nr;
      const nr = constellationOf(rolesOf(agreement));
      if (!citation || !cited || !nr || nr === cited || isOtherKind(agreement)) return;
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
  }),
});
