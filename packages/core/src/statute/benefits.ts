import { type CalendarDate, compareDates } from '../model/date.ts';
import { isWordPart } from './words.ts';

/** What the benefit for those able to work is called, and when. */
export interface BenefitName {
  readonly name: string;
  /** All words by which a text may name it, inflected or shortened. */
  readonly spellings: readonly string[];
  /** First and last day of the name; a bound that is null is open or older than § 48b. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** Stand 19. August 2026, read in November 2026. The last name came with the 13. SGB II-ÄndG (BGBl. 2026 I Nr. 107). */
export const BENEFIT_NAMES: readonly BenefitName[] = [
  {
    name: 'Arbeitslosengeld II',
    spellings: [
      'Arbeitslosengeld II',
      'Arbeitslosengeldes II',
      'Arbeitslosengelds II',
      'Alg II',
      'ALG II',
    ],
    from: null,
    until: { year: 2022, month: 12, day: 31 },
  },
  {
    name: 'Bürgergeld',
    spellings: ['Bürgergeld', 'Bürgergeldes', 'Bürgergelds'],
    from: { year: 2023, month: 1, day: 1 },
    until: { year: 2026, month: 6, day: 30 },
  },
  {
    name: 'Grundsicherungsgeld',
    spellings: ['Grundsicherungsgeld', 'Grundsicherungsgeldes', 'Grundsicherungsgelds'],
    from: { year: 2026, month: 7, day: 1 },
    until: null,
  },
];

/** The name on that day. */
export function benefitOn(date: CalendarDate): BenefitName {
  return BENEFIT_NAMES.find((benefit) => isNameOn(benefit, date))!;
}

/** Every name of that year, oldest first: two in 2026. */
export function benefitsOfYear(year: number): readonly BenefitName[] {
  return BENEFIT_NAMES.filter(
    ({ from, until }) => (from?.year ?? year) <= year && year <= (until?.year ?? year),
  );
}

export function isNameOn({ from, until }: BenefitName, date: CalendarDate): boolean {
  return (!from || compareDates(from, date) <= 0) && (!until || compareDates(date, until) <= 0);
}

/** One of these is in every spelling of every name. */
export const BENEFIT_WORDS: readonly string[] = ['geld', 'Alg', 'ALG'];

/** How a word goes on that names those who get the benefit; `Bürgergeld-Gesetz` is the name of something else. */
const RECIPIENTS = /-?(?:[Bb]ezieh|[Bb]ezug|[Ee]mpfäng|(?:[Ll]eistungs)?[Bb]erechtigt)/y;

function isNamedAt(text: string, start: number, end: number): boolean {
  if (isWordPart(text, start - 1)) return false;
  RECIPIENTS.lastIndex = end;
  return !isWordPart(text, end) || RECIPIENTS.test(text);
}

/** The benefits that a text names, by themselves or by those who get them, with their places, in its order. */
export function benefitsNamedIn(
  text: string,
): readonly { readonly benefit: BenefitName; readonly start: number; readonly end: number }[] {
  const plain = text.replace(/[\u00A0\u202F]/g, ' ');
  const found: { benefit: BenefitName; start: number; end: number }[] = [];
  for (const benefit of BENEFIT_NAMES) {
    for (const spelling of benefit.spellings) {
      let start = plain.indexOf(spelling);
      while (start >= 0) {
        const end = start + spelling.length;
        if (isNamedAt(plain, start, end)) found.push({ benefit, start, end });
        start = plain.indexOf(spelling, end);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
