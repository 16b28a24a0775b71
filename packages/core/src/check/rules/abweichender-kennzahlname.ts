import { kennzahlByCode, officialNames } from '../../statute/kennzahlen.ts';
import { defineRule } from '../rule.ts';

export const abweichenderKennzahlname = defineRule({
  code: 'abweichender-kennzahlname',
  severity: 'warning',
  requirements: ['R14'],
  source: '§ 48b Abs. 5 SGB II',
  create: ({ agreement, report }) => ({
    planValue: ({ measure, label, labelRange, range }) => {
      const kennzahl = measure.code === null ? null : kennzahlByCode(measure.code);
      if (!kennzahl) return;
      const names = officialNames(kennzahl, agreement.ruleYear);
      if (names.some((name) => label.startsWith(name) || isWithin(name, label))) return;
      report({
        range: labelRange ?? range,
        message: `Amtlich heißt ${kennzahl.code} im Jahr ${agreement.ruleYear} „${measure.officialName}“.`,
        hint: 'Ohne „als“ wird der amtliche Name gedruckt; für Zusätze schreiben Sie ihn aus.',
      });
    },
  }),
});

/** In capitals, too. */
function isWithin(name: string, label: string): boolean {
  return label.toLowerCase().includes(name.toLowerCase());
}
