/** A name in the form in which names are compared: composed (NFC) and without invisible characters. */
export function normalizeName(name: string): string {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 0x300 || code === 0xad) {
      return name.replace(/[\u00AD\u200B-\u200F\u2060]/g, '').normalize('NFC');
    }
  }
  return name;
}
