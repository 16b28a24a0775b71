import { test } from 'vitest';
import { arbitraryAgreement } from './arbitrary-agreement.ts';
import {
  expectFormatKeepsAll,
  expectSameForAllLineEnds,
  expectSourceOfJson,
  expectValid,
} from './round-trips.ts';
import { check } from './source.ts';

const RUNS = 2_000;

test('generated agreements have no errors of form', () => {
  check(arbitraryAgreement(), RUNS, expectValid);
});

test('format twice is format once, and changes nothing that is said', () => {
  check(arbitraryAgreement(), RUNS, expectFormatKeepsAll);
});

test('JSON to source to JSON changes nothing', () => {
  check(arbitraryAgreement(), RUNS, expectSourceOfJson);
});

test('line ends and a byte order mark say nothing', () => {
  check(arbitraryAgreement(), RUNS, expectSameForAllLineEnds);
});
