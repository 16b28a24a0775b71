import { rulePack } from '../../statute/packs.ts';
import { findZkt } from '../../statute/zkt.ts';
import { defineRule } from '../rule.ts';
import { nameRange } from '../zkt-of-party.ts';

export const gemeinsameEinrichtungBeimZkt = defineRule({
  code: 'gemeinsame-einrichtung-beim-zkt',
  severity: 'error',
  requirements: ['R8'],
  source: '§ 6a SGB II',
  create: ({ source, agreement, report }) => ({
    party: (party) => {
      if (party.role !== 'geschäftsführung-ge' && party.role !== 'kommunaler-träger') return;
      if (!rulePack(agreement.ruleYear).zktListKnown) return;
      const name = party.name.replace(/^Jobcenter (?:der |des )?/, '');
      const zkt = findZkt(name) ?? findZkt(name.replace(/(?<=^[\p{L}-]*kreis)es(?= |$)/iu, ''));
      if (!zkt) return;
      report({
        range: nameRange(source, party),
        message: `„${zkt.name}“ ist zugelassener kommunaler Träger und hat keine gemeinsame Einrichtung.`,
        hint: 'Zugelassene kommunale Träger schließen ihre Vereinbarung mit der zuständigen Landesbehörde, § 48b Abs. 1 Satz 1 Nr. 4 SGB II.',
      });
    },
  }),
});
