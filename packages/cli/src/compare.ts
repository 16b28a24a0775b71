import { checkTogether, summarize, withFindings, type Compilation } from '@zielwerk/core';
import { today } from './load.ts';

/** The compilations with what the rules about several agreements say. A file with errors of form is compared with none. */
export function comparedWithEachOther(compiled: readonly Compilation[]): readonly Compilation[] {
  const readable = compiled.filter(({ agreement, isWhole }) => agreement !== null && isWhole);
  if (readable.length < 2) return compiled;
  const found = checkTogether(readable.map((one) => summarize(one.source, one.agreement!)));
  const byFile = new Map(readable.map((one, index) => [one, found[index]!]));
  return compiled.map((one) => withFindings(one, byFile.get(one) ?? [], { today: today() }));
}
