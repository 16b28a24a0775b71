import type { Signer } from '../../model/agreement.ts';
import { defineRule } from '../rule.ts';

export const unterschriftFehlt = defineRule({
  code: 'unterschrift-fehlt',
  severity: 'error',
  requirements: ['R29'],
  needsWholeFile: true,
  source: null,
  create: ({ report }) => {
    const signed = new Set<string>();
    const signers = new Set<Signer>();
    return {
      signature: ({ party, signer }) => {
        signed.add(party.handle);
        signers.add(signer);
      },
      end: ({ parties, state }) => {
        if (state !== 'unterzeichnet') return;
        for (const party of parties) {
          if (!signed.has(party.handle)) {
            report({
              range: party.handleRange,
              message: `Die Vereinbarung ist unterzeichnet, aber die Unterschrift der Partei „${party.handle}“ fehlt.`,
              hint: `Ergänzen Sie unter Unterschriften: ${party.handle} in "Ort" am 04.04.2024`,
            });
            continue;
          }
          for (const signer of party.signers) {
            if (signers.has(signer)) continue;
            report({
              range: signer.range,
              message: `Die Vereinbarung ist unterzeichnet, aber die Unterschrift von „${signer.name ?? signer.office}“ fehlt.`,
              hint: `Ergänzen Sie unter Unterschriften: ${party.handle} "${signer.name ?? signer.office}" in "Ort" am 04.04.2024`,
            });
          }
        }
      },
    };
  },
});
