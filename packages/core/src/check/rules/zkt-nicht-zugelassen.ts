import { rulePack } from '../../statute/packs.ts';
import { defineRule } from '../rule.ts';
import { nameRange, readZkt } from '../zkt-of-party.ts';

export const zktNichtZugelassen = defineRule({
  code: 'zkt-nicht-zugelassen',
  severity: 'error',
  requirements: ['R8'],
  source: 'Anlage zu § 1 KomtrZV',
  create: ({ source, agreement, report }) => ({
    party: (party) => {
      // A list that may have changed since we read it proves nothing.
      const { zktListKnown, beyondData } = rulePack(agreement.ruleYear);
      if (party.role !== 'zkt' || !zktListKnown || beyondData) return;
      // A form may leave the name to be filled in.
      if (agreement.state === 'vorlage' || party.name.trim() === '') return;
      if (readZkt(party.name).kind !== 'unknown') return;
      report({
        range: nameRange(source, party),
        message: `„${party.name}“ steht nicht auf der Liste der zugelassenen kommunalen Träger.`,
        hint: 'Prüfen Sie den Namen in der Anlage zu § 1 der Kommunalträger-Zulassungsverordnung. Eine gemeinsame Einrichtung schließt Vereinbarungen nach Nr. 2.',
      });
    },
  }),
});
