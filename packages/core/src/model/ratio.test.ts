import { expect, test } from 'vitest';
import { parsePlainDecimal } from './decimal.ts';
import { changeOfRatio } from './ratio.ts';

test.each([
  ['0.986', false, '-1,4'],
  ['1.02', false, '+2'],
  ['1.000', false, '±0,0'],
  ['0.75', false, '-25'],
  ['0.749', false, null],
  ['0.9', false, null],
  ['98.6', true, '-1,4'],
  ['104', true, '+4'],
  ['125.0', true, '+25,0'],
  ['125.1', true, null],
  ['3.8', true, null],
] as const)('%s, in percent: %s', (value, isPercent, change) => {
  const quantity = { value: parsePlainDecimal(value), sign: '' } as const;
  expect(changeOfRatio(quantity, isPercent)).toBe(change);
  expect(changeOfRatio({ ...quantity, sign: '+' }, isPercent)).toBe(null);
});
