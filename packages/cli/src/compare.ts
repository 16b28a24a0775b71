import {
  checkTogether,
  summarize,
  withFindings,
  type Compilation,
  type Summary,
} from '@zielwerk/core';
import { today } from './load.ts';

/** A compilation with what is compared of it: null where errors of form leave something unread. */
export interface Comparable {
  readonly compilation: Compilation;
  readonly summary: Summary | null;
}

export function comparable(compilation: Compilation): Comparable {
  const { source, agreement, isWhole } = compilation;
  return { compilation, summary: agreement && isWhole ? summarize(source, agreement) : null };
}

/** The same without the agreement, which takes many times as much memory as its summary. */
export function withoutAgreement({ compilation, summary }: Comparable): Comparable {
  return { compilation: { ...compilation, agreement: null }, summary };
}

/** The compilations with what the rules about several agreements say. */
export function comparedWithEachOther(several: readonly Comparable[]): readonly Compilation[] {
  const summaries = several.flatMap(({ summary }) => summary ?? []);
  const found = checkTogether(summaries);
  const bySummary = new Map(summaries.map((summary, index) => [summary, found[index]!]));
  return several.map(({ compilation, summary }) =>
    summary ? withFindings(compilation, bySummary.get(summary)!, { today: today() }) : compilation,
  );
}
