import { constellation, type ConstellationNr } from '../../statute/constellations.ts';
import { CITING, citationsIn, type FoundCitation } from '../citations.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';
import { inSentences } from '../sentences.ts';

/** Which numbers an agreement may well speak of: its own, and those it follows from or leads to. */
const RELATED: Readonly<Record<ConstellationNr, readonly string[]>> = {
  1: ['1', '2'],
  2: ['1', '2'],
  3: ['1', '3', '4'],
  4: ['3', '4'],
};

/** How a sentence names the parties of agreements that this one has nothing to do with. */
const NAMES: Readonly<Record<string, RegExp>> = {
  1: /Bundesagentur/,
  2: /gemeinsame[nr]? Einrichtung|Bundesagentur|Agentur(?:en)? für Arbeit/,
  3: /Landesbehörde|Länder/,
  4: /zugelassene|Länder/,
};

/** Words by which a sentence says that a number is that of this agreement, before the citation and behind it. */
const OWN_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:diese(?:r|n)? (?:Ziel)?vereinbarung(?: (?:wird|ist|wurde))? (?:gemäß|gem\.|nach)|schließen(?: [^.]{0,160})? (?:gemäß|gem\.|nach)) $/i;
const OWN_BEHIND =
  /^(?: [^.]{0,160})? schließen [^.]{0,300}(?:diese|die folgende) (?:Ziel)?vereinbarung/i;
const OPENING = /(?:^|[.!?\n])\s*(?:Gemäß|Gem\.|Nach|(?:Auf Grundlage|Aufgrund) (?:des|von)) $/;
/** „der Vereinbarung nach Nr. 3“, „der nach Nr. 3 geschlossenen Vereinbarung“: that is another one. */
const OTHER_BEFORE =
  /(?:(?<!diese[rn]? )(?:Ziel)?vereinbarung(?:en)?|(?<![A-Za-zÀ-ɏ])(?:der|die|den|dem|einer|eine)) (?:gemäß|gem\.|nach) $/i;
const OTHER_BEHIND = /^[^.]{0,60} (?:ab)?geschlossene[nr]? (?:Ziel)?vereinbarung/i;

export const andereNummerImText = defineRule({
  code: 'andere-nummer-im-text',
  severity: 'warning',
  requirements: ['R2'],
  source: '§ 48b Abs. 1 Satz 1 SGB II',
  create: (context) => {
    const nr = numberOf(context.agreement);
    if (nr === null) return {};
    return {
      mentions: CITING,
      text: (text) => {
        const read = inSentences(text.text);
        for (const found of citationsIn(text)) {
          const { range, end, section, paragraph, sentence, number, law } = found;
          if (section !== '48b' || law === 'other' || number === null) continue;
          if (paragraph !== '1' || (sentence !== null && sentence !== '1')) continue;
          // „Nr. 2 bis 4“ speaks of kinds of agreements, not of this one.
          if (/^,? ?(?:bis|und|oder|[-–+]|,) ?(?:Nr\. ?)?\d/.test(text.text.slice(end, end + 20)))
            continue;
          if (!/^[1-4]$/.test(number) || number === String(nr)) continue;
          const isNamed =
            RELATED[nr].includes(number) || NAMES[number]?.test(read.sentenceAt(found.start));
          if (isNamed && !isOfThisAgreement(text.text, found)) continue;
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

/** Whether the sentence claims the cited place for this very agreement. */
function isOfThisAgreement(text: string, { start, end }: FoundCitation): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const behind = text.slice(end, end + 500);
  if (OTHER_BEFORE.test(before) || OTHER_BEHIND.test(behind)) return false;
  return OWN_BEFORE.test(before) || (OPENING.test(before) && OWN_BEHIND.test(behind));
}
