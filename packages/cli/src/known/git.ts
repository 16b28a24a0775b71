import { dirname, relative, resolve } from 'node:path';
import { fileError, usageError } from '../exit.ts';
import { visible } from '../report/visible.ts';

/** The state of a repository that findings are compared with. */
export interface GitBase {
  /** The bytes of files in that state, by their names of today; those that were not there are left out. */
  readonly read: (paths: readonly string[]) => ReadonlyMap<string, Uint8Array>;
}

/** How many files git is asked for at once, so that its answer stays small. */
const filesAtOnce = 64;

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
    read: (paths) => {
      if (paths.length === 0) return new Map();
      const blobs = blobsIn(top, base);
      let renames: ReadonlyMap<string, string> | null = null;
      const wanted = paths.flatMap((path): [path: string, blob: string][] => {
        const name = relative(top, resolve(path)).replaceAll('\\', '/');
        const before = blobs.has(name) ? name : (renames ??= renamesSince(top, base)).get(name);
        const blob = before === undefined ? undefined : blobs.get(before);
        return blob === undefined ? [] : [[path, blob]];
      });
      return new Map(slices(wanted).flatMap((some) => readBlobs(top, some)));
    },
  };
}

/** The id of each file's content in a state, by its name from the top. */
function blobsIn(top: string, commit: string): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  for (const entry of textOf(run(top, ['ls-tree', '-r', '-z', commit])).split('\0')) {
    const [, id, name] = /^100\d{3} blob ([\da-f]+)\t([^]*)$/.exec(entry) ?? [];
    if (id !== undefined && name !== undefined) blobs.set(name, id);
  }
  return blobs;
}

/**
 * The former name of each file that has another one in the index, as far as git recognises it. The files themselves are
 * not looked at, so that no filter of the repository is run.
 */
function renamesSince(top: string, commit: string): ReadonlyMap<string, string> {
  const args = [
    'diff-index',
    '--cached',
    '--find-renames',
    '--diff-filter=R',
    '--name-status',
    '-z',
  ];
  const words = textOf(run(top, [...args, commit])).split('\0');
  const renames = new Map<string, string>();
  for (let i = 0; i + 2 < words.length; i += 3) renames.set(words[i + 2]!, words[i + 1]!);
  return renames;
}

function readBlobs(
  top: string,
  wanted: readonly (readonly [path: string, blob: string])[],
): [path: string, bytes: Uint8Array][] {
  const output = run(top, ['cat-file', '--batch'], wanted.map(([, blob]) => `${blob}\n`).join(''));
  let at = 0;
  return wanted.flatMap(([path]): [string, Uint8Array][] => {
    const end = output?.indexOf(10, at) ?? -1;
    if (!output || end < 0) return [];
    // `<id> blob <size>`, the bytes and a line end; a shallow copy may lack them.
    const size = /^\S+ blob (\d+)$/.exec(textOf(output.subarray(at, end)))?.[1];
    const start = end + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    return size === undefined ? [] : [[path, output.subarray(start, at - 1)]];
  });
}

function slices<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / filesAtOnce);
  return Array.from({ length: count }, (_, i) =>
    items.slice(i * filesAtOnce, (i + 1) * filesAtOnce),
  );
}

/** The folder that git is asked in for a source. */
export function folderOf(path: string | undefined): string {
  return path === undefined || path === '-' ? '.' : dirname(resolve(path));
}

function lineOf(output: Uint8Array): string {
  return textOf(output).replace(/\r?\n$/, '');
}

function textOf(output: Uint8Array | null): string {
  return output === null ? '' : new TextDecoder().decode(output);
}

/** What git prints; null where it says no. Arguments are no shell's: a name can be any. */
function run(folder: string, args: readonly string[], input = ''): Uint8Array | null {
  // Started only here; the module would slow every other run down.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, error } = spawnSync(
    'git',
    ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args],
    {
      cwd: folder,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      input,
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'ignore'],
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
