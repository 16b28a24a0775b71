import { invariant } from '../invariant.ts';

/**
 * An exact decimal number: `units / 10^scale`. `scale` is the number of written decimal places,
 * so 19,9 and 19,90 are equal in value and different in precision.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export function decimal(units: bigint | number, scale = 0): Decimal {
  return { units: BigInt(units), scale };
}

/** From digits with a decimal point, as `toPlainString` writes them: `-1234.50`. */
export function parsePlainDecimal(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  invariant(match, `not a plain decimal: ${text}`);
  const fraction = match[3] ?? '';
  const units = BigInt(match[2] + fraction);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
}

/** Digits with a decimal point and no grouping, all written places kept: `-1234.50`. */
export function toPlainString(value: Decimal): string {
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = value.scale > 0 ? `.${digits.slice(digits.length - value.scale)}` : '';
  return (negative ? '-' : '') + whole + fraction;
}

/** Exact; the precision is the finer of the two. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function negate(value: Decimal): Decimal {
  return { units: -value.units, scale: value.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** Exact; the precision is the sum of both. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Negative, zero or positive by value; the precision plays no part. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The value without its sign. */
export function absolute({ units, scale }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, scale };
}

/** Whether two written numbers can be one: equal, or as near as the less precise of them can say. */
export function agreeAsWritten(a: Decimal, b: Decimal): boolean {
  const difference = absolute(subtract(a, b));
  if (a.scale === b.scale) return difference.units === 0n;
  const half = { units: 5n, scale: Math.min(a.scale, b.scale) + 1 };
  return compareDecimals(difference, half) <= 0;
}

/** The units of the same value at a finer or equal scale. */
export function unitsAt(value: Decimal, scale: number): bigint {
  invariant(scale >= value.scale, 'a decimal is never made less precise');
  return value.units * powerOfTen(scale - value.scale);
}

/** A number has no more digits than a table is quick for; further powers are computed. */
const POWERS: readonly bigint[] = Array.from(
  { length: 40 },
  (_, exponent) => 10n ** BigInt(exponent),
);

export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}
