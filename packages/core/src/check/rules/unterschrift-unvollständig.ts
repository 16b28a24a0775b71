import type { Signature } from '../../model/agreement.ts';
import { defineRule } from '../rule.ts';

export const unterschriftUnvollständig = defineRule({
  code: 'unterschrift-unvollständig',
  severity: 'error',
  requirements: ['R29'],
  needsWholeFile: true,
  source: null,
  create: ({ agreement, report }) => ({
    signature: (signature) => {
      if (agreement.state !== 'unterzeichnet') return;
      const missing = missingParts(signature);
      if (missing.length === 0) return;
      report({
        range: signature.range,
        message: `Zu dieser Unterschrift fehlt: ${missing.join(', ')}.`,
        hint: 'Ort und Datum stehen in dieser Zeile, Name und Amt in der Partei: vertreten durch "Name", "Amt"',
        related: [{ range: signature.party.handleRange, message: 'Hier steht die Partei.' }],
      });
    },
  }),
});

function missingParts({ place, date, signer }: Signature): string[] {
  return [
    place === null ? 'Ort' : null,
    date === null ? 'Datum' : null,
    signer.name === null ? 'Name' : null,
    signer.office === null ? 'Amt' : null,
  ].filter((part) => part !== null);
}
