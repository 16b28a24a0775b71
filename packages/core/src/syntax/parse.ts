import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { lazy } from '../lazy.ts';
import { LIMITS } from '../limits.ts';
import { rangeOf } from '../text/range.ts';
import { rangeOfToken } from './parser/nodes.ts';
import type { Source } from '../text/source.ts';
import type { Comment, SourceFile, Statement } from './ast.ts';
import { braceIndented } from './indented-blocks.ts';
import { layOut } from './layout.ts';
import { inspectTokens } from './inspect.ts';
import { isClosedProse } from './patterns.ts';
import { ZvParser } from './parser/parser.ts';
import type { SyntaxProblem } from './parser/shared.ts';
import { describeProblem, describeRecovery } from './problems.ts';
import { scan } from './scan.ts';
import { scanMended } from './texts.ts';
import { ProseLiteral, ReasonComment } from './tokens.ts';

/** What a bundle knows of the grammar, see `scripts/build/decisions.mjs`. */
declare const ZV_DECISIONS: string;

const quick = new ZvParser(typeof ZV_DECISIONS === 'string' ? ZV_DECISIONS : null);
/** The net below: recovers from errors of the grammar, of which no text has been seen to make one. */
const thorough = lazy(() => new ZvParser());

/** The parser that has read the tokens. */
function parserOf(text: string, tokens: IToken[]): { parser: ZvParser; statements: Statement[] } {
  try {
    const statements = quick.parseFile(text, tokens);
    if (quick.errors.length === 0 || !quick.isQuick) return { parser: quick, statements };
  } catch (error) {
    if (!quick.isQuick) throw error;
  }
  const parser = thorough();
  return { parser, statements: parser.parseFile(text, tokens) };
}

/** The tree of a source text and what is wrong with its form. Every text has a tree; nothing is thrown. */
export function parse(source: Source): { file: SourceFile; diagnostics: Diagnostic[] } {
  const { text } = source;
  const lexed = scan(text);
  if (lexed.tokens.length > LIMITS.tokens) return tooLong(text, lexed.tokens.length);
  const read = readTokens(text, lexed);
  const isWrong = read.diagnostics.some(({ severity }) => severity === 'error');
  if (!isWrong && !read.isDoubtful) return read;
  // Something is wrong; it may be that running text is not where its fences say.
  const mended = scanMended(text, lexed.tokens);
  if (!mended) return read;
  const { file, diagnostics } = readTokens(text, mended);
  return { file, diagnostics: [...mended.diagnostics, ...diagnostics] };
}

/** The same with braces around blocks that are only indented; null where there is no such block. */
export function parseIndented(source: Source): ReturnType<typeof parse> | null {
  const { text } = source;
  const { tokens, comments } = scan(text);
  const braced = tokens.length > LIMITS.tokens ? null : braceIndented(text, tokens);
  if (!braced) return null;
  const { file, diagnostics } = readTokens(text, { tokens: braced.tokens, comments });
  return { file, diagnostics: [...braced.diagnostics, ...diagnostics] };
}

/** `isDoubtful` says whether lines may be something else than they are read as, or a text may not end. */
function readTokens(
  text: string,
  lexed: { tokens: IToken[]; comments: IToken[] },
): { file: SourceFile; diagnostics: Diagnostic[]; isDoubtful: boolean } {
  const diagnostics: Diagnostic[] = [];
  inspectTokens(text, lexed.tokens, diagnostics);
  const laidOut = layOut(text, lexed.tokens);
  const { parser, statements } = parserOf(text, laidOut.tokens);
  diagnostics.push(...laidOut.diagnostics);
  for (const [index, problem] of parser.problems.entries()) {
    if (!isExplained(text, problem, parser.problems[index + 1])) {
      diagnostics.push(describeProblem(text, problem));
    }
  }
  for (const error of parser.errors) diagnostics.push(describeRecovery(text, error));
  const last = lexed.tokens.at(-1);
  return {
    file: {
      kind: 'sourceFile',
      range: rangeOf(0, text.length),
      statements,
      comments: commentsOf(lexed.comments),
    },
    diagnostics,
    isDoubtful:
      laidOut.isDoubtful || (last?.tokenType === ProseLiteral && !isClosedProse(last.image)),
  };
}

/** A phrase breaks off because something else stands in its line; that says it better. */
function isExplained(
  text: string,
  problem: SyntaxProblem,
  next: SyntaxProblem | undefined,
): boolean {
  if (problem.kind !== 'incomplete' || next?.kind !== 'surplus') return false;
  return !/[\r\n]/.test(text.slice(problem.range.end, next.range.start));
}

function tooLong(text: string, count: number): { file: SourceFile; diagnostics: Diagnostic[] } {
  return {
    file: { kind: 'sourceFile', range: rangeOf(0, text.length), statements: [], comments: [] },
    diagnostics: [
      {
        code: 'datei-zu-lang',
        severity: 'error',
        range: rangeOf(0, 0),
        message: `Die Datei hat ${count} Wörter und Zeichen; gelesen werden höchstens ${LIMITS.tokens}.`,
        hint: 'Eine Zielvereinbarung ist viel kürzer. Ist das die richtige Datei?',
      },
    ],
  };
}

function commentsOf(tokens: readonly IToken[]): Comment[] {
  return tokens.map((token) => ({
    kind: 'comment',
    range: rangeOfToken(token),
    text: token.image,
    isReason: token.tokenType === ReasonComment,
  }));
}
