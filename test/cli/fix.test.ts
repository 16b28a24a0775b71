import { chmodSync, linkSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, compile, type Diagnostic, type TextEdit } from '@zielwerk/core';
import { describe, expect, test } from 'vitest';
import { scan } from '../../packages/core/src/syntax/scan.ts';
import { changesNothingElse } from '../../packages/cli/src/fix/pieces.ts';
import { repairText } from '../../packages/cli/src/fix/repair.ts';
import { mistakes } from '../mistakes/cases.ts';
import { mutate } from './fuzz/inputs.ts';
import { Random } from './fuzz/random.ts';
import { cleanPath, exampleText, temporaryFolder, zv } from './zv.ts';

const head = 'Sprache 1\nZielvereinbarung 2024\n';

describe('what a safe fix changes', () => {
  test.each([
    ['a missing edition', 'Zielvereinbarung 2024\n', 'Sprache 1\nZielvereinbarung 2024\n'],
    [
      'foreign quotes',
      `${head}Präambel »Vorwort« """\nText.\n"""\n`,
      `${head}Präambel "Vorwort" """\nText.\n"""\n`,
    ],
    [
      'an invisible character',
      `${head}Präambel "Vor\u200bwort" """\nText.\n"""\n`,
      `${head}Präambel "Vorwort" """\nText.\n"""\n`,
    ],
    [
      'a misspelt keyword',
      `${head}Präambell """\nText.\n"""\n`,
      `${head}Präambel """\nText.\n"""\n`,
    ],
    [
      'several in one file',
      `Zielvereinbarung 2024\nPräambell "Vor\u200bwort" """\nText.\n"""\n`,
      `Sprache 1\nZielvereinbarung 2024\nPräambel "Vorwort" """\nText.\n"""\n`,
    ],
  ])('%s', (_, before, after) => {
    const { text, repairs, refused } = repairText('a.zv', before);
    expect({ text, refused }).toEqual({ text: after, refused: false });
    expect(repairs.length).toBeGreaterThan(0);
  });

  test.each([
    ['an unsafe fix', `${head}Ziel a "A" {\n  Integrationsquote = 15.2 %\n}\n`],
    ['a brace too many, which may be another one', `${head}}\n`],
    ['no fix', `${head}Präambel """\nText.\n`],
    [
      'a safe fix beside an error that stays',
      `${head}Präambell """\nText.\n"""\nZiel a "A" {\n  Integrationsquote = 15.2 %\n}\n`,
    ],
    ['nothing to do', readFileSync(cleanPath, 'utf8')],
    ['a fix by which two words become one', 'Sprache 1\nZielvereinbarung 20\u000124\n'],
    ['a fix that brings another error to light', `${head}Präambell »Vorwort« """\nText.\n"""\n`],
  ])('nothing for %s', (_, text) => {
    expect(repairText('a.zv', text).text).toBe(text);
  });

  test('line ends and a byte order mark stay', () => {
    const folder = temporaryFolder();
    const before = '\ufeffZielvereinbarung 2024\r\nPräambell """\r\nText.\r\n"""\r\n';
    writeFileSync(join(folder, 'a.zv'), before);
    const { stderr } = zv(['check', '--fix', 'a.zv'], { cwd: folder });
    expect(readFileSync(join(folder, 'a.zv'), 'utf8')).toBe(
      '\ufeffSprache 1\nZielvereinbarung 2024\r\nPräambel """\r\nText.\r\n"""\r\n',
    );
    expect(stderr).toContain('zv: a.zv:2: Durch „Präambel“ ersetzen (unbekanntes-schlüsselwort)\n');
    expect(stderr).toContain('zv: a.zv: 2 Befunde behoben.\n');
  });

  test('thousands of them, in one run', () => {
    const text = `${head}Präambel """\n${'a\u200bb '.repeat(4000)}\n"""\n`;
    const { text: after, repairs } = repairText('a.zv', text);
    expect(after).toBe(text.replaceAll('\u200b', ''));
    expect(repairs).toHaveLength(4000);
  });
});

describe('every safe fix of every known mistake', () => {
  const cases = [...mistakes.values()].flat();
  test.each(cases.map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
    const before = exampleText.split(mistake.instead).join(mistake.write);
    expectPromises(before);
  });

  test('and of 500 mutations of the example', () => {
    const random = new Random(Number(process.env['ZV_SEED'] ?? 48));
    let repaired = 0;
    for (let i = 0; i < 500; i++) repaired += expectPromises(mutate(exampleText, random));
    expect(repaired).toBeGreaterThan(5);
  });
});

