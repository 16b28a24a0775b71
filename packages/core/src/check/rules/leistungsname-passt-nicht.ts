import { BENEFIT_WORDS, benefitsNamedIn } from '../../statute/benefits.ts';
import { rulePack } from '../../statute/packs.ts';
import { defineRule } from '../rule.ts';
import { inSentences } from '../sentences.ts';

/** Words around a name that say that it is of another time. */
const BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:früher|ehemalig|ehemals|bisherig|vormals|vormalig|damalig|künftig|statt|anstelle|Ablösung|Nachfolge|Einführung)[A-Za-zÀ-ɏ]{0,3}(?: des| der| dem| das)? [(„"]*$/i;
/** Words of a sentence that tells how one name followed another. */
const FOLLOWED =
  /(?<![A-Za-zÀ-ɏ])(?:abgelöst|ablöst|löste?(?![A-Za-zÀ-ɏ])|ersetzt|umbenannt|heißt|hieß|nachfolg|Nachfolg|Stelle|getreten|überführt|bis \d{4}|bis Ende \d{4}|bis zum \d)/;
/** Words of a sentence that looks ahead to a name to come. */
const TO_COME =
  /[Ee]inführ|eingeführt|[Gg]eplant|[Gg]esetzentwurf|Koalitionsvertrag|[Rr]eform|[Kk]ünftig|[Kk]ommend|[Vv]oraussichtlich/;
const BEHIND = /^[“"]? \(?(?:bis|ab|seit|heute|jetzt|nun|inzwischen)(?![A-Za-zÀ-ɏ])/;

export const leistungsnamePasstNicht = defineRule({
  code: 'leistungsname-passt-nicht',
  severity: 'warning',
  requirements: ['R31'],
  source: '§ 19 Abs. 1 Satz 1 SGB II',
  create: (context) => {
    const year = context.agreement.ruleYear;
    const right = rulePack(year).benefits;
    return {
      mentions: BENEFIT_WORDS,
      text: ({ text, rangeAt }) => {
        const read = inSentences(text);
        for (const { benefit, start, end } of benefitsNamedIn(text)) {
          if (right.includes(benefit)) continue;
          if (BEFORE.test(text.slice(Math.max(0, start - 40), start))) continue;
          if (BEHIND.test(text.slice(end, end + 20))) continue;
          const sentence = read.sentenceAt(start);
          if (FOLLOWED.test(sentence) && right.some(({ name }) => sentence.includes(name)))
            continue;
          if ((benefit.from?.year ?? 0) > year && TO_COME.test(sentence)) continue;
          const names = right.map(({ name }) => `„${name}“`).join(' und ');
          context.report({
            range: rangeAt(start, end),
            message: `Im Jahr ${year} heißt die Leistung ${names}, nicht „${benefit.name}“.`,
            hint: 'Ist die Leistung eines anderen Jahres gemeint, sagen Sie es: „das frühere …“.',
          });
        }
      },
    };
  },
});
