/** A name in the form in which names are compared: composed (NFC), whatever way it was typed. */
export function normalizeName(name: string): string {
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) >= 0x300) return name.normalize('NFC');
  }
  return name;
}
