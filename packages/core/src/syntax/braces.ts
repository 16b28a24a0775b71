import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { LIMITS } from '../limits.ts';
import {
  headless,
  openedTwice,
  otherCloser,
  tooDeep,
  unclosed,
  unopened,
  unopenedBlock,
} from './brace-messages.ts';
import { emptyToken, indentOf, isDeeper, isHead, nextLine } from './brace-places.ts';
import { isFlat, repairedByContent } from './flat-blocks.ts';
import { closeOpenTables } from './open-tables.ts';
import { tokenEnd } from './parser/nodes.ts';
import { End, LeftBrace, RightBrace } from './tokens.ts';

/**
 * The tokens with braces that balance and nest no deeper than allowed. Where they do not balance in the text,
 * indentation tells which block was left open, or what stands in it where nothing is indented; the message stands at the
 * brace that opens it.
 */
export function balanceBraces(
  text: string,
  written: readonly IToken[],
  diagnostics: Diagnostic[],
): readonly IToken[] {
  let depth = 0;
  let deepest = 0;
  let balanced = true;
  for (const token of written) {
    if (token.tokenType === LeftBrace) deepest = Math.max(deepest, ++depth);
    else if (token.tokenType === RightBrace && --depth < 0) balanced = false;
  }
  const { tokens, found } = withOtherClosers(written, depth, diagnostics);
  depth -= found;
  const closed = balanced && depth > 0 ? closeOpenTables(text, tokens, depth) : null;
  if (closed) diagnostics.push(...closed.open.map(unclosed));
  const isRight = balanced && depth === 0;
  const repair = !isRight && isFlat(text, tokens) ? repairedByContent : repaired;
  const said: Diagnostic[] = [];
  const whole = closed?.tokens ?? (isRight ? tokens : repair(text, tokens, -depth, said));
  const isSure = said.every(({ code }) => code === MISSING);
  for (const one of said) diagnostics.push(isSure ? one : asGuess(one));
  return deepest > LIMITS.nesting ? flattened(whole, diagnostics) : whole;
}

const MISSING = 'klammer-fehlt';

/** Where more is wrong with braces than that some are missing, setting one may show what else is. */
function asGuess(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== MISSING || !diagnostic.fixes) return diagnostic;
  return { ...diagnostic, fixes: diagnostic.fixes.map((fix) => ({ ...fix, safe: false })) };
}

/** Other brackets that stand alone in a line, as braces that close: so many as are missing. Says how many it has found. */
function withOtherClosers(
  tokens: readonly IToken[],
  missing: number,
  diagnostics: Diagnostic[],
): { tokens: readonly IToken[]; found: number } {
  if (missing <= 0) return { tokens, found: 0 };
  let found = 0;
  const isEnd = (token: IToken | undefined) => token === undefined || token.tokenType === End;
  const closing = tokens.map((token, i) => {
    const isAlone = OTHER_CLOSERS.has(token.image) && isEnd(tokens[i - 1]) && isEnd(tokens[i + 1]);
    if (!isAlone || found === missing) return token;
    found++;
    diagnostics.push(otherCloser(token));
    return { ...token, tokenType: RightBrace, tokenTypeIdx: RightBrace.tokenTypeIdx! };
  });
  return { tokens: closing, found };
}

const OTHER_CLOSERS: ReadonlySet<string> = new Set([')', ']', '>']);

/**
 * Opens a block where its keyword has no brace and deeper lines follow, or its end in the same line, as long as there are
 * braces that close nothing. Says how many are left of these.
 */
function opened(
  text: string,
  tokens: readonly IToken[],
  surplus: number,
  diagnostics: Diagnostic[],
): { tokens: readonly IToken[]; left: number } {
  if (surplus <= 0) return { tokens, left: 0 };
  const result: IToken[] = [];
  let left = surplus;
  let first: IToken | undefined;
  let hasBrace = false;
  for (const [i, token] of tokens.entries()) {
    const { tokenType } = token;
    const last = tokens[i - 1];
    if (
      left > 0 &&
      !hasBrace &&
      first &&
      last &&
      isHead(first, last) &&
      (tokenType === RightBrace ||
        (tokenType === End && isDeeper(text, nextLine(tokens, i), first)))
    ) {
      diagnostics.push(unopenedBlock(last));
      result.push(emptyToken(LeftBrace, tokenEnd(last)));
      left--;
    }
    first = tokenType === End ? undefined : (first ?? token);
    hasBrace = tokenType !== End && (hasBrace || tokenType === LeftBrace);
    result.push(token);
  }
  return { tokens: result, left };
}

/** Closes what is left open where the indentation falls back, drops what opens or closes nothing. */
function repaired(
  text: string,
  unbalanced: readonly IToken[],
  surplus: number,
  diagnostics: Diagnostic[],
): readonly IToken[] {
  const { tokens, left } = opened(text, unbalanced, surplus, diagnostics);
  return new Repair(text, left, -surplus, diagnostics).of(tokens);
}

