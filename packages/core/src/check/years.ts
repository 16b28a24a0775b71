/** A year, or a span of years, in a text. */
export interface FoundYear {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const YEAR =
  /(?<![\p{L}\d.,/-])((?:19|20)\d\d)(?:(?: ?[–-] ?| bis |\/)((?:19|20)\d\d|\d\d))?(?!\d|[.,]\d)/gu;

/** The years that stand in a text as numbers of their own: 2024, 2024–2026, 2024/25; not those within a full date. */
export function yearsIn(text: string): FoundYear[] {
  if (!text.includes('20') && !text.includes('19')) return [];
  return [...text.matchAll(YEAR)]
    .filter(({ index }) => !isWithinDate(text, index))
    .map((match) => {
      const from = Number(match[1]);
      const second = match[2] === undefined ? from : Number(match[2]);
      const to = second < 100 ? from - (from % 100) + second : second;
      return {
        from,
        to: Math.max(from, to),
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      };
    });
}

const MONTH =
  /\d{1,2}\. ?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}\.) ?$/;

function isWithinDate(text: string, at: number): boolean {
  return MONTH.test(text.slice(Math.max(0, at - 20), at));
}
