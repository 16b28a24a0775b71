import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { rangeOf } from '../text/range.ts';
import { HELD, INNER, type Says, said } from './block-contents.ts';
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
import { isHeading } from './habits/section-heads.ts';
import { tokenEnd } from './parser/nodes.ts';
import { End, LeftBrace, RightBrace, statementKeywords } from './tokens.ts';

/**
 * The tokens with braces around blocks that have none: `Partei kürzel "Name"` without a brace, and below it lines that
 * stand further to the right, or that can only belong into such a block. One message for each. Null where there is none,
 * or where the braces that stand there do not balance.
 */
export function braceUnbraced(
  text: string,
  tokens: readonly IToken[],
): { tokens: IToken[]; diagnostics: Diagnostic[] } | null {
  const heads = headsWithoutBrace(text, tokens);
  if (heads.size === 0) return null;
  const result: IToken[] = [];
  const diagnostics: Diagnostic[] = [];
  /** The blocks that are open here: those of the text by null. */
  const open: (Head | null)[] = [];
  /** Closes the blocks without braces that are over before this line, or before a brace. */
  const closeBefore = (line: IToken | null) => {
    for (let block = open.at(-1); block && (line === null || isOver(text, block, line));) {
      open.pop();
      const last = result.findLast(({ tokenType }) => tokenType !== End)!;
      result.push(emptyToken(RightBrace, tokenEnd(last)));
      diagnostics.push(unbraced(text, block, tokenEnd(last)));
      block = open.at(-1);
    }
  };
  let isFirst = true;
  for (const [i, token] of tokens.entries()) {
    const { tokenType } = token;
    if (tokenType === RightBrace) {
      closeBefore(null);
      if (open.pop() === undefined) return null;
    } else if (isFirst && tokenType !== End) closeBefore(token);
    if (tokenType === LeftBrace) open.push(null);
    const head = heads.get(i);
    if (head) {
      result.push(emptyToken(LeftBrace, tokenEnd(head.last)));
      open.push(head);
    }
    result.push(token);
    isFirst = tokenType === End;
  }
  closeBefore(null);
  return open.length === 0 ? { tokens: result, diagnostics } : null;
}

interface Head {
  readonly first: IToken;
  readonly last: IToken;
  /** How far to the right its first line stands. */
  readonly indent: number;
  /** Whether its lines stand no further to the right. */
  readonly isFlat: boolean;
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
    // Only behind a first line, as there may be many lines without a token.
    const next =
      first && last && !hasBrace && isHead(first, last) ? nextLine(tokens, i) : undefined;
    if (first && last && next) {
      const isFlat = !isDeeper(text, next, first);
      if (isFlat ? begins(text, first.image, next) : holds(first.image, next))
        heads.set(i, { first, last, indent: indentOf(text, first.startOffset), isFlat });
    }
    first = undefined;
    hasBrace = false;
  }
  return heads;
}

/** Whether a block is over before the line that begins with a token. */
function isOver(text: string, { first, indent, isFlat }: Head, line: IToken): boolean {
  if (!isFlat) return indentOf(text, line.startOffset) <= indent;
  return !goesOn(first.image, said(line)) || isHeading(lineOf(text, line));
}

/** Whether a block without braces, whose lines stand no deeper than its first, begins above the line. */
function begins(text: string, keyword: string, next: IToken): boolean {
  if (next.tokenType === RightBrace || !goesOn(keyword, said(next))) return false;
  // A goal may have no lines, and what stands below may be a text that has lost its fence.
  return keyword !== 'Ziel' || VALUE.test(lineOf(text, next));
}

function lineOf(text: string, { startOffset }: IToken): string {
  return text.slice(startOffset, lineEnd(text, startOffset));
}

const VALUE = /[=:]|(?:mindestens|höchstens|offen|beobachten|keine Zielsetzung)(?!\p{L})/u;

/** Whether what a line says goes on with such a block: only there it can stand, or a section is not over yet. */
function goesOn(keyword: string, says: Says): boolean {
  if (SECTIONS.has(keyword))
    return !ENDS_SECTION.has(says) && (INNER.has(says) || HELD.get(keyword)!.has(says));
  return INNER.has(says) && HELD.get(keyword)!.has(says);
}

const SECTIONS: ReadonlySet<string> = new Set(['Abschnitt', 'Anlage']);
const ENDS_SECTION: ReadonlySet<Says> = new Set([...SECTIONS, 'Unterschriften']);

/** Blocks whose first line may as well have none, so that what stands below must belong into them. */
const CLOSED: ReadonlySet<string> = new Set(['Partei', 'Messgröße', 'Tabelle']);

function holds(keyword: string, next: IToken): boolean {
  if (next.tokenType === RightBrace) return false;
  if (keyword === 'Ziel') return next.image === 'Tabelle' || !statementKeywords.has(next.image);
  return !CLOSED.has(keyword) || HELD.get(keyword)!.has(said(next));
}

function unbraced(text: string, { first, last, indent, isFlat }: Head, end: number): Diagnostic {
  const { range, brace } = placeOfBrace(last);
  const at = lineEnd(text, end);
  const blank = text.slice(first.startOffset - indent, first.startOffset);
  return {
    code: 'klammer-fehlt',
    severity: 'error',
    range: rangeOf(last.startOffset, tokenEnd(last)),
    message: 'Der Block, der mit dieser Zeile beginnt, hat keine geschweiften Klammern.',
    hint: `${isFlat ? '' : 'Einrücken allein genügt nicht: '}Hinter der Zeile steht {, und } in einer eigenen Zeile, wo er endet.`,
    fixes: [
      {
        title: 'Klammern ergänzen',
        // Without indentation, where it ends is a guess.
        safe: !isFlat && endsWhole(last),
        edits: [
          { range, text: brace },
          { range: rangeOf(at, at), text: `\n${blank}}` },
        ],
      },
    ],
  };
}
