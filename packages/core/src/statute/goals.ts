import type { StatutoryGoal } from '../model/agreement.ts';
import { normalizeName } from '../text/names.ts';
import { phraseIndex, withSingleBlanks } from './words.ts';

/** A goal that § 48b Abs. 3 SGB II names. */
export interface GoalOfStatute {
  /** Also the usual handle. */
  readonly goal: StatutoryGoal;
  /** The noun phrase of the statute. */
  readonly name: string;
  /** Other words that real agreements use for the same; the statute asks for the goal, not for its name. */
  readonly variants: readonly string[];
  /** Words of which each of these names holds one: most texts hold none, which is quickly seen. */
  readonly words: readonly string[];
  /** The numbers of § 48b Abs. 1 Satz 1 whose agreements must cover the goal. */
  readonly requiredFor: readonly (1 | 2 | 3 | 4)[];
  readonly source: string;
}

/** In the order of the statute. Source: § 48b Abs. 3 SGB II, Stand 19. August 2026, read in November 2026. */
export const STATUTORY_GOALS: readonly GoalOfStatute[] = [
  {
    goal: 'hilfebedürftigkeit',
    name: 'Verringerung der Hilfebedürftigkeit',
    variants: [
      'Verringerung von Hilfebedürftigkeit',
      'Verminderung der Hilfebedürftigkeit',
      'Reduzierung der Hilfebedürftigkeit',
      'Senkung der Hilfebedürftigkeit',
      'Hilfebedürftigkeit verringern',
      'Hilfebedürftigkeit zu verringern',
      'Hilfebedürftigkeit zu vermindern',
      'Hilfebedürftigkeit zu senken',
      'Hilfebedürftigkeit insgesamt verringert',
      'Hilfebedürftigkeit wird verringert',
    ],
    words: ['Hilfebedürftigkeit'],
    requiredFor: [1, 2, 3, 4],
    source: '§ 48b Abs. 3 Satz 1 SGB II',
  },
  {
    goal: 'integration',
    name: 'Verbesserung der Integration in Erwerbstätigkeit',
    variants: [
      'Verbesserung der Integration in die Erwerbstätigkeit',
      'Verbesserung der Integration in Arbeit',
      'Verbesserung der Integration in den Arbeitsmarkt',
      'Verbesserung der Eingliederung in Erwerbstätigkeit',
      'Verbesserung der Eingliederung in Arbeit',
      'Integration in Erwerbstätigkeit verbessern',
      'Integration in Erwerbstätigkeit zu verbessern',
      'Integrationen in Erwerbstätigkeit',
      'in Erwerbstätigkeit einzugliedern',
      'Erwerbstätigkeit zu integrieren',
    ],
    words: ['Erwerbstätigkeit', 'ung in Arbeit', 'ion in Arbeit', 'Arbeitsmarkt'],
    requiredFor: [1, 2, 3, 4],
    source: '§ 48b Abs. 3 Satz 1 SGB II',
  },
  {
    goal: 'langzeitbezug',
    name: 'Vermeidung von langfristigem Leistungsbezug',
    variants: [
      'Vermeidung langfristigen Leistungsbezugs',
      'Vermeidung langfristigen Leistungsbezuges',
      'Vermeidung des langfristigen Leistungsbezugs',
      'Vermeidung des langfristigen Leistungsbezuges',
      'Vermeidung und Verringerung von langfristigem Leistungsbezug',
      'Vermeidung und Verringerung langfristigen Leistungsbezugs',
      'Vermeidung und Verringerung von Langzeitleistungsbezug',
      'Vermeidung von Langzeitleistungsbezug',
      'Vermeidung des Langzeitleistungsbezugs',
      'Verringerung von langfristigem Leistungsbezug',
      'Verringerung von Langzeitleistungsbezug',
      'langfristigen Leistungsbezug zu vermeiden',
      'langfristigen Leistungsbezug vermeiden',
      'langfristigem Leistungsbezug entgegenzuwirken',
      'Langzeitleistungsbezug zu vermeiden',
      'Langzeitleistungsbezug vermeiden',
    ],
    words: ['Leistungsbezug', 'Langzeitleistungsbezug'],
    requiredFor: [1, 2, 3, 4],
    source: '§ 48b Abs. 3 Satz 1 SGB II',
  },
  {
    goal: 'soziale-teilhabe',
    name: 'Verbesserung der sozialen Teilhabe',
    variants: [
      'soziale Teilhabe',
      'sozialen Teilhabe',
      'sozialer Teilhabe',
      'Soziale Teilhabe',
      'soziale Teilhabechancen',
      'sozialen Teilhabechancen',
      'gesellschaftliche Teilhabe',
      'gesellschaftlichen Teilhabe',
      'gesellschaftlicher Teilhabe',
      'Teilhabe am gesellschaftlichen Leben',
    ],
    words: ['Teilhabe'],
    requiredFor: [2, 3, 4],
    source: '§ 48b Abs. 3 Satz 2 SGB II',
  },
];

/** The statutory goal that a title names: the first one where it names several. */
export function statutoryGoalOf(title: string): StatutoryGoal | null {
  return statutoryGoalsIn(title)[0] ?? null;
}

/** Every statutory goal that a text names, in the order of the text. */
export function statutoryGoalsIn(text: string): readonly StatutoryGoal[] {
  return STATUTORY_GOALS.map((entry) => ({ goal: entry.goal, at: firstMention(text, entry) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ goal }) => goal);
}

/** Whether a text names the statutory goal. */
export function namesGoal(text: string, goal: StatutoryGoal): boolean {
  return firstMention(text, entryOf(goal)) >= 0;
}

/** The name in the statute. */
export function goalName(goal: StatutoryGoal): string {
  return entryOf(goal).name;
}

function entryOf(goal: StatutoryGoal): GoalOfStatute {
  return STATUTORY_GOALS.find((entry) => entry.goal === goal)!;
}

/** The federal programme of § 2 Abs. 2 of the regulation, which is not the goal. */
const PROGRAMME = /soziale Teilhabe am Arbeitsmarkt/gi;

/** Where a text, with single blanks between its words, first names the goal; -1 where it does not. */
function firstMention(text: string, { name, variants, words }: GoalOfStatute): number {
  const composed = normalizeName(text);
  if (!words.some((word) => composed.includes(word))) return -1;
  const plain = withSingleBlanks(composed).replaceAll(PROGRAMME, '');
  let first = phraseIndex(plain, name);
  for (const variant of variants) {
    const at = phraseIndex(plain, variant);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}
