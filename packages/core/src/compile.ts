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
import { inspectCharacters } from './syntax/characters.ts';
import { habitIn } from './syntax/habits/habit.ts';
import { parse } from './syntax/parse.ts';
import { foreignFile } from './text/foreign.ts';
import { positionAt, type Source } from './text/source.ts';

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
  const form = onePerLine(source, characters.diagnostics, parsed.diagnostics);
  const read = inItsWords(source, [...form, ...outside(source, form, bound.diagnostics)]);
  const whole = !read.some(({ severity }) => severity === 'error');
  // Of an excerpt and of an amendment, as of a file with errors, nobody knows what else is agreed.
  const isAll = whole && agreement?.excerpt === null && !isAmendment(agreement);
  const found = agreement ? [...read, ...check(source, agreement, fileRules, isAll)] : read;
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

/**
 * All that is said about characters, and of several other mistakes of form in one line the first: the rest of them
 * mostly follow from it.
 */
function onePerLine(
  source: Source,
  characters: readonly Diagnostic[],
  others: readonly Diagnostic[],
): Diagnostic[] {
  const lines = linesOf(source, characters);
  const firsts = inOrder([...others]).filter((diagnostic) => {
    const { line } = positionAt(source, diagnostic.range.start);
    return !lines.has(line) && lines.add(line);
  });
  return [...characters, ...firsts];
}

/** What is said about lines whose form is right; elsewhere it would repeat what the form has already caused. */
function outside(
  source: Source,
  form: readonly Diagnostic[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const lines = linesOf(source, form);
  if (lines.size === 0) return diagnostics;
  return diagnostics.filter(({ range }) => !lines.has(positionAt(source, range.start).line));
}

/** What a line that no form explains is mostly said to have; what is known of such lines says it better. */
const VAGUE: ReadonlySet<string> = new Set([
  'angabe-doppelt',
  'angabe-fehlt',
  'anführungszeichen-fehlen',
  'artikel-unbekannt',
  'datum-form',
  'einheit-fehlt',
  'fundstelle-ungültig',
  'gleichheitszeichen-fehlt',
  'jahr-ungültig',
  'kürzel-ungültig',
  'spanne-unvollständig',
  'unbekannte-gruppe',
  'unbekannte-messgröße',
  'unbekannte-partei',
  'unbekannte-rolle',
  'unbekanntes-schlüsselwort',
  'unbekanntes-wort',
  'unvollständig',
  'veränderung-ungültig',
  'vorzeichen-fehlt',
  'wert-fehlt',
  'wert-ohne-ziel',
  'zahl-ungültig',
  'zeichen-ohne-bedeutung',
  'zwei-werte',
  'überzählig',
]);

/** The mistakes, and in place of what is vague the habit that a whole line shows. */
function inItsWords(source: Source, found: Diagnostic[]): Diagnostic[] {
  if (found.length === 0) return found;
  const habits = new Map<number, Diagnostic | null>();
  return found.flatMap((diagnostic) => {
    if (diagnostic.severity !== 'error' || !VAGUE.has(diagnostic.code)) return diagnostic;
    const { line } = positionAt(source, diagnostic.range.start);
    const known = habits.get(line);
    if (known) return [];
    const habit = known === null ? null : habitIn(source, line);
    habits.set(line, habit);
    return habit ?? diagnostic;
  });
}

function linesOf(source: Source, diagnostics: readonly Diagnostic[]): Set<number> {
  return new Set(
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ range }) => positionAt(source, range.start).line),
  );
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
