import { isAmount } from '../../model/amount.ts';
import { kennzahlByCode, levelName, officialNames } from '../../statute/kennzahlen.ts';
import { defineRule } from '../rule.ts';

export const abweichenderKennzahlname = defineRule({
  code: 'abweichender-kennzahlname',
  severity: 'warning',
  requirements: ['R14'],
  source: '§ 48b Abs. 5 SGB II',
  create: ({ agreement, report }) => ({
    planValue: ({ measure, label, labelRange, content }) => {
      // What the author has not written is made with the official name.
      if (labelRange === null || measure.code === null) return;
      const kennzahl = kennzahlByCode(measure.code)!;
      const official = officialNames(kennzahl, agreement.ruleYear);
      // An amount is not the change that the regulation names, but what changes; what has no number may be either.
      const levels = isAmount(content) || content.kind === 'absent' ? official.map(levelName) : [];
      const names = isAmount(content) ? levels : [...official, ...levels];
      if (names.some((name) => spelled(label).includes(spelled(name.replace(BRACKET, ''))))) return;
      report({
        range: labelRange,
        message: `Amtlich heißt ${kennzahl.code} im Jahr ${agreement.ruleYear} „${measure.officialName}“.`,
        hint: 'Ohne „als“ wird der amtliche Name gedruckt; für Zusätze schreiben Sie ihn aus.',
      });
    },
  }),
});

/** `(ohne Leistungen für Unterkunft und Heizung)` at the end of a name, which few agreements print. */
const BRACKET = / \([^)]*\)$/;

function spelled(name: string): string {
  return name
    .toLowerCase()
    .replace('bestandes', 'bestands')
    .replace(PEOPLE, 'langzeitleistungsbeziehern');
}

/** Women and men named both, in full or for short. */
const PEOPLE =
  /langzeitleistungsbezieher(?:innen und (?:langzeitleistungs|-)beziehern|n und (?:langzeitleistungs|-)bezieherinnen|[/*:_]-?innen)/;
