import type { Agreement } from '../model/agreement.ts';

/** Words of a title that say: this changes or completes another agreement, and what it leaves alone goes on to hold. */
const AMENDMENT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:Änderungs|Ergänzungs|Zusatz)vereinbarung|Nachtrag|(?:Änderung|Ergänzung) (?:der|zur|von))(?![A-Za-zÀ-ɏ])/i;

/** Whether the agreement only amends another one, so that it need not say again what that one says. */
export function isAmendment({ title }: Pick<Agreement, 'title'>): boolean {
  return AMENDMENT.test(title.normalize('NFC'));
}
