import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { lazy } from '../lazy.ts';
import { LIMITS } from '../limits.ts';
import { rangeOf } from '../text/range.ts';
import { rangeOfToken } from './parser/nodes.ts';
import type { Source } from '../text/source.ts';
import type { Comment, SourceFile, Statement } from './ast.ts';
import { braceUnbraced } from './unbraced-blocks.ts';
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

type Parsed = { readonly file: SourceFile; readonly diagnostics: Diagnostic[] };
type Lexed = { readonly tokens: IToken[]; readonly comments: IToken[] };
type Tokens = { readonly tokens: IToken[]; readonly diagnostics: Diagnostic[] };

/** The tree of a source text and what is wrong with its form. Every text has a tree; nothing is thrown. */
export function parse(source: Source): Parsed {
  return parsed(source, (tokens) => ({ tokens, diagnostics: [] }))!;
}

/** The same with braces around blocks that have none; null where there is no such block. */
export function parseUnbraced(source: Source): Parsed | null {
  return parsed(source, (tokens) => braceUnbraced(source.text, tokens));
}

/** What comes of the tokens that `prepare` makes of those of the text; null where it makes none. */
function parsed({ text }: Source, prepare: (tokens: IToken[]) => Tokens | null): Parsed | null {
  const lexed = scan(text);
  if (lexed.tokens.length > LIMITS.tokens) return tooLong(text, lexed.tokens.length);
  const read = (of: Lexed) => {
    const prepared = prepare(of.tokens);
    if (!prepared) return null;
    const { tokens, diagnostics } = prepared;
    return { ...readTokens(text, { tokens, comments: of.comments }), prepared: diagnostics };
  };
  const first = read(lexed);
  const isWrong = first?.diagnostics.some(({ severity }) => severity === 'error');
  // Where something is wrong, it may be that running text is not where its fences say.
  const mended = isWrong || first?.isDoubtful ? scanMended(text, lexed.tokens) : null;
  const again = mended && read(mended);
  const last = again ?? first;
  if (!last) return null;
  const more = again ? mended.diagnostics : [];
  return { file: last.file, diagnostics: [...more, ...last.prepared, ...last.diagnostics] };
}

/** `isDoubtful` says whether lines may be something else than they are read as, or a text may not end. */
function readTokens(text: string, lexed: Lexed): Parsed & { readonly isDoubtful: boolean } {
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

function tooLong(text: string, count: number): Parsed {
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
