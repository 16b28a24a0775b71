/** A year, or a span of years, in a text. */
export interface FoundYear {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const YEAR = /((?:19|20)\d\d)(?:(?: ?[–-] ?| bis |\/)((?:19|20)\d\d|\d\d))?(?!\d|[.,]\d)/g;
/** What stands before a year that is only a part of something else. */
const JOINED = /[A-Za-zÀ-ɏ\d.,/-]$/;

/** What each text holds that names a year. */
export const DATING: readonly string[] = ['19', '20'];

/** The years that stand in a text as numbers of their own: 2024, 2024–2026, 2024/25; not those within a full date. */
export function yearsIn(text: string): FoundYear[] {
  if (!text.includes('20') && !text.includes('19')) return [];
  const years: FoundYear[] = [];
  YEAR.lastIndex = 0;
  for (let match = YEAR.exec(text); match; match = YEAR.exec(text)) {
    const { 0: written, index: start } = match;
    if (JOINED.test(text.slice(Math.max(0, start - 2), start))) {
      YEAR.lastIndex = start + 1;
      continue;
    }
    if (isWithinDate(text, start)) continue;
    const from = Number(match[1]);
    const second = match[2] === undefined ? from : Number(match[2]);
    if (second <= from % 100) {
      // `2024-05` names a month, `2021-17` is the number of a file.
      if (second > 12) continue;
      years.push({ from, to: from, start, end: start + 4, text: match[1]! });
      continue;
    }
    const to = second < 100 ? from - (from % 100) + second : second;
    const end = start + written.length;
    years.push({ from, to: Math.max(from, to), start, end, text: written });
  }
  return years;
}

const MONTH =
  /\d{1,2}\. ?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}\.) ?$/;

function isWithinDate(text: string, at: number): boolean {
  return MONTH.test(text.slice(Math.max(0, at - 20), at));
}
