import { compileBytes } from '../load.ts';
import type { CheckedSource } from '../report/report.ts';
import { folderOf, openBase } from './git.ts';
import { identityOf, keyOf, Multiset } from './identity.ts';

/** What is left of the findings, and how many were taken out. */
export interface Remaining {
  readonly results: readonly CheckedSource[];
  readonly known: number;
}

/** Only the findings that a file did not have in the state `ref`. A file that was not there then brings all of its own. */
export function newSince(ref: string, results: readonly CheckedSource[]): Remaining {
  const base = openBase(ref, folderOf(results[0]?.source.name));
  let known = 0;
  const rest = results.map((result): CheckedSource => {
    if (result.diagnostics.length === 0) return result;
    const bytes = base.read(result.source.name);
    if (bytes === null) return result;
    const before = new Multiset();
    const old = compileBytes(result.source.name, bytes);
    for (const one of old.diagnostics) before.add(keyOf(identityOf(old.source, one)));
    const diagnostics = result.diagnostics.filter(
      (one) => !before.take(keyOf(identityOf(result.source, one))),
    );
    known += result.diagnostics.length - diagnostics.length;
    return { ...result, diagnostics };
  });
  return { results: rest, known };
}
