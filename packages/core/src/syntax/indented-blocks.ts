import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { rangeOf } from '../text/range.ts';
import { HELD, said } from './block-contents.ts';
import {
  emptyToken,
  endsWhole,
  indentOf,
  isDeeper,
  isHead,
  nextLine,
  placeOfBrace,
} from './brace-places.ts';
import { lineEnd } from './line-ends.ts';
import { tokenEnd } from './parser/nodes.ts';
import { End, LeftBrace, RightBrace, statementKeywords } from './tokens.ts';

/**
 * The tokens with braces around blocks that are only indented: `Partei kürzel "Name"` without a brace, and below it lines
 * that stand further to the right and belong into such a block. One message for each. Null where there is none, or where
 * the braces that stand there do not balance.
 */
export function braceIndented(
  text: string,
  tokens: readonly IToken[],
): { tokens: IToken[]; diagnostics: Diagnostic[] } | null {
  const heads = headsWithoutBrace(text, tokens);
  if (heads.size === 0) return null;
  const result: IToken[] = [];
  const diagnostics: Diagnostic[] = [];
  /** The blocks that are open here: those of the text by null. */
  const open: (Head | null)[] = [];
  const close = (block: Head) => {
    const last = result.findLast(({ tokenType }) => tokenType !== End)!;
    result.push(emptyToken(RightBrace, tokenEnd(last)));
    diagnostics.push(unbraced(text, block, tokenEnd(last)));
  };
  /** Closes the blocks without braces that a line so far to the left, or a brace, is behind. */
  const closeTo = (indent: number) => {
    for (let block = open.at(-1); block && block.indent >= indent; block = open.at(-1)) {
      open.pop();
      close(block);
    }
  };
  let isFirst = true;
  for (const [i, token] of tokens.entries()) {
    const { tokenType } = token;
    if (isFirst && tokenType !== End) closeTo(indentOf(text, token.startOffset));
    if (tokenType === RightBrace) {
      closeTo(0);
      if (open.pop() === undefined) return null;
    }
    if (tokenType === LeftBrace) open.push(null);
    const head = heads.get(i);
    if (head) {
      result.push(emptyToken(LeftBrace, tokenEnd(head.last)));
      open.push(head);
    }
    result.push(token);
    isFirst = tokenType === End;
  }
  closeTo(0);
  return open.length === 0 ? { tokens: result, diagnostics } : null;
}

interface Head {
  readonly first: IToken;
  readonly last: IToken;
  readonly indent: number;
}

/** The first lines of such blocks by the place of the token that ends them. */
function headsWithoutBrace(text: string, tokens: readonly IToken[]): Map<number, Head> {
  const heads = new Map<number, Head>();
  let first: IToken | undefined;
  let hasBrace = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.tokenType !== End) {
      first ??= token;
      hasBrace ||= token.tokenType === LeftBrace;
      continue;
    }
    const last = tokens[i - 1];
    if (first && last && !hasBrace && isHead(first, last)) {
      const next = nextLine(tokens, i);
      if (next && isDeeper(text, next, first) && holds(first.image, next))
        heads.set(i, { first, last, indent: indentOf(text, first.startOffset) });
    }
    first = undefined;
    hasBrace = false;
  }
  return heads;
}

/** Blocks whose first line may as well have none, so that what stands below must belong into them. */
const CLOSED: ReadonlySet<string> = new Set(['Partei', 'Messgröße', 'Tabelle']);

function holds(keyword: string, next: IToken): boolean {
  if (next.tokenType === RightBrace) return false;
  if (keyword === 'Ziel') return next.image === 'Tabelle' || !statementKeywords.has(next.image);
  return !CLOSED.has(keyword) || HELD.get(keyword)!.has(said(next));
}

function unbraced(text: string, { first, last, indent }: Head, end: number): Diagnostic {
  const { range, brace } = placeOfBrace(last);
  const at = lineEnd(text, end);
  const blank = text.slice(first.startOffset - indent, first.startOffset);
  return {
    code: 'klammer-fehlt',
    severity: 'error',
    range: rangeOf(last.startOffset, tokenEnd(last)),
    message: 'Der Block, der mit dieser Zeile beginnt, hat keine geschweiften Klammern.',
    hint: 'Einrücken allein genügt nicht: Hinter der Zeile steht {, und } in einer eigenen Zeile, wo er endet.',
    fixes: [
      {
        title: 'Klammern ergänzen',
        safe: endsWhole(last),
        edits: [
          { range, text: brace },
          { range: rangeOf(at, at), text: `\n${blank}}` },
        ],
      },
    ],
  };
}
