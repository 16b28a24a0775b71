// Runs the steps of a script: the tools of node_modules/.bin and our own scripts, each to its end.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs one of our scripts; ends this process with the script's code where that is not 0. */
export function runScript(path, ...args) {
  endUnlessClean(
    spawnSync(process.execPath, [join(root, path), ...args], { cwd: root, stdio: 'inherit' }),
  );
}

/** Runs a tool that is installed in the workspace; ends this process where it fails. */
export function runTool(name, args, environment = {}) {
  const windows = process.platform === 'win32';
  const tool = join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  endUnlessClean(
    spawnSync(tool, args, {
      cwd: root,
      stdio: 'inherit',
      shell: windows,
      env: { ...process.env, ...environment },
    }),
  );
}

function endUnlessClean({ status, error }) {
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
