import { constellation } from '../../statute/constellations.ts';
import { sentencesOf } from '../sentences.ts';
import { numberOf, partiesWith } from '../parties.ts';
import type { ReadText } from '../read-text.ts';
import { defineRule } from '../rule.ts';

/** How a text speaks of the municipal body or of what it provides; a city in the name of a Jobcenter is none. */
const BODY =
  /kommunal|(?<![A-Za-zÀ-ɏ]|Jobcenters? )(?:Landkreis|Kreis|Stadt)(?:es|s)?(?![A-Za-zÀ-ɏ])/i;

/** A sentence that says that the municipal body concludes its own agreement. */
const OWN_AGREEMENT =
  /(?:gesondert|separat|eigen|parallel|zweit)[A-Za-zÀ-ɏ]{0,6} (?:Ziel)?vereinbarung|vereinbar[A-Za-zÀ-ɏ]{0,9} .{0,120}(?:gesondert|separat|parallel)|(?:gesondert|separat|parallel) .{0,120}vereinbar/i;

export const kommunalerTrägerFehlt = defineRule({
  code: 'kommunaler-träger-fehlt',
  severity: 'warning',
  requirements: ['R5'],
  needsWholeFile: true,
  source: '§ 48b Abs. 1 Satz 1 Nr. 2 SGB II',
  create: ({ agreement, report }) => ({
    end: ({ parties, legalBasis, yearRange }, texts) => {
      if (numberOf(agreement) !== 2 || partiesWith(agreement, 'kommunaler-träger').length > 0)
        return;
      if (texts.some(declaresOwnAgreement)) return;
      const federal = parties.find(({ role }) => role === 'agentur' || role === 'bundesagentur');
      report({
        range: federal?.roleRange ?? legalBasis?.range ?? yearRange,
        message: 'Der kommunale Träger ist nicht Partei dieser Vereinbarung.',
        hint: 'Nehmen Sie ihn als Partei auf, oder sagen Sie im Text, dass er mit dem Jobcenter eine gesonderte Vereinbarung schließt.',
        source: constellation(2).source,
      });
    },
  }),
});

function declaresOwnAgreement({ text }: ReadText): boolean {
  if (!BODY.test(text)) return false;
  return sentencesOf(text).some(
    (sentence) => BODY.test(sentence.text) && OWN_AGREEMENT.test(sentence.text),
  );
}
