import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { fileError } from '../exit.ts';
import { visible } from '../report/visible.ts';
import { codeOf, reasonOf } from './reasons.ts';

/** What is read goes through here. */
const room = new Uint8Array(65536);

/**
 * The bytes of a regular file of at most `limit` bytes. Looks before it opens, so that no pipe or device is ever opened,
 * and again afterwards, in case the file was exchanged in between.
 */
export function readSourceFile(path: string, limit: number): Uint8Array {
  let file: number | null = null;
  try {
    requireRegular(path, statSync(path), limit);
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    requireRegular(path, stats, limit);
    return readAll(file, visible(path), limit, stats.size);
  } catch (error) {
    throw stopFor(path, error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** All of stdin, at most `limit` bytes. */
export function readStandardInput(name: string, limit: number): Uint8Array {
  try {
    return readAll(0, visible(name), limit, Infinity);
  } catch (error) {
    throw stopFor(name, error);
  }
}

function requireRegular(path: string, stats: Stats, limit: number): void {
  if (!stats.isFile()) {
    throw fileError(`${visible(path)} ist keine gewöhnliche Datei und wird nicht gelesen.`);
  }
  if (stats.size > limit) throw tooLarge(visible(path), limit);
}

/** To the end, or to as many bytes as the file is known to have. Only what is there is kept, not what was room for. */
function readAll(file: number, name: string, limit: number, known: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  do {
    const count = readSome(file, room);
    if (count === 0) break;
    chunks.push(room.slice(0, count));
    size += count;
    if (size > limit) throw tooLarge(name, limit);
  } while (size !== known);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size);
}

/** Waits where the other end of a non-blocking pipe has nothing to give yet. */
function readSome(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function tooLarge(name: string, limit: number): Error {
  return fileError(
    `${name} ist größer als ${limit / 1024} KiB und wird nicht gelesen.`,
    'Eine Zielvereinbarung braucht wenige Kilobyte; prüfen Sie, ob es die richtige Datei ist.',
  );
}

function stopFor(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return fileError(`${visible(path)} lässt sich nicht lesen: ${reasonOf(error)}.`);
}
