import { quote48b } from '../../statute/sgb2.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

const MUNICIPAL =
  /kommunale[a-zäöüß]{0,2} (?:[a-zäöüß]{1,30} )?(?:Leistung|Eingliederung|Ziel)|kommunal- und bundesfinanziert|§ ?16a\b|alle Leistungen (?:dieses|des)|Leistungen für (?:Bildung und Teilhabe|Unterkunft und Heizung)|\bKdU\b|\bLUH\b|Kosten der Unterkunft/i;

/** K1 names the housing benefits only to leave them out. */
const LEFT_OUT = /\(ohne Leistungen für Unterkunft und Heizung\)/g;

export const kommunaleLeistungenOffen = defineRule({
  code: 'kommunale-leistungen-offen',
  severity: 'info',
  requirements: ['R13'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 2 SGB II',
  create: (context) => {
    const { agreement, report } = context;
    const nr = numberOf(agreement);
    if (nr === null || nr === 1) return {};
    let covered = false;
    return {
      text: ({ text }) => {
        covered ||= MUNICIPAL.test(text) && MUNICIPAL.test(text.replace(LEFT_OUT, ''));
      },
      goalClass: (goalClass) => {
        covered ||= goalClass.class === 'municipal';
      },
      planValue: ({ measure }) => {
        covered ||= measure.code === 'K1E1';
      },
      end: ({ legalBasis, yearRange }) => {
        if (covered) return;
        report({
          range: legalBasis?.citations[0]?.range ?? yearRange,
          message: 'Die Vereinbarung sagt nichts zu den kommunalen Leistungen.',
          hint: `Das Gesetz sagt: „${quote48b({ paragraph: '1', sentence: '2' })}“ Nennen Sie kommunale Ziele, oder sagen Sie, welche Leistungen erfasst sind.`,
        });
      },
    };
  },
});
