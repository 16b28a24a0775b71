import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../packages/core/src/compile.ts';
import { formatted } from './properties.ts';
import { untidy } from './untidy.ts';

const folder = new URL('../../examples/', import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.zv'))) {
  test(`${name}, however it is typed, is formatted to the same text and says the same`, () => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const meaning = meaningOf(text);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 11 })), (stream) => {
        const typed = untidy(text, (count) => stream.next().value! % count);
        expect(formatted(typed)).toBe(text);
        expect(meaningOf(typed)).toEqual(meaning);
      }),
      { numRuns: 100 },
    );
  });
}

/** The agreement and the findings, without their places. */
function meaningOf(text: string): unknown {
  const { agreement, diagnostics } = compile({ name: 'test.zv', text });
  const plain = JSON.stringify(agreement, (key, value: unknown) => {
    if (key === 'range' || /Ranges?$/.test(key)) return undefined;
    return typeof value === 'bigint' ? String(value) : value;
  });
  return [JSON.parse(plain ?? 'null'), diagnostics.map(({ code }) => code)];
}
