/** A day of the Gregorian calendar. Always a day that exists. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether the month is printed by its name, as it is written. */
  readonly isNamed?: true;
}

export const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** The date, or null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** Whether a text is a day without a year, `30.06.`, that some year has; null where it is no such text. */
export function isDayOfYear(text: string): boolean | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.$/.exec(text);
  return match && calendarDate(LEAP_YEAR, Number(match[2]), Number(match[1])) !== null;
}

const LEAP_YEAR = 2024;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** As printed in German: `04.04.2024` or `4. April 2024` (DIN 5008). */
export function printDate(date: CalendarDate): string {
  if (date.isNamed) return `${date.day}. ${MONTHS[date.month - 1]} ${pad(date.year, 4)}`;
  return `${pad(date.day, 2)}.${pad(date.month, 2)}.${pad(date.year, 4)}`;
}

/** ISO 8601: `2024-04-04`. */
export function isoDate(date: CalendarDate): string {
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
