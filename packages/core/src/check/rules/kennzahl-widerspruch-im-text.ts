import { findKennzahl, type Kennzahl, kennzahlByCode } from '../../statute/kennzahlen.ts';
import { wordsOf } from '../../statute/words.ts';
import { defineRule } from '../rule.ts';

const CODE = /(?<![A-Za-zÀ-ɏ\d])K[1-3](?:E[1-4])?(?![A-Za-zÀ-ɏ\d])/g;

/** The most words that the name of a Kennzahl has. */
const LONGEST = 14;

export const kennzahlWiderspruchImText = defineRule({
  code: 'kennzahl-widerspruch-im-text',
  severity: 'warning',
  requirements: ['R14'],
  source: '§ 48b Abs. 5 SGB II',
  create: (context) => ({
    mentions: ['K1', 'K2', 'K3'],
    text: ({ text, kind, rangeAt }) => {
      if (kind === 'label') return;
      for (const match of text.matchAll(CODE)) {
        const meant = kennzahlByCode(match[0]);
        const end = match.index + match[0].length;
        const named = namedBehind(text, end) ?? namedBefore(text, match.index);
        if (!meant || !named || named === meant) continue;
        context.report({
          range: rangeAt(match.index, end),
          message: `${meant.code} heißt „${meant.names.at(-1)!.name}“, der Name daneben gehört zu ${named.code}.`,
          hint: 'Berichtigen Sie das Kürzel oder den Namen.',
        });
      }
    },
  }),
});

/** `K3 (Integrationsquote)`, `K3: Integrationsquote.`: only a name that ends there is sure to be meant. */
function namedBehind(text: string, end: number): Kennzahl | null {
  const match = /^ ?(?:\(|:|–|-|„|")[ „"]*([^()„“":;,.\n]{1,160})(?=[)“":;,.\n]|$)/.exec(
    text.slice(end, end + 180),
  );
  return match ? findKennzahl(match[1]!) : null;
}

/** `Integrationsquote (K3)` */
function namedBefore(text: string, start: number): Kennzahl | null {
  const match = /([^()„“":;,.\n]{1,160})[“"]? \($/.exec(
    text.slice(Math.max(0, start - 180), start),
  );
  if (!match) return null;
  const words = wordsOf(match[1]!).slice(-LONGEST);
  for (let from = 0; from < words.length; from++) {
    const found = findKennzahl(words.slice(from).join(' '));
    if (found) return found;
  }
  return null;
}
