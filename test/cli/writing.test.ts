import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanPath, exampleText, temporaryFolder, wrongText, zv } from './zv.ts';

describe('zv build', () => {
  test('writes every format and says their paths', () => {
    const folder = temporaryFolder();
    const { status, stdout, stderr } = zv(['build', cleanPath], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = ['json', 'md', 'pdf'].map((format) => `muster-nr1-2026.${format}`);
    expect(stdout).toBe(names.map((name) => `out/${name}\n`).join(''));
    expect(readdirSync(join(folder, 'out'))).toEqual(['.zv-manifest.json', ...names]);
    expect(
      readFileSync(join(folder, 'out', names[2]!))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('an error stops its own file only', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'falsch.zv'), wrongText);
    writeFileSync(join(folder, 'richtig.zv'), exampleText);
    const { status, stdout, stderr } = zv(['build', '--to', 'json'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'out/richtig.json\n' });
    expect(stderr).toContain('falsch.zv:2:');
  });

  test('leaves alone what already is as it should be', () => {
    const folder = temporaryFolder();
    zv(['build', cleanPath, '--to', 'json'], { cwd: folder });
    const path = join(folder, 'out/muster-nr1-2026.json');
    const before = statSync(path);
    zv(['build', cleanPath, '--to', 'json'], { cwd: folder });
    expect([statSync(path).ino, statSync(path).mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test('does not overwrite what others wrote, unless told', () => {
    const folder = temporaryFolder();
    zv(['build', cleanPath, '--to', 'json,md'], { cwd: folder });
    const path = join(folder, 'out/muster-nr1-2026.md');
    writeFileSync(path, 'von Hand');
    const { status, stdout, stderr } = zv(['build', cleanPath], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('--overwrite');
    expect(readFileSync(path, 'utf8')).toBe('von Hand');
    expect(existsSync(join(folder, 'out/muster-nr1-2026.pdf'))).toBe(false);
    expect(zv(['build', cleanPath, '--overwrite'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(path, 'utf8')).not.toBe('von Hand');
  });

  test('follows its own files when the source changes', () => {
    const folder = temporaryFolder();
    const source = join(folder, 'a.zv');
    for (const text of [exampleText, exampleText.replace('19,9', '19,8'), exampleText]) {
      writeFileSync(source, text);
      expect(zv(['build', 'a.zv', '--to', 'json'], { cwd: folder }).status).toBe(0);
    }
  });

  test.each([
    ['a link', (path: string) => symlinkSync('/dev/full', path)],
    ['a link to a file', (path: string) => symlinkSync('../fremd', path)],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a fifo', (path: string) => execFileSync('mkfifo', [path])],
  ])('never writes over %s', (_what, make) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'fremd'), 'fremd');
    mkdirSync(join(folder, 'out'));
    const path = join(folder, 'out/muster-nr1-2026.md');
    make(path);
    const before = lstatSync(path);
    const { status, stderr } = zv(['build', cleanPath, '--overwrite', '--to', 'json,md'], {
      cwd: folder,
      timeout: 10_000,
    });
    expect(status).toBe(3);
    expect(stderr).toContain('wird nicht überschrieben');
    expect([lstatSync(path).ino, lstatSync(path).mode]).toEqual([before.ino, before.mode]);
    expect(readFileSync(join(folder, 'fremd'), 'utf8')).toBe('fremd');
    expect(readdirSync(join(folder, 'out'))).not.toContain('muster-nr1-2026.json');
  });

  test.each([
    ['/dev/full', 'ENOTDIR|EEXIST'],
    ['datei', 'ENOTDIR|EEXIST'],
    ['datei/darunter', 'ENOTDIR'],
    ['/proc/nichts', 'ENOENT'],
  ])('refuses %s as its folder', (target, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'datei'), 'fremd');
    const { status, stderr } = zv(['build', cleanPath, '-o', target], { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toMatch(
      new RegExp(`Der Ordner .* lässt sich nicht benutzen: .*\\((${code})\\)`),
    );
  });

  test('two sources of one name write nothing at all', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Köln.zv'), exampleText);
    writeFileSync(join(folder, 'koeln.zv'), exampleText);
    const { status, stderr } = zv(['build'], { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toContain('ergäben beide koeln');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('a name that leads elsewhere stays in the folder', () => {
    const folder = temporaryFolder();
    const name = '../../etc/\u202egnp.CON.zv';
    const { status, stdout } = zv(['build', '-', '--stdin-filename', name, '--to', 'json'], {
      cwd: folder,
      input: exampleText,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'out/gnp-con.json\n' });
  });

  test('removes the drafts of dead builds, not those of living ones', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/.a.json.4194304.zv-tmp'), 'halb');
    writeFileSync(join(folder, `out/.a.json.${process.pid}.zv-tmp`), 'halb');
    zv(['build', cleanPath, '--to', 'json'], { cwd: folder });
    const drafts = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.zv-tmp'));
    expect(drafts).toEqual([`.a.json.${process.pid}.zv-tmp`]);
  });

  test.each([
    '',
    'null',
    '[]',
    '{"version":1,"files":[],"unfinished":{}}',
    '{"version":1,"files":{"__proto__":1}}',
  ])('a manifest %j harms nothing', (manifest) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/.zv-manifest.json'), manifest);
    expect(zv(['build', cleanPath, '--to', 'json'], { cwd: folder }).status).toBe(0);
  });
});
