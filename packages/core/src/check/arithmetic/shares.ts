import type { ChangeMeaning } from '../../model/agreement.ts';
import {
  compare,
  difference,
  fraction,
  largest,
  product,
  type Fraction,
  ONE,
  quotient,
  sum,
  ZERO,
} from './fraction.ts';
import {
  hull,
  type Interval,
  intervalDifference,
  intervalProduct,
  intervalQuotient,
  intervalSum,
  overlap,
  point,
} from './interval.ts';

/** One figure for everybody and for the two groups that everybody divides into. */
export interface Triple<T> {
  readonly total: T;
  readonly women: T;
  readonly men: T;
}

/**
 * The women's share w of the denominator, from total = w · women + (1 − w) · men. It may lie outside of [0; 1], where the
 * figures contradict each other. Null where women and men are too close to each other to say anything.
 */
export function impliedShare({ total, women, men }: Triple<Interval>): Interval | null {
  if (overlap(women, men)) return null;
  // The share is monotonic in each of the three, so the corners hold its extremes.
  return hull(corners({ total, women, men }).map(shareOf));
}

/** Whether the figures are possible at all: some share between 0 and 1 explains the total. */
export function isMean({ total, women, men }: Triple<Interval>): boolean {
  const groups = hull([women.low, women.high, men.low, men.high]);
  return overlap(total, groups);
}

/**
 * What a value was before it changed: value / (1 + change) for a change in percent, value − change for one in percentage
 * points. Null where the change takes away everything or more.
 */
export function valueBefore(
  value: Interval,
  change: Interval,
  meaning: ChangeMeaning,
): Interval | null {
  if (meaning === 'absolute') return intervalDifference(value, change);
  const factor = growth(change);
  return compare(factor.low, ZERO) > 0 ? intervalQuotient(value, factor) : null;
}

/** What becomes of a value that changes. */
export function valueAfter(value: Interval, change: Interval, meaning: ChangeMeaning): Interval {
  if (meaning === 'absolute') return intervalSum(value, change);
  return intervalProduct(value, growth(change));
}

/** All three before they changed; null where one of them cannot be computed. */
export function tripleBefore(
  values: Triple<Interval>,
  changes: Triple<Interval>,
  meaning: ChangeMeaning,
): Triple<Interval> | null {
  const total = valueBefore(values.total, changes.total, meaning);
  const women = valueBefore(values.women, changes.women, meaning);
  const men = valueBefore(values.men, changes.men, meaning);
  return total && women && men ? { total, women, men } : null;
}

/**
 * The move of the share where the figures are exactly as printed: one of those that `shareMove` holds, and found with a
 * fraction of the steps. Null where there is none.
 */
export function moveAsPrinted(
  values: Triple<Fraction>,
  changes: Triple<Fraction>,
  meaning: ChangeMeaning,
): Fraction | null {
  const before = pointsBefore(values, changes, meaning);
  const now = before && shareAsPrinted(values);
  const then = before && shareAsPrinted(before);
  return now && then && difference(now, then);
}

/** All three before they changed, where the figures are exactly as printed; null where a change takes away everything. */
export function pointsBefore(
  values: Triple<Fraction>,
  changes: Triple<Fraction>,
  meaning: ChangeMeaning,
): Triple<Fraction> | null {
  const total = pointBefore(values.total, changes.total, meaning);
  const women = pointBefore(values.women, changes.women, meaning);
  const men = pointBefore(values.men, changes.men, meaning);
  return total && women && men ? { total, women, men } : null;
}

function pointBefore(value: Fraction, change: Fraction, meaning: ChangeMeaning): Fraction | null {
  if (meaning === 'absolute') return difference(value, change);
  const factor = grown(change);
  return factor.numerator > 0n ? quotient(value, factor) : null;
}

/** The share where the figures are exactly as printed, which `impliedShare` holds; null where the groups are equal. */
export function shareAsPrinted(figures: Triple<Fraction>): Fraction | null {
  return compare(figures.women, figures.men) === 0 ? null : shareOf(figures);
}

/**
 * By how much the women's share has moved: the share now less the share before. The unknown digits of a value are the
 * same on both sides, so this is much narrower than the difference of the two shares. It holds every possible move, and
 * is wider than needed only by the slack of what is not monotonic.
 */
