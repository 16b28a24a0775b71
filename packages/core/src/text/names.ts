/** A name in the form in which names are compared: composed (NFC) and without invisible characters. */
export function normalizeName(name: string): string {
  if (!MAY_CHANGE.test(name)) return name;
  return name.replace(/[\u00AD\u200B-\u200F\u2060]/g, '').normalize('NFC');
}

/** All but Latin letters and the quotes, dashes and dots of prose, which are composed already. */
const MAY_CHANGE = /[\u00AD\u0300-\u200F\u2060-\uFFFF]/;

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
