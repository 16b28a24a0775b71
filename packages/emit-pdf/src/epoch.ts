import type { Document } from '@zielwerk/emit';

/**
 * The moment a PDF names as its creation, in seconds since 1970 UTC: the day of signing, else the first day of the
 * agreement's year. Never the clock: the same document gives the same bytes.
 */
export function documentEpoch(document: Document): number {
  const [year, month, day] = (document.date ?? `${document.year}-01-01`).split('-').map(Number);
  return Math.max(0, daysFromCivil(year!, month!, day!) * 86_400);
}

/** The same moment as a PDF date, ISO 32000-1 7.9.4: `D:20240404000000Z`. */
export function pdfDate(epoch: number): string {
  const days = Math.floor(epoch / 86_400);
  const seconds = epoch - days * 86_400;
  const { year, month, day } = civilFromDays(days);
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return `D:${digits(year, 4)}${digits(month, 2)}${digits(day, 2)}${time.map((part) => digits(Math.floor(part), 2)).join('')}Z`;
}

/** Seconds since 1970 UTC of a day and a second in it. */
export const epochOf = (year: number, month: number, day: number, second: number): number =>
  daysFromCivil(year, month, day) * 86_400 + second;

/** The moment of a PDF date in UTC or with an offset, ISO 32000-1 7.9.4; null where the text is none. */
export function epochOfPdfDate(text: string): number | null {
  const match =
    /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z(?:00'?00'?)?|([+-])(\d{2})'?(\d{2})'?)?$/.exec(
      text,
    );
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  if (month! < 1 || month! > 12 || day! < 1 || day! > 31) return null;
  const offset = (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0)) * (match[7] === '-' ? -1 : 1);
  return epochOf(year!, month!, day!, hour! * 3600 + minute! * 60 + second!) - offset * 60;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar, counted in years that begin in March. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthOfYear = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * monthOfYear + 2) / 5) + day - 1 - 719_468;
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  let year = 1970 + Math.floor(days / 365.2425);
  while (daysFromCivil(year + 1, 1, 1) <= days) year += 1;
  while (daysFromCivil(year, 1, 1) > days) year -= 1;
  let month = 12;
  while (daysFromCivil(year, month, 1) > days) month -= 1;
  return { year, month, day: days - daysFromCivil(year, month, 1) + 1 };
}
