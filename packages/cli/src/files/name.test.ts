import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outputName } from './name.ts';

test.each([
  ['examples/kaiserslautern-2024.zv', 'kaiserslautern-2024'],
  ['Jobcenter Köln (Süd) 2025.zv', 'jobcenter-koeln-sued-2025'],
  ['Ko\u0308ln.zv', 'koeln'],
  ['Straße.ZV', 'strasse'],
  ['Łódź.zv', 'lodz'],
  ['../../x.zv', 'x'],
  ['..\\..\\x.zv', 'x'],
  ['CON.zv', 'datei-con'],
  ['com1', 'datei-com1'],
  ['x..zv', 'x'],
  ['a/.zv', null],
  ['日本.zv', null],
  ['', null],
])('%j → %j', (path, name) => {
  expect(outputName(path)).toBe(name);
});

test('every name is safe on every file system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (path) => {
      const name = outputName(path);
      expect(name === null || /^[a-z0-9](?:[a-z0-9-]{0,84}[a-z0-9])?$/.test(name)).toBe(true);
    }),
    { seed: 48, numRuns: 5000 },
  );
});
