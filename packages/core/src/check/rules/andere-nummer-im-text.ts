import { constellation, type ConstellationNr } from '../../statute/constellations.ts';
import { citationsIn } from '../citations.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

/** Which numbers an agreement may well speak of: its own, and those it follows from or leads to. */
const RELATED: Readonly<Record<ConstellationNr, readonly string[]>> = {
  1: ['1', '2'],
  2: ['1', '2'],
  3: ['1', '3', '4'],
  4: ['3', '4'],
};

export const andereNummerImText = defineRule({
  code: 'andere-nummer-im-text',
  severity: 'warning',
  requirements: ['R2'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: (context) => {
    const nr = numberOf(context.agreement);
    if (nr === null) return {};
    return {
      text: (text) => {
        for (const { range, end, section, paragraph, sentence, number, law } of citationsIn(text)) {
          if (section !== '48b' || law === 'other' || number === null) continue;
          if (paragraph !== '1' || (sentence !== null && sentence !== '1')) continue;
          // „Nr. 2 bis 4“ speaks of kinds of agreements, not of this one.
          if (/^,? ?(?:bis|und|oder|[-–+]|,) ?(?:Nr\. ?)?\d/.test(text.text.slice(end, end + 20)))
            continue;
          if (!/^[1-4]$/.test(number) || RELATED[nr].includes(number)) continue;
          context.report({
            range,
            message: `Der Text beruft sich auf Nr. ${number}, die Vereinbarung wird aber nach Nr. ${nr} geschlossen.`,
            hint: `Nr. ${number} lautet: „${constellation(Number(number) as ConstellationNr).sentence}“ Prüfen Sie, ob Nr. ${nr} gemeint ist.`,
          });
        }
      },
    };
  },
});
