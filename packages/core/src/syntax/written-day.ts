const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const DAY = /^(\d{1,2})[.,\-/ ]+(\d{1,2}|\p{L}{3,9})[.,\-/ ]+(\d{4})$/u;

/** The day as the language writes it, `04.04.2024`, where the words name one in any way: `4-4-2024`, `4. Apr. 2024`. */
export function writtenDay(words: string): string | null {
  const match = DAY.exec(words);
  if (!match) return null;
  const [, day = '', monthText = '', year] = match;
  const named = MONTHS.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
  const month = /^\d/.test(monthText) ? Number(monthText) : named;
  if (month < 1 || month > 12) return null;
  return `${day.padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
