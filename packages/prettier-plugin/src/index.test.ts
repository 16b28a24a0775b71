import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as prettier from 'prettier';
import { afterAll, describe, expect, test } from 'vitest';
import { arbitraryTokenSoup } from '../../../test/support/arbitrary-source.ts';
import { format } from '../../core/src/format/format.ts';
import * as plugin from './index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const examples = join(root, 'examples');
const untidy = 'Sprache   1 // eins\n\n\n\nPartei a „X“{Rolle  y}';
const tidy = 'Sprache 1  // eins\n\nPartei a "X" {\n  Rolle y\n}\n';

const withPlugin = (text: string, options: prettier.Options = {}) =>
  prettier.format(text, { parser: 'zv', plugins: [plugin], ...options });

test('every text comes out as from the one printer, or is refused where that leaves it alone', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTokenSoup(), async (text) => {
      // Whatever a plugin says, prettier keeps a byte order mark and makes nothing of blanks of all kinds.
      fc.pre(!text.startsWith('\uFEFF') && text.trim() !== '');
      const result = format({ name: 'text', text });
      if ('text' in result) expect(await withPlugin(text)).toBe(result.text);
      else await expect(withPlugin(text)).rejects.toThrow(SyntaxError);
    }),
    { numRuns: 500 },
  );
});

test('a file is recognized by its name', async () => {
  const info = await prettier.getFileInfo('a/b.zv', { plugins: [plugin] });
  expect(info.inferredParser).toBe('zv');
});

test('endOfLine is prettier’s, also within prose', async () => {
  const text = '"""\r\na\r\n"""\r\nSprache 1\r\n';
  expect(await withPlugin(text, { endOfLine: 'lf' })).toBe('"""\na\n"""\n\nSprache 1\n');
  expect(await withPlugin(text, { endOfLine: 'crlf' })).toBe(
    '"""\r\na\r\n"""\r\n\r\nSprache 1\r\n',
  );
  expect(await withPlugin(text, { endOfLine: 'auto' })).toBe(
    '"""\r\na\r\n"""\r\n\r\nSprache 1\r\n',
  );
});

test('no other option changes anything', async () => {
  expect(await withPlugin(untidy)).toBe(tidy);
  expect(
    await withPlugin(untidy, { tabWidth: 8, useTabs: true, printWidth: 10, singleQuote: true }),
  ).toBe(tidy);
});

test('a text with errors of form is refused with the first message and its place', async () => {
  const error = await withPlugin('Sprache 1\nPartei a "x\n{').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ loc: { start: { line: 2, column: 10 } } });
  expect(String(error)).toContain('Zu diesem Anführungszeichen fehlt das schließende');
  expect(String(error)).toMatch(/\[und \d+ weitere Fehler\] \(2:10\)/);
});

test('code blocks in Markdown are formatted too', async () => {
  const markdown = await prettier.format('```zv\nSprache   1\n```\n', {
    parser: 'markdown',
    plugins: [plugin],
  });
  expect(markdown).toBe('```zv\nSprache 1\n```\n');
});

describe('on the command line, from the bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zv-prettier-'));
  const file = join(folder, 'plugin.mjs');
  const cli = join(root, 'node_modules/prettier/bin/prettier.cjs');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the examples are clean, and an untidy file is found and written', () => {
    execFileSync(process.execPath, [join(root, 'packages/prettier-plugin/build.mjs'), file]);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [cli, '--plugin', file, ...args], {
        encoding: 'utf8',
        cwd: folder,
      });
    const paths = readdirSync(examples)
      .filter((name) => name.endsWith('.zv'))
      .map((name) => join(examples, name));
    expect(run('--check', ...paths)).toMatchObject({ status: 0 });

    const path = join(folder, 'untidy.zv');
    writeFileSync(path, untidy);
    expect(run('--check', path)).toMatchObject({ status: 1 });
    execFileSync(process.execPath, [cli, '--plugin', file, '--write', path], { cwd: folder });
    expect(readFileSync(path, 'utf8')).toBe(tidy);
  });
});
