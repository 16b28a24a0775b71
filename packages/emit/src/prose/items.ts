/**
 * What agreements number their lines with beside the lists of CommonMark: `a)`, `aa)`, `(1)`, `iv)`, `a.`, `1.1`, and the
 * bullets of word processors. „z. B.“ and „d. h.“ are none.
 */
const ITEM =
  /(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|[A-Z])\)|\(?\d{1,2}[a-z]?\)|[a-n]\.(?!\s{1,4}\p{L}{1,2}\.)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s{1,4}\p{Lu})|[•·▪▫◦‣●○■])(?=[ \t\u00A0]+\S)/uy;
const DASH = /[–—][ \t\u00A0]/y;
/** Behind any other word a dash is one within a sentence. */
const BEFORE_DASH = /(?:[:;,.]|(?<!\p{L})(?:und|sowie|oder))$/u;

/** Whether the line from `start` on begins an item, and so does not go on from the line before it. */
export function beginsItem(text: string, start: number): boolean {
  ITEM.lastIndex = start;
  if (ITEM.test(text)) return true;
  DASH.lastIndex = start;
  return DASH.test(text) && BEFORE_DASH.test(text.slice(Math.max(0, start - 12), start).trimEnd());
}
