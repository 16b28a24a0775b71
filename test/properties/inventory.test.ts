import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { arbitraryAgreement } from './arbitrary-agreement.ts';
import {
  expectAllInCsv,
  expectAllInHtml,
  expectAllInJson,
  expectAllInMarkdown,
} from './inventory.ts';
import { check } from './source.ts';

const RUNS = 500;
const EXAMPLES = new URL('../../examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.zv'));

describe.each([
  ['JSON', expectAllInJson],
  ['CSV', expectAllInCsv],
  ['Markdown', expectAllInMarkdown],
  ['HTML', expectAllInHtml],
])('%s says all and nothing twice', (_, expectAll) => {
  test.each(examples)('%s', (name) => {
    expectAll(readFileSync(new URL(name, EXAMPLES), 'utf8'));
  });

  test('everything.zv', () => {
    expectAll(readFileSync(new URL('everything.zv', import.meta.url), 'utf8'));
  });

  test('generated agreements', () => {
    check(arbitraryAgreement(), RUNS, expectAll);
  });
});
