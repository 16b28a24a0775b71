import { invariant } from '../../invariant.ts';
import { type Decimal, powerOfTen } from '../../model/decimal.ts';

/**
 * An exact rational number; the denominator is positive. It need not be in lowest terms: what is computed here takes a few
 * steps, and reducing each of them would cost ten times as much as they do. `compare` says whether two are equal.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  return over(BigInt(numerator), BigInt(denominator));
}

export const ZERO = fraction(0);
export const ONE = fraction(1);
export const HUNDRED = fraction(100);

export function fractionOf(value: Decimal): Fraction {
  return { numerator: value.units, denominator: powerOfTen(value.scale) };
}

export function sum(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function difference(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator - b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function product(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** `b` is not zero. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return over(a.numerator, b.numerator);
  return over(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function absolute({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

/** Negative, zero or positive. */
export function compare(a: Fraction, b: Fraction): number {
  const same = a.denominator === b.denominator;
  const left = same ? a.numerator : a.numerator * b.denominator;
  const right = same ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function largest(first: Fraction, ...rest: readonly Fraction[]): Fraction {
  return rest.reduce((most, one) => (compare(one, most) > 0 ? one : most), first);
}

/** To so many decimal places; a half goes away from zero. For showing only: nothing is computed from it. */
export function rounded(value: Fraction, scale: number): Decimal {
  const negative = value.numerator < 0n;
  const scaled = (negative ? -value.numerator : value.numerator) * powerOfTen(scale);
  const units = (2n * scaled + value.denominator) / (2n * value.denominator);
  return { units: negative ? -units : units, scale };
}

function over(numerator: bigint, denominator: bigint): Fraction {
  invariant(denominator !== 0n, 'a fraction has no zero below');
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };
}
