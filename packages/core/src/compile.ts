import { bind } from './bind/bind.ts';
import { isAmendment } from './check/amendment.ts';
import { check } from './check/check.ts';
import { fileRules } from './check/rules.ts';
import { mayExcept } from './check/read-suppression.ts';
import { suppress, type Suppressed } from './check/suppressions.ts';
import type { Diagnostic } from './diagnostic.ts';
import { LIMITS } from './limits.ts';
import type { Agreement } from './model/agreement.ts';
import type { CalendarDate } from './model/date.ts';
import { onePerLine, onePerMistake, outside } from './one-message.ts';
import { inspectCharacters } from './syntax/characters.ts';
import { parse } from './syntax/parse.ts';
import { foreignFile } from './text/foreign.ts';
import type { Source } from './text/source.ts';

/** What the compiler knows of one source text. */
export interface Compilation {
  readonly source: Source;
  /** Null where no agreement can be made out at all. Only without errors may it be published. */
  readonly agreement: Agreement | null;
  /** Whether the form is right throughout, so that nothing is unread. */
  readonly isWhole: boolean;
  /** In the order of the source. */
  readonly diagnostics: readonly Diagnostic[];
  /** What comments except, with their reasons; it counts for nothing else. */
  readonly suppressed: readonly Suppressed[];
}

/** What the compiler is told beside the text, as it knows no clock. */
export interface CompileOptions {
  /** Decides which exceptions have expired; without it none has. */
  readonly today?: CalendarDate | undefined;
}

/** The whole pipeline for one source text: parse, bind, check. Never throws for any text. */
export function compile(source: Source, options: CompileOptions = {}): Compilation {
  const foreign = foreignFile(source.text);
  if (foreign)
    return { source, agreement: null, isWhole: false, diagnostics: [foreign], suppressed: [] };
  const parsed = parse(source);
  const bound = bind(source, parsed.file);
  const { agreement } = bound;
  const characters = inspectCharacters(source.text);
  const form = onePerLine(source, characters.diagnostics, inOrder([...parsed.diagnostics]));
  const read = onePerMistake(
    source,
    inOrder([...form, ...outside(source, form, bound.diagnostics)]),
  );
  const whole = !read.some(({ severity }) => severity === 'error');
  // Of an excerpt and of an amendment, as of a file with errors, nobody knows what else is agreed.
  const isAll = whole && agreement?.excerpt === null && !isAmendment(agreement);
  const found = agreement
    ? [...read, ...outside(source, read, check(source, agreement, fileRules, isAll))]
    : read;
  const { diagnostics, suppressed } = suppress(source, parsed.file.comments, found, {
    today: options.today,
    judgeUnused: isAll,
  });
  return {
    source,
    agreement,
    isWhole: whole,
    diagnostics: capped(inOrder([...diagnostics]), characters.more + bound.more),
    suppressed,
  };
}

/** The compilation with what was found about it beside others; its exceptions hold for that as well. */
export function withFindings(
  compilation: Compilation,
  found: readonly Diagnostic[],
  { today }: CompileOptions = {},
): Compilation {
  if (found.length === 0) return compilation;
  const { source } = compilation;
  const comments = mayExcept(source) ? parse(source).file.comments : [];
  const { diagnostics, suppressed } = suppress(source, comments, found, {
    today,
    judgeUnused: false,
  });
  // What is said about the exceptions themselves has been said.
  const said = new Set(found);
  const kept = diagnostics.filter((one) => said.has(one));
  return {
    ...compilation,
    diagnostics: inOrder([...compilation.diagnostics, ...kept]),
    suppressed: [...compilation.suppressed, ...suppressed],
  };
}

/** Whether anything was found that forbids publishing. */
export function hasErrors(compilation: Compilation): boolean {
  return compilation.diagnostics.some(({ severity }) => severity === 'error');
}

function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** As many as a person can read, and then one that counts the rest. */
function capped(diagnostics: Diagnostic[], more: number): Diagnostic[] {
  const rest = diagnostics.length - LIMITS.diagnostics + more;
  if (rest <= 0) return diagnostics;
  const shown = diagnostics.slice(0, LIMITS.diagnostics);
  const severity = diagnostics.slice(LIMITS.diagnostics).some((one) => one.severity === 'error')
    ? 'error'
    : 'warning';
  shown.push({
    code: 'weitere-befunde',
    severity,
    range: (diagnostics[LIMITS.diagnostics] ?? shown.at(-1)!).range,
    message: `Ab hier gibt es noch ${rest} ${rest === 1 ? 'weiteren Befund' : 'weitere Befunde'}; gezeigt werden die ersten ${LIMITS.diagnostics}.`,
  });
  return shown;
}
