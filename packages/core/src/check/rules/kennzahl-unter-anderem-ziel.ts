import { goalName, statutoryGoalsIn } from '../../statute/goals.ts';
import { kennzahlByCode } from '../../statute/kennzahlen.ts';
import { defineRule } from '../rule.ts';

/** The Kennzahlen proper; an Ergänzungsgröße may well explain another goal. */
const KENNZAHL = /^K[1-3]$/;

export const kennzahlUnterAnderemZiel = defineRule({
  code: 'kennzahl-unter-anderem-ziel',
  severity: 'warning',
  requirements: ['R14'],
  source: '§ 48b Abs. 5 SGB II',
  create: ({ report }) => ({
    goal: ({ title, titleRange, statutory, values }) => {
      if (statutory === null) return;
      const value = values.find(({ measure }) => KENNZAHL.test(measure.code ?? ''));
      const kennzahl = value && kennzahlByCode(value.measure.code!);
      if (!kennzahl || kennzahl.goal === statutory) return;
      if (statutoryGoalsIn(title).includes(kennzahl.goal)) return;
      report({
        range: value.measureRange,
        message: `${kennzahl.code} gehört zum Ziel „${goalName(kennzahl.goal)}“, das Ziel hier heißt „${goalName(statutory)}“.`,
        hint: 'Welche Kennzahl welches Ziel misst, legt die Verordnung fest. Prüfen Sie, ob Titel oder Zeilen vertauscht sind.',
        related: [{ range: titleRange, message: 'Das ist der Titel des Ziels.' }],
      });
    },
  }),
});
