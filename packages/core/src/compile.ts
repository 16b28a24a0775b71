import { bind } from './bind/bind.ts';
import { check } from './check/check.ts';
import type { Diagnostic } from './diagnostic.ts';
import { LIMITS } from './limits.ts';
import type { Agreement } from './model/agreement.ts';
import { inspectCharacters } from './syntax/characters.ts';
import { parse } from './syntax/parse.ts';
import { positionAt, type Source } from './text/source.ts';

/** What the compiler knows of one source text. */
export interface Compilation {
  readonly source: Source;
  /** Null where no agreement can be made out at all. Only without errors may it be published. */
  readonly agreement: Agreement | null;
  /** In the order of the source. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole pipeline for one source text: parse, bind, check. Never throws for any text. */
export function compile(source: Source): Compilation {
  const parsed = parse(source);
  const bound = bind(source, parsed.file);
  const { agreement } = bound;
  const characters = inspectCharacters(source.text);
  const diagnostics = [
    ...characters,
    ...onePerLine(source, parsed.diagnostics, characters),
    ...bound.diagnostics,
    ...(agreement ? check(source, agreement) : []),
  ];
  return { source, agreement, diagnostics: capped(inOrder(diagnostics)) };
}

export function hasErrors(compilation: Compilation): boolean {
  return compilation.diagnostics.some(({ severity }) => severity === 'error');
}

/**
 * Of several mistakes of form in one line only the first, as the others mostly follow from it; none where a character
 * of the line is already reported.
 */
function onePerLine(
  source: Source,
  diagnostics: readonly Diagnostic[],
  characters: readonly Diagnostic[],
): Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const lineOf = ({ range }: Diagnostic) => positionAt(source, range.start).line;
  const lines = new Set(characters.map(lineOf));
  return inOrder([...diagnostics]).filter((diagnostic) => {
    const line = lineOf(diagnostic);
    return !lines.has(line) && lines.add(line);
  });
}

function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** As many as a person can read, and then one that counts the rest. */
function capped(diagnostics: Diagnostic[]): Diagnostic[] {
  const rest = diagnostics.length - LIMITS.diagnostics;
  if (rest <= 0) return diagnostics;
  const shown = diagnostics.slice(0, LIMITS.diagnostics);
  const severity = diagnostics.slice(LIMITS.diagnostics).some((one) => one.severity === 'error')
    ? 'error'
    : 'warning';
  shown.push({
    code: 'weitere-befunde',
    severity,
    range: diagnostics[LIMITS.diagnostics]!.range,
    message: `Ab hier gibt es noch ${rest} ${rest === 1 ? 'weiteren Befund' : 'weitere Befunde'}; gezeigt werden die ersten ${LIMITS.diagnostics}.`,
  });
  return shown;
}
