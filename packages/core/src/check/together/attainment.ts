import { unitKey } from '../../bind/unit.ts';
import { compareDecimals } from '../../model/decimal.ts';
import type { Range } from '../../text/range.ts';
import type { Source } from '../../text/source.ts';
import { fractionOf, rounded } from '../arithmetic/fraction.ts';
import { type Figure, isLevel } from '../arithmetic/measure-sets.ts';
import { writeFigure } from '../arithmetic/words.ts';
import { grouped } from './grouped.ts';
import { rowsInForce } from './in-force.ts';
import { type Fact, isConcluded, isTemplate, type Summary } from './summary.ts';

/** A target beside what came out, as far as the files that were given say so. Plain data for a table. */
export interface Attainment {
  readonly year: number;
  /** `Integrationsquote Frauen` */
  readonly name: string;
  /** As agreed: `mindestens 21,0 %`. */
  readonly target: string;
  /** As another place says of that year: `20,4 %`, or `rund 20,4 %` where it follows from a bracket. */
  readonly actual: string;
  readonly verdict: Verdict;
  /** Where the target stands. */
  readonly source: Source;
  readonly range: Range;
  readonly actualSource: Source;
  readonly actualRange: Range;
}

/**
 * `open` where nobody says which way is better, or where the actual value is less precise than the target and may lie on
 * either side of it.
 */
export type Verdict = 'reached' | 'missed' | 'open';

/**
 * Every agreed number of which an agreement about the same Jobcenter, Land or Bund gives the result, in the order of the
 * files; a target that an amendment has replaced is none. The actual value is rounded to the precision of the target, as § 48b agreements are accounted for; of several
 * the one that was written last counts. An estimate, a corridor and an expected value are no targets that could be missed.
 */
export function attainments(summaries: readonly Summary[]): readonly Attainment[] {
  const filled = summaries.filter((one) => one.subject !== '' && !isTemplate(one));
  const bySubject = grouped(filled, ({ subject }) => subject);
  const actuals = new Map([...bySubject].map(([subject, some]) => [subject, actualsOf(some)]));
  const inForce = rowsInForce(filled);
  return filled.filter(isConcluded).flatMap((summary) =>
    [...inForce.get(summary)!].flatMap(([row, { name, figure }]): Attainment[] => {
      if (!figure || !isTarget(figure)) return [];
      const unit = unitKey(figure.quantity.unit);
      const found = actuals.get(summary.subject)!.get(keyOf(row, `Ist ${summary.year}`, unit));
      if (!found) return [];
      return [
        {
          year: summary.year,
          name,
          target: writeFigure(figure),
          actual: found.fact.words,
          verdict: verdictOf(figure, found.fact),
          source: summary.source,
          range: figure.quantity.range,
          actualSource: found.summary.source,
          actualRange: found.fact.range,
        },
      ];
    }),
  );
}

interface Actual {
  readonly summary: Summary;
  readonly fact: Fact;
}

/** What came out, by line, time and unit: what the latest agreement says, and rather what is written than what is computed. */
function actualsOf(summaries: readonly Summary[]): ReadonlyMap<string, Actual> {
  const actuals = new Map<string, Actual>();
  for (const summary of summaries) {
    for (const [row, { facts }] of summary.rows) {
      for (const fact of facts) {
        const key = keyOf(row, fact.label, fact.unit);
        const known = actuals.get(key);
        if (!known || rank({ summary, fact }) > rank(known)) actuals.set(key, { summary, fact });
      }
    }
  }
  return actuals;
}

function rank({ summary, fact }: Actual): number {
  return 2 * summary.year + (fact.value === null ? 0 : 1);
}

function keyOf(row: string, label: string, unit: string): string {
  return `${row}\n${label}\n${unit}`;
}

/** A rate that is agreed as a rise is no level, with which alone an actual rate can be compared. */
function isTarget(figure: Figure): boolean {
  const { row, quantity } = figure;
  if (row.content.kind !== 'quantity' || row.content.relation === 'about') return false;
  if (row.status !== 'vereinbart' && row.status !== 'nachrichtlich') return false;
  return row.measure.isChange || quantity.unit.kind !== 'percent' || isLevel(figure);
}

function verdictOf(figure: Figure, { value, interval }: Fact): Verdict {
  const target = figure.quantity.value;
  const places = target.scale;
  const ends =
    value !== null && value.scale >= places ? [fractionOf(value)] : [interval.low, interval.high];
  const verdicts = new Set(
    ends.map((end) => judge(figure, compareDecimals(rounded(end, places), target))),
  );
  const [only, other] = verdicts;
  return other === undefined ? only! : 'open';
}

function judge({ row: { content, measure } }: Figure, order: number): Verdict {
  const relation = content.kind === 'quantity' ? content.relation : 'equal';
  if (relation === 'above') return order > 0 ? 'reached' : 'missed';
  if (relation === 'below') return order < 0 ? 'reached' : 'missed';
  const better = { atLeast: 'higher', atMost: 'lower', equal: measure.better, about: null }[
    relation
  ];
  if (better === null) return order === 0 ? 'reached' : 'open';
  return order === 0 || order > 0 === (better === 'higher') ? 'reached' : 'missed';
}