/** One walk over tokens whose braces do not balance; state that changes, and therefore a class. */
class Repair {
  private readonly text: string;
  private readonly diagnostics: Diagnostic[];
  /** How many braces must close nothing, and open nothing. */
  private toClose: number;
  private toOpen: number;
  private readonly result: IToken[] = [];
  private readonly open: {
    readonly token: IToken;
    readonly indent: number;
    readonly line: number;
  }[] = [];
  /** Where in the result each line begins. */
  private readonly lines: { readonly index: number; readonly indent: number }[] = [];
  private indent = 0;
  private line = 0;

  constructor(text: string, toClose: number, toOpen: number, diagnostics: Diagnostic[]) {
    this.text = text;
    this.toClose = toClose;
    this.toOpen = toOpen;
    this.diagnostics = diagnostics;
  }

  of(tokens: readonly IToken[]): readonly IToken[] {
    let lineStart = true;
    for (const token of tokens) {
      const { tokenType } = token;
      if (tokenType !== End && lineStart) this.startLine(token);
      if (this.keeps(token, lineStart)) this.result.push(token);
      lineStart = tokenType === End;
    }
    while (this.open.length > 0) this.closeLast(this.text.length);
    return this.result;
  }

  private keeps(token: IToken, startsLine: boolean): boolean {
    if (token.tokenType === LeftBrace) return this.opens(token);
    if (token.tokenType === RightBrace) return this.closes(token, startsLine);
    return true;
  }

  /** A line that is not indented further than the one that opens a block is behind it. */
  private startLine(first: IToken): void {
    this.line++;
    this.indent = indentOf(this.text, first.startOffset);
    const limit = first.tokenType === RightBrace ? this.indent + 1 : this.indent;
    while (this.open.length > 0 && this.open.at(-1)!.indent >= limit) {
      this.closeLast(first.startOffset);
    }
    this.lines.push({ index: this.result.length, indent: this.indent });
  }

  private closeLast(offset: number): void {
    this.diagnostics.push(unclosed(this.open.pop()!.token));
    this.result.push(emptyToken(RightBrace, offset));
  }

  /** Whether the brace opens a block; if not, that is reported. */
  private opens(token: IToken): boolean {
    if (this.toOpen > 0 && this.result.at(-1)?.tokenType === LeftBrace) {
      this.diagnostics.push(openedTwice(token));
      this.toOpen--;
      return false;
    }
    this.open.push({ token, indent: this.indent, line: this.line });
    return true;
  }

  /** Whether the brace closes a block, at worst one without a head; if not, that is reported. */
  private closes(token: IToken, startsLine: boolean): boolean {
    const block = this.open.at(-1);
    // Alone it stands under what opens the block, else in the same line.
    const isOther = startsLine ? this.indent > (block?.indent ?? -1) : block?.line !== this.line;
    if (block && (this.toClose === 0 || !isOther)) {
      this.open.pop();
      return true;
    }
    this.toClose--;
    const head = startsLine ? this.takeDeeper() : null;
    // One that no text holds was set where a table seemed to end.
    if (head === null || token.image === '') {
      if (token.image !== '') this.diagnostics.push(unopened(token));
      if (startsLine) this.lines.pop();
      return false;
    }
    if (this.opensAbove(head)) return true;
    const first = this.result[head]!;
    this.diagnostics.push(headless(first, token));
    this.result.splice(head, 0, emptyToken(LeftBrace, first.startOffset));
    return true;
  }

  /** Whether the line above the one that begins at `head` begins a block without its brace; it is given one. */
  private opensAbove(head: number): boolean {
    const above = this.lines.at(-2);
    const last = this.result[head - 2];
    if (!above || !last || above.indent !== this.indent || !isHead(this.result[above.index], last))
      return false;
    // Another brace makes up for this one, so more is wrong than this.
    this.diagnostics.push(unopenedBlock(last, false));
    this.result.splice(head - 1, 0, emptyToken(LeftBrace, tokenEnd(last)));
    this.lines[this.lines.length - 1] = { index: head + 1, indent: this.indent };
    return true;
  }

  /** Where the lines above begin that are indented further than this one, which are one from now on; null if there are none. */
  private takeDeeper(): number | null {
    const { lines, indent } = this;
    let first = lines.length - 1;
    while (first > 0 && lines[first - 1]!.indent > indent) first--;
    if (first === lines.length - 1) return null;
    const { index } = lines[first]!;
    lines.splice(first, lines.length, { index, indent });
    return index;
  }
}

/** Leaves out what lies deeper than allowed; one message where it begins. */
function flattened(tokens: readonly IToken[], diagnostics: Diagnostic[]): readonly IToken[] {
  const result: IToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.tokenType === LeftBrace && ++depth === LIMITS.nesting + 1) {
      diagnostics.push(tooDeep(token));
    }
    if (depth <= LIMITS.nesting) result.push(token);
    if (token.tokenType === RightBrace) depth--;
  }
  return result;
}
