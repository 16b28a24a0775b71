import type { Signature } from '../../model/agreement.ts';
import { defineRule } from '../rule.ts';

export const unterschriftOhneDatum = defineRule({
  code: 'unterschrift-ohne-datum',
  severity: 'info',
  requirements: ['R19'],
  needsWholeFile: true,
  source: null,
  create: ({ agreement, report }) => {
    const signatures: Signature[] = [];
    return {
      signature: (signature) => signatures.push(signature),
      end: () => {
        // Once signed, a missing date is a mistake of its own; with none yet, all are to be filled in by hand.
        if (agreement.state === 'unterzeichnet') return;
        const dated = signatures.find(({ date }) => date !== null);
        if (!dated) return;
        for (const { date, range, party } of onePerLine(signatures)) {
          if (date) continue;
          report({
            range,
            message: `Die Unterschrift der Partei „${party.handle}“ hat noch kein Datum.`,
            hint: 'Die letzte Unterschrift zählt als Abschluss: am 04.04.2024',
            related: [{ range: dated.range, message: 'Diese Unterschrift hat schon eines.' }],
          });
        }
      },
    };
  },
});

function onePerLine(signatures: readonly Signature[]): Signature[] {
  return [...new Map(signatures.map((one) => [one.range.start, one])).values()];
}
