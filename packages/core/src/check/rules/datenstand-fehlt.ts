import type { Base } from '../../model/agreement.ts';
import { defineRule } from '../rule.ts';

export const datenstandFehlt = defineRule({
  code: 'datenstand-fehlt',
  severity: 'warning',
  requirements: ['R33'],
  needsWholeFile: true,
  source: null,
  create: ({ agreement: { year }, report }) => {
    const example = `Datenstand 20.01.${year} Berichtsmonat "September ${year - 1}"`;
    let actual: Base | null = null;
    let stated = false;
    return {
      planValue: ({ base, change }) => {
        for (const one of [base, change?.base ?? null]) {
          // One that there cannot be yet has no data.
          if (one?.kind === 'actual' && one.quantity && (one.year ?? 0) < year) actual ??= one;
        }
      },
      followUp: ({ entries }) => {
        for (const { kind, when, text, range } of entries) {
          if (kind !== 'data') continue;
          stated = true;
          // „Oktober 2023“ and „T-3“ are months themselves.
          if (text !== null || typeof when === 'string') continue;
          report({
            range,
            message: 'Zum Datenstand fehlt der Berichtsmonat.',
            hint: `Die Kennzahlen eines Monats erscheinen erst nach drei Monaten; nennen Sie ihn: ${example}`,
          });
        }
      },
      end: () => {
        if (!actual || stated) return;
        report({
          range: actual.range,
          message: 'Zu diesem Ist-Wert fehlen Berichtsmonat und Datenstand.',
          hint: `Schreiben Sie in die Zielnachhaltung: ${example}`,
        });
      },
    };
  },
});
