import type { PartyRole } from '../../model/agreement.ts';
import { roleName } from '../../statute/constellations.ts';
import { defineRule } from '../rule.ts';
import { isOtherKind, nearestConstellations } from '../parties.ts';
import { nameRange } from '../zkt-of-party.ts';

/** What the beginning of a name says of the body that has it, and the roles that such a body can have. */
const BODIES: readonly { readonly name: RegExp; readonly roles: readonly PartyRole[] }[] = [
  {
    name: /^(?:Agentur|Bundesagentur) für Arbeit(?![A-Za-zÀ-ɏ])/,
    roles: ['agentur', 'bundesagentur'],
  },
  {
    name: /^(?:Stadt|Landeshauptstadt|Hansestadt|Landkreis|Kreis|Region|[A-ZÀ-Þ][A-Za-zÀ-ɏ]+kreis)(?![A-Za-zÀ-ɏ-])(?!.*Jobcenter)/,
    roles: ['kommunaler-träger', 'zkt'],
  },
  { name: /^Jobcenter(?![A-Za-zÀ-ɏ])/, roles: ['geschäftsführung-ge', 'zkt'] },
  {
    name: /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ )?(?:Staatsm|M)inisterium(?![A-Za-zÀ-ɏ])|^Senatsverwaltung/,
    roles: ['landesbehörde'],
  },
];

export const rollePasstNichtZumNamen = defineRule({
  code: 'rolle-passt-nicht-zum-namen',
  severity: 'warning',
  requirements: ['R1'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: ({ source, agreement, report }) => ({
    party: (party) => {
      const { role, roleRange, name } = party;
      // Whether the ministry is that of the Bund is a question of its own.
      if (!role || !roleRange || role === 'sonstige' || role === 'bmas') return;
      const body = BODIES.find((one) => one.name.test(name));
      if (!body || body.roles.includes(role)) return;
      // A role that does not belong here is wrong whatever the name is.
      const [constellation] = isOtherKind(agreement) ? [] : nearestConstellations(agreement);
      if (constellation?.roles.includes(role) === false) return;
      const possible = body.roles.map((one) => `„${roleName(one)}“`).join(' oder ');
      report({
        range: roleRange,
        message: `„${name}“ hat hier die Rolle „${roleName(role)}“.`,
        hint: `Nach dem Namen wäre es ${possible}. Prüfen Sie, was vertauscht ist.`,
        related: [{ range: nameRange(source, party), message: 'Das ist der Name der Partei.' }],
      });
    },
  }),
});
