import { roleName } from '../../statute/constellations.ts';
import { isOtherKind, nearestConstellation, rolesOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const fehlendePartei = defineRule({
  code: 'fehlende-partei',
  severity: 'error',
  requirements: ['R1'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ agreement, report }) => ({
    agreement: ({ parties, legalBasis, yearRange }) => {
      // Where a party has no role, that is what is wrong.
      if (isOtherKind(agreement) || parties.some(({ role }) => role === null)) return;
      const constellation = nearestConstellation(agreement);
      if (!constellation) {
        report({
          range: legalBasis?.range ?? yearRange,
          message: 'Die Vereinbarung nennt keine Parteien.',
          hint: 'Führen Sie beide Seiten ein: Partei kürzel "Name" { Rolle … }',
        });
        return;
      }
      const present = new Set(rolesOf(agreement));
      for (const side of constellation.sides) {
        if (side.flat().some((role) => present.has(role))) continue;
        const missing = roleName(side[0]![0]!);
        report({
          range: parties[0]?.handleRange ?? legalBasis?.range ?? yearRange,
          message: `Es fehlt die Partei mit der Rolle „${missing}“.`,
          hint: `Nr. ${constellation.nr} lautet: „${constellation.sentence}“`,
          source: constellation.source,
        });
      }
    },
  }),
});
