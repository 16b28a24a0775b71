import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inTurn } from '../../packages/cli/src/in-turn.ts';
import { Typesetters } from '../../packages/cli/src/typesetters.ts';
import { cleanPath, environment, launcher, temporaryFolder, wrongText, zv } from './zv.ts';

const text = readFileSync(cleanPath, 'utf8');

/** So many that several processes set the PDFs, where the machine can run several. */
const MANY = 18;

/** A folder of sources, each another text; the sixth has an error, the eleventh a character without a font. */
function manySources(): string {
  const folder = temporaryFolder();
  for (let i = 0; i < MANY; i++) {
    const own = text.replace('"""', `"""\nFassung ${i}${i === 10 ? ' 😀' : ''}.\n`);
    writeFileSync(join(folder, `${String(i).padStart(2, '0')}.zv`), i === 5 ? wrongText : own);
  }
  return folder;
}

describe('PDFs that are set side by side', () => {
  test('are what each source alone gives, and are told in the order of the sources', () => {
    const folder = manySources();
    const many = zv(['build', '.', '-o', 'many'], { cwd: folder });
    const good = Array.from({ length: MANY }, (_, i) => String(i).padStart(2, '0')).filter(
      (name) => name !== '05' && name !== '10',
    );
    expect(many.status).toBe(1);
    expect(many.stdout.split('\n')).toEqual([
      ...good.flatMap((name) => ['json', 'md', 'pdf'].map((format) => `many/${name}.${format}`)),
      '',
    ]);
    expect(many.stderr.match(/^zv: .*$/gm)).toEqual([
      'zv: 10.zv:23:12: Für „😀“ (‹U+1F600›) hat das PDF keine Schrift; es entsteht kein Dokument.',
    ]);
    expect(many.stderr).toContain('05.zv:1');
    for (const name of ['00', '11', '17']) {
      expect(zv(['build', `${name}.zv`, '-o', 'one'], { cwd: folder }).status).toBe(0);
      const pdfs = ['many', 'one'].map((out) => readFileSync(join(folder, out, `${name}.pdf`)));
      expect(pdfs[0]!.equals(pdfs[1]!)).toBe(true);
    }
  });

  test
    .runIf(process.platform === 'linux' && availableParallelism() > 1)
    .each(['SIGTERM', 'SIGKILL'] as const)('leave no process behind after %s', async (signal) => {
    const folder = manySources();
    const child = spawn(process.execPath, [launcher, 'build', '.', '-o', 'out'], {
      cwd: folder,
      env: environment(),
      stdio: 'ignore',
    });
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    const isBegun = () => existsSync(join(folder, 'out')) && childrenOf(child.pid!).length > 1;
    while (!isBegun() && child.exitCode === null) await pause(5);
    const children = childrenOf(child.pid!);
    expect(children).toHaveLength(2);
    child.kill(signal);
    await ended;
    while (children.some(isAlive)) await pause(5);
  });

  test('are set by one process where there are few', () => {
    expect(Typesetters.for(15)).toBeNull();
    expect(Typesetters.for(404)?.count ?? 1).toBe(Math.min(8, availableParallelism()));
  });
});

describe('work in turn', () => {
  test('gives results in their order and begins no more than it may', async () => {
    const begun: number[] = [];
    const waits = [30, 1, 20, 1];
    const seen: [number, number][] = [];
    for await (const item of inTurn([0, 1, 2, 3], 1, async (item) => {
      begun.push(item);
      await pause(waits[item]!);
      return item;
    })) {
      seen.push([item, begun.length]);
    }
    expect(seen).toEqual([
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 4],
    ]);
  });

  test('fails where an item does, and not before its turn', async () => {
    const seen: number[] = [];
    const run = async () => {
      for await (const item of inTurn([0, 1, 2], 2, async (item) => {
        if (item === 1) throw new Error('one');
        return item;
      })) {
        seen.push(item);
      }
    };
    await expect(run()).rejects.toThrow('one');
    expect(seen).toEqual([0]);
  });
});

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('cat', [`/proc/${pid}/task/${pid}/children`], { encoding: 'utf8' });
  return stdout.trim().split(' ').filter(Boolean).map(Number);
}

/** A process that has ended has no command line, even where nobody has asked how it ended. */
function isAlive(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1') !== '';
  } catch {
    return false;
  }
}
