import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

export const root = join(import.meta.dirname, '../..');
export const launcher = join(root, 'packages/cli/bin/zv.cjs');
export const examplePath = join(root, 'examples/kaiserslautern-2024.zv');
export const exampleText = readFileSync(examplePath, 'utf8');
/** An agreement that nothing is found in, not even a hint. */
export const cleanPath = join(root, 'examples/muster-nr1-2026.zv');
/** A text that is wrong in every edition of the language. */
export const wrongText = 'Sprache 1\nQuatsch {\n';

if (!existsSync(join(root, 'packages/cli/dist/zv.cjs'))) {
  throw new Error('the command line is not built; run `node scripts/build.mjs`');
}

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `zv` to its end, without colours and without what the caller's environment may set. */
export function zv(args: readonly string[], options: SpawnSyncOptions = {}): Ended {
  return runNode([launcher, ...args], options);
}

export function runNode(args: readonly string[], options: SpawnSyncOptions = {}): Ended {
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, args, {
    maxBuffer: 64 * 1024 * 1024,
    timeout: 30_000,
    ...options,
    env: environment(options.env),
  });
  if (error) throw error;
  return { status, signal, stdout: String(stdout ?? ''), stderr: String(stderr ?? '') };
}

export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const {
    NODE_EXTRA_CA_CERTS: _certificates,
    FORCE_COLOR: _color,
    GITHUB_WORKSPACE: _workspace,
    CI_PROJECT_DIR: _project,
    ...rest
  } = process.env;
  return { ...rest, NO_COLOR: '1', ...more };
}

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

const folders: string[] = [];

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zv-test-')));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