describe('nothing else changes', () => {
  const edit = (start: number, end: number, text: string): TextEdit => ({
    range: { start, end },
    text,
  });

  test.each([
    ['two words become one', 'a b', edit(1, 2, ''), false],
    ['a comment swallows a line', 'a // b\nc', edit(6, 7, ' '), false],
    ['a quote swallows what follows', 'a b "c"', edit(1, 1, ' "'), false],
    ['a fence swallows the rest', 'a\nb "c"', edit(1, 1, ' """'), false],
    ['a word is replaced', 'a b c', edit(2, 3, 'x'), true],
    ['a sign is inserted behind a word', 'a b', edit(3, 3, ' {'), true],
  ])('%s', (_, before, one, expected) => {
    const after = applyEdits(before, [one]);
    expect(changesNothingElse(before, [one], after)).toBe(expected);
  });

  test('as the lexer of the language sees it', () => {
    const random = new Random(7);
    let changed = 0;
    for (let i = 0; i < 2000; i++) {
      const start = random.below(exampleText.length);
      const end = Math.min(exampleText.length, start + random.below(3));
      const text = random.pick(['', '', ' ', '"', '"""', '//', 'x', '{', '\n', '„', '|']);
      const one = edit(start, end, text);
      const after = applyEdits(exampleText, [one]);
      if (!changesNothingElse(exampleText, [one], after)) changed++;
      // What we let through, the lexer must let through; we may be stricter.
      else expect({ one, same: sameTokens(exampleText, one, after) }).toEqual({ one, same: true });
    }
    expect(changed).toBeGreaterThan(100);
  });
});

describe('files', () => {
  const broken = 'Zielvereinbarung 2024\n';

  test('a link is not written through', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ziel.txt'), broken);
    symlinkSync('ziel.txt', join(folder, 'a.zv'));
    const { status, stderr } = zv(['check', '--fix', 'a.zv'], { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toContain('eine Verknüpfung');
    expect(lstatSync(join(folder, 'a.zv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'ziel.txt'), 'utf8')).toBe(broken);
  });

  test('a second name of the file keeps the old text: the new one is put in its place whole', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), broken);
    linkSync(join(folder, 'a.zv'), join(folder, 'b.txt'));
    zv(['check', '--fix', 'a.zv'], { cwd: folder });
    expect(readFileSync(join(folder, 'a.zv'), 'utf8')).toContain('Sprache 1');
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(broken);
  });

  test.runIf(process.getuid?.() !== 0)('a folder that cannot be written is said', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), broken);
    chmodSync(folder, 0o500);
    expect(zv(['check', '--fix', 'a.zv'], { cwd: folder }).status).toBe(3);
    chmodSync(folder, 0o700);
  });

  test('the report is about the repaired file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), broken);
    const { stdout } = zv(['check', '--fix', '--format', 'json'], { cwd: folder });
    expect(stdout).not.toContain('sprache-fehlt');
  });

  test('stdin cannot be repaired', () => {
    const { status, stderr } = zv(['check', '--fix', '-'], { input: broken });
    expect(status).toBe(2);
    expect(stderr).toContain('Standardeingabe');
  });
});

/** Holds the promises of `--fix` for one text; returns how many findings were answered. */
function expectPromises(before: string): number {
  const { text, repairs } = repairText('a.zv', before);
  if (repairs.length === 0) {
    expect(text).toBe(before);
    return 0;
  }
  const old = compile({ name: 'a.zv', text: before }).diagnostics;
  const now = compile({ name: 'a.zv', text }).diagnostics;
  const form = ({ severity, source }: Diagnostic) => severity === 'error' && source === undefined;
  if (!old.some(form)) expect(kinds(now).filter((kind) => !kinds(old).includes(kind))).toEqual([]);
  for (const { code } of repairs) {
    const count = (all: readonly Diagnostic[]) => all.filter((one) => one.code === code).length;
    expect(count(now)).toBeLessThan(Math.max(1, count(old)));
  }
  expect(repairText('a.zv', text).text).toBe(text);
  return repairs.length;
}

function kinds(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

/** Whether all tokens and comments are the same but those that the edit reaches into, whatever became of them. */
function sameTokens(before: string, { range, text }: TextEdit, after: string): boolean {
  const reached = tokensOf(before).filter(
    ({ start, end }) => start < range.end && end > range.start,
  );
  const first = Math.min(range.start, ...reached.map(({ start }) => start));
  const last = Math.max(range.end, ...reached.map(({ end }) => end));
  const shift = text.length - (range.end - range.start);
  const outside = (source: string, from: number, to: number) =>
    tokensOf(source)
      .filter(({ start, end }) => !(start < to && end > from))
      .map(({ start, end }) => source.slice(start, end));
  const old = outside(before, first, last);
  return JSON.stringify(old) === JSON.stringify(outside(after, first, last + shift));
}

function tokensOf(source: string): { start: number; end: number }[] {
  const { tokens, comments } = scan(source);
  return [...tokens, ...comments]
    .filter(({ image }) => image.trim() !== '')
    .map(({ startOffset: start, image }) => ({ start, end: start + image.length }))
    .sort((a, b) => a.start - b.start);
}
