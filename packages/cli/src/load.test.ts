import { expect, test } from 'vitest';
import { compileFiles, type NamedBytes } from './load.ts';

const SORTS: readonly (readonly [sort: string, bytes: Uint8Array])[] = [
  ['right', text('Zielvereinbarung 2024 "Zielvereinbarung"\n')],
  ['wrong', text('Zielvereinbarung 2O24 "Zielvereinbarung"\n')],
  ['of another program', text('{\\rtf1 Zielvereinbarung}')],
  ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
  ['empty', text('')],
];

function text(source: string): Uint8Array {
  return new TextEncoder().encode(source);
}

test('many files are compiled as each of them is, in their order', () => {
  const files = Array.from({ length: 83 }, (_, i): NamedBytes => {
    const [sort, bytes] = SORTS[(i * i) % SORTS.length]!;
    return [`${i} ${sort}.zv`, bytes];
  });
  const alone = files.map((file) => [...compileFiles([file])][0]!);
  expect([...compileFiles(files)]).toEqual(alone);
  expect(alone.map(({ source }) => source.name)).toEqual(files.map(([name]) => name));
  expect(alone.filter(({ agreement }) => !agreement).length).toBeGreaterThan(10);
});
