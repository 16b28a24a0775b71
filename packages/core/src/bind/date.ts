import { calendarDate, type CalendarDate, MONTHS } from '../model/date.ts';

export type DateReading =
  | { readonly ok: true; readonly date: CalendarDate }
  | {
      readonly ok: false;
      readonly problem: 'otherForm' | 'shortYear' | 'noSuchDay';
      /** The day that was meant, where that is certain, in the form `04.04.2024`. */
      readonly meant: string | null;
    };

/** Reads `04.04.2024`, `4.4.2024` and `4. April 2024`. A day that the calendar lacks is no date. */
export function readDate(text: string): DateReading {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return { ok: false, problem: 'otherForm', meant: `${iso[3]}.${iso[2]}.${iso[1]}` };
  if (text.includes('/')) return { ok: false, problem: 'otherForm', meant: null };
  const parts = text.split(/[.\s]+/);
  const [day, monthText, yearText] = parts as [string, string, string];
  if (yearText.length !== 4) return { ok: false, problem: 'shortYear', meant: null };
  const named = MONTHS.indexOf(monthText) + 1;
  const month = named > 0 ? named : Number(monthText);
  const date = calendarDate(Number(yearText), month, Number(day));
  if (!date) return { ok: false, problem: 'noSuchDay', meant: null };
  return { ok: true, date: named > 0 ? { ...date, isNamed: true } : date };
}
