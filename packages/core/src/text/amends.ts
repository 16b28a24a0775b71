/** Words of a title that say: this changes or completes another agreement, and what it leaves alone goes on to hold. */
const AMENDMENT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:Änderungs|Ergänzungs|Zusatz)vereinbarung|Nachtrag|(?:Änderung|Ergänzung) (?:der|zur|von))(?![A-Za-zÀ-ɏ])/i;

/** Whether an agreement of this title only amends another one. */
export function amends(title: string): boolean {
  return AMENDMENT.test(title.normalize('NFC'));
}
