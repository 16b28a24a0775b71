import { findKennzahl, officialName } from '../../statute/kennzahlen.ts';
import { defineRule } from '../rule.ts';

export const messgrößeHeißtWieKennzahl = defineRule({
  code: 'messgröße-heißt-wie-kennzahl',
  severity: 'warning',
  requirements: ['R14'],
  source: '§ 48b Abs. 5 SGB II',
  create: ({ report }) => ({
    agreement: ({ measures, ruleYear }) => {
      for (const { name, unit, nameRange } of measures) {
        const kennzahl = findKennzahl(name);
        if (!kennzahl || !nameRange) continue;
        // „Bestand an Langzeitleistungsbeziehenden“ in Personen is what K3 is the change of, and not taken for it.
        const isChanging = kennzahl.isChange && !/veränderung/i.test(name);
        if (isChanging && unit !== null && unit !== '%') continue;
        report({
          range: nameRange,
          message: `„${name}“ meint sonst ${kennzahl.code}, die Verordnung legt fest, wie sie gebildet wird.`,
          hint: `Verwenden Sie ${kennzahl.code} („${officialName(kennzahl, ruleYear)}“) ohne eigene Messgröße, oder geben Sie Ihrer Größe einen anderen Namen.`,
        });
      }
    },
  }),
});
