import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('every kind of the tree stands in the glossary', () => {
  const kinds = [
    ...read('packages/core/src/syntax/ast.ts').matchAll(/readonly kind: '(\w+)'/g),
  ].map((match) => match[1]!);
  const glossary = read('docs/glossary.md');
  expect(kinds.length).toBeGreaterThan(40);
  expect([...new Set(kinds)].filter((kind) => !glossary.includes(`\`${kind}\``))).toEqual([]);
});
