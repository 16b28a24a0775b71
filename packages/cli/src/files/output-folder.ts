import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileError, Stop } from '../exit.ts';
import { visible } from '../report/visible.ts';
import { hashOf, readManifest, writeManifest, type Manifest } from './manifest.ts';
import { codeOf, reasonOf } from './reasons.ts';
import { existingOutput, removeStaleDrafts, writeAtomically } from './write.ts';

/**
 * The folder a build writes into. Only files that are absent or that zv itself wrote, unchanged since, are written,
 * unless `overwrite`. Opened before the first output and closed after the last, whatever happens in between.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #overwrite: boolean;
  readonly #manifest: Manifest;
  readonly #before: Manifest;

  /** Makes the folder if need be. `planned` are the names that may be written. */
  constructor(folder: string, planned: readonly string[], overwrite: boolean) {
    this.#folder = folder;
    this.#overwrite = overwrite;
    try {
      makeFolder(folder);
      removeStaleDrafts(folder);
    } catch (error) {
      throw fileError(
        `Der Ordner ${visible(folder)} lässt sich nicht benutzen: ${reasonOf(error)}.`,
      );
    }
    this.#before = readManifest(folder);
    this.#manifest = readManifest(folder);
    const ours = planned.filter((name) => this.#isOurs(name));
    if (ours.some((name) => !this.#manifest.unfinished.has(name))) {
      for (const name of ours) this.#manifest.unfinished.add(name);
      writeManifest(folder, this.#manifest);
    }
  }

  /**
   * Writes all outputs of one source, or none where one of them must not be written. Returns their paths.
   * What already has the wanted bytes is left alone.
   */
  write(outputs: ReadonlyMap<string, Uint8Array>): string[] {
    const changed = [...outputs].filter(([name, bytes]) => !this.#holds(name, bytes));
    for (const [name, bytes] of changed) writeAtomically(this.#folder, name, bytes);
    for (const [name, bytes] of outputs) this.#manifest.files.set(name, hashOf(bytes));
    return [...outputs.keys()].map((name) => join(this.#folder, name));
  }

  /** Records what was written. Another build's records that came in meanwhile are kept. */
  close(): void {
    const now = readManifest(this.#folder);
    for (const [name, hash] of this.#manifest.files) {
      if (this.#before.files.get(name) !== hash) now.files.set(name, hash);
    }
    for (const name of this.#manifest.unfinished) now.unfinished.delete(name);
    writeManifest(this.#folder, now);
  }

  /** Whether the file is there with these bytes; throws where something foreign is in its place. */
  #holds(name: string, bytes: Uint8Array): boolean {
    const path = join(this.#folder, name);
    const existing = existingOutput(path);
    if (existing === null) return false;
    if (Buffer.compare(existing, bytes) === 0) return true;
    if (this.#overwrite || this.#manifest.unfinished.has(name)) return false;
    throw fileError(
      `${visible(path)} hat zv nicht so geschrieben, wie die Datei jetzt ist; sie bleibt unverändert.`,
      'Sichern Sie Ihre Änderungen, dann ersetzt --overwrite die Datei.',
    );
  }

  #isOurs(name: string): boolean {
    if (this.#before.unfinished.has(name)) return true;
    const existing = readable(join(this.#folder, name));
    if (existing === 'refused') return false;
    return existing === null || hashOf(existing) === this.#before.files.get(name);
  }
}

/** What cannot be judged now is judged when it is to be written; until then nothing is said. */
function readable(path: string): Uint8Array | null | 'refused' {
  try {
    return existingOutput(path);
  } catch (error) {
    if (error instanceof Stop) return 'refused';
    throw error;
  }
}

/** Makes the folder and those above it. Node's own `recursive` never returns where `/proc` refuses a folder. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    if (exists(dirname(folder))) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
