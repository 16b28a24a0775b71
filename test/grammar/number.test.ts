import { describe, expect, it } from 'vitest';
import { readNumber } from '../../packages/core/src/bind/number.ts';
import { compareGrammar, compareNumbers } from './support/numbers.ts';

describe('every string of up to six digits, signs and separators', () => {
  it('is read as a number exactly where the rule says so, with its value and precision', () => {
    const { numbers, others } = compareNumbers(6);
    expect(numbers).toBe(876);
    expect(others).toBeGreaterThan(450_000);
  });

  it('is refused with a blank in front', () => {
    expect(readNumber(' 5').ok).toBe(false);
  });

  it('is derived by the reference grammar exactly where the rule says so', () => {
    compareGrammar(5);
  });
});
