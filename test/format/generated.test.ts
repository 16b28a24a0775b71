import { expect, test } from 'vitest';
import { arbitrarySource, arbitraryTokenSoup } from '../support/arbitrary-source.ts';
import { checkGenerated } from './properties.ts';

const RUNS = 2_000;

test('formatting valid texts loses nothing', () => {
  expect(checkGenerated(arbitrarySource(), RUNS)).toBeGreaterThan(RUNS * 0.95);
});

test('formatting any text loses nothing or leaves it alone', () => {
  const formatted = checkGenerated(arbitraryTokenSoup(), RUNS);
  expect(formatted).toBeGreaterThan(RUNS * 0.05);
  expect(formatted).toBeLessThan(RUNS * 0.9);
});
