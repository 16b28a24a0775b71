import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  arbitrarySource,
  arbitraryTokenSoup,
} from '../../../../../test/support/arbitrary-source.ts';
import { layOut } from '../layout.ts';
import { scan } from '../scan.ts';
import { ZvParser } from './parser.ts';

const thorough = new ZvParser();
const quick = new ZvParser(thorough.decisions());
const examples = new URL('../../../../../examples/', import.meta.url);

it.each(readdirSync(examples).filter((name) => name.endsWith('.zv')))(
  'a parser that knows its decisions reads %s as one that has worked them out',
  (name) => expectSame(readFileSync(new URL(name, examples), 'utf8')),
);

it('a parser that knows its decisions reads any text as one that has worked them out', () => {
  fc.assert(fc.property(arbitrarySource(), expectSame), { numRuns: 100 });
  fc.assert(fc.property(arbitraryTokenSoup(), expectSame), { numRuns: 400 });
});

it('a parser that has worked out its decisions is not quick', () => {
  expect([thorough.isQuick, quick.isQuick]).toEqual([false, true]);
});

function expectSame(text: string): void {
  const [ours, theirs] = [quick, thorough].map((parser) => ({
    statements: parser.parseFile(text, layOut(text, scan(text).tokens).tokens),
    problems: parser.problems,
    errors: parser.errors,
  }));
  expect(ours).toEqual(theirs);
  // Nothing is left for recovery, which the quick one lacks.
  expect(theirs!.errors).toEqual([]);
}
