import { type Quantity, printDigits } from '@zielwerk/core';

/**
 * What makes spreadsheets take a text for a formula, in half and full width; and the same behind apostrophes, which would
 * else be taken off when it is read back.
 */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as a cell. Where it could be a formula, an apostrophe stands before it, to be taken off when it is read back. */
export function cellText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The digits as agreed with a decimal comma, without grouping; a minus is a hyphen, as spreadsheets have it. */
export function csvNumber(quantity: Quantity | null): string {
  if (quantity === null) return '';
  return (quantity.sign === '-' ? '-' : '') + printDigits(quantity.value, false);
}
