import { normalizeName } from '../text/names.ts';
import { perYear } from './per-year.ts';

/**
 * How a row of a table of goals is worded in print. Source: the form sheet of the Bundesagentur für Arbeit for
 * agreements with Jobcentern, as used in 2022 and 2024, read in November 2026. A year that changes a wording gets an
 * entry of its own; the newest entry up to the year of the agreement counts, and the oldest for the years before it.
 */
const FORM_SHEETS: readonly FormSheet[] = [
  {
    from: 2022,
    rows: {
      K2: {
        Frauen: '{name} der Frauen',
        Männer: '{name} der Männer',
      },
    },
    total: '{name} (gesamt)',
    // A name that itself ends in a bracket takes no second one.
    totalAfterBracket: '{name} - gesamt',
    group: '{name} - {group}',
  },
];

interface FormSheet {
  readonly from: number;
  /** Wordings of single rows by code and group. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly total: string;
  readonly totalAfterBracket: string;
  readonly group: string;
}

/** The group that holds everybody. */
export const TOTAL_GROUP = 'gesamt';

/** The groups by gender, which § 3 Satz 3 of the regulation under § 48a Abs. 2 SGB II asks for. */
export const GENDER_GROUPS = ['Frauen', 'Männer'] as const;

/**
 * The groups an author may write without quotes: the total, the genders (§ 3 of the regulation), the Alleinerziehende
 * (§ 5 Abs. 2 Nr. 4), and the usual further groups of the reports. Any other group stands in quotes.
 */
export const knownGroups: readonly string[] = [
  TOTAL_GROUP,
  ...GENDER_GROUPS,
  'Alleinerziehende',
  'Jüngere',
  'Ältere',
  'Ausländer',
];

/** Whether the group is one that form sheets name, such as `Frauen`; others are the author's own. */
export function isKnownGroup(group: string): boolean {
  return knownGroups.includes(normalizeName(group));
}

/** The printed name of a row: `Integrationsquote der Frauen`. Without a group, the official name alone. */
export function rowLabel(
  code: string | null,
  officialName: string,
  group: string | null,
  year: number,
): string {
  if (group === null) return officialName;
  const sheet = formSheet(year);
  const rows = code !== null && Object.hasOwn(sheet.rows, code) ? sheet.rows[code]! : {};
  if (Object.hasOwn(rows, group)) return fill(rows[group]!, officialName, group);
  if (group !== TOTAL_GROUP) return fill(sheet.group, officialName, group);
  const total = officialName.endsWith(')') ? sheet.totalAfterBracket : sheet.total;
  return fill(total, officialName, group);
}

const formSheet = perYear(
  (year) => FORM_SHEETS.findLast((sheet) => sheet.from <= year) ?? FORM_SHEETS[0]!,
);

function fill(pattern: string, name: string, group: string): string {
  const [before = '', behind = ''] = pattern.split('{name}');
  return `${before}${name}${behind.replace('{group}', () => group)}`;
}
