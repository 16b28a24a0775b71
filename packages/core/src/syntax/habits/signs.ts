import type { Groups } from './habit.ts';

const DOWN =
  /sinkt|sinken|senk|niedriger|geringer|weniger|redu[kz]|verringer|vermind|rückgang|abnahme|abbau|fällt|fallen|minus/i;
const UP =
  /steig|stieg|höher|mehr|erhöh|zunehm|zunimmt|zunahme|verbesser|anheb|wächst|wachs|über|plus/i;
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['mindestens', 'höchstens'],
  ['höchstens', 'mindestens'],
]);

/** A change that is said in words: the sign that they mean; where they mean none, both readings, one after the other. */
export const SIGNED = (['+', '-'] as const).map((otherwise) => (groups: Groups) => {
  const { number = '', unit = '', at = '' } = groups;
  const written = /^[+\-−–]/.exec(number)?.[0];
  const sign = written
    ? written.replace(/[−–]/, '-')
    : DOWN.test(at)
      ? '-'
      : UP.test(at)
        ? '+'
        : otherwise;
  return `${sign}${number.replace(/^[+\-−–]\s?/, '')}${unit.replace(/^(?=\S)/, ' ')}`;
});
/** Who sinks by at least 2 % comes to at most -2 %. */
export const BOUNDED = SIGNED.map((signed) => (groups: Groups) => {
  const { bound = '' } = groups;
  const change = signed(groups);
  const relation = change.startsWith('-') ? (OPPOSITE.get(bound) ?? bound) : bound;
  return `${relation || '='} ${change}`;
});
