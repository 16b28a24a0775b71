import { bind } from './bind/bind.ts';
import { withLinesJoined } from './broken-lines.ts';
import { isAmendment } from './check/amendment.ts';
import type { Checked } from './check/check.ts';
import { inOrder, type Diagnostic } from './diagnostic.ts';
import { onePerLine, onePerMistake, outside } from './one-message.ts';
import type { Comment } from './syntax/ast.ts';
import { inspectCharacters } from './syntax/characters.ts';
import { parse, parseUnbraced } from './syntax/parse.ts';
import type { Source } from './text/source.ts';

/** What is known of a text before the rules. */
export interface Read extends Checked {
  readonly comments: readonly Comment[];
  /** Mistakes of form, in their order. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many more there are. */
  readonly more: number;
  readonly isWhole: boolean;
}

/** Reads the texts; each step has its turn with all of them: see `compileAll`. */
export function readAll(sources: readonly Source[]): readonly Read[] {
  const parsed = sources.map((source) => parse(source));
  const bound = sources.map((source, i) => bind(source, parsed[i]!.file));
  return sources.map((source, i) => {
    const read = joined(source, ...asMeant(source, parsed[i]!, bound[i]!));
    return read.isWhole ? read : withLinesJoined(read, readOne);
  });
}

/** As it stands. */
function readOne(source: Source): Read {
  const parsed = parse(source);
  return joined(source, ...asMeant(source, parsed, bind(source, parsed.file)));
}

type Parsed = ReturnType<typeof parse>;
type Bound = ReturnType<typeof bind>;

/** Where something is wrong, blocks may lack their braces: what is read with braces around them, if that explains errors. */
function asMeant(source: Source, parsed: Parsed, bound: Bound): [Parsed, Bound] {
  const unexplained = otherErrors(parsed) + otherErrors(bound);
  const unbraced = unexplained > 0 ? parseUnbraced(source) : null;
  if (!unbraced) return [parsed, bound];
  const again = bind(source, unbraced.file);
  return otherErrors(unbraced) + otherErrors(again) < unexplained
    ? [unbraced, again]
    : [parsed, bound];
}

/** How many errors there are beside missing braces. */
function otherErrors({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): number {
  return diagnostics.filter(
    ({ code, severity }) => severity === 'error' && code !== 'klammer-fehlt',
  ).length;
}

function joined(source: Source, parsed: Parsed, bound: Bound): Read {
  const { agreement } = bound;
  const characters = inspectCharacters(source.text);
  const form = onePerLine(source, characters.diagnostics, inOrder([...parsed.diagnostics]));
  const all = inOrder([...form, ...outside(source, form, bound.diagnostics)]);
  const diagnostics = onePerMistake(source, all);
  const isWhole = !diagnostics.some(({ severity }) => severity === 'error');
  return {
    source,
    comments: parsed.file.comments,
    agreement,
    diagnostics,
    more: characters.more + bound.more,
    isWhole,
    // Of an excerpt and of an amendment, as of a file with errors, nobody knows what else is agreed.
    isAll: isWhole && agreement?.excerpt === null && !isAmendment(agreement),
  };
}
