import type { IToken } from 'chevrotain';
import { invariant } from '../invariant.ts';
import { Blank, Comment, lexerTokens, ReasonComment, type LexedType } from './tokens.ts';

/**
 * Text → tokens and comments: at each place the first type of `lexerTokens` that fits. Every text is read to its end, as
 * `Unknown` takes what no other type does. Chevrotain's own lexer finds the same tokens, but takes apart the patterns at
 * every start, which costs more than to read an agreement.
 */
export function scan(text: string): { tokens: IToken[]; comments: IToken[] } {
  const tokens: IToken[] = [];
  const comments: IToken[] = [];
  for (let offset = 0; offset < text.length;) {
    if (text.charCodeAt(offset) === BLANK) {
      offset++;
      continue;
    }
    const token = tokenAt(text, offset);
    const { tokenType } = token;
    if (tokenType === Comment || tokenType === ReasonComment) comments.push(token);
    else if (tokenType !== Blank) tokens.push(token);
    offset += token.image.length;
  }
  return { tokens, comments };
}

/** Half of all tokens are single blanks, and nobody looks at them. */
const BLANK = 32;

/** The token that begins at an offset within the text. */
export function tokenAt(text: string, startOffset: number): IToken {
  for (const { tokenType, endOf } of beginningWith(text.charCodeAt(startOffset))) {
    const end = endOf(text, startOffset);
    if (end < 0) continue;
    const image = text.slice(startOffset, end);
    // The parser has numbered its types when it was made; the others never reach it.
    const tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
    return { image, startOffset, tokenType, tokenTypeIdx };
  }
  invariant(false, `no token begins at ${startOffset}`);
}

interface Candidate {
  readonly tokenType: LexedType;
  /** Where the token that starts at `offset` ends, or -1 where it is none of this type. */
  readonly endOf: (text: string, offset: number) => number;
}

const candidates: readonly Candidate[] = lexerTokens.map((tokenType) => ({
  tokenType,
  endOf: endFinder(tokenType),
}));
const byFirst = new Map<number, readonly Candidate[]>();

/** The types that can begin with a code unit, in their order. */
function beginningWith(code: number): readonly Candidate[] {
  let found = byFirst.get(code);
  if (found === undefined) {
    const first = String.fromCharCode(code);
    found = candidates.filter(({ tokenType }) => tokenType.starts.test(first));
    byFirst.set(code, found);
  }
  return found;
}

function endFinder({ pattern }: LexedType): Candidate['endOf'] {
  if (typeof pattern === 'string') return (_, offset) => offset + pattern.length;
  if (typeof pattern === 'function') return pattern;
  const sticky = new RegExp(pattern, 'y');
  return (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
}
