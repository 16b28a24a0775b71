import type { IToken } from 'chevrotain';
import { wordOf } from './line-keyword.ts';
import { tokenEnd } from './parser/nodes.ts';
import { COMPARING_WORDS, IN_VALUE } from './tokens.ts';

/** The words of each phrase that compares. */
const PHRASES = COMPARING_WORDS.filter((words) => words.includes(' ')).map((words) =>
  words.split(' '),
);

/** How many words from `index` on say together what `gegenüber` says; none where they do not. */
export function comparingWords(tokens: readonly IToken[], index: number): number {
  if (wordOf(tokens[index]!) !== 'im') return 0;
  const phrase = PHRASES.find((words) =>
    words.every((word, i) => tokens[index + i] && wordOf(tokens[index + i]!) === word),
  );
  return phrase?.length ?? 0;
}

/** The words from `first` to `last` as one keyword. */
export function comparing(text: string, first: IToken, last: IToken): IToken {
  const end = tokenEnd(last);
  return {
    ...first,
    image: text.slice(first.startOffset, end),
    endOffset: end - 1,
    tokenType: IN_VALUE.gegenüber,
    tokenTypeIdx: IN_VALUE.gegenüber.tokenTypeIdx!,
  };
}
