import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { LIMITS } from '../limits.ts';
import { headless, openedTwice, unclosed, unopened, unopenedBlock } from './brace-messages.ts';
import { emptyToken, isDeeper, isHead, nextLine } from './brace-places.ts';
import { HELD, INNER, said, type Says } from './block-contents.ts';
import { tokenEnd } from './parser/nodes.ts';
import { End, LeftBrace, RightBrace } from './tokens.ts';

/** Whether the lines in most blocks stand no deeper than the first of the block, so that indentation tells nothing. */
export function isFlat(text: string, tokens: readonly IToken[]): boolean {
  let first: IToken | undefined;
  let flat = 0;
  let deep = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { tokenType } = tokens[i]!;
    if (tokenType !== End) {
      first ??= tokens[i];
      continue;
    }
    const inside = tokens[i - 1]?.tokenType === LeftBrace ? nextLine(tokens, i) : undefined;
    if (first && inside && inside.tokenType !== RightBrace) {
      if (isDeeper(text, inside, first)) deep++;
      else flat++;
    }
    first = undefined;
  }
  return flat > deep;
}

/**
 * Balances braces by what may stand in which block: closes those before a line that cannot stand in them, opens those
 * whose first line has no brace. `surplus` is how many more braces close than open.
 */
export function repairedByContent(
  text: string,
  tokens: readonly IToken[],
  surplus: number,
  diagnostics: Diagnostic[],
): readonly IToken[] {
  return new Repair(text, tokens, surplus, diagnostics).result();
}

const EMPTY_LINE = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/;

interface Block {
  /** Null for one without a keyword, that holds anything. */
  readonly keyword: string | null;
  readonly brace: IToken;
}

/** One walk over the tokens; state that changes, and therefore a class. */
class Repair {
  private readonly text: string;
  private readonly tokens: readonly IToken[];
  private readonly diagnostics: Diagnostic[];
  /** How many braces must be dropped or opened, and how many blocks closed. */
  private surplus: number;
  private missing: number;
  private readonly balanced: IToken[] = [];
  private readonly open: Block[] = [];
  private nextBrace = 0;

  constructor(text: string, tokens: readonly IToken[], surplus: number, diagnostics: Diagnostic[]) {
    this.text = text;
    this.tokens = tokens;
    this.diagnostics = diagnostics;
    this.surplus = surplus;
    this.missing = -surplus;
  }

  result(): readonly IToken[] {
    let first: IToken | undefined;
    let isWaived = false;
    let hasBrace = false;
    for (const [i, token] of this.tokens.entries()) {
      const { tokenType } = token;
      if (tokenType === RightBrace) {
        if (this.closes(token, i)) this.balanced.push(token);
        first = undefined;
        continue;
      }
      if (tokenType === End) {
        const last = this.tokens[i - 1];
        if (first && last && this.surplus > 0 && !hasBrace && !isWaived && isHead(first, last))
          this.openBehind(first, last);
        first = undefined;
      } else if (!first) {
        first = token;
        isWaived = false;
        hasBrace = false;
        this.begins(token, i);
      }
      isWaived ||= token.image === 'entfallen';
      if (tokenType === LeftBrace) {
        if (this.isSecond(token)) continue;
        hasBrace = true;
        this.open.push({
          keyword: first && HELD.has(first.image) ? first.image : null,
          brace: token,
        });
        first = undefined;
      }
      this.balanced.push(token);
    }
    while (this.open.length > 0) this.close(this.text.length);
    return this.balanced;
  }

  /** A statement begins: blocks that cannot hold it are over; where none can, one begins without its first line. */
  private begins(token: IToken, index: number): void {
    const says = said(token);
    if (this.holds(this.open.length - 1, says)) return;
    let level = this.open.length - 1;
    const outermost = Math.max(-1, level - LIMITS.nesting);
    while (level > outermost && !this.holds(level, says)) level--;
    if (level > outermost || !INNER.has(says)) {
      while (this.missing > 0 && this.open.length - 1 > level) {
        this.missing--;
        this.close(token.startOffset);
      }
      return;
    }
    const close = this.surplus > 0 ? this.braceBehind(index) : undefined;
    if (!close) return;
    this.surplus--;
    this.diagnostics.push(headless(token, close));
    const brace = emptyToken(LeftBrace, token.startOffset);
    this.open.push({ keyword: null, brace });
    this.balanced.push(brace);
  }

  /** The next brace that closes; asked for from the front to the back. */
  private braceBehind(index: number): IToken | undefined {
    this.nextBrace = Math.max(this.nextBrace, index);
    while (this.tokens[this.nextBrace] && this.tokens[this.nextBrace]!.tokenType !== RightBrace)
      this.nextBrace++;
    return this.tokens[this.nextBrace];
  }

  /** Whether what stands at a level, -1 for the top, may hold a statement. */
  private holds(level: number, says: Says): boolean {
    const block = this.open[level];
    if (!block) return !INNER.has(says);
    return block.keyword === null || HELD.get(block.keyword)!.has(says);
  }

  private openBehind(first: IToken, last: IToken): void {
    this.surplus--;
    this.diagnostics.push(unopenedBlock(last));
    const brace = emptyToken(LeftBrace, tokenEnd(last));
    this.open.push({ keyword: first.image, brace });
    this.balanced.push(brace);
  }

  /** Whether a brace opens what the one before it has opened. */
  private isSecond(brace: IToken): boolean {
    if (this.missing <= 0 || this.balanced.at(-1)?.tokenType !== LeftBrace) return false;
    this.missing--;
    this.diagnostics.push(openedTwice(brace));
    return true;
  }

  /** Whether a brace closes a block; not where the next line can only go on with that block. */
  private closes(token: IToken, index: number): boolean {
    const next = nextLine(this.tokens, index);
    const level = this.open.length - 1;
    const goesOn =
      next !== undefined &&
      next.tokenType !== RightBrace &&
      // Behind an empty line it is rather another block that lacks its first line.
      !EMPTY_LINE.test(this.text.slice(token.startOffset, next.startOffset)) &&
      this.holds(level, said(next)) &&
      !this.holds(level - 1, said(next));
    if (level >= 0 && !(this.surplus > 0 && goesOn)) {
      this.open.pop();
      return true;
    }
    this.surplus--;
    this.diagnostics.push(unopened(token));
    return false;
  }

  private close(offset: number): void {
    this.diagnostics.push(unclosed(this.open.pop()!.brace));
    this.balanced.push(emptyToken(RightBrace, offset));
  }
}
