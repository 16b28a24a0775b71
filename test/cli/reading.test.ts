import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleText, runNode, launcher, temporaryFolder, zv } from './zv.ts';

const limit = 2 * 1024 * 1024;

describe('what is read', () => {
  test.each([
    ['a folder that is called .zv', (path: string) => mkdirSync(path), 'enthält keine .zv-Datei'],
    ['a fifo', (path: string) => execFileSync('mkfifo', [path]), 'keine gewöhnliche Datei'],
    [
      'a link to a device',
      (path: string) => symlinkSync('/dev/zero', path),
      'keine gewöhnliche Datei',
    ],
    ['a dangling link', (path: string) => symlinkSync('nirgends', path), 'ENOENT'],
    ['a link to itself', (path: string) => symlinkSync('a.zv', path), 'ELOOP'],
  ])('%s is refused with 3', (_what, make, message) => {
    const folder = temporaryFolder();
    make(join(folder, 'a.zv'));
    const { status, stderr } = zv(['check', 'a.zv'], { cwd: folder, timeout: 10_000 });
    expect({ status, said: stderr.includes(message) }).toEqual({ status: 3, said: true });
  });

  test('a link to a regular file is followed', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'andernorts'));
    writeFileSync(join(folder, 'andernorts/echt'), exampleText);
    symlinkSync('andernorts/echt', join(folder, 'a.zv'));
    expect(zv(['check'], { cwd: folder }).status).toBe(0);
  });

  test.runIf(process.getuid?.() === 0)('a file without permission is refused with 3', () => {
    const folder = temporaryFolder();
    execFileSync('chmod', ['755', folder]);
    writeFileSync(join(folder, 'a.zv'), exampleText, { mode: 0o000 });
    const path = JSON.stringify(join(folder, 'a.zv'));
    const asNobody = `process.setgroups([]); process.setgid(65534); process.setuid(65534);
      zv.main(['check', ${path}]).then((code) => { process.exitCode = code; });`;
    const { status, stderr } = runNode([
      '-e',
      `const zv = require(${JSON.stringify(join(launcher, '../../dist/zv.cjs'))}); ${asNobody}`,
    ]);
    expect(status).toBe(3);
    expect(stderr).toContain('Der Zugriff ist nicht erlaubt (EACCES)');
  });

  test('stdin is read under its name', () => {
    const { status, stdout } = zv(
      ['check', '-', '--stdin-filename', 'x/y.zv', '--format', 'json'],
      {
        input: exampleText,
      },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files).toEqual(['x/y.zv']);
  });
});

describe('the size limit', () => {
  test.each([
    [limit - 1, false],
    [limit, false],
    [limit + 1, true],
  ])('%i bytes', (size, refused) => {
    const text = exampleText + '//' + 'x'.repeat(size - Buffer.byteLength(exampleText) - 2);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), text);
    for (const { status, stderr } of [
      zv(['check', 'a.zv'], { cwd: folder }),
      zv(['check', '-'], { input: text }),
    ]) {
      expect(status === 3 && stderr.includes('größer als 2048 KiB')).toBe(refused);
    }
  });

  test('too much at once is refused before any of it is read', () => {
    const folder = temporaryFolder();
    for (let i = 0; i < 33; i++) {
      writeFileSync(join(folder, `${i}.zv`), '');
      truncateSync(join(folder, `${i}.zv`), limit);
    }
    const { status, stderr } = zv(['check'], { cwd: folder });
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: `zv: Diese 33 Dateien sind zusammen größer als 64 MiB.\n    Nennen Sie weniger Pfade.\n`,
    });
  });

  test('too many files are refused', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '0.zv'), '');
    for (let i = 1; i <= 10_000; i++) linkSync(join(folder, '0.zv'), join(folder, `${i}.zv`));
    const { status, stderr } = zv(['check'], { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toContain('mehr als 10000 Dateien auf einmal');
  });

  test('an endless stdin is left early', () => {
    const script = `yes Sprache | "$0" "$1" check - 2>&1; echo $?`;
    const output = execFileSync('bash', ['-c', script, process.execPath, launcher], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(output).toContain('größer als 2048 KiB');
    expect(output.trimEnd().endsWith('\n3')).toBe(true);
  });
});

describe('bytes that are not UTF-8', () => {
  const text = Buffer.from('Sprache 1\n// Männer 5 €\n');
  test.each([
    ['Latin-1', Buffer.from('Sprache 1\n// M\u00e4nner\n', 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${exampleText}`, 'utf16le')],
    ['an overlong slash', Buffer.concat([text, Buffer.from([0xc0, 0xaf])])],
    ['a surrogate', Buffer.concat([text, Buffer.from([0xed, 0xa0, 0x80])])],
    ['a cut character', Buffer.concat([text, Buffer.from([0xe2, 0x82])])],
    ['beyond Unicode', Buffer.concat([text, Buffer.from([0xf4, 0x90, 0x80, 0x80])])],
  ])('%s is one finding', (_what, bytes) => {
    const { status, stdout } = zv(['check', '-', '--format', 'json'], { input: bytes });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toHaveLength(1);
  });

  test('a byte order mark at the start is welcome', () => {
    expect(zv(['check', '-'], { input: `\ufeff${exampleText}` }).status).toBe(0);
  });
});
