import { rulePack } from '../../statute/packs.ts';
import { defineRule } from '../rule.ts';
import { nameRange, readZkt } from '../zkt-of-party.ts';

export const zktAndersGeschrieben = defineRule({
  code: 'zkt-anders-geschrieben',
  severity: 'warning',
  requirements: ['R8'],
  source: 'Anlage zu § 1 KomtrZV',
  create: ({ source, agreement, report }) => ({
    party: (party) => {
      if (party.role !== 'zkt' || !rulePack(agreement.ruleYear).zktListKnown) return;
      const reading = readZkt(party.name);
      if (reading.kind !== 'similar') return;
      const range = nameRange(source, party);
      const { name } = reading.zkt;
      report({
        range,
        message: `Ein zugelassener kommunaler Träger „${party.name}“ steht so nicht in der Verordnung.`,
        hint: `Meinten Sie „${name}“?`,
        fixes: [{ title: `Durch „${name}“ ersetzen`, safe: false, edits: [{ range, text: name }] }],
      });
    },
  }),
});
