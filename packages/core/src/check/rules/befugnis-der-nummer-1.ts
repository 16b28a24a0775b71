import { sentencesOf } from '../sentences.ts';
import { numberOf } from '../parties.ts';
import { defineRule } from '../rule.ts';

const NEGATED =
  /\b(?:nicht|kein[A-Za-zÀ-ɏ]{0,2}|ausgeschlossen|unberührt|weder|ohne)(?![A-Za-zÀ-ɏ])/i;

/** What only agreements under Nr. 1 may do: the words for it, and the verb that does it in the same sentence. */
const POWERS = [
  {
    words: /Selbstbewirtschaftung/,
    does: /(?<![A-Za-zÀ-ɏ])(?:zugelassen|zulässig|zulassen|lässt|lassen|gestattet|bewilligt|eröffnet|ermöglicht|möglich|können|kann|darf|dürfen)(?![A-Za-zÀ-ɏ])/i,
    what: 'die Selbstbewirtschaftung von Haushaltsmitteln zulassen',
  },
  {
    words:
      /(?:Genehmigung|Zustimmung)(?:en|svorbehalte?n?|serfordernis[A-Za-zÀ-ɏ]{0,3})?(?![A-Za-zÀ-ɏ])/,
    does: /(?<![A-Za-zÀ-ɏ])(?:ersetzt|ersetzen|als erteilt)(?![A-Za-zÀ-ɏ])/i,
    what: 'Genehmigungen oder Zustimmungen ersetzen',
  },
] as const;

export const befugnisDerNummer1 = defineRule({
  code: 'befugnis-der-nummer-1',
  severity: 'error',
  requirements: ['R28'],
  source: '§ 48b Abs. 6 SGB II',
  create: (context) => {
    const nr = numberOf(context.agreement);
    if (nr === null || nr === 1) return {};
    return {
      mentions: ['Selbstbewirtschaftung', 'Genehmigung', 'Zustimmung'],
      text: ({ text, kind, rangeAt }) => {
        if (kind !== 'prose') return;
        for (const sentence of sentencesOf(text)) {
          if (NEGATED.test(sentence.text)) continue;
          for (const { words, does, what } of POWERS) {
            const match = words.exec(sentence.text);
            if (!match || !does.test(sentence.text)) continue;
            const start = sentence.start + match.index;
            context.report({
              range: rangeAt(start, start + match[0].length),
              message: `Nur eine Vereinbarung nach Nr. 1 kann ${what}.`,
              hint: `Diese Vereinbarung wird nach Nr. ${nr} geschlossen; streichen Sie die Regelung.`,
              // The Bund, which is party to Nr. 3, could grant it by other means; there it may be a mere report.
              ...(nr === 3 ? { severity: 'warning' as const } : {}),
            });
          }
        }
      },
    };
  },
});
