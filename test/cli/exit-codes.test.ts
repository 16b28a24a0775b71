import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, openSync, closeSync, writeFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  environment,
  cleanPath,
  examplePath,
  exampleText,
  launcher,
  root,
  temporaryFolder,
  wrongText,
  zv,
} from './zv.ts';

describe('exit codes', () => {
  test('0 and one calm line for a clean file', () => {
    const { status, stdout, stderr } = zv(['check', cleanPath]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('1 Datei geprüft, keine Befunde.\n');
  });

  test('1 for errors, shown on stdout', () => {
    const { status, stdout, stderr } = zv(['check', '-'], { input: wrongText });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^Fehler\[/);
    expect(stdout).toContain('Standardeingabe:2:');
  });

  test('0 for warnings alone, 1 where there are more than allowed', () => {
    const { warnings, errors } = JSON.parse(
      zv(['check', examplePath, '--format', 'json']).stdout,
    ).summary;
    expect({ errors, some: warnings > 0 }).toEqual({ errors: 0, some: true });
    expect(zv(['check', examplePath]).status).toBe(0);
    expect(zv(['check', examplePath, '--max-warnings', String(warnings)]).status).toBe(0);
    const { status, stderr } = zv(['check', examplePath, `--max-warnings=${warnings - 1}`]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${warnings} statt höchstens ${warnings - 1}`);
  });

  test.each([
    [[], 'Es fehlt der Befehl.'],
    [['chekc'], 'Den Befehl chekc gibt es nicht.'],
    [['--chekc'], 'Die Option --chekc gibt es nicht.'],
    [['check', '--nichts'], 'Die Option --nichts gibt es bei „zv check“ nicht.'],
    [['check', '--format'], 'Die Option --format braucht einen Wert'],
    [['check', '--format='], 'Die Option --format braucht einen Wert'],
    [['check', '--format', 'xml'], '„xml“ ist kein Wert für --format.'],
    [['check', '--format', '__proto__'], '„__proto__“ ist kein Wert für --format.'],
    [['check', '--__proto__'], 'Die Option --__proto__ gibt es bei „zv check“ nicht.'],
    [['constructor'], 'Den Befehl constructor gibt es nicht.'],
    [['check', '--format', 'text', '--format', 'json'], 'steht mehrmals da'],
    [['check', '--max-warnings', '-1'], '--max-warnings'],
    [['check', '--max-warnings=viele'], 'nicht „viele“'],
    [['check', '--help=ja'], 'Die Option --help hat keinen Wert.'],
    [['build', '--to', 'pdf,doc'], '„doc“ ist kein Wert für --to.'],
    [['build', '--to', ''], 'braucht einen Wert'],
    [['help', 'backen'], 'Den Befehl backen gibt es nicht.'],
    [['check', '--\u001b[31mrot'], '--‹U+001B›[31mrot'],
  ])('2 for %j', (args, message) => {
    const { status, stdout, stderr } = zv(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('2 for a SOURCE_DATE_EPOCH that is no number, before anything is written', () => {
    const folder = temporaryFolder();
    const { status, stderr } = zv(['build', examplePath, '-o', join(folder, 'out')], {
      env: { SOURCE_DATE_EPOCH: 'gestern' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('SOURCE_DATE_EPOCH');
  });

  test('3 for what cannot be read; the rest is still checked', () => {
    const { status, stdout, stderr } = zv(['check', 'gibt-es-nicht.zv', cleanPath]);
    expect(status).toBe(3);
    expect(stderr).toBe(
      'zv: gibt-es-nicht.zv lässt sich nicht lesen: Sie ist nicht vorhanden (ENOENT).\n',
    );
    expect(stdout).toContain('1 Datei geprüft');
  });

  test('3 where stdout is full', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = zv(['check', examplePath], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toContain('ENOSPC');
  });

  test('70 with one sentence, and a stack trace only on request', () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'packages/cli/bin'), join(folder, 'bin'), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/zv.cjs'), faultyBundle());
    const faulty = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [join(folder, 'bin/zv.cjs'), 'check', '-'], {
        encoding: 'utf8',
        input: wrongText,
        env: environment(env),
      });
    const quiet = faulty({});
    expect(quiet.status).toBe(70);
    expect(quiet.stdout).toBe('');
    expect(quiet.stderr).toMatch(
      /^zv: Das ist ein Fehler in Zielwerk \d+\.\d+\.\d+ \(.*kaputt.*\); bitte melden Sie ihn mit der Datei, bei der er auftritt\.\n$/,
    );
    expect(faulty({ ZV_DEBUG: '1' }).stderr).toContain('    at ');
  });

  test('a closed pipe ends silently', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), wrongText.repeat(20_000));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"$NODE" "$ZV" check a.zv --format json | head -1`],
      {
        cwd: folder,
        encoding: 'utf8',
        env: environment({ NODE: process.execPath, ZV: launcher }),
      },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a build with %i and nothing half done', async (signal, code) => {
    const folder = temporaryFolder();
    for (let i = 0; i < 300; i++) symlinkSync(cleanPath, join(folder, `z${i}.zv`));
    const child = spawn(process.execPath, [launcher, 'build', '.', '--to', 'json,md'], {
      cwd: folder,
      env: environment(),
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.resume();
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill(signal);
    expect(await ended).toBe(code);
    const again = zv(['build', '.', '--to', 'json,md'], { cwd: folder });
    expect({ status: again.status, stderr: again.stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('folders', () => {
  test('are walked in order, without node_modules, dot folders and linked folders', () => {
    const folder = temporaryFolder();
    for (const name of ['b', 'a', 'node_modules', '.git']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'x.zv'), exampleText);
    }
    writeFileSync(join(folder, 'c.zv'), exampleText);
    writeFileSync(join(folder, 'd.txt'), exampleText);
    symlinkSync(folder, join(folder, 'kreis'));
    symlinkSync('nirgends', join(folder, 'tot.zv'));
    const { files } = JSON.parse(zv(['check', '--format', 'json'], { cwd: folder }).stdout);
    expect(files).toEqual(['a/x.zv', 'b/x.zv', 'c.zv']);
  });

  test('a file named twice is checked once', () => {
    const { stdout } = zv(['check', examplePath, examplePath, join(root, 'examples')]);
    const { files } = JSON.parse(
      zv(['check', '--format', 'json', examplePath, examplePath]).stdout,
    );
    expect(files).toHaveLength(1);
    expect(stdout).toMatch(/keine Befunde|Warnung|Hinweis/);
  });

  test('an empty folder is a mistake', () => {
    const { status, stderr } = zv(['check', '.'], { cwd: temporaryFolder() });
    expect(status).toBe(3);
    expect(stderr).toContain('enthält keine .zv-Datei');
  });
});

describe('help and version', () => {
  test.each([
    [['--help']],
    [['help']],
    [['check', '--help']],
    [['build', '-h']],
    [['help', 'build']],
  ])('%j goes to stdout', (args) => {
    const { status, stdout, stderr } = zv(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('zv ');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('--version says one line', () => {
    expect(zv(['--version']).stdout).toMatch(/^zv \d+\.\d+\.\d+\n$/);
  });
});

/** The real bundle in a process where reading a line table throws. */
function faultyBundle(): string {
  const real = JSON.stringify(join(root, 'packages/cli/dist/zv.cjs'));
  return `Date.now = () => { throw new Error('kaputt'); };\nmodule.exports = require(${real});`;
}
