import type { IToken, TokenType } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { normalizeName } from '../text/names.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { tokenEnd, tokenOf } from './parser/nodes.ts';
import { lastLine } from './brace-places.ts';
import { bracedText } from './braced-text.ts';
import { fencedAt, fenceFinder, type Running } from './fences.ts';
import { indentAt, lineEnd } from './line-ends.ts';
import { mergeFinder, mergesIn } from './merges.ts';
import {
  blockComment,
  doubledHead,
  openTable,
  partedString,
  type Pasted,
  rowsAt,
} from './pasted.ts';
import { FENCE } from './patterns.ts';
import { tokenAt } from './scan.ts';
import { continues, isShortValue, isText, opensList, saysValue } from './text-lines.ts';
import {
  Blank,
  Comment,
  End,
  LeftBrace,
  ProseLiteral,
  ReasonComment,
  RightBrace,
  StringLiteral,
} from './tokens.ts';

/**
 * Reads a text whose form is wrong once more, with a guess where running text begins and ends: where a fence is missing
 * or is no fence, and where sentences stand without any. Each such place is one message, and what stands around it is
 * read as if the fences were there. `raw` are the tokens as they stand. Null where there is nothing of the kind.
 */
export function scanMended(
  text: string,
  raw: readonly IToken[],
): { tokens: IToken[]; comments: IToken[]; diagnostics: Diagnostic[] } | null {
  const tokens: IToken[] = [];
  const comments: IToken[] = [];
  const diagnostics: Diagnostic[] = [];
  /** The first word of the line that opens each block. */
  const blocks: string[] = [];
  let head = '';
  /** Which of the tokens that word is. */
  let headAt = 0;
  /** Up to here no sign closes a text that a sign opens; so that none is looked for again. */
  let unclosed = 0;
  let leftOut = null as Range | null;
  const findMerge = mergeFinder(text);
  const findFence = fenceFinder(text);
  const surplus = countOf(raw, RightBrace) - countOf(raw, LeftBrace);
  for (let offset = 0; offset < text.length;) {
    if (leftOut && offset >= leftOut.start) {
      offset = leftOut.end;
      leftOut = null;
      continue;
    }
    const last = tokens.at(-1);
    const startsLine = !last || last.tokenType === End;
    const pasted = startsLine
      ? (findMerge(offset, blocks.at(-1)) ?? pastedAt(text, offset, tokens, blocks, surplus))
      : text[offset] === '{' && TAKES_ONLY_TEXT.has(head) && endsHead(tokens, headAt)
        ? bracedText(text, offset)
        : null;
    if (pasted) {
      diagnostics.push(pasted.diagnostic);
      // A brace that is missing belongs to the line above.
      if (pasted.tokens[0]?.tokenType === LeftBrace) tokens.pop();
      for (const token of pasted.tokens) tokens.push(token);
      if (pasted.opens) blocks.push(head);
      leftOut = pasted.leaveOut ?? leftOut;
      offset = pasted.end;
      continue;
    }
    // „Präambel "…"“ and then its text without a fence: the text belongs to the line above.
    const above = tokens.at(-2);
    const isExpected =
      last?.tokenType === End &&
      ((TAKES_TEXT.has(head) && above?.tokenType === StringLiteral) ||
        (TAKES_ONLY_TEXT.has(head) && endsHead(tokens, headAt)));
    const found =
      startsLine && (isExpected || !HOLDS_NO_TEXT.has(blocks.at(-1) ?? ''))
        ? bareAt(text, offset, isExpected ? tokenEnd(above!) : null, findFence)
        : null;
    const mayBeText = offset >= unclosed && (startsLine || TAKES_TEXT.has(head));
    const running = found ?? fencedAt(text, offset, mayBeText);
    if (running === null || running.isUnclosed) {
      unclosed = running?.end ?? unclosed;
    } else {
      if (running.diagnostic) diagnostics.push(running.diagnostic);
      if (found && isExpected) tokens.pop();
      const prose = tokenOf(text, ProseLiteral, rangeOf(offset, running.end));
      tokens.push(prose);
      offset = running.end;
      const merge = mergesIn(prose, findMerge).at(-1);
      // Both versions of its end have a fence.
      if (merge?.leaveOut && merge.leaveOut.end > offset) {
        diagnostics.push(merge.diagnostic);
        leftOut = merge.leaveOut;
      }
      continue;
    }
    const read = tokenAt(text, offset);
    const parted = read.tokenType === StringLiteral ? partedString(text, read) : null;
    if (parted) diagnostics.push(parted.diagnostic);
    const token = parted?.tokens[0] ?? read;
    const { tokenType } = token;
    if (!NO_HEAD.has(tokenType) && (!last || BEFORE_STATEMENT.has(last.tokenType))) {
      head = normalizeName(token.image);
      headAt = tokens.length;
    }
    if (tokenType === LeftBrace) blocks.push(head);
    if (tokenType === RightBrace) blocks.pop();
    if (tokenType === Comment || tokenType === ReasonComment) comments.push(token);
    else if (tokenType !== Blank) tokens.push(token);
    offset = tokenEnd(token);
  }
  return diagnostics.length === 0 ? null : { tokens, comments, diagnostics };
}

