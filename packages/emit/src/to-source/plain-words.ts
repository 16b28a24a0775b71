/** Words that mean something of their own inside a line: `Bindewort` and `Wertwort` of the grammar. */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...['in', 'am', 'an', 'mit', 'und', 'zuvor', 'durch', 'Amt', 'Einvernehmen', 'Vertretung'],
  ...['Auftrag', 'Verbindung', 'sonstige', 'Ziele', 'entfallen', 'Berichtsmonat', 'iVm'],
  ...['mindestens', 'höchstens', 'maximal', 'nicht', 'mehr', 'unter', 'über', 'ca', 'circa'],
  ...['von', 'bis', 'gegenüber', 'als', 'Wortlaut', 'nachrichtlich', 'Erwartungswert'],
  ...['beobachten', 'Angebot', 'offen', 'keine', 'Zielsetzung'],
]);

/** Whether a text can stand in a line as it is, and is read as the same words again; any other stands in quotes. */
export function isPlainWords(text: string): boolean {
  return text
    .split(' ')
    .every((word) => /^[A-Za-zÄÖÜäöüß][\wÄÖÜäöüß-]*$/.test(word) && !KEYWORDS.has(word));
}
