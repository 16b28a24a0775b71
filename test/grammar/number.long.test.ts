import { expect, it } from 'vitest';
import { compareGrammar, compareNumbers } from './support/numbers.ts';

it('reads every string of up to seven digits, signs and separators as the rule says', () => {
  const { numbers, others } = compareNumbers(7);
  expect(numbers).toBe(2_228);
  expect(others).toBeGreaterThan(4_000_000);
});

it('derives every string of up to six from the reference grammar as the rule says', () => {
  compareGrammar(6);
});