/** Whether a statement has come no further than to its handle and its name. */
function endsHead(tokens: readonly IToken[], headAt: number): boolean {
  return (
    tokens.length - headAt <= 3 &&
    tokens.slice(headAt).every(({ tokenType }) => tokenType !== ProseLiteral)
  );
}

function countOf(tokens: readonly IToken[], type: TokenType): number {
  return tokens.reduce((count, { tokenType }) => count + (tokenType === type ? 1 : 0), 0);
}

/** What begins no statement; a brace in the line below opens the block of the statement above. */
const NO_HEAD: ReadonlySet<TokenType> = new Set([Blank, End, LeftBrace, Comment, ReasonComment]);
const BEFORE_STATEMENT: ReadonlySet<TokenType> = new Set([End, LeftBrace, RightBrace]);

/** What has been pasted from the start of a line on. */
function pastedAt(
  text: string,
  offset: number,
  tokens: readonly IToken[],
  blocks: readonly string[],
  surplus: number,
): Pasted | null {
  const head = text[offset] === '|' ? lastLine(tokens) : [];
  const opens = head.some(({ tokenType }) => tokenType === LeftBrace);
  if (head[0]?.image === 'Tabelle' && !opens) {
    return openTable(text, head, offset, surplus);
  }
  return (
    blockComment(text, offset) ??
    doubledHead(text, offset) ??
    rowsAt(text, offset, blocks.at(-1) ?? '', surplus)
  );
}

/** Statements that end in running text, and a goal, that may. */
const TAKES_ONLY_TEXT = new Set(['Präambel', 'Begriff', 'Fußnote', 'Definition']);
const TAKES_TEXT = new Set([...TAKES_ONLY_TEXT, 'Ziel']);

const HOLDS_NO_TEXT = new Set(['Partei', 'Messgröße', 'Unterschriften', 'Tabelle']);

/** Where lines end that read like running text. */
function endOfText(text: string, offset: number): number {
  let end = offset;
  let wasBlank = false;
  for (let start = offset; start < text.length;) {
    const stop = lineEnd(text, start);
    const raw = text.slice(start, stop).trimEnd();
    const line = raw.trim();
    const goesOn = wasBlank
      ? isText(line) || opensList(text, start, line)
      : continues(line) && !isShortValue(line);
    if (start > offset && !goesOn) break;
    end = start + raw.length;
    start = stop;
    wasBlank = false;
    for (let breaks = 0; start < text.length && /\s/.test(text[start]!); start++) {
      if (text[start] === '\n' || (text[start] === '\r' && text[start + 1] !== '\n')) breaks++;
      wasBlank = breaks > 1;
    }
    // Back to the start of the line, for its indentation.
    if (start < text.length) start -= indentAt(text, start).length;
  }
  return end;
}

/**
 * Sentences without a fence before them, up to where they end or to the fence that closes them. `head` is the end of the
 * line above, where that line asks for a text.
 */
function bareAt(
  text: string,
  offset: number,
  head: number | null,
  findFence: (offset: number) => number | null,
): Running | null {
  const first = text.slice(offset, lineEnd(text, offset)).trim();
  if (!continues(first)) return null;
  const isSure = isText(first) || opensList(text, offset, first);
  if (!isSure && (head === null || !/[A-Za-zÀ-ɏ]/.test(first))) return null;
  const fence = findFence(offset);
  if (!isSure && fence === null && saysValue(first)) return null;
  const closed = fence !== null;
  const end = fence ?? endOfText(text, offset);
  const word = /^\S+/.exec(first)![0];
  const indent = indentAt(text, offset);
  const edits =
    head === null
      ? [{ range: rangeOf(offset, offset), text: `${FENCE}\n${indent}` }]
      : [{ range: rangeOf(head, head), text: ` ${FENCE}` }];
  if (!closed) edits.push({ range: rangeOf(end, end), text: `\n${indent}${FENCE}` });
  return {
    end,
    isUnclosed: false,
    diagnostic: {
      code: closed ? 'text-nicht-geöffnet' : 'text-nicht-eingefasst',
      severity: 'error',
      range: rangeOf(offset, offset + word.length),
      message: closed
        ? `Vor diesem Text fehlt ${FENCE}.`
        : `Dieser Text steht nicht zwischen ${FENCE} und ${FENCE}.`,
      hint: `Vor und hinter fortlaufendem Text steht je eine Zeile ${FENCE}.`,
      fixes: [
        {
          title: closed ? `${FENCE} davor einsetzen` : `Zwischen ${FENCE} und ${FENCE} setzen`,
          safe: false,
          edits,
        },
      ],
    },
  };
}
