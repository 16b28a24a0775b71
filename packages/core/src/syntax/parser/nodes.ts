import type { IToken, TokenType } from 'chevrotain';
import { type Range, rangeOf } from '../../text/range.ts';
import type { Name, Words } from '../ast.ts';

/** The offset behind a token. While chevrotain records the grammar, some tokens are dummies without an image. */
export function tokenEnd(token: IToken): number {
  return token.startOffset + (token.image ?? '').length;
}

export function rangeOfToken(token: IToken): Range {
  return rangeOf(token.startOffset, tokenEnd(token));
}

/** The text of a range as one token. */
export function tokenOf(text: string, type: TokenType, { start, end }: Range): IToken {
  const tokenTypeIdx = type.tokenTypeIdx!;
  return { image: text.slice(start, end), startOffset: start, tokenType: type, tokenTypeIdx };
}

export function nameOf(token: IToken): Name {
  return { kind: 'name', range: rangeOfToken(token), text: token.image };
}

export function wordsOf(words: Name[]): Words {
  const start = words[0]?.range.start ?? 0;
  return { kind: 'words', range: rangeOf(start, words.at(-1)?.range.end ?? start), words };
}
