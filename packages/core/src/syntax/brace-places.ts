import type { IToken, TokenType } from 'chevrotain';
import { type Range, rangeOf } from '../text/range.ts';
import { HELD } from './block-contents.ts';
import { lineStart } from './line-ends.ts';
import { tokenEnd } from './parser/nodes.ts';
import { End, LeftBrace, ProseLiteral, RightBrace, StringLiteral } from './tokens.ts';

const ENDS_NO_HEAD: ReadonlySet<TokenType> = new Set([LeftBrace, RightBrace, ProseLiteral, End]);

/** Whether the line between these tokens begins a block and has no brace. */
export function isHead(first: IToken | undefined, last: IToken): boolean {
  return first !== undefined && HELD.has(first.image) && !ENDS_NO_HEAD.has(last.tokenType);
}

/** The tokens of the last line that holds something. */
export function lastLine(tokens: readonly IToken[]): readonly IToken[] {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]!.tokenType === End) end--;
  let start = end;
  while (start > 0 && tokens[start - 1]!.tokenType !== End) start--;
  return tokens.slice(start, end);
}

/** The first token of the next line that holds something. */
export function nextLine(tokens: readonly IToken[], end: number): IToken | undefined {
  let at = end + 1;
  while (tokens[at]?.tokenType === End) at++;
  return tokens[at];
}

export function isDeeper(text: string, token: IToken | undefined, other: IToken): boolean {
  return (
    token !== undefined && indentOf(text, token.startOffset) > indentOf(text, other.startOffset)
  );
}

export function indentOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** What a first line of a block may end with beside a text in quotes. */
const ENDS_HEAD: ReadonlySet<string> = new Set([
  'Tabelle',
  'Unterschriften',
  'Ziele',
  'Zielnachhaltung',
]);

/** Another sign in the place of the brace: `Partei x "Name":`, `Partei x "Name" (`. */
const INSTEAD = /^[:([]$/;

/** Whether the first line of a block ends as a whole one does; else more is wrong with it than its brace. */
export function endsWhole({ tokenType, image }: IToken): boolean {
  return tokenType === StringLiteral || ENDS_HEAD.has(image) || INSTEAD.test(image);
}

/** Where the brace of a block belongs whose first line ends with `last`, and the text to put there. */
export function placeOfBrace(last: IToken): { range: Range; brace: string } {
  const instead = INSTEAD.test(last.image);
  return {
    range: rangeOf(instead ? last.startOffset : tokenEnd(last), tokenEnd(last)),
    brace: instead && last.image !== ':' ? '{' : ' {',
  };
}

/** A token that stands for something that the text leaves out. */
export function emptyToken(type: TokenType, offset: number): IToken {
  return {
    image: '',
    startOffset: offset,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx!,
  };
}
