import { invariant } from '../../invariant.ts';
import type { Decimal } from '../../model/decimal.ts';

/** An exact rational number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  return reduced(BigInt(numerator), BigInt(denominator));
}

export const ZERO = fraction(0);
export const ONE = fraction(1);
export const HUNDRED = fraction(100);

export function fractionOf(value: Decimal): Fraction {
  return reduced(value.units, 10n ** BigInt(value.scale));
}

export function sum(a: Fraction, b: Fraction): Fraction {
  return reduced(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function difference(a: Fraction, b: Fraction): Fraction {
  return reduced(
    a.numerator * b.denominator - b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function product(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `b` is not zero. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function smallest(first: Fraction, ...rest: readonly Fraction[]): Fraction {
  return rest.reduce((least, one) => (compare(one, least) < 0 ? one : least), first);
}

export function largest(first: Fraction, ...rest: readonly Fraction[]): Fraction {
  return rest.reduce((most, one) => (compare(one, most) > 0 ? one : most), first);
}

/** To so many decimal places; a half goes away from zero. For showing only: nothing is computed from it. */
export function rounded(value: Fraction, scale: number): Decimal {
  const negative = value.numerator < 0n;
  const scaled = (negative ? -value.numerator : value.numerator) * 10n ** BigInt(scale);
  const units = (2n * scaled + value.denominator) / (2n * value.denominator);
  return { units: negative ? -units : units, scale };
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  invariant(denominator !== 0n, 'a fraction has no zero below');
  const divisor = greatestCommonDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
