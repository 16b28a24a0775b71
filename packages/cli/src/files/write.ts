import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileError } from '../exit.ts';
import { visible } from '../report/visible.ts';
import { codeOf, reasonOf } from './reasons.ts';

const temporary = /^\.[^/]*\.(\d+)\.zv-tmp$/;

/** The bytes of the regular file at `path`, or null where there is nothing. Anything else in its place is refused. */
export function existingOutput(path: string): Uint8Array | null {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) {
      throw fileError(
        `${visible(path)} ist ${stats.isSymbolicLink() ? 'eine Verknüpfung' : 'keine gewöhnliche Datei'} und wird nicht überschrieben.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    if (codeOf(error) === 'ENOENT') return null;
    throw fileError(`${visible(path)} lässt sich nicht lesen: ${reasonOf(error)}.`);
  }
}

/**
 * Puts `bytes` at `folder/name` so that at any moment, and after any fault, the file there is the whole old or the whole
 * new one. Returns only when the bytes are on the disk; otherwise throws a `Stop` and leaves no temporary file. Who may
 * read and write it says `mode`, else the user's habit.
 */
export function writeAtomically(
  folder: string,
  name: string,
  bytes: Uint8Array,
  mode?: number,
): void {
  const target = join(folder, name);
  const draft = join(folder, `.${name}.${process.pid}.zv-tmp`);
  try {
    writeNew(draft, bytes, mode);
    renameSync(draft, target);
    syncFolder(folder);
  } catch (error) {
    // The file itself is made here, so that only its folder can be missing.
    const reason = codeOf(error) === 'ENOENT' ? 'Den Ordner gibt es nicht' : reasonOf(error);
    removeQuietly(draft);
    throw fileError(`${visible(target)} lässt sich nicht schreiben: ${reason}.`);
  }
}

/** Removes what builds left behind that were killed while writing. */
export function removeStaleDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = temporary.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) removeQuietly(join(folder, name));
  }
}

function writeNew(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx', mode ?? 0o666);
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    let rest = bytes;
    while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
    fsyncSync(file);
  } catch (error) {
    try {
      closeSync(file);
    } catch (second) {
      codeOf(second);
    }
    throw error;
  }
  closeSync(file);
}

/** Makes the rename itself durable. Windows cannot open a folder and needs no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    codeOf(error);
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
