import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  cleanPath,
  environment,
  examplePath,
  isInstalled,
  launcher,
  runNode,
  temporaryFolder,
  zv,
} from './zv.ts';

const formats = ['json', 'md', 'pdf'];

describe('what a hostile source prints', () => {
  const hostile = [
    'Sprache 1',
    'Quatsch \u001b[31mrot\u001b]0;titel\u0007 \u202egnp\u200b\u009b2J',
    '::error file=x::y Quatsch',
    '##vso[task.setvariable variable=x]y Quatsch ##[set-env name=x]',
    'section_start:1:x\rQuatsch',
  ].join('\n');

  test.each(['text', 'json'])('as %s steers no terminal and no build server', (format) => {
    const folder = temporaryFolder();
    const name = 'x\u001b[2J\n::error::\u202e.zv';
    writeFileSync(join(folder, name), hostile);
    const { status, stdout, stderr } = zv(['check', '--format', format], { cwd: folder });
    expect(status).toBe(1);
    // eslint-disable-next-line no-control-regex
    const steering =
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]|^\s*::|##\w*\[|^section_/m;
    expect(steering.exec(stdout + stderr)).toBeNull();
  });

  test('colours only where they are wanted', () => {
    const colour = (env: NodeJS.ProcessEnv) =>
      zv(['check', '-'], { input: 'Quatsch', env: { NO_COLOR: '', ...env } }).stdout.includes(
        '\u001b[',
      );
    expect(colour({})).toBe(false);
    expect(colour({ FORCE_COLOR: '1' })).toBe(true);
    expect(colour({ FORCE_COLOR: '0' })).toBe(false);
    expect(colour({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  test.runIf(isInstalled('script'))('a terminal gets colours', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.zv'), 'Quatsch');
    const { stdout } = spawnSync(
      'script',
      ['-qec', `'${process.execPath}' '${launcher}' check a.zv`, '/dev/null'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: environment({ NO_COLOR: '', TERM: 'xterm' }),
      },
    );
    expect(stdout).toContain('\u001b[1;31mFehler');
  });
});

describe('the same source gives the same bytes', () => {
  const reference = outputsOf({});
  test.each(
    ['UTC', 'Europe/Berlin', 'Pacific/Kiritimati', 'America/Los_Angeles'].flatMap((TZ) =>
      ['C', 'de_DE.UTF-8', 'tr_TR.UTF-8'].map((LC_ALL) => ({ TZ, LC_ALL })),
    ),
  )('under %j', (env) => {
    expect(outputsOf({ ...env, LANG: env.LC_ALL })).toEqual(reference);
  });

  test('with SOURCE_DATE_EPOCH, twice', () => {
    const dated = { SOURCE_DATE_EPOCH: '1700000000' };
    expect(outputsOf(dated)).toEqual(outputsOf(dated));
  });

  function outputsOf(env: NodeJS.ProcessEnv): string[] {
    const folder = temporaryFolder();
    const { status, stdout } = zv(['build', examplePath], { cwd: folder, env });
    expect(status).toBe(0);
    const files = formats.map((format) => `out/kaiserslautern-2024.${format}`);
    return [stdout, ...files.map((file) => readFileSync(join(folder, file), 'latin1'))];
  }
});

describe('a hardened process', () => {
  test.each([
    ['without __proto__', ['--disable-proto=throw']],
    ['without eval', ['--disallow-code-generation-from-strings']],
    ['without ICU data', ['--icu-data-dir=/nirgends']],
  ])('%s makes the same', (_what, flags) => {
    const folder = temporaryFolder();
    const { status, stderr } = runNode(
      [...flags, launcher, 'build', cleanPath, '--to', 'json,md'],
      {
        cwd: folder,
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('may only read: check needs no write, no child process, no network', () => {
    const { status, stdout } = runNode([
      '--experimental-permission',
      '--no-warnings',
      '--allow-fs-read=*',
      launcher,
      'check',
      cleanPath,
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('1 Datei geprüft');
  });
});

describe('the code cache', () => {
  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['foreign', 'kein Zwischenspeicher'.repeat(1000)],
  ])('%s, nothing changes', (_what, content) => {
    const folder = temporaryFolder();
    const root = join(launcher, '../..');
    spawnSync('cp', ['-r', join(root, 'bin'), join(root, 'dist'), folder]);
    const remove = `rm -f dist/*.cache`;
    const put = content === undefined ? ':' : `for f in $c; do printf %s '${content}' > "$f"; done`;
    spawnSync('sh', ['-c', `c=$(ls dist/*.cache); ${remove}; ${put}; chmod -R a-w .`], {
      cwd: folder,
    });
    const { status, stdout } = runNode([join(folder, 'bin/zv.cjs'), 'check', cleanPath]);
    spawnSync('chmod', ['-R', 'u+w', folder]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '1 Datei geprüft, keine Befunde.\n' });
  });
});

test('a character without a glyph is named with its place, and the other files are built', () => {
  const folder = temporaryFolder();
  const text = readFileSync(cleanPath, 'utf8');
  const at = text.indexOf('Grundsätze');
  writeFileSync(join(folder, 'a.zv'), text.replace('Grundsätze', '漢 Grundsätze'));
  writeFileSync(join(folder, 'b.zv'), text);
  const { status, stdout, stderr } = zv(['build', 'a.zv', 'b.zv', '--to', 'pdf'], { cwd: folder });
  const before = text.slice(0, at).split('\n');
  const place = `a.zv:${before.length}:${before.at(-1)!.length + 1}`;
  expect(stderr).toContain(`${place}: Für „漢“ (‹U+6F22›) hat das PDF keine Schrift`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'out/b.pdf\n' });
});
