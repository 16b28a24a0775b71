import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPath, environment, exampleText, root, temporaryFolder } from './zv.ts';

export const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** A folder of sources: `a b.zv` has warnings, `b.zv` an error too, `c.zv` nothing. */
export function project(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a b.zv'), exampleText);
  writeFileSync(join(folder, 'b.zv'), exampleText + 'Quatsch = = =\n');
  writeFileSync(join(folder, 'c.zv'), readFileSync(cleanPath));
  return folder;
}

/** The lines of a script as a runner calls them: one shell, ended by the first that fails. */
export function shell(
  folder: string,
  lines: readonly string[],
  env: Readonly<Record<string, string>>,
) {
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', lines.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(env),
  });
  return { status, stdout, stderr };
}

/** Makes the folder a git repository with all that is in it; gives the commit. */
export function commitAll(folder: string): string {
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout.trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'a');
  return git('rev-parse', 'HEAD');
}
