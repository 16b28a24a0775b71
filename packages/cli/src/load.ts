import {
  calendarDate,
  compileAll,
  decodeSource,
  LIMITS,
  type Agreement,
  type CalendarDate,
  type Compilation,
  type Source,
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
  const file = readFile(path, stdinFilename);
  const [compilation] = compileFiles([file]);
  return { ...settled(compilation!, settings), bytes: file[1] };
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

/** What a file is called in findings, and its bytes. */
export type NamedBytes = readonly [name: string, bytes: Uint8Array];

/** `-` is stdin under the name `stdinFilename`. */
export function readFile(path: string, stdinFilename: string): NamedBytes {
  return path === '-'
    ? [stdinFilename, readStandardInput(stdinFilename, LIMITS.fileBytes)]
    : [path, readSourceFile(path, LIMITS.fileBytes)];
}

/** How many texts are compiled at a time, see `compileAll`: with more of them, the texts crowd out each other. */
const AT_A_TIME = 16;

/** What the compiler says of each file, in their order and before the settings are asked. */
export function* compileFiles(files: Iterable<NamedBytes>): Generator<Compilation> {
  let some: NamedBytes[] = [];
  for (const file of files) {
    some.push(file);
    if (some.length < AT_A_TIME) continue;
    yield* compileSome(some);
    some = [];
  }
  yield* compileSome(some);
}

/** What is no text is not compiled. */
function compileSome(files: readonly NamedBytes[]): Compilation[] {
  const decoded = files.map(([name, bytes]) => decodeSource(name, bytes));
  const texts = decoded.filter(({ diagnostics }) => diagnostics.length === 0);
  const compiled = compileSources(texts.map(({ source }) => source)).values();
  return decoded.map((one) =>
    one.diagnostics.length === 0
      ? compiled.next().value!
      : { ...one, agreement: null, isWhole: false, suppressed: [] },
  );
}

/** A fault of ours names the file, so that it can be sent to us. */
function compileSources(sources: readonly Source[]): readonly Compilation[] {
  try {
    return compileAll(sources, { today: today() });
  } catch (error) {
    if (sources.length > 1) return sources.flatMap((source) => compileSources([source]));
    throw new Error(`${sources[0]!.name}: ${String(error)}`, { cause: error });
  }
}

/** The day that decides which exceptions have expired: today in UTC, or what reproducible builds set. */
export function today(): CalendarDate | undefined {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const date = new Date(epoch && /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now());
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return calendarDate(year, month, day) ?? undefined;
}
