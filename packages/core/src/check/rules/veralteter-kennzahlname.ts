import { outdatedNames } from '../../statute/kennzahlen.ts';
import { phraseIndex } from '../../statute/words.ts';
import { defineRule } from '../rule.ts';

/** Words before a name that say that it is of another time. */
const BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:früher|bisher|vormals|ehemals|zuvor|bis (?:Ende )?\d{4}):? ?[„"(]?$/;

const PLAIN_WORDS = /^Nachhaltigkeit/;
/** What comes before words that are a name: a quote, or what is named. */
const NAMING = /[„"‚'»]$|(?:[Kk]ennzahl|[Ee]rgänzungsgröße|[Ii]ndikator|K\dE\d)[^.;]*$/;

export const veralteterKennzahlname = defineRule({
  code: 'veralteter-kennzahlname',
  severity: 'warning',
  requirements: ['R14'],
  source: '§ 48b Abs. 5 SGB II',
  create: (context) => {
    const { agreement, report } = context;
    const year = agreement.ruleYear;
    const outdated = outdatedNames(year);
    return {
      text: ({ text, kind, rangeAt }) => {
        if (kind === 'label') return;
        for (const { name, code, now } of outdated) {
          for (let at = phraseIndex(text, name); at >= 0; at = phraseIndex(text, name, at + 1)) {
            const before = text.slice(Math.max(0, at - 30), at);
            if (BEFORE.test(before)) continue;
            // In a sentence these are also plain words for what is aimed at.
            if (kind === 'prose' && PLAIN_WORDS.test(name) && !NAMING.test(before)) continue;
            const range = rangeAt(at, at + name.length);
            report({
              range,
              message: `Im Jahr ${year} heißt ${code} amtlich „${now}“.`,
              hint: `Der Name „${name}“ galt in anderen Jahren.`,
              fixes: [
                { title: `Durch „${now}“ ersetzen`, safe: false, edits: [{ range, text: now }] },
              ],
            });
          }
        }
      },
    };
  },
});
