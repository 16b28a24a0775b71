import { lstatSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileError } from '../exit.ts';
import { visible } from '../report/visible.ts';
import { existingOutput, removeStaleDrafts, writeAtomically } from './write.ts';

/**
 * Replaces a source in one step, through no link, and only while it still is what was read. Who may read and write it
 * stays as it was.
 */
export function replaceSource(path: string, before: Uint8Array, after: Uint8Array): void {
  const existing = existingOutput(path);
  if (existing === null || Buffer.compare(existing, before) !== 0) {
    throw fileError(`${visible(path)} hat sich inzwischen geändert und bleibt, wie sie ist.`);
  }
  const folder = dirname(resolve(path));
  removeStaleDrafts(folder);
  writeAtomically(folder, basename(path), after, lstatSync(path).mode & 0o7777);
}
