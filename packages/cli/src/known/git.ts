import { dirname, relative, resolve } from 'node:path';
import { fileError, usageError } from '../exit.ts';
import { visible } from '../report/visible.ts';

/** The state of a repository that findings are compared with. */
export interface GitBase {
  /** The bytes of a file in that state; null where it was not there. */
  readonly read: (path: string) => Uint8Array | null;
}

/**
 * The state where the history of `ref` and the current one part, as a merge request compares; where git does not know it,
 * as in a shallow copy, `ref` itself. Nothing but git is started, and git starts nothing else.
 */
export function openBase(ref: string, folder: string): GitBase {
  if (ref.startsWith('-')) throw usageError(`„${visible(ref)}“ ist kein Git-Stand.`);
  const root = run(folder, ['rev-parse', '--show-toplevel']);
  if (root === null) {
    throw usageError('--against braucht ein Git-Verzeichnis; hier ist keines.');
  }
  const commit = run(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (commit === null) {
    throw usageError(
      `Den Git-Stand „${visible(ref)}“ gibt es hier nicht.`,
      'In einer Pipeline muss er geholt sein: git fetch --depth=1 origin NAME.',
    );
  }
  const wanted = lineOf(commit);
  const fork = run(folder, ['merge-base', wanted, 'HEAD']);
  const base = fork === null ? wanted : lineOf(fork);
  const top = lineOf(root);
  return {
    read: (path) => {
      const name = relative(top, resolve(path)).replaceAll('\\', '/');
      return name.startsWith('../') ? null : run(top, ['cat-file', 'blob', `${base}:${name}`]);
    },
  };
}

/** The folder that git is asked in for a source. */
export function folderOf(path: string | undefined): string {
  return path === undefined || path === '-' ? '.' : dirname(resolve(path));
}

function lineOf(output: Uint8Array): string {
  return new TextDecoder().decode(output).replace(/\r?\n$/, '');
}

/** What git prints; null where it says no. Arguments are no shell's: a name can be any. */
function run(folder: string, args: readonly string[]): Uint8Array | null {
  // Started only here; the module would slow every other run down.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, error } = spawnSync(
    'git',
    ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args],
    {
      cwd: folder,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  if (error) {
    throw fileError(
      `git lässt sich nicht starten (${visible('code' in error ? String(error.code) : error.name)}).`,
      '--against vergleicht mit einem Git-Stand und braucht dazu git.',
    );
  }
  return status === 0 ? stdout : null;
}
