import type { IToken } from 'chevrotain';
import { wordOf } from './line-keyword.ts';
import { COMPARING_WORDS, Identifier, inlineKeywords, NumberLiteral } from './tokens.ts';

/** The words of each phrase that compares. */
const PHRASES = COMPARING_WORDS.filter((words) => words.includes(' ')).map((words) =>
  words.split(' '),
);

/** How many words from `index` on say together what `gegenüber` says; none where they do not. */
export function comparingWords(tokens: readonly IToken[], index: number): number {
  if (!tokens[index] || wordOf(tokens[index]) !== 'im') return 0;
  const phrase = PHRASES.find((words) =>
    words.every((word, i) => tokens[index + i] && wordOf(tokens[index + i]!) === word),
  );
  return phrase?.length ?? 0;
}

/** Whether behind `je` or `pro` a unit counts by several, so that the number is a part of it: `je 1.000 Fälle`. */
export function countsBySeveral(tokens: readonly IToken[], index: number): boolean {
  const [number, noun] = [tokens[index + 1], tokens[index + 2]];
  return (
    number?.tokenType === NumberLiteral &&
    /^[1-9]\d*$|^[1-9]\d{0,2}(?:\.\d{3})+$/.test(number.image) &&
    noun?.tokenType === Identifier &&
    !inlineKeywords.has(wordOf(noun))
  );
}
