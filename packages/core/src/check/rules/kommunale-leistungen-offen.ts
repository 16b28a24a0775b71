import type { Block } from '../../model/agreement.ts';
import { quote48b } from '../../statute/sgb2.ts';
import { numberOf } from '../parties.ts';
import type { ReadText } from '../read-text.ts';
import { defineRule } from '../rule.ts';

const MUNICIPAL =
  /kommunale[a-zäöüß]{0,2} (?:[a-zäöüß]{1,30} )?(?:Leistung|Eingliederung|Ziel)|kommunal- und bundesfinanziert|§ ?16a\b|(?:alle|sämtliche) (?:[A-Za-zÀ-ɏ]{1,30} )?Leistungen (?:dieses|des|nach|der Grundsicherung|im SGB)|Leistungen für (?:Bildung und Teilhabe|Unterkunft und Heizung)|\bKdU\b|\bLUH\b|Kosten der Unterkunft|Unterkunftskosten/i;

/** What a text of the kind holds in any case: most texts need not be searched for more. */
const STEMS = /kommunal|16a|leistungen|kdu|luh|kosten der u|unterkunftsk/i;

/** K1 names the housing benefits only to leave them out. */
const LEFT_OUT = /\(ohne Leistungen für Unterkunft und Heizung\)/g;

export const kommunaleLeistungenOffen = defineRule({
  code: 'kommunale-leistungen-offen',
  severity: 'info',
  requirements: ['R13'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 2 SGB II',
  create: ({ agreement, report }) => ({
    end: ({ body, legalBasis, yearRange }, texts) => {
      const nr = numberOf(agreement);
      if (nr === null || nr === 1 || hasMunicipalGoals(body) || texts.some(isMunicipal)) return;
      report({
        range: legalBasis?.citations[0]?.range ?? yearRange,
        message: 'Die Vereinbarung sagt nichts zu den kommunalen Leistungen.',
        hint: `Das Gesetz sagt: „${quote48b({ paragraph: '1', sentence: '2' })}“ Nennen Sie kommunale Ziele, oder sagen Sie, welche Leistungen erfasst sind.`,
      });
    },
  }),
});

function hasMunicipalGoals(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'section') return hasMunicipalGoals(block.blocks);
    if (block.kind === 'goalClass') return block.class === 'municipal';
    return block.kind === 'goal' && block.values.some(({ measure }) => measure.code === 'K1E1');
  });
}

function isMunicipal({ text }: ReadText): boolean {
  return STEMS.test(text) && MUNICIPAL.test(text) && MUNICIPAL.test(text.replace(LEFT_OUT, ''));
}
