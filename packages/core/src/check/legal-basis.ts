import type { LegalBasis } from '../model/agreement.ts';

/** Whether one of the places is § 48b SGB II, which rules such agreements. */
export function names48b({ citations }: LegalBasis): boolean {
  return citations.some(({ section, law }) => section === '48b' && isSgb2(law));
}

export function isSgb2(law: string | null): boolean {
  return law === null || /(?:SGB\)?|Sozialgesetzbuch(?:e?s)?) ?II\b|Zweite[ns]? Buch/.test(law);
}
