import { togetherRules } from '@zielwerk/core';
import { comparable, comparedWithEachOther, withoutAgreement } from '../compare.ts';
import { compileFiles } from '../load.ts';
import type { CheckedSource } from '../report/report.ts';
import { folderOf, openBase } from './git.ts';
import { identityOf, keyOf, Multiset } from './identity.ts';

/** What is left of the findings, and how many were taken out. */
export interface Remaining {
  readonly results: readonly CheckedSource[];
  readonly known: number;
}

/**
 * Only the findings that a file did not have in the state `ref`, under the name it had there. A file that was not there
 * then brings all of its own.
 */
export function newSince(ref: string, results: readonly CheckedSource[]): Remaining {
  const base = openBase(ref, folderOf(results[0]?.source.name));
  // What a file says beside others depends on these as well.
  const wanted = results.some(isCompared) ? results : results.filter(hasFindings);
  const old = base.read(wanted.map(({ source }) => source.name));
  const compiled = comparedWithEachOther(
    [...compileFiles(old)].map((one) => withoutAgreement(comparable(one))),
  );
  const before = new Map(compiled.map((one) => [one.source.name, findingsOf(one)]));
  let known = 0;
  const rest = results.map((result): CheckedSource => {
    const left = before.get(result.source.name);
    if (!left) return result;
    const diagnostics = result.diagnostics.filter(
      (one) => !left.take(keyOf(identityOf(result.source, one))),
    );
    known += result.diagnostics.length - diagnostics.length;
    return { ...result, diagnostics };
  });
  return { results: rest, known };
}

function hasFindings({ diagnostics }: CheckedSource): boolean {
  return diagnostics.length > 0;
}

function isCompared({ diagnostics }: CheckedSource): boolean {
  return diagnostics.some(({ code }) => togetherRules.some((rule) => rule.code === code));
}

function findingsOf({ source, diagnostics }: CheckedSource): Multiset {
  const findings = new Multiset();
  for (const one of diagnostics) findings.add(keyOf(identityOf(source, one)));
  return findings;
}
