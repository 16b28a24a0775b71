import type { IToken } from 'chevrotain';
import { emptyToken, indentOf } from './brace-places.ts';
import { tokenEnd } from './parser/nodes.ts';
import {
  End,
  LeftBrace,
  ProseLiteral,
  RightBrace,
  RowLiteral,
  statementKeywords,
} from './tokens.ts';

/**
 * Closes tables that are left open where indentation does not tell it, as their rows stand no deeper than their head: a
 * table ends before the first statement. Null where that is not all that the braces lack; `missing` is how many they do.
 */
export function closeOpenTables(
  text: string,
  tokens: readonly IToken[],
  missing: number,
): { tokens: IToken[]; open: IToken[] } | null {
  const result: IToken[] = [];
  const open: IToken[] = [];
  let first: IToken | undefined;
  /** The brace of the table that the last rows stand in, and how deep its head stands. */
  let table: IToken | undefined;
  let indent = 0;
  for (const token of tokens) {
    const { tokenType } = token;
    const startsLine = first === undefined && tokenType !== End;
    if (startsLine && table && tokenType !== RowLiteral) {
      const last = result.findLast((one) => one.tokenType !== End)!;
      if (last !== table && beginsStatement(token)) {
        open.push(table);
        result.push(emptyToken(RightBrace, tokenEnd(last)), emptyToken(End, tokenEnd(last)));
      }
      table = undefined;
    }
    if (startsLine && indentOf(text, token.startOffset) > indent) table = undefined;
    first = tokenType === End ? undefined : (first ?? token);
    if (tokenType === LeftBrace && first?.image === 'Tabelle') {
      table = token;
      indent = indentOf(text, first.startOffset);
    }
    if (tokenType === RightBrace) table = undefined;
    result.push(token);
  }
  return open.length === missing ? { tokens: result, open } : null;
}

function beginsStatement({ tokenType, image }: IToken): boolean {
  return tokenType === ProseLiteral || statementKeywords.has(image);
}
