import { FIRST_YEAR, rulePack, STATE_OF_LAW } from '../../statute/packs.ts';
import { defineRule } from '../rule.ts';

export const rechtsstandFehlt = defineRule({
  code: 'rechtsstand-fehlt',
  severity: 'info',
  requirements: ['R31'],
  source: null,
  create: ({ report }) => ({
    agreement: ({ ruleYear, yearRange }) => {
      const { inForce, beyondData } = rulePack(ruleYear);
      if (inForce && !beyondData) return;
      report({
        range: yearRange,
        message: beyondData
          ? `Für das Jahr ${ruleYear} gilt hier noch der Rechtsstand ${STATE_OF_LAW}.`
          : `Für das Jahr ${ruleYear} ist kein Rechtsstand hinterlegt; § 48b SGB II lautet so seit ${FIRST_YEAR}.`,
        hint: beyondData
          ? 'Prüfen Sie, ob sich Namen und Kennzahlen geändert haben, oder installieren Sie eine neuere Fassung von Zielwerk.'
          : `Geprüft wird nach den Regeln von ${FIRST_YEAR} an.`,
      });
    },
  }),
});
