import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileError } from '../exit.ts';
import { visible } from '../report/visible.ts';
import type { Excluded } from './exclude.ts';
import { codeOf, reasonOf } from './reasons.ts';

/** More than this in one run is refused rather than half read: the agreements of the whole country for many years. */
export const maximumFiles = 10_000;
export const maximumBytes = 64 * 1024 * 1024;

export interface FoundSources {
  /** As the user wrote them or as found below a folder, `/` between the parts; `-` is stdin. Each file once. */
  readonly paths: readonly string[];
  /** One sentence for each path that names nothing to read. */
  readonly problems: readonly string[];
}

/**
 * The sources that the paths of a command line name: files as they are, folders walked for `*.zv`. Folders are sorted by
 * code unit, so that the order does not depend on the file system; `node_modules` and dot folders are left out.
 * Links to folders are not followed. What is `excluded` is left out of folders; a file named by itself never is.
 */
export function findSources(
  paths: readonly string[],
  excluded: Excluded = () => false,
): FoundSources {
  const found = new Map<string, string>();
  const problems: string[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    if (path === '-') {
      found.set('-', '-');
      continue;
    }
    try {
      if (!statSync(path).isDirectory()) {
        found.set(resolve(path), path);
        continue;
      }
      const inside = [...walk(path === '.' ? '' : path)].filter((file) => !excluded(file));
      if (inside.length === 0)
        problems.push(`Der Ordner ${visible(path)} enthält keine .zv-Datei.`);
      for (const file of inside) {
        const place = resolve(file);
        if (!found.has(place)) found.set(place, file);
      }
    } catch (error) {
      problems.push(`${visible(path)} lässt sich nicht lesen: ${reasonOf(error)}.`);
    }
  }
  if (found.size > maximumFiles) {
    throw fileError(
      `Das sind mehr als ${maximumFiles} Dateien auf einmal.`,
      'Nennen Sie weniger Pfade.',
    );
  }
  const files = [...found.values()];
  if (files.length > 1 && sizeOfAll(files) > maximumBytes) {
    throw fileError(
      `Diese ${files.length} Dateien sind zusammen größer als ${maximumBytes / 1024 / 1024} MiB.`,
      'Nennen Sie weniger Pfade.',
    );
  }
  return { paths: files, problems };
}

function sizeOfAll(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + sizeOf(path), 0);
}

/** In bytes; that a file cannot be read is said when it is. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function* walk(folder: string): Generator<string> {
  const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = folder === '' ? entry.name : join(folder, entry.name).replaceAll('\\', '/');
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* walk(path);
    } else if (entry.name.endsWith('.zv') && (entry.isFile() || isFile(path))) {
      yield path;
    }
  }
}

/** Whether the path leads to a regular file, through links too. A dangling link is no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ELOOP') return false;
    throw error;
  }
}
