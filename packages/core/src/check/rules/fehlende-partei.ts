import { type Constellation, roleName } from '../../statute/constellations.ts';
import type { PartyRole } from '../../model/agreement.ts';
import { isOtherKind, nearestConstellations, rolesOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const fehlendePartei = defineRule({
  code: 'fehlende-partei',
  severity: 'error',
  requirements: ['R1'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ agreement, report }) => ({
    agreement: ({ parties, legalBasis, yearRange }) => {
      // Where a party has no role, or one that does not belong here, that is what is wrong.
      if (isOtherKind(agreement) || parties.some(({ role }) => role === null)) return;
      const constellations = nearestConstellations(agreement);
      if (rolesOf(agreement).some((role) => constellations[0]?.roles.includes(role) === false))
        return;
      if (parties.length === 0) {
        report({
          range: legalBasis?.range ?? yearRange,
          message: 'Die Vereinbarung nennt keine Parteien.',
          hint: 'Führen Sie beide Seiten ein: Partei kürzel "Name" { Rolle … }',
        });
        return;
      }
      const present = rolesOf(agreement);
      const missing = constellations.flatMap((one) => missingRoles(one, present));
      if (missing.length === 0) return;
      report({
        range: parties[0]!.handleRange,
        message: `Es fehlt eine Partei mit der Rolle ${[...new Set(missing)].map((role) => `„${roleName(role)}“`).join(' oder ')}.`,
        hint: constellations.map(({ nr, sentence }) => `Nr. ${nr} lautet: „${sentence}“`).join(' '),
      });
    },
  }),
});

/** The usual role of each side that nobody is on. */
function missingRoles({ sides }: Constellation, present: readonly PartyRole[]): PartyRole[] {
  return sides
    .filter((side) => !side.some((seat) => seat.some((role) => present.includes(role))))
    .map((side) => side[0]![0]!);
}