export function shareMove(
  values: Triple<Interval>,
  changes: Triple<Interval>,
  meaning: ChangeMeaning,
): Interval | null {
  const before = tripleBefore(values, changes, meaning);
  if (!before || overlap(values.women, values.men) || overlap(before.women, before.men))
    return null;
  const moves = movesAtCorners(values, changes, meaning);
  const slack = sum(
    slackOf('women', values, before, changes, meaning),
    slackOf('men', values, before, changes, meaning),
  );
  const { low, high } = hull(moves);
  return { low: difference(low, slack), high: sum(high, slack) };
}

/**
 * The least and the greatest move at each of the eight combinations of ends of the values. The shares before are
 * (men − total) / (men − women) with all ends of the changes; each difference is computed once.
 */
function movesAtCorners(
  values: Triple<Interval>,
  changes: Triple<Interval>,
  meaning: ChangeMeaning,
): Fraction[] {
  const total = endsBefore(values.total, changes.total, meaning);
  const women = endsBefore(values.women, changes.women, meaning);
  const men = endsBefore(values.men, changes.men, meaning);
  const moves: Fraction[] = [];
  for (const man of men) {
    const rises = total.map(({ now, before }) => ({ now, below: differences(man.before, before) }));
    for (const woman of women) {
      const spreads = differences(man.before, woman.before);
      for (const { now, below } of rises) {
        const share = shareOf({ total: now, women: woman.now, men: man.now });
        const { low, high } = hull(below.flatMap((row, i) => quotients(row, spreads[i]!)));
        moves.push(difference(share, high), difference(share, low));
      }
    }
  }
  return moves;
}

/** One end of a value, and what it was before each end of its change. */
interface EndBefore {
  readonly now: Fraction;
  readonly before: readonly Fraction[];
}

function endsBefore(value: Interval, change: Interval, meaning: ChangeMeaning): EndBefore[] {
  const by = meaning === 'absolute' ? change : growth(change);
  const back = meaning === 'absolute' ? difference : quotient;
  return [value.low, value.high].map((now) => ({
    now,
    before: [back(now, by.low), back(now, by.high)],
  }));
}

function differences(some: readonly Fraction[], others: readonly Fraction[]): Fraction[][] {
  return some.map((one) => others.map((other) => difference(one, other)));
}

function quotients(some: readonly Fraction[], others: readonly Fraction[]): Fraction[] {
  return some.flatMap((one) => others.map((other) => quotient(one, other)));
}

/**
 * How far a move may exceed those at the corners while one group's value goes from one end to the other. (The move is
 * linear in the total and monotonic in each change.) Its slope is the difference of two terms. Where these stay apart, it
 * keeps its sign, and the ends are the extremes; else no point is further from an end than half the way at the
 * steepest slope.
 */
function slackOf(
  group: 'women' | 'men',
  values: Triple<Interval>,
  before: Triple<Interval>,
  changes: Triple<Interval>,
  meaning: ChangeMeaning,
): Fraction {
  const scale =
    meaning === 'absolute' ? point(ONE) : intervalQuotient(point(ONE), growth(changes[group]))!;
  const termNow = slope(values, group);
  const termBefore = intervalProduct(scale, slope(before, group));
  if (!overlap(termNow, termBefore)) return ZERO;
  const steepest = largest(
    difference(termNow.high, termBefore.low),
    difference(termBefore.high, termNow.low),
  );
  const { low, high } = values[group];
  return product(steepest, quotient(difference(high, low), fraction(2)));
}

/** How the share grows with the value of one group: (men − total) / (men − women)² or (total − women) / (men − women)². */
function slope({ total, women, men }: Triple<Interval>, group: 'women' | 'men'): Interval {
  const rise =
    group === 'women' ? intervalDifference(men, total) : intervalDifference(total, women);
  const spread = intervalDifference(men, women);
  return intervalQuotient(rise, intervalProduct(spread, spread))!;
}

function shareOf({ total, women, men }: Triple<Fraction>): Fraction {
  return quotient(difference(men, total), difference(men, women));
}

/** The eight combinations of ends. */
function corners({ total, women, men }: Triple<Interval>): Triple<Fraction>[] {
  const ends = (interval: Interval) => [interval.low, interval.high];
  return ends(total).flatMap((one) =>
    ends(women).flatMap((two) =>
      ends(men).map((three) => ({ total: one, women: two, men: three })),
    ),
  );
}

/** 1 + change / 100 */
function growth({ low, high }: Interval): Interval {
  return { low: grown(low), high: grown(high) };
}

function grown({ numerator, denominator }: Fraction): Fraction {
  const whole = 100n * denominator;
  return { numerator: whole + numerator, denominator: whole };
}
