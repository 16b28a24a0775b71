import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commitAll, project, read } from './integrations.ts';
import { environment, exampleText, isInstalled, root, temporaryFolder } from './zv.ts';

interface Hook {
  readonly files: string;
  readonly language: string;
}

const installed = isInstalled('pre-commit');
const workshop = mkdtempSync(join(tmpdir(), 'zv-pre-commit-'));
const published = join(workshop, 'published');
let revision = '';

beforeAll(() => {
  for (const name of [
    '.pre-commit-hooks.yaml',
    'integrations',
    'packages/cli/bin',
    'packages/cli/dist',
  ]) {
    cpSync(join(root, name), join(published, name), { recursive: true });
  }
  revision = commitAll(published);
});

afterAll(() => rmSync(workshop, { recursive: true }));

describe('the pre-commit hooks', () => {
  test('look at .zv files only', () => {
    for (const { files, language } of parse(read('.pre-commit-hooks.yaml')) as readonly Hook[]) {
      expect(language).toBe('script');
      expect(
        ['a.zv', 'b/ä.zv', 'a.zv.txt', 'zv'].filter((name) => new RegExp(files).test(name)),
      ).toEqual(['a.zv', 'b/ä.zv']);
    }
  });

  test.runIf(installed)('are what pre-commit reads', () => {
    expect(preCommit(root, 'validate-manifest', '.pre-commit-hooks.yaml').status).toBe(0);
  });

  test.runIf(installed)(
    'zv-check fails where zv does, and sees only the files of the commit',
    () => {
      const folder = withHooks(project(), 'zv-check');
      const all = preCommit(folder, 'run', '--all-files');
      expect(all.status).toBe(1);
      expect(all.stdout).toMatch(/^zv check\.+Failed$/m);
      expect(all.stdout).toMatch(/^Fehler\[wert-ohne-ziel\].*\n *┌─ b\.zv:/m);
      const one = preCommit(folder, 'run', '--files', 'a b.zv', 'c.zv');
      expect(one).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^zv check\.+Passed\n$/),
      });
      const none = preCommit(folder, 'run', '--files', '.pre-commit-config.yaml');
      expect(none.stdout).toMatch(/^zv check\.+\(no files to check\)Skipped$/m);
    },
  );

  test.runIf(installed)('a commit is refused, and goes in once its fault is mended', () => {
    const folder = withHooks(temporaryFolder(), 'zv-check');
    expect(preCommit(folder, 'install').status).toBe(0);
    writeFileSync(join(folder, 'ä.zv'), exampleText + 'Quatsch = = =\n');
    git(folder, 'add', '.');
    const refused = git(folder, 'commit', '-q', '-m', 'b');
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toMatch(/^Fehler\[wert-ohne-ziel\].*\n *┌─ ä\.zv:/m);
    writeFileSync(join(folder, 'ä.zv'), exampleText);
    git(folder, 'add', '.');
    expect(git(folder, 'commit', '-q', '-m', 'b').status).toBe(0);
  });

  test.runIf(installed)(
    'zv-fix and zv-format mend the file and say so, the second time they pass',
    () => {
      const folder = temporaryFolder();
      const path = join(folder, 'd.zv');
      writeFileSync(path, exampleText.replace('Sprache 1\n', '').replace(' = ', '  =  '));
      withHooks(folder, 'zv-fix', 'zv-format');
      const first = preCommit(folder, 'run', '--all-files');
      expect(first.status).toBe(1);
      expect(first.stdout.match(/files were modified by this hook/g)).toHaveLength(2);
      expect(readFileSync(path, 'utf8')).toBe(exampleText);
      git(folder, 'add', '.');
      expect(preCommit(folder, 'run', '--all-files').status).toBe(0);
    },
  );
});

/** Makes the folder a repository whose commits are checked by these hooks of our published copy. */
function withHooks(folder: string, ...ids: readonly string[]): string {
  const hooks = ids.map((id) => `\n      - id: ${id}`).join('');
  writeFileSync(
    join(folder, '.pre-commit-config.yaml'),
    `repos:\n  - repo: ${published}\n    rev: ${revision}\n    hooks:${hooks}\n`,
  );
  commitAll(folder);
  return folder;
}

function preCommit(folder: string, ...args: readonly string[]) {
  return run(folder, 'pre-commit', args);
}

function git(folder: string, ...args: readonly string[]) {
  return run(folder, 'git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
}

function run(cwd: string, command: string, args: readonly string[]) {
  const env = environment({ PRE_COMMIT_HOME: join(workshop, 'home'), PRE_COMMIT_COLOR: 'never' });
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env });
  return { status, stdout, stderr };
}
