import {
  calendarDate,
  compile,
  decodeSource,
  LIMITS,
  type Agreement,
  type CalendarDate,
  type Compilation,
} from '@zielwerk/core';
import { adjusted, type Settings } from './config/settings.ts';
import { readSourceFile, readStandardInput } from './files/read.ts';
import type { CheckedSource } from './report/report.ts';

/** A source that was read and compiled. */
export interface Loaded extends CheckedSource {
  readonly bytes: Uint8Array;
  /** Null where there is an error, so that nothing wrong can be published. */
  readonly agreement: Agreement | null;
}

/** Reads and compiles one source; `-` is stdin under the name `stdinFilename`. Rules are as loud as `settings` say. */
export function loadSource(path: string, stdinFilename: string, settings: Settings): Loaded {
  const bytes = readBytes(path, stdinFilename);
  return { ...settled(compileBytes(nameOf(path, stdinFilename), bytes), settings), bytes };
}

/** Reads and compiles one source without its bytes, before the settings are asked. */
export function compileSource(path: string, stdinFilename: string): Compilation {
  return compileBytes(nameOf(path, stdinFilename), readBytes(path, stdinFilename));
}

/** What was found, as loud as the settings say. */
export function settled(compiled: Compilation, { rules }: Settings): Omit<Loaded, 'bytes'> {
  const { source, suppressed } = compiled;
  const diagnostics = rules.size
    ? compiled.diagnostics.flatMap((one) => adjusted(one, rules) ?? [])
    : compiled.diagnostics;
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { source, diagnostics, suppressed, agreement: failed ? null : compiled.agreement };
}

function nameOf(path: string, stdinFilename: string): string {
  return path === '-' ? stdinFilename : path;
}

function readBytes(path: string, stdinFilename: string): Uint8Array {
  return path === '-'
    ? readStandardInput(stdinFilename, LIMITS.fileBytes)
    : readSourceFile(path, LIMITS.fileBytes);
}

/** What is no text is not compiled. A fault of ours names the file, so that it can be sent to us. */
export function compileBytes(name: string, bytes: Uint8Array): Compilation {
  const decoded = decodeSource(name, bytes);
  if (decoded.diagnostics.length > 0)
    return { ...decoded, agreement: null, isWhole: false, suppressed: [] };
  try {
    return compile(decoded.source, { today: today() });
  } catch (error) {
    throw new Error(`${name}: ${String(error)}`, { cause: error });
  }
}

/** The day that decides which exceptions have expired: today in UTC, or what reproducible builds set. */
export function today(): CalendarDate | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const date = new Date(epoch && /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now());
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return calendarDate(year, month, day) ?? undefined;
}
