import { roleName } from '../../statute/constellations.ts';
import { isOtherKind, nearestConstellations, rolesOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

export const unzulässigePartei = defineRule({
  code: 'unzulässige-partei',
  severity: 'error',
  requirements: ['R1'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ agreement, report }) => ({
    party: ({ role, roleRange }) => {
      if (!role || !roleRange || isOtherKind(agreement)) return;
      const [constellation] = nearestConstellations(agreement);
      if (!constellation || constellation.roles.includes(role)) return;
      const others = rolesOf(agreement).filter((other) => other !== role);
      report({
        range: roleRange,
        message: `Die Rolle „${roleName(role)}“ gehört nicht zu einer Vereinbarung nach Nr. ${constellation.nr}.`,
        hint: `Nr. ${constellation.nr} lautet: „${constellation.sentence}“ Eine Vereinbarung anderer Art nennt ihre Grundlage so: Rechtsgrundlage sonstige "…"`,
        source: constellation.source,
        related: agreement.parties.flatMap((party) =>
          party.role && party.roleRange && others.includes(party.role)
            ? [{ range: party.roleRange, message: `Diese Partei ist: ${roleName(party.role)}.` }]
            : [],
        ),
      });
    },
  }),
});
