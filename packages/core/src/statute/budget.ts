import { type CalendarDate, compareDates } from '../model/date.ts';

/** When the Bundestag passed the budget of a year, after which agreements are concluded (§ 48b Abs. 2 SGB II). */
export interface BudgetVote {
  /** The year of the budget. */
  readonly year: number;
  /**
   * `day`: the day is known. `months`: a range of months is known. `promulgation`: only the day of the promulgation,
   * which the vote came before.
   */
  readonly precision: 'day' | 'months' | 'promulgation';
  /** The vote was not before this day; null where that is not known. */
  readonly earliest: CalendarDate | null;
  /** The vote was not after this day. */
  readonly latest: CalendarDate;
  /** For a message: `am 2. Februar 2024`. */
  readonly when: string;
}

/** Read in November 2026. Years that are missing are not known, and nothing is checked for them. */
export const BUDGET_VOTES: readonly BudgetVote[] = [
  {
    year: 2022,
    precision: 'promulgation',
    earliest: null,
    latest: { year: 2022, month: 6, day: 22 },
    when: 'vor der Verkündung am 22. Juni 2022',
  },
  {
    year: 2024,
    precision: 'day',
    earliest: { year: 2024, month: 2, day: 2 },
    latest: { year: 2024, month: 2, day: 2 },
    when: 'am 2. Februar 2024',
  },
  {
    year: 2025,
    precision: 'months',
    earliest: { year: 2025, month: 9, day: 1 },
    latest: { year: 2025, month: 9, day: 30 },
    when: 'im September 2025',
  },
  {
    year: 2026,
    precision: 'months',
    earliest: { year: 2025, month: 11, day: 1 },
    latest: { year: 2025, month: 12, day: 22 },
    when: 'im November oder Dezember 2025',
  },
];

export function budgetVote(year: number): BudgetVote | null {
  return BUDGET_VOTES.find((vote) => vote.year === year) ?? null;
}

/** Whether a day lies before the vote on the budget of a year; `unknown` where our data do not decide it. */
export function isBeforeBudgetVote(year: number, date: CalendarDate): 'yes' | 'no' | 'unknown' {
  const vote = budgetVote(year);
  if (!vote) return 'unknown';
  if (vote.earliest && compareDates(date, vote.earliest) < 0) return 'yes';
  return compareDates(date, vote.latest) >= 0 ? 'no' : 'unknown';
}
