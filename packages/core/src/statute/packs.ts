import { type BenefitName, benefitsOfYear } from './benefits.ts';
import { type BudgetVote, budgetVote } from './budget.ts';
import type { ConstellationNr } from './constellations.ts';
import { perYear } from './per-year.ts';
import { ZKT_LIST_FROM } from './zkt.ts';

/** What applies to the agreements of a year. */
export interface RulePack {
  readonly year: number;
  /** Whether § 48b SGB II reads as it does now: since 1 April 2011. */
  readonly inForce: boolean;
  /** Whether the year lies after the state of the law that these data hold. */
  readonly beyondData: boolean;
  readonly genderSplits: readonly GenderSplit[];
  /** The names of the benefit in the year, oldest first. */
  readonly benefits: readonly BenefitName[];
  readonly budgetVote: BudgetVote | null;
  /** Whether the list of zugelassene kommunale Träger is known for the year. */
  readonly zktListKnown: boolean;
}

/** A Kennzahl that is agreed by gender as well as in total. */
export interface GenderSplit {
  readonly code: 'K2' | 'K3';
  /** The numbers of § 48b Abs. 1 Satz 1 whose agreements split it. */
  readonly nrs: readonly ConstellationNr[];
}

/** The year of the state of the law: „Stand 19. August 2026“, read in November 2026. */
export const STATE_OF_LAW = 2026;

/** The first year of § 48b SGB II as it reads. */
export const FIRST_YEAR = 2011;

/**
 * From when targets are agreed by gender. § 3 Satz 3 of the regulation says that the figures should be shown so; that
 * the targets are split is practice: gemeinsame Einrichtungen from 2022, all Jobcenter from 2023, K3 in the texts of
 * the Bundesagentur from 2024.
 */
const GENDER_SPLITS: readonly (GenderSplit & { readonly from: number })[] = [
  { code: 'K2', nrs: [2], from: 2022 },
  { code: 'K2', nrs: [2, 3, 4], from: 2023 },
  { code: 'K3', nrs: [2], from: 2024 },
];

export const rulePack = perYear((year): RulePack => ({
  year,
  inForce: year >= FIRST_YEAR,
  beyondData: year > STATE_OF_LAW,
  genderSplits: genderSplitsOf(year),
  benefits: benefitsOfYear(year),
  budgetVote: budgetVote(year),
  zktListKnown: year >= ZKT_LIST_FROM,
}));

/** Whether agreements of this number state the targets of this Kennzahl by gender in that year. */
export function isSplitByGender(code: string, nr: ConstellationNr, year: number): boolean {
  return rulePack(year).genderSplits.some((split) => split.code === code && split.nrs.includes(nr));
}

/** The newest entry of each Kennzahl. */
function genderSplitsOf(year: number): readonly GenderSplit[] {
  const codes = ['K2', 'K3'] as const;
  return codes.flatMap((code) => {
    const split = GENDER_SPLITS.findLast((entry) => entry.code === code && entry.from <= year);
    return split ? [{ code, nrs: split.nrs }] : [];
  });
}
