import { check } from './check/check.ts';
import { mayExcept } from './check/read-suppression.ts';
import { suppress, type Suppressed } from './check/suppressions.ts';
import { type Diagnostic, inOrder } from './diagnostic.ts';
import { LIMITS } from './limits.ts';
import type { Agreement } from './model/agreement.ts';
import type { CalendarDate } from './model/date.ts';
import { outside } from './one-message.ts';
import { type Read, readAll } from './read.ts';
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
  return compileAll([source], options)[0]!;
}

/**
 * The same for a few source texts at a time. Each step has its turn with all of them, while its code is in the caches of
 * the processor: that takes more than a quarter less time than one text after the other.
 */
export function compileAll(
  sources: readonly Source[],
  options: CompileOptions = {},
): readonly Compilation[] {
  const foreign = sources.map(({ text }) => foreignFile(text));
  const read = readAll(sources.filter((_, i) => !foreign[i]));
  const found = check(read);
  const compiled = read.map((one, i) => settled(one, found[i]!, options)).values();
  return sources.map((source, i) => {
    const other = foreign[i];
    if (!other) return compiled.next().value!;
    return { source, agreement: null, isWhole: false, diagnostics: [other], suppressed: [] };
  });
}

function settled(read: Read, ofRules: readonly Diagnostic[], options: CompileOptions): Compilation {
  const { source, comments, agreement, isWhole, isAll, more } = read;
  const found = [...read.diagnostics, ...outside(source, read.diagnostics, ofRules)];
  const { diagnostics, suppressed } = suppress(source, comments, found, {
    today: options.today,
    judgeUnused: isAll,
  });
  return {
    source,
    agreement,
    isWhole,
    diagnostics: capped(inOrder([...diagnostics]), more),
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
