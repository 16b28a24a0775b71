import { type Decimal, powerOfTen } from '../../model/decimal.ts';
import {
  compare,
  difference,
  type Fraction,
  largest,
  product,
  quotient,
  sum,
  ZERO,
} from './fraction.ts';

/**
 * All numbers from `low` to `high`, both included. Every function here returns the smallest interval that holds all
 * results for all numbers of its arguments, taken independently of each other.
 */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

/**
 * The numbers that a printed one may stand for: 19,9 is [19,85; 19,95]. Both ends belong to it, as nobody says which way
 * a half was rounded.
 */
export function roundingInterval(value: Decimal): Interval {
  const middle = 10n * value.units;
  const denominator = powerOfTen(value.scale + 1);
  return {
    low: { numerator: middle - 5n, denominator },
    high: { numerator: middle + 5n, denominator },
  };
}

export function point(value: Fraction): Interval {
  return { low: value, high: value };
}

export function intervalSum(a: Interval, b: Interval): Interval {
  return { low: sum(a.low, b.low), high: sum(a.high, b.high) };
}

export function intervalDifference(a: Interval, b: Interval): Interval {
  return { low: difference(a.low, b.high), high: difference(a.high, b.low) };
}

export function intervalProduct(a: Interval, b: Interval): Interval {
  return hull([
    product(a.low, b.low),
    product(a.low, b.high),
    product(a.high, b.low),
    product(a.high, b.high),
  ]);
}

/** Null where `b` holds zero. */
export function intervalQuotient(a: Interval, b: Interval): Interval | null {
  if (contains(b, ZERO)) return null;
  // So it is with nearly all figures.
  if (a.low.numerator >= 0n && b.low.numerator > 0n) {
    return { low: quotient(a.low, b.high), high: quotient(a.high, b.low) };
  }
  return hull([
    quotient(a.low, b.low),
    quotient(a.low, b.high),
    quotient(a.high, b.low),
    quotient(a.high, b.high),
  ]);
}

/** From the smallest to the largest; there is at least one. */
export function hull(values: readonly Fraction[]): Interval {
  let [low, high] = [values[0]!, values[0]!];
  for (const value of values) {
    if (compare(value, low) < 0) low = value;
    else if (compare(value, high) > 0) high = value;
  }
  return { low, high };
}

export function contains(interval: Interval, value: Fraction): boolean {
  return compare(interval.low, value) <= 0 && compare(value, interval.high) <= 0;
}

export function overlap(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

/** How far two intervals lie apart; zero where they meet. */
export function gap(a: Interval, b: Interval): Fraction {
  return largest(ZERO, difference(a.low, b.high), difference(b.low, a.high));
}
