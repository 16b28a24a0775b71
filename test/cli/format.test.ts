import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanPath, exampleText, root, temporaryFolder, wrongText, zv } from './zv.ts';

const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.zv'));
const untidy = exampleText.replaceAll(' = ', '\t=  ').replaceAll('\n', '\r\n');
const tidy = zv(['format', '-'], { input: exampleText }).stdout;

describe('zv format', () => {
  test('prints one text, the same for stdin and file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), untidy);
    expect(tidy).toContain('Sprache 1\n');
    for (const result of [
      zv(['format', '-'], { input: untidy }),
      zv(['format', join(folder, 'a.zv')]),
    ]) {
      expect(result).toMatchObject({ status: 0, stdout: tidy, stderr: '' });
    }
    expect(readFileSync(join(folder, 'a.zv'), 'utf8')).toBe(untidy);
  });

  test('--check names what is written otherwise and changes nothing', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), untidy);
    writeFileSync(join(folder, 'b.zv'), tidy);
    expect(zv(['format', '--check'], { cwd: folder })).toMatchObject({
      status: 1,
      stdout: 'a.zv\n',
    });
    expect(readFileSync(join(folder, 'a.zv'), 'utf8')).toBe(untidy);
  });

  test('--write changes what is written otherwise, and only that', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), untidy);
    writeFileSync(join(folder, 'b.zv'), tidy);
    chmodSync(join(folder, 'a.zv'), 0o640);
    writeFileSync(join(folder, '.a.zv.4194304.zv-tmp'), 'halb');
    const { ino } = statSync(join(folder, 'b.zv'));
    expect(zv(['format', '--write'], { cwd: folder })).toMatchObject({
      status: 0,
      stdout: 'a.zv\n',
    });
    expect(readFileSync(join(folder, 'a.zv'), 'utf8')).toBe(tidy);
    expect(statSync(join(folder, 'a.zv')).mode & 0o777).toBe(0o640);
    expect(statSync(join(folder, 'b.zv')).ino).toBe(ino);
    expect(zv(['format', '--check'], { cwd: folder })).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(folder).sort()).toEqual(['a.zv', 'b.zv']);
  });

  test('what has errors of form stays, and the rest is still formatted', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), wrongText);
    writeFileSync(join(folder, 'b.zv'), untidy);
    writeFileSync(join(folder, 'c.zv'), Buffer.from([0xff]));
    const { status, stdout, stderr } = zv(['format', '--write'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'b.zv\n' });
    expect(stderr).toMatch(/^Fehler\[/);
    expect(stderr).toContain('[kein-utf-8]');
    expect(readFileSync(join(folder, 'a.zv'), 'utf8')).toBe(wrongText);
    expect(readFileSync(join(folder, 'c.zv'))).toEqual(Buffer.from([0xff]));
  });

  test.each([
    [['format', 'a.zv', 'b.zv'], 'in die Standardausgabe passt nur eine'],
    [['format', '--check', '--write'], 'schließen einander aus'],
    [['format', '--write', '-'], 'Standardeingabe'],
  ])('refuses %j', (args, message) => {
    const folder = temporaryFolder();
    for (const name of ['a.zv', 'b.zv']) writeFileSync(join(folder, name), tidy);
    const { status, stderr } = zv(args, { cwd: folder, input: '' });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('writes through no link', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'da'));
    writeFileSync(join(folder, 'da/ziel.txt'), untidy);
    symlinkSync('da/ziel.txt', join(folder, 'a.zv'));
    expect(zv(['format', '--write', 'a.zv'], { cwd: folder }).status).toBe(3);
    expect(readFileSync(join(folder, 'da/ziel.txt'), 'utf8')).toBe(untidy);
  });
});

describe('zv build --to html,csv', () => {
  test('writes both', () => {
    const folder = temporaryFolder();
    const { status } = zv(['build', cleanPath, '--to', 'html,csv', '-o', folder]);
    expect(status).toBe(0);
    const html = readFileSync(join(folder, 'muster-nr1-2026.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="de">/);
    const csv = readFileSync(join(folder, 'muster-nr1-2026.csv'), 'utf8');
    expect(csv).toMatch(/^\ufeffJahr;Vereinbarung;.*\r\n2026;/);
  });
});

describe('zv import', () => {
  test.each(examples)(
    '%s there and back: the source in canonical form, and the same JSON',
    (name) => {
      const folder = temporaryFolder();
      const base = name.replace(/\.zv$/, '');
      const json = (path: string, to: string) => {
        zv(['build', path, '--to', 'json', '-o', to]);
        return readFileSync(join(to, `${base}.json`), 'utf8');
      };
      const before = json(join(root, 'examples', name), join(folder, 'eins'));
      const target = join(folder, name);
      const { status, stdout, stderr } = zv([
        'import',
        join(folder, `eins/${base}.json`),
        '-o',
        target,
      ]);
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${target}\n`, stderr: '' });
      expect(json(target, join(folder, 'zwei'))).toBe(before);
      expect(zv(['format', '--check', target]).status).toBe(0);
    },
  );

  const data = (change: (json: Record<string, unknown>) => void): string => {
    const folder = temporaryFolder();
    zv(['build', cleanPath, '--to', 'json', '-o', folder]);
    const json = JSON.parse(readFileSync(join(folder, 'muster-nr1-2026.json'), 'utf8'));
    change(json);
    return JSON.stringify(json);
  };

  test('reads stdin and writes stdout; a byte order mark does no harm', () => {
    const { status, stdout } = zv(['import', '-'], { input: `\ufeff${data(() => {})}` });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Sprache 1\n/);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'kein gültiges JSON'],
    ['JSON of another kind', '{"a":1}', 'keine Vereinbarung in der Form'],
    ['__proto__', '{"__proto__":{}}', 'keine Vereinbarung in der Form'],
    [
      'a name over two lines',
      data((json) => Object.assign(json, { title: 'a\nb' })),
      'Zeilenumbruch',
    ],
    [
      'a fence within a text',
      data((json) => {
        const texts = (json['body'] as { text?: { source: string } }[]).filter(({ text }) => text);
        texts[0]!.text!.source = 'a """ b';
      }),
      'drei Anführungszeichen',
    ],
  ])('refuses %s in German', (_, input, message) => {
    const { status, stdout, stderr } = zv(['import', '-'], { input });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\b(?:a name|holds|text holds|break)\b/);
  });

  test('refuses data of which the source would say something else, and where', () => {
    const input = data((json) => {
      (json['parties'] as { name: string }[])[0]!.name = ' a ';
      Object.assign(json, { language: 1, title: 'x\u200by' });
    });
    const { status, stderr } = zv(['import', '-'], { input });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /sagt etwas, was sich nicht als Quelltext schreiben lässt \(bei [\w/]+\)/,
    );
  });

  test('does not overwrite, unless told', () => {
    const folder = temporaryFolder();
    const target = join(folder, 'a.zv');
    writeFileSync(target, 'meins');
    const input = data(() => {});
    expect(zv(['import', '-', '-o', target], { input }).status).toBe(3);
    expect(readFileSync(target, 'utf8')).toBe('meins');
    expect(zv(['import', '-', '-o', target, '--overwrite'], { input }).status).toBe(0);
    expect(readFileSync(target, 'utf8')).toMatch(/^Sprache 1\n/);
  });

  test.each([[['import']], [['import', 'a.json', 'b.json']]])('%j needs one file', (args) => {
    expect(zv(args).status).toBe(2);
  });
});
