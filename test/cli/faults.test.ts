import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, exampleText, isInstalled, launcher, temporaryFolder, zv } from './zv.ts';

const long = process.env['ZV_LONG'] === '1';
const variants = [exampleText, exampleText.replace('25,2 %', '99,9 %')] as const;
const sources = ['a', 'b', 'c', 'd', 'e', 'f'];
const outputs = sources.flatMap((name) => [`${name}.json`, `${name}.md`]);
const build = [launcher, 'build', '--to', 'json,md'];

describe('a build that is killed', () => {
  test('leaves each file old or new, and the next build tidies up', async () => {
    const { folder, whole } = prepare();
    const started = performance.now();
    zv(['build', '--to', 'json,md'], { cwd: folder });
    const duration = performance.now() - started;
    const wanted = long ? 1000 : 40;
    let kills = 0;
    for (let round = 0; kills < wanted && round < 10 * wanted; round++) {
      reset(folder);
      const child = spawn(process.execPath, build, {
        cwd: folder,
        env: environment(),
        stdio: 'ignore',
      });
      const ended = new Promise<NodeJS.Signals | null>((resolve) =>
        child.on('exit', (_code, signal) => resolve(signal)),
      );
      // The writes are in the second half of a run.
      const delay = duration * (0.4 + 0.7 * ((round * 0.618) % 1));
      setTimeout(() => child.kill('SIGKILL'), delay);
      if ((await ended) === 'SIGKILL') kills++;
      expect(torn(folder, whole)).toEqual([]);
    }
    expect(kills).toBe(wanted);
    expectRecovery(folder, whole);
  });

  test.runIf(isInstalled('strace')).each(['openat', 'write', 'fsync', 'close', 'rename'])(
    'by strace at each %s leaves each file old or new',
    (call) => {
      const { folder, whole } = prepare();
      for (const n of steps(call)) {
        reset(folder);
        const { signal } = straced(folder, `${call}:signal=KILL:when=${n}`, call);
        expect({ n, torn: torn(folder, whole) }).toEqual({ n, torn: [] });
        if (signal === null) break;
      }
      expectRecovery(folder, whole);
    },
  );
});

describe.runIf(isInstalled('strace'))('a system call that fails', () => {
  test.each([
    ['write', 'ENOSPC'],
    ['write', 'EIO'],
    ['fsync', 'EIO'],
    ['rename', 'EACCES'],
    ['close', 'EIO'],
  ])('%s with %s tears nothing and is never silent', (call, error) => {
    const { folder, whole } = prepare();
    let faults = 0;
    for (const n of steps(call)) {
      reset(folder);
      const { status, injected } = straced(folder, `${call}:error=${error}:when=${n}`, call);
      expect({ n, torn: torn(folder, whole) }).toEqual({ n, torn: [] });
      if (!injected) break;
      faults++;
      const complete = outputs.every((name) =>
        readFileSync(join(folder, 'out', name)).equals(whole.get(name)![1]!),
      );
      expect({ n, silent: status === 0 && !complete }).toEqual({ n, silent: false });
      const drafts = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.zv-tmp'));
      expect({ n, drafts }).toEqual({ n, drafts: [] });
    }
    expect(faults).toBeGreaterThan(3);
    expectRecovery(folder, whole);
  });
});

test('without room on the disk the old files stay', () => {
  const { folder, whole } = prepare();
  writeSources(folder, variants[1]);
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `trap '' XFSZ; ulimit -f 2; exec "$0" "$@"`, process.execPath, ...build],
    { cwd: folder, encoding: 'utf8', env: environment() },
  );
  expect(status).toBe(3);
  expect(stderr).toContain('(EFBIG)');
  expect(torn(folder, whole)).toEqual([]);
  expectRecovery(folder, whole);
});

/** A folder that holds a whole build, and what each output is under either variant of the sources. */
function prepare(): { folder: string; whole: Map<string, Buffer[]> } {
  const folder = temporaryFolder();
  const whole = new Map<string, Buffer[]>();
  for (const variant of [variants[1], variants[0]]) {
    writeSources(folder, variant);
    expect(zv(['build', '--to', 'json,md'], { cwd: folder }).status).toBe(0);
    for (const name of outputs) {
      whole.set(name, [readFileSync(join(folder, 'out', name)), ...(whole.get(name) ?? [])]);
    }
  }
  cpSync(join(folder, 'out'), join(folder, 'old'), { recursive: true });
  for (const [first, second] of whole.values()) expect(first!.equals(second!)).toBe(false);
  return { folder, whole };
}

function writeSources(folder: string, text: string): void {
  for (const name of sources) writeFileSync(join(folder, `${name}.zv`), text);
}

/** The whole old outputs again, and sources that would change every one of them. */
function reset(folder: string): void {
  rmSync(join(folder, 'out'), { recursive: true });
  cpSync(join(folder, 'old'), join(folder, 'out'), { recursive: true });
  writeSources(folder, variants[1]);
}

/** The outputs that are neither the whole old nor the whole new file. */
function torn(folder: string, whole: ReadonlyMap<string, Buffer[]>): string[] {
  return outputs.filter((name) => {
    const path = join(folder, 'out', name);
    return !existsSync(path) || !whole.get(name)!.some((bytes) => bytes.equals(readFileSync(path)));
  });
}

/** The next build works without --overwrite and leaves nothing behind. */
function expectRecovery(folder: string, whole: ReadonlyMap<string, Buffer[]>): void {
  writeSources(folder, variants[0]);
  const { status, stderr } = zv(['build', '--to', 'json,md'], { cwd: folder });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.zv-manifest.json', ...outputs].sort());
  for (const name of outputs) {
    expect(readFileSync(join(folder, 'out', name)).equals(whole.get(name)![0]!)).toBe(true);
  }
}

/** Which call to hit. Start-up makes many `close` and `openat` calls of its own. */
function* steps(call: string): Generator<number> {
  const stride = long ? 1 : call === 'close' || call === 'openat' ? 5 : 2;
  for (let n = 1; n < 1000; n += stride) yield n;
}

function straced(folder: string, fault: string, call: string) {
  const trace = join(folder, 'trace.txt');
  const { status, signal } = spawnSync(
    'strace',
    [
      '-f',
      '-qq',
      '-o',
      trace,
      '-e',
      `trace=${call}`,
      '-e',
      `inject=${fault}`,
      process.execPath,
      ...build,
    ],
    { cwd: folder, env: environment(), stdio: 'ignore' },
  );
  return { status, signal, injected: readFileSync(trace, 'utf8').includes('(INJECTED)') };
}
