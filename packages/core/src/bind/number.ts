import type { Decimal } from '../model/decimal.ts';

/** Why a text that sets out to be a number is none. */
export type NumberProblem =
  /** `1.5`: a decimal point, or thousands with a digit missing. */
  | 'decimalPoint'
  /** `1.23.456`, `12 34`: groups that are not of three digits. */
  | 'grouping'
  /** `1,5,2` */
  | 'severalCommas'
  /** `,5` */
  | 'noWholePart'
  /** `007` */
  | 'leadingZero'
  /** A sign or separator that only looks like one, such as U+2011 or `’`. */
  | 'foreignCharacter'
  /** `±1,5`: which of the two is meant? */
  | 'plusMinus'
  | 'tooLong'
  | 'noNumber';

export type NumberReading =
  | {
      readonly ok: true;
      readonly value: Decimal;
      readonly sign: '' | '+' | '-' | '±';
      readonly grouped: boolean;
    }
  | { readonly ok: false; readonly problem: NumberProblem };

const NUMBER =
  /^(?:([+\-\u2212\u2013])[ \u00A0\u202F]?)?(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[\u00A0\u202F\u2009]\d{3})+)(?:,(\d+))?$/;
/** A zero may say that neither sign is meant. */
const ZERO = /^(?:±|\+\/[-\u2212])[ \u00A0\u202F]?0(?:,(0{1,29}))?$/;
const MAX_DIGITS = 30;

/**
 * Reads a number without its unit: an optional sign (`+`, `-`, U+2212 or U+2013, a blank behind it allowed), digits
 * without leading zeros or in groups of exactly three, a decimal comma; before a zero also `±`. Nothing else is a number; nothing is guessed.
 */
export function readNumber(text: string): NumberReading {
  const zero = ZERO.exec(text);
  if (zero) {
    const value = { units: 0n, scale: (zero[1] ?? '').length };
    return { ok: true, value, sign: '±', grouped: false };
  }
  const match = NUMBER.exec(text);
  if (!match) return { ok: false, problem: problemOf(text) };
  const whole = match[2]!.replace(/\D/g, '');
  const fraction = match[3] ?? '';
  if (whole.length + fraction.length > MAX_DIGITS) return { ok: false, problem: 'tooLong' };
  const sign = match[1] === undefined ? '' : match[1] === '+' ? '+' : '-';
  const units = BigInt(whole + fraction);
  return {
    ok: true,
    value: { units: sign === '-' ? -units : units, scale: fraction.length },
    sign,
    grouped: whole.length !== match[2]!.length,
  };
}

function problemOf(text: string): NumberProblem {
  if (/^(?:±|\+\/)/.test(text)) return 'plusMinus';
  if (/['’\uFF0B\uFF0D\u2010\u2011]/.test(text)) return 'foreignCharacter';
  const digits = text.replace(/^[+\-\u2212\u2013]?[ \u00A0\u202F]?/, '');
  if (digits.startsWith(',')) return 'noWholePart';
  if (/,.*,/.test(digits)) return 'severalCommas';
  if (/^\d+\.\d+$/.test(digits)) return 'decimalPoint';
  if (/^0\d/.test(digits)) return 'leadingZero';
  if (/[.\u00A0\u202F\u2009]/.test(digits)) return 'grouping';
  return 'noNumber';
}
