import type fc from 'fast-check';
import { agreementDraft } from './draft.ts';
import { writeAgreement } from './write-agreement.ts';

/**
 * Whole agreements as source text, without errors of form: every construct in the spellings that are read, realistic
 * names, letters of DIN 91379, and texts that printers might take for markup or formulas. What a statute would object
 * to may be there; what the language refuses is not.
 */
export function arbitraryAgreement(): fc.Arbitrary<string> {
  return agreementDraft.map(writeAgreement);
}
