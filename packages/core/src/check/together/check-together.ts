import type { Diagnostic } from '../../diagnostic.ts';
import type { Finding, TogetherRule } from '../rule.ts';
import { togetherRules } from '../rules.ts';
import type { Summary } from './summary.ts';

/** What the rules about several agreements find, for each of them in their order. Linear in all that was summarized. */
export function checkTogether(
  summaries: readonly Summary[],
  chosen: readonly TogetherRule[] = togetherRules,
): readonly (readonly Diagnostic[])[] {
  const found = new Map<Summary, Diagnostic[]>(summaries.map((summary) => [summary, []]));
  for (const { code, severity, source, compare } of chosen) {
    const basis = source === null ? {} : { source };
    compare(summaries, (summary: Summary, finding: Finding) =>
      found.get(summary)!.push({ code, severity, ...basis, ...finding }),
    );
  }
  return [...found.values()];
}
