// Installs the dependencies, but only when the lockfile differs from what is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const read = (path) =>
  existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : '';

const wanted = read('pnpm-lock.yaml');
if (wanted !== read('node_modules/.pnpm/lock.yaml')) {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  execFileSync(
    npx,
    [
      '--yes',
      '--prefer-offline',
      'pnpm@12.21.0',
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
    ],
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
}
