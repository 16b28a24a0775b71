import { join } from 'node:path';
import { existingOutput, writeAtomically } from './write.ts';

export const manifestName = '.zv-manifest.json';

/** What zv wrote into a folder: how it tells its own files from foreign or hand-edited ones. */
export interface Manifest {
  /** The SHA-256 of each file by its name. */
  readonly files: Map<string, string>;
  /** Files a build was writing; after a kill they may be older or newer than their hash, and are still ours. */
  readonly unfinished: Set<string>;
}

/** The folder's manifest; an unreadable one counts as none, so that nothing foreign is overwritten because of it. */
export function readManifest(folder: string): Manifest {
  const manifest: Manifest = { files: new Map(), unfinished: new Set() };
  const bytes = existingOutput(join(folder, manifestName));
  const parsed = bytes === null ? null : parseObject(new TextDecoder().decode(bytes));
  if (parsed?.['version'] !== 1) return manifest;
  const { files, unfinished } = parsed;
  if (isObject(files)) {
    for (const [name, hash] of Object.entries(files)) {
      if (typeof hash === 'string') manifest.files.set(name, hash);
    }
  }
  if (Array.isArray(unfinished)) {
    for (const name of unfinished) if (typeof name === 'string') manifest.unfinished.add(name);
  }
  return manifest;
}

export function writeManifest(folder: string, manifest: Manifest): void {
  const files = [...manifest.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = {
    version: 1,
    files: Object.fromEntries(files),
    unfinished: [...manifest.unfinished].sort(),
  };
  writeAtomically(
    folder,
    manifestName,
    new TextEncoder().encode(JSON.stringify(content, null, 2) + '\n'),
  );
}

/** Loads the module only here: it would slow every `zv check` down. */
export function hashOf(bytes: Uint8Array): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
