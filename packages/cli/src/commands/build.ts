import type { BuildInvocation } from '../command-line.ts';
import { loadSettings } from '../config/settings.ts';
import { paintFor, printData, printTalk } from '../console.ts';
import { ExitCode, fileError, Stop, usageError } from '../exit.ts';
import { excluder } from '../files/exclude.ts';
import { findSources } from '../files/find.ts';
import { outputName } from '../files/name.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { formats, loadTemplate, newJob, type FormatName, type Job } from '../formats.ts';
import { inTurn } from '../in-turn.ts';
import { loadSource, type Loaded } from '../load.ts';
import type { CheckedSource } from '../report/report.ts';
import { reportText } from '../report/text.ts';
import { visible } from '../report/visible.ts';
import { Typesetters } from '../typesetters.ts';

/** What is made where neither the command line nor the configuration says so. */
export const defaultFormats: readonly FormatName[] = ['json', 'md', 'pdf'];
export const defaultFolder = 'out';

/**
 * `zv build`: the outputs into the folder, their paths to stdout, everything else to stderr; returns the exit code.
 * A source with errors makes no output and stops no other source.
 */
export async function build(invocation: BuildInvocation): Promise<number> {
  const epoch = sourceDateEpoch();
  const template = invocation.template === null ? null : loadTemplate(invocation.template);
  const settings = loadSettings();
  const wanted = invocation.formats ?? settings.formats ?? defaultFormats;
  const { paths, problems } = findSources(
    invocation.paths,
    excluder(settings.exclude, settings.folder),
  );
  for (const problem of problems) printTalk(`zv: ${problem}\n`);
  const names = outputNames(paths, invocation.stdinFilename);
  if (names.size === 0) return ExitCode.files;
  const planned = [...names.values()].flatMap((name) =>
    wanted.map((format) => `${name}.${format}`),
  );
  const folder = new OutputFolder(
    invocation.folder ?? settings.output ?? defaultFolder,
    planned,
    invocation.overwrite,
  );
  const signal = watchSignals();
  const results: CheckedSource[] = [];
  let exitCode: number = problems.length > 0 ? ExitCode.files : ExitCode.clean;
  const typesetters = wanted.includes('pdf') ? Typesetters.for(names.size) : null;
  const make = async ([path, name]: readonly [string, string]): Promise<Made> => {
    let loaded: Loaded | null = null;
    try {
      loaded = loadSource(path, invocation.stdinFilename, settings);
      if (loaded.agreement === null) return { loaded, outputs: null, stop: null };
      const job = { agreement: loaded.agreement, name, epoch, template, typesetters };
      return { loaded, outputs: await produce(wanted, loaded, job), stop: null };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { loaded, outputs: null, stop: error };
    }
  };
  const deliver = ({ loaded, outputs, stop }: Made): void => {
    if (loaded) results.push(loaded);
    if (stop) throw stop;
    if (!outputs) exitCode = Math.max(exitCode, ExitCode.findings);
    else printData(lines(folder.write(outputs)));
  };
  try {
    const ahead = typesetters ? 2 * typesetters.count : 0;
    for await (const made of inTurn([...names], ahead, make)) {
      try {
        deliver(made);
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        printTalk(`zv: ${error.message}\n${error.hint ? `    ${error.hint}\n` : ''}`);
        exitCode = Math.max(exitCode, error.exitCode);
      }
      await nextTurn();
      if (signal.exitCode !== null) return signal.exitCode;
    }
  } finally {
    typesetters?.close();
    folder.close();
    signal.stop();
  }
  if (results.some(({ diagnostics }) => diagnostics.length > 0)) {
    printTalk(reportText(results, paintFor(2)));
  }
  return exitCode;
}

/** A source as far as it came: read, and its outputs made unless it has errors or `stop` says why not. */
interface Made {
  readonly loaded: Loaded | null;
  readonly outputs: ReadonlyMap<string, Uint8Array> | null;
  readonly stop: Stop | null;
}

/** All outputs of one source, in memory: if one cannot be made, none is written. */
async function produce(
  wanted: readonly FormatName[],
  { bytes, source }: Loaded,
  parts: Pick<Job, 'agreement' | 'name' | 'epoch' | 'template' | 'typesetters'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { name } = parts;
  const files = { path: source.name, sourceName: `${name}.zv`, sourceBytes: bytes };
  const job = await newJob({ ...parts, ...files });
  const outputs = new Map<string, Uint8Array>();
  for (const format of wanted) {
    try {
      outputs.set(`${name}.${format}`, await formats[format](job));
    } catch (error) {
      if (error instanceof Stop) throw error;
      throw new Error(`${source.name}, ${format}: ${String(error)}`, { cause: error });
    }
  }
  return outputs;
}

/** The base name of the outputs of each source; two sources with one name would overwrite each other. */
function outputNames(paths: readonly string[], stdinFilename: string): Map<string, string> {
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const path of paths) {
    const shown = path === '-' ? stdinFilename : path;
    const name = outputName(shown);
    if (name === null) {
      throw fileError(
        `Aus ${visible(shown)} lässt sich kein Dateiname bilden.`,
        'Der Name der Quelle braucht wenigstens einen lateinischen Buchstaben oder eine Ziffer.',
      );
    }
    const owner = owners.get(name);
    if (owner !== undefined) {
      throw fileError(
        `${visible(owner)} und ${visible(shown)} ergäben beide ${name}; es wurde nichts geschrieben.`,
        'Benennen Sie eine der Quellen um, oder geben Sie verschiedene Ordner mit -o an.',
      );
    }
    owners.set(name, shown);
    names.set(path, name);
  }
  return names;
}

/** The date for files as reproducible builds set it: whole seconds since 1970. */
function sourceDateEpoch(): number | undefined {
  const text = process.env['SOURCE_DATE_EPOCH'];
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,11}$/.test(text)) return Number(text);
  throw usageError(
    `SOURCE_DATE_EPOCH muss eine ganze Zahl von Sekunden sein, nicht „${visible(text)}“.`,
  );
}

/** Notes the first signal to end; the build looks between two sources, where every file is whole. */
function watchSignals(): { readonly exitCode: number | null; stop: () => void } {
  let exitCode: number | null = null;
  const interrupt = () => (exitCode ??= ExitCode.interrupted);
  const terminate = () => (exitCode ??= ExitCode.terminated);
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  return {
    get exitCode() {
      return exitCode;
    },
    stop() {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
    },
  };
}

function lines(files: readonly string[]): string {
  return files.map((file) => `${visible(file)}\n`).join('');
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
