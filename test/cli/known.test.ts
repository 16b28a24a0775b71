import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, exampleText, temporaryFolder, zv, type Ended } from './zv.ts';

/** The same agreement with another Jobcenter. */
const otherText = exampleText.replaceAll('Kaiserslautern', 'Musterstadt');

/** A line that brings one error of form, on its own. */
const wrong = (name: string) => `Messgröße ${name} "Größe ${name}" {\n  besser ${name}\n}\n`;

describe('--against', () => {
  test('shows only what the change brings, wherever lines have moved', () => {
    const old = wrong('alt') + wrong('älter');
    const folder = repository({ 'a.zv': exampleText + old });
    const before = codes(zv(['check', '--format', 'json'], { cwd: folder }));
    expect(before.length).toBeGreaterThan(1);
    write(folder, 'a.zv', `// neu\n\n${exampleText}// mehr\n${old}`);
    const same = zv(['check', '--against', 'HEAD', '--format', 'json'], { cwd: folder });
    expect(codes(same)).toEqual([]);
    expect(same.status).toBe(0);
    expect(same.stderr).toBe(`zv: ${before.length} Befunde gab es schon in HEAD.\n`);
    write(folder, 'a.zv', `// neu\n${exampleText}${old}${wrong('neu')}`);
    const more = zv(['check', '--against', 'HEAD', '--format', 'json'], { cwd: folder });
    expect(codes(more)).toEqual(codesOnlyIn(folder, before));
    expect(codes(more).length).toBeGreaterThan(0);
    expect(more.status).toBe(1);
  });

  test('a second finding of the same words in the same line is new', () => {
    const folder = repository({ 'a.zv': exampleText + wrong('alt') });
    write(folder, 'a.zv', exampleText + wrong('alt') + wrong('alt'));
    const { stdout } = zv(['check', '--against', 'HEAD', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0);
  });

  test('a new file brings all of its own; names may be any', () => {
    const odd = 'ä "b" $(touch x)\n;c.zv';
    const folder = repository({ [odd]: exampleText });
    expect(codes(zv(['check', '--against', 'HEAD', '--format', 'json'], { cwd: folder }))).toEqual(
      [],
    );
    write(folder, 'neu.zv', otherText);
    const { stdout } = zv(['check', '--against', 'HEAD', '--format', 'json'], { cwd: folder });
    const { findings } = JSON.parse(stdout) as { findings: { file: string }[] };
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['neu.zv']));
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).not.toMatch(/^x$/m);
  });

  test.each([
    ['staged', (folder: string) => git(folder, 'mv', 'a.zv', 'unten/ö b.zv')],
    [
      'committed and edited',
      (folder: string) => {
        git(folder, 'mv', 'a.zv', 'unten/ö b.zv');
        git(folder, 'commit', '-q', '-m', 'umbenannt');
        write(folder, 'unten/ö b.zv', `// neu\n${exampleText}${wrong('alt')}`);
      },
    ],
  ])('follows a file that was renamed: %s', (_, rename) => {
    const folder = repository({ 'a.zv': exampleText + wrong('alt'), 'unten/c.zv': otherText });
    git(folder, 'branch', 'vorher');
    rename(folder);
    const args = ['check', '--against', 'vorher', '--format', 'json'];
    expect(codes(zv(args, { cwd: folder }))).toEqual([]);
    write(folder, 'unten/ö b.zv', exampleText + wrong('alt') + wrong('neu'));
    expect(codes(zv(args, { cwd: folder })).length).toBeGreaterThan(0);
  });

  test('asks git for all files at once, and for no more than it holds', () => {
    const names = Array.from({ length: 130 }, (_, i) => `${i}.zv`);
    const short = (name: string) => `Sprache 1\nZielvereinbarung 2024 "${name}"\n`;
    const folder = repository(Object.fromEntries(names.map((name) => [name, short(name)])));
    const { stdout } = zv(['check', '--against', 'HEAD', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], summary: { files: 130 } });
  });

  test('compares with where the branch began, not with what came after', () => {
    const folder = repository({ 'a.zv': exampleText + wrong('alt') });
    git(folder, 'checkout', '-q', '-b', 'zweig');
    git(folder, 'checkout', '-q', 'haupt');
    write(folder, 'a.zv', exampleText);
    git(folder, 'commit', '-q', '-a', '-m', 'repariert');
    git(folder, 'checkout', '-q', 'zweig');
    expect(codes(zv(['check', '--against', 'haupt', '--format', 'json'], { cwd: folder }))).toEqual(
      [],
    );
  });

  test('works from a folder below and for a path above', () => {
    const folder = repository({ 'unten/a.zv': exampleText });
    const { stdout } = zv(['check', '--against', 'HEAD', '--format', 'json', '../unten'], {
      cwd: join(folder, 'unten'),
    });
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], files: ['../unten/a.zv'] });
  });

  test.each([
    ['gibt-es-nicht', 'Den Git-Stand „gibt-es-nicht“ gibt es hier nicht.'],
    ['--upload-pack=touch x', 'ist kein Git-Stand'],
    ['-x', 'ist kein Git-Stand'],
  ])('refuses %s', (ref, message) => {
    const folder = repository({ 'a.zv': exampleText });
    const { status, stderr } = zv(['check', `--against=${ref}`], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('says that there is no repository, or no git', () => {
    const folder = temporaryFolder();
    write(folder, 'a.zv', exampleText);
    const { status, stderr } = zv(['check', '--against', 'HEAD'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('braucht ein Git-Verzeichnis');
    const bare = zv(['check', '--against', 'HEAD'], { cwd: folder, env: { PATH: '/nirgends' } });
    expect(bare.status).toBe(3);
    expect(bare.stderr).toContain('git lässt sich nicht starten (ENOENT)');
  });

  test('starts no hook and no program of the repository', () => {
    const folder = repository({ 'a.zv': exampleText });
    git(folder, 'config', 'core.fsmonitor', 'touch monitor');
    git(folder, 'config', 'core.pager', 'touch pager');
    write(folder, '.gitattributes', '*.zv diff=x\n');
    git(folder, 'config', 'diff.x.textconv', 'touch textconv');
    zv(['check', '--against', 'HEAD'], { cwd: folder });
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).toBe('a.zv\n');
  });
});

describe('--baseline', () => {
  test('what is known is not shown again, what is new is', () => {
    const folder = temporaryFolder();
    write(folder, 'a.zv', exampleText);
    const count = codes(zv(['check', '--format', 'json'], { cwd: folder })).length;
    const written = zv(['check', '--write-baseline', '--format', 'json'], { cwd: folder });
    expect(codes(written)).toEqual([]);
    expect(written.stderr).toContain(`${count} Befunde in zv-baseline.json aufgenommen.`);
    write(folder, 'a.zv', `// verschoben\n\n${exampleText}`);
    const args = ['check', '--baseline', 'zv-baseline.json', '--format', 'json'];
    const known = zv(args, { cwd: folder });
    expect(codes(known)).toEqual([]);
    expect(known.stderr).toBe(`zv: ${count} Befunde in zv-baseline.json bekannt.\n`);
    write(folder, 'b.zv', otherText);
    expect(codes(zv(args, { cwd: folder }))).toHaveLength(count);
  });

  test('is sorted, has one finding a line, and two branches merge', () => {
    const folder = repository({ 'b.zv': exampleText });
    const record = (message: string) => {
      zv(['check', '--write-baseline'], { cwd: folder });
      git(folder, 'add', '.');
      git(folder, 'commit', '-q', '-m', message);
    };
    record('eins');
    git(folder, 'checkout', '-q', '-b', 'zweig');
    write(folder, 'a.zv', exampleText);
    record('a');
    git(folder, 'checkout', '-q', 'haupt');
    write(folder, 'c.zv', exampleText);
    record('c');
    git(folder, 'merge', '-q', '--no-edit', 'zweig');
    const lines = readFileSync(join(folder, 'zv-baseline.json'), 'utf8').split('\n').slice(1, -3);
    expect(lines).toEqual(lines.toSorted());
    expect(new Set(lines.map((line) => JSON.parse(line.replace(/,$/, '')).file))).toEqual(
      new Set(['a.zv', 'b.zv', 'c.zv']),
    );
    const merged = zv(['check', '--baseline', 'zv-baseline.json', '--format', 'json'], {
      cwd: folder,
    });
    expect(codes(merged)).toEqual([]);
  });

  test('takes no error of form and none of the law', () => {
    const folder = temporaryFolder();
    write(folder, 'a.zv', exampleText.replace(/^Ziel integration/m, 'Ziel 15.2 integration'));
    write(folder, 'b.zv', 'Sprache 1\nZielvereinbarung 2024\n');
    const { status, stdout } = zv(['check', '--write-baseline', '--format', 'json'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    const left = JSON.parse(stdout).findings as { severity: string; source: string | null }[];
    expect(new Set(left.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(left.some(({ source }) => source?.startsWith('§ 48b'))).toBe(true);
  });

  test('counts what is gone, and keeps what was not checked', () => {
    const folder = temporaryFolder();
    write(folder, 'a.zv', exampleText);
    write(folder, 'b.zv', exampleText);
    zv(['check', '--write-baseline'], { cwd: folder });
    const before = readFileSync(join(folder, 'zv-baseline.json'), 'utf8');
    zv(['check', '--write-baseline', 'a.zv'], { cwd: folder });
    expect(readFileSync(join(folder, 'zv-baseline.json'), 'utf8')).toBe(before);
    write(folder, 'a.zv', 'Sprache 1\nZielvereinbarung 2024\n');
    const { stderr } = zv(['check', '--baseline', 'zv-baseline.json'], { cwd: folder });
    expect(stderr).toMatch(/gibt es nicht mehr; --write-baseline räumt auf\.\n$/);
  });

  test('names files from its own folder, so that it holds from anywhere', () => {
    const folder = temporaryFolder();
    write(folder, 'unten/a.zv', exampleText);
    zv(['check', '--write-baseline'], { cwd: folder });
    const below = zv(['check', '--baseline', '../zv-baseline.json', '--format', 'json'], {
      cwd: join(folder, 'unten'),
    });
    expect(codes(below)).toEqual([]);
  });

  test.each([
    ['{}', 3, 'keine Baseline'],
    ['[{"version": 2}]', 3, 'keine Baseline'],
    ['[1, {"version": 1}]', 2, 'Eintrag'],
    ['<<<<<<< HEAD', 2, 'kein gültiges JSON'],
  ])('refuses %s', (text, code, message) => {
    const folder = temporaryFolder();
    write(folder, 'a.zv', exampleText);
    write(folder, 'zv-baseline.json', text);
    const { status, stderr } = zv(['check', '--baseline', 'zv-baseline.json'], { cwd: folder });
    expect(status).toBe(code);
    expect(stderr).toContain(message);
  });

  test('one that is not there is said', () => {
    const folder = temporaryFolder();
    write(folder, 'a.zv', exampleText);
    expect(zv(['check', '--baseline', 'nichts.json'], { cwd: folder }).status).toBe(3);
  });
});

function repository(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  git(folder, 'init', '-q', '-b', 'haupt');
  git(folder, 'config', 'user.name', 'Test');
  git(folder, 'config', 'user.email', 'test@example.org');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'eins');
  return folder;
}

function git(folder: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: environment({ GIT_CONFIG_GLOBAL: '/dev/null' }),
  });
  expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({
    args,
    status: 0,
    stderr: '',
  });
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function codes({ stdout }: Ended): string[] {
  return (JSON.parse(stdout).findings as { code: string }[]).map(({ code }) => code);
}

/** What a full check finds beyond the codes that were there before. */
function codesOnlyIn(folder: string, before: readonly string[]): string[] {
  const left = [...before];
  return codes(zv(['check', '--format', 'json'], { cwd: folder })).filter((code) => {
    const index = left.indexOf(code);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
