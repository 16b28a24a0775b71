import {
  positionAt,
  type Compilation,
  type Diagnostic,
  type Severity,
  type Source,
} from '@zielwerk/core';

/** What is known of one source after checking. */
export interface CheckedSource {
  readonly source: Source;
  /** In the order of the source. */
  readonly diagnostics: readonly Diagnostic[];
  /** What comments in the source except, with their reasons. */
  readonly suppressed?: Compilation['suppressed'];
}

/** The places in other files, for reports that show one place a finding: `kreis-2023.zv:12:5: …` */
export function elsewhere(
  { related = [] }: Diagnostic,
  nameOf: (name: string) => string,
): string[] {
  return related.flatMap(({ source, range, message }) => {
    if (!source) return [];
    const { line, column } = positionAt(source, range.start);
    return [`${nameOf(source.name)}:${line}:${column}: ${message}`];
  });
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function countFindings(results: readonly CheckedSource[]): Counts {
  const count = (severity: Severity) =>
    results.reduce(
      (sum, { diagnostics }) => sum + diagnostics.filter((d) => d.severity === severity).length,
      0,
    );
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
