import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile, decodeSource, rules } from '@zielwerk/core';
import { describe, expect, test } from 'vitest';
import { otherCodes, shortAnswer } from '../../packages/cli/src/explain/codes.ts';
import { renderPage } from '../../packages/cli/src/explain/render.ts';
import { plain } from '../../packages/cli/src/report/paint.ts';
import { mistakes } from '../mistakes/cases.ts';
import { mutate, tokenSoup } from './fuzz/inputs.ts';
import { Random } from './fuzz/random.ts';
import { environment, exampleText, root, temporaryFolder, zv } from './zv.ts';

const known = new Set([...rules.map(({ code }) => code), ...otherCodes]);

describe('zv explain', () => {
  test.each(rules.map(({ code }) => [code]))('%s: the whole page, readable', (code) => {
    const { status, stdout, stderr } = zv(['explain', code]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe(code);
    for (const heading of ['Warum', 'Falsch', 'Richtig']) expect(stdout).toMatch(line(heading));
    // What an example shows may be markup.
    expect(stdout.replace(/^ {4}.*/gm, '')).not.toMatch(/```|^#|\*\*|\]\(|`/m);
    const page = readFileSync(join(root, 'packages/core/src/check/rules', `${code}.md`), 'utf8');
    expect(words(stdout)).toEqual(words(page));
    // Examples keep their lines; all else is wrapped.
    const long = stdout.split('\n').filter((one) => one.length > 90 && !one.startsWith('    '));
    expect(long).toEqual([]);
  });

  test('needs nothing but its own package', () => {
    const folder = temporaryFolder();
    for (const name of ['bin', 'dist', 'package.json']) {
      cpSync(join(root, 'packages/cli', name), join(folder, name), { recursive: true });
    }
    const alone = spawnSync(
      process.execPath,
      [join(folder, 'bin/zv.cjs'), 'explain', 'ziel-fehlt'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: environment(),
      },
    );
    expect(alone.stdout).toBe(zv(['explain', 'ziel-fehlt']).stdout);
    expect(alone.status).toBe(0);
  });

  test('without a name: one line for each rule', () => {
    const { stdout } = zv(['explain']);
    const lines = stdout.split('\n');
    for (const [index, { code }] of rules.entries()) {
      expect(lines[index]).toMatch(
        new RegExp(`^${code} \\((?:Fehler|Warnung|Hinweis)\\): \\S.*\\.$`),
      );
    }
  });

  test.each([
    ['veraenderung-ohne-bedeutng', 'Meinten Sie „veränderung-ohne-bedeutung“?'],
    ['ZIEL-FEHLT', 'Meinten Sie „ziel-fehlt“?'],
    ['zahl-ungueltig', 'Meinten Sie „zahl-ungültig“?'],
    ['../../../../package', 'gibt es nicht.'],
    ['__proto__', '„zv explain“ ohne Namen nennt alle.'],
    ['a\u001b[31m', '‹U+001B›'],
  ])('%j is no rule', (code, message) => {
    const { status, stdout, stderr } = zv(['explain', code]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a name may be decomposed, as some file systems write it', () => {
    expect(zv(['explain', 'veränderung-ohne-basis'.normalize('NFD')]).status).toBe(0);
  });

  test('carets stay below their place, and the message follows', () => {
    const page = '## Falsch\n\n```zv\nZiel a\n     ^ Hier fehlt der Titel des Ziels.\n```\n';
    expect(renderPage(page, plain)).toBe(
      'Falsch\n\n    Ziel a\n         ^\n    → Hier fehlt der Titel des Ziels.\n',
    );
  });
});

describe('every code that can be found is explained', () => {
  test('those of all known mistakes', () => {
    for (const mistake of [...mistakes.values()].flat()) {
      expectKnown(exampleText.split(mistake.instead).join(mistake.write));
      expect(known).toContain(mistake.code);
    }
  });

  test('those of random texts', () => {
    const random = new Random(Number(process.env['ZV_SEED'] ?? 48));
    for (let i = 0; i < 1500; i++) expectKnown(tokenSoup(random));
    for (let i = 0; i < 500; i++) expectKnown(mutate(exampleText, random));
    expectKnown('Quatsch = = =\n'.repeat(3000));
    expect(known).toContain(decodeSource('a', Uint8Array.of(0xff)).diagnostics[0]!.code);
  });

  test('those that the source of the compiler names, and no others', () => {
    const text = readdirSync(join(root, 'packages/core/src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(root, 'packages/core/src', name), 'utf8'))
      .join('\n');
    for (const code of otherCodes) {
      expect({ code, named: text.includes(`'${code}'`) }).toEqual({ code, named: true });
      expect(shortAnswer(code)).toMatch(/\S.*[."]$/);
    }
    const named = [...text.matchAll(/\bcode: '([a-zäöüß]+(?:-[a-zäöüß0-9]+)*)'/g)].map(
      ([, code]) => code!,
    );
    expect(named.filter((code) => code.includes('-') && !known.has(code))).toEqual([]);
  });
});

function expectKnown(text: string): void {
  const { diagnostics } = compile({ name: 'a.zv', text });
  for (const { code } of diagnostics) if (!known.has(code)) throw new Error(`unexplained: ${code}`);
}

function line(text: string): RegExp {
  return new RegExp(`^${text}$`, 'm');
}

/** The words of a page without marks, so that nothing is lost on the way to the terminal. */
function words(text: string): string[] {
  return text
    .replace(/^```.*$/gm, '')
    .replace(/^(?:#+|>|→|│| {2}│| {4}→)/gm, ' ')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*`[\]]/g, '')
    .split(/\s+/)
    .filter(Boolean);
}
