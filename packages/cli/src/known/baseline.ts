import { basename, dirname, relative, resolve } from 'node:path';
import { rules, type Diagnostic } from '@zielwerk/core';
import { isBinding } from '../config/settings.ts';
import { usageError, fileError } from '../exit.ts';
import { readSourceFile } from '../files/read.ts';
import { existingOutput, writeAtomically } from '../files/write.ts';
import type { CheckedSource } from '../report/report.ts';
import { printSafeJson } from '../report/safe-json.ts';
import { visible } from '../report/visible.ts';
import type { Remaining } from './against.ts';
import { identityOf, keyOf, Multiset, type Identity } from './identity.ts';

export const defaultBaseline = 'zv-baseline.json';
const baselineBytes = 8 * 1024 * 1024;

/** One finding that is known; `file` is named from the folder of the baseline. */
interface Entry extends Identity {
  readonly file: string;
}

/** Only the findings that the baseline does not name; `unused` counts its lines that name nothing any more. */
export function notInBaseline(
  path: string,
  results: readonly CheckedSource[],
): Remaining & { readonly unused: number } {
  const known = new Multiset();
  const checked = new Set(results.map(({ source }) => nameFrom(path, source.name)));
  for (const entry of readBaseline(path)) {
    if (checked.has(entry.file)) known.add(entryKey(entry));
  }
  const before = known.size;
  const rest = results.map((result): CheckedSource => {
    const diagnostics = result.diagnostics.filter(
      (one) => !isBaselinable(one) || !known.take(entryKey(entryOf(path, result, one))),
    );
    return { ...result, diagnostics };
  });
  return { results: rest, known: before - known.size, unused: known.size };
}

/**
 * Writes the findings as the baseline: sorted, one line each, every line of a finding with a comma at its end, so that
 * two changes seldom meet. Returns how many. Entries of files that were not checked stay.
 */
export function writeBaseline(path: string, results: readonly CheckedSource[]): number {
  const found = results.flatMap((result) =>
    result.diagnostics.filter(isBaselinable).map((one) => entryOf(path, result, one)),
  );
  const checked = new Set(results.map(({ source }) => nameFrom(path, source.name)));
  const others =
    existingOutput(path) === null
      ? []
      : readBaseline(path).filter(({ file }) => !checked.has(file));
  const lines = [...found, ...others]
    .map(({ file, code, message, line }) => printSafeJson({ file, code, message, line }))
    .sort();
  const text = ['[', ...lines.map((line) => `${line},`), '{"version": 1}', ']', ''].join('\n');
  writeAtomically(dirname(resolve(path)), basename(path), new TextEncoder().encode(text));
  return found.length;
}

/** Errors of form and those for which the law is the source are never taken as known. */
function isBaselinable(diagnostic: Diagnostic): boolean {
  if (diagnostic.severity !== 'error') return true;
  return !isBinding(diagnostic) && rules.some(({ code }) => code === diagnostic.code);
}

function readBaseline(path: string): readonly Entry[] {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(readSourceFile(path, baselineBytes)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw usageError(
      `${visible(path)} ist kein gültiges JSON.`,
      'Nach einem Merge-Konflikt schreibt --write-baseline die Datei neu.',
    );
  }
  const version = Array.isArray(data) ? (data as readonly unknown[]).at(-1) : null;
  if (!isRecord(version) || version['version'] !== 1) {
    throw fileError(`${visible(path)} ist keine Baseline, die diese Fassung von zv liest.`);
  }
  return (data as readonly unknown[]).slice(0, -1).map((entry) => {
    if (isEntry(entry)) return entry;
    throw usageError(`${visible(path)} enthält einen Eintrag, den zv nicht versteht.`);
  });
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    ['file', 'code', 'message', 'line'].every((key) => typeof value[key] === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entryOf(path: string, { source }: CheckedSource, diagnostic: Diagnostic): Entry {
  return { file: nameFrom(path, source.name), ...identityOf(source, diagnostic) };
}

function entryKey(entry: Entry): string {
  return `${entry.file}\n${keyOf(entry)}`;
}

function nameFrom(baseline: string, name: string): string {
  return relative(dirname(resolve(baseline)), resolve(name)).replaceAll('\\', '/');
}
