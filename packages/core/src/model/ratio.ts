import type { Quantity } from './agreement.ts';
import { absolute, add, compareDecimals, decimal, multiply } from './decimal.ts';
import { printDigits } from './print.ts';

const HUNDRED = decimal(100);
/** In percent. A ratio further from last year's value is none. */
const MOST = decimal(25);

/**
 * The change in percent, with its sign, that a ratio to last year's value says: `0,986` and `98,6 %` are `-1,4`. The
 * regulation states K1 and K3 as such ratios (§§ 4 and 6 of the Kennzahlen-Verordnung), agreements as changes. Null for
 * what is no such ratio; `isPercent` says whether the value is one in percent.
 */
export function changeOfRatio(
  { value, sign }: Pick<Quantity, 'value' | 'sign'>,
  isPercent: boolean,
): string | null {
  if (sign !== '') return null;
  const scale = isPercent ? value.scale : Math.max(value.scale - 2, 0);
  const percent = isPercent ? value : multiply(value, HUNDRED);
  const change = add(percent, decimal(-100));
  const size = absolute(change);
  if (compareDecimals(size, MOST) > 0 || (!isPercent && value.scale < 2)) return null;
  // Times a hundred, the last two places are noughts.
  const surplus = 10n ** BigInt(size.scale - scale);
  const direction = change.units < 0n ? '-' : change.units > 0n ? '+' : '±';
  return direction + printDigits({ units: size.units / surplus, scale }, false);
}
