import { expect, test } from 'vitest';
import { arbitraryAgreement } from './arbitrary-agreement.ts';
import { arbitraryEdit } from './arbitrary-edit.ts';
import { expectFixesKeepTheirPromise, expectSaidOrCompiled } from './edits.ts';
import { check } from './source.ts';

const RUNS = 2_000;

test('one mistake is said in its place or makes another agreement', () => {
  check(arbitraryEdit(), RUNS, expectSaidOrCompiled);
});

test('fixes can be applied, and safe ones do what they say and no more', () => {
  let safe = 0;
  check(arbitraryAgreement(), RUNS, (text) => {
    safe += expectFixesKeepTheirPromise(text);
  });
  check(arbitraryEdit(), RUNS, ({ after }) => {
    safe += expectFixesKeepTheirPromise(after);
  });
  expect(safe).toBeGreaterThan(RUNS / 10);
});
