/**
 * What agreements number their lines with beside the lists of CommonMark: `a)`, `aa)`, `(1)`, `iv)`, `a.`, `1.1`, the
 * bullets of word processors, and the marks of footnotes typed by hand, `*)` and `¹`. „z. B.“ and „d. h.“ are none.
 */
const ITEM =
  /(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|[A-Z])\)|\(?\d{1,2}[a-z]?\)|[a-n]\.(?!\s{1,4}\p{L}{1,2}\.)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s{1,4}\p{Lu})|[•·▪▫◦‣●○■]|\*{1,3}\)|[¹²³⁴-⁹]\)?)(?=[ \t\u00A0]+\S)/uy;
/** A dash, or a Roman number. */
const DOUBTFUL = /(?:[–—]|[IVX]{1,4}\.)[ \t\u00A0]/y;
/** Behind any other word a dash is one within a sentence, and `V.` part of a name. */
const BEFORE_DOUBTFUL = /(?:[:;,.]|(?<!\p{L})(?:und|sowie|oder))$/u;

/** How a line of a table of contents ends: `Grundsätze ........ 3`. */
const CONTENTS = /(?:\.{3}|…)[ .…\u00A0]*\d{1,3}$/;
/** Whether the line from `start` on begins an item, and so does not go on from the line before it. */
export function beginsItem(text: string, start: number): boolean {
  ITEM.lastIndex = start;
  if (ITEM.test(text)) return true;
  if (endsContents(text, 0, start) || endsContents(text, start, lineEnd(text, start))) return true;
  DOUBTFUL.lastIndex = start;
  if (!DOUBTFUL.test(text)) return false;
  return BEFORE_DOUBTFUL.test(text.slice(Math.max(0, start - 12), start).trimEnd());
}

/** Whether what stands between two places ends as a line of a table of contents does. */
function endsContents(text: string, from: number, to: number): boolean {
  return CONTENTS.test(text.slice(Math.max(from, to - 24), to).trimEnd());
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
