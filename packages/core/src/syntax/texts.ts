import type { IToken, TokenType } from 'chevrotain';
import type { Diagnostic, Fix } from '../diagnostic.ts';
import { normalizeName } from '../text/names.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { tokenEnd, tokenOf } from './parser/nodes.ts';
import { bracedText } from './braced-text.ts';
import { lineEnd } from './line-ends.ts';
import { mergeFinder, mergesIn } from './merges.ts';
import {
  blockComment,
  doubledHead,
  openTable,
  partedString,
  type Pasted,
  rowsAt,
} from './pasted.ts';
import { closingMark, FENCE, isRuler, openingMark } from './patterns.ts';
import { tokenAt } from './scan.ts';
import { opensList, continues, firstWord, isShortValue, isText, saysValue } from './text-lines.ts';
import {
  Blank,
  Comment,
  End,
  LeftBrace,
  ProseLiteral,
  ReasonComment,
  RightBrace,
  statementKeywords,
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
    const isExpected =
      TAKES_TEXT.has(head) && last?.tokenType === End && tokens.at(-2)?.tokenType === StringLiteral;
    const found =
      startsLine && !HOLDS_NO_TEXT.has(blocks.at(-1) ?? '')
        ? bareAt(text, offset, isExpected ? tokenEnd(tokens.at(-2)!) : null)
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
    rowsAt(text, offset, blocks.at(-1) ?? '')
  );
}

/** The tokens of the line above. */
function lastLine(tokens: readonly IToken[]): readonly IToken[] {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]!.tokenType === End) end--;
  let start = end;
  while (start > 0 && tokens[start - 1]!.tokenType !== End) start--;
  return tokens.slice(start, end);
}

/** Statements that end in running text, and a goal, that may. */
const TAKES_ONLY_TEXT = new Set(['Präambel', 'Begriff', 'Fußnote', 'Definition']);
const TAKES_TEXT = new Set([...TAKES_ONLY_TEXT, 'Ziel']);

const HOLDS_NO_TEXT = new Set(['Partei', 'Messgröße', 'Unterschriften', 'Tabelle']);

interface Running {
  readonly end: number;
  /** Whether the sign at the start is none for a text, as nothing up to the end closes it. */
  readonly isUnclosed: boolean;
  readonly diagnostic: Diagnostic | null;
}

/** A text that a fence opens, or a sign that was meant for one. */
function fencedAt(text: string, offset: number, mayBeText: boolean): Running | null {
  const isFence = text.startsWith(FENCE, offset);
  const mark = isFence ? FENCE : mayBeText ? openingMark(text, offset) : null;
  if (mark === null) return null;
  const close = closeOf(text, offset + mark.length, mark, nextOf(mark));
  if (!isFence && close.mark === null) {
    return { end: close.end, isUnclosed: true, diagnostic: null };
  }
  const open = rangeOf(offset, offset + mark.length);
  const edits: Fix['edits'][number][] = [];
  if (mark !== FENCE) edits.push({ range: open, text: FENCE });
  if (close.mark === null) {
    const indent = indentAt(text, offset);
    edits.push({ range: rangeOf(close.end, close.end), text: `\n${indent}${FENCE}` });
  } else if (close.mark !== FENCE) {
    edits.push({ range: rangeOf(close.end - close.mark.length, close.end), text: FENCE });
  }
  return {
    end: close.end,
    isUnclosed: false,
    diagnostic: edits.length === 0 ? null : badFence(text, open, close, edits),
  };
}

interface Close {
  readonly end: number;
  /** What closes the text; null where it goes on until something else begins. */
  readonly mark: string | null;
  /** Whether that is the end of the file. */
  readonly atEnd: boolean;
}

/** What says that a text is over. Between two lines drawn there may be much else than text. */
function nextOf(mark: string): (line: string) => boolean {
  if (mark === FENCE) return isStructure;
  return isRuler(mark) ? isNoText : isKeyword;
}

function isNoText(line: string): boolean {
  const plain = line.trim();
  return plain !== '' && !isRuler(plain) && (!continues(plain) || isShortValue(plain));
}

/** Where a text ends that `open` has begun: at a fence, at what was meant for one, or before the next statement. */
function closeOf(
  text: string,
  from: number,
  open: string,
  isNext: (line: string) => boolean,
): Close {
  let last = from;
  for (let start = from; start <= text.length;) {
    const isWhole = start > from;
    // Behind a fence only as far as the next: a line may hold many.
    const end = lineEnd(text, start, isWhole ? null : FENCE);
    const line = text.slice(start, end);
    if (isWhole && isNext(line)) {
      return { end: last, mark: null, atEnd: false };
    }
    const fence = text.startsWith(FENCE, end) ? end - start : line.indexOf(FENCE);
    if (fence >= 0) return { end: start + fence + FENCE.length, mark: FENCE, atEnd: false };
    const mark = isWhole ? closingMark(line, open) : null;
    if (mark) return { end: start + line.trimEnd().length, mark, atEnd: false };
    if (line.trim() !== '') last = start + line.trimEnd().length;
    if (end >= text.length) break;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return { end: Math.max(last, from), mark: null, atEnd: true };
}

const STRUCTURE = /^[ \t]*(?:\}|[A-Za-zÀ-ɏ]+(?: .*)?(?:\{|"""|["“}]))[ \t]*$/;

/** A line that only a statement can be: a brace alone, or a keyword at its start and a brace or quotes at its end. */
function isStructure(line: string): boolean {
  return STRUCTURE.test(line) && (firstWord(line) === '' || isKeyword(line));
}

function isKeyword(line: string): boolean {
  return statementKeywords.has(firstWord(line));
}

function badFence(
  text: string,
  open: { start: number; end: number },
  close: Close,
  edits: Fix['edits'],
): Diagnostic {
  const mark = text.slice(open.start, open.end);
  if (mark !== FENCE || close.mark !== null) {
    const wrong = mark === FENCE ? close.mark! : mark;
    const range = mark === FENCE ? rangeOf(close.end - wrong.length, close.end) : open;
    return {
      code: 'falsche-anführungszeichen',
      severity: 'error',
      range,
      message: `${wrong} ${mark === FENCE ? 'schließt' : 'beginnt'} keinen Text.`,
      hint: `Text steht zwischen ${FENCE} und ${FENCE}, also je drei geraden Anführungszeichen.`,
      fixes: [{ title: `${FENCE} einsetzen`, safe: false, edits }],
    };
  }
  return {
    code: 'text-nicht-geschlossen',
    severity: 'error',
    range: open,
    message: close.atEnd
      ? 'Der hier begonnene Text wird nicht geschlossen; er reicht darum bis zum Ende der Datei.'
      : 'Der hier begonnene Text wird nicht geschlossen.',
    hint: `Schreiben Sie ${FENCE} in eine eigene Zeile hinter den letzten Satz.`,
    fixes: [{ title: `${FENCE} hinter dem letzten Satz einsetzen`, safe: false, edits }],
  };
}

/**
 * Sentences without a fence before them, up to where they end or to the fence that closes them. `head` is the end of the
 * line above, where that line asks for a text.
 */
function bareAt(text: string, offset: number, head: number | null): Running | null {
  const first = text.slice(offset, lineEnd(text, offset)).trim();
  const isExpected = head !== null && !saysValue(first);
  if (!(isExpected ? continues(first) : isText(first) || opensList(text, offset, first)))
    return null;
  let end = offset;
  let closed = false;
  let wasBlank = false;
  for (let start = offset; start < text.length;) {
    const stop = lineEnd(text, start);
    const raw = text.slice(start, stop).trimEnd();
    const line = raw.trim();
    if (line === FENCE) {
      // What the fence opens may well be another text.
      const fence = start + raw.length;
      closed = closeOf(text, fence, FENCE, isStructure).mark !== FENCE;
      if (closed) end = fence;
      break;
    }
    if (
      start > offset &&
      !(wasBlank
        ? isText(line) || opensList(text, start, line)
        : continues(line) && !isShortValue(line))
    )
      break;
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

function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13)
    start--;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}
