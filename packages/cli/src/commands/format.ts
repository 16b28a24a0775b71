import {
  decodeSource,
  format as canonical,
  LIMITS,
  type Diagnostic,
  type Source,
} from '@zielwerk/core';
import type { FormatInvocation } from '../command-line.ts';
import { loadSettings } from '../config/settings.ts';
import { paintFor, printData, printTalk } from '../console.ts';
import { ExitCode, Stop, usageError } from '../exit.ts';
import { excluder } from '../files/exclude.ts';
import { findSources } from '../files/find.ts';
import { replaceSource } from '../files/replace.ts';
import { readSourceFile, readStandardInput } from '../files/read.ts';
import type { CheckedSource } from '../report/report.ts';
import { reportText } from '../report/text.ts';
import { visible } from '../report/visible.ts';

/** A source and its canonical text; null for one with errors of form, which is left as it is. */
interface Formatted {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `zv format`: the text to stdout, or the names of the files that it changes or would change; returns the exit code. */
export function formatSources(invocation: FormatInvocation): number {
  const settings = loadSettings();
  const { paths, problems } = findSources(
    invocation.paths,
    excluder(settings.exclude, settings.folder),
  );
  if (invocation.mode === 'print' && paths.length > 1) {
    throw usageError(
      `Das sind ${paths.length} Dateien; in die Standardausgabe passt nur eine.`,
      '--write ändert die Dateien, --check nennt die, die anders geschrieben sind.',
    );
  }
  for (const problem of problems) printTalk(`zv: ${problem}\n`);
  let exitCode: number = problems.length > 0 ? ExitCode.files : ExitCode.clean;
  const broken: CheckedSource[] = [];
  for (const path of paths) {
    try {
      const formatted = formatOne(path, invocation.stdinFilename);
      if (formatted.text === null) broken.push(formatted);
      else exitCode = Math.max(exitCode, deliver(path, formatted, formatted.text, invocation.mode));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      printTalk(`zv: ${error.message}\n`);
      exitCode = Math.max(exitCode, error.exitCode);
    }
  }
  if (broken.length === 0) return exitCode;
  printTalk(reportText(broken, paintFor(2)));
  printTalk('zv: Was Fehler der Form hat, wird nicht umgeschrieben.\n');
  return Math.max(exitCode, ExitCode.findings);
}

function formatOne(path: string, stdinFilename: string): Formatted {
  const name = path === '-' ? stdinFilename : path;
  const bytes =
    path === '-'
      ? readStandardInput(name, LIMITS.fileBytes)
      : readSourceFile(path, LIMITS.fileBytes);
  const { source, diagnostics } = decodeSource(name, bytes);
  if (diagnostics.length > 0) return { source, bytes, text: null, diagnostics };
  const result = canonical(source);
  return 'text' in result
    ? { source, bytes, text: result.text, diagnostics: [] }
    : { source, bytes, text: null, diagnostics: result.diagnostics };
}

function deliver(
  path: string,
  { source, bytes }: Formatted,
  text: string,
  mode: FormatInvocation['mode'],
): number {
  if (mode === 'print') {
    printData(text);
    return ExitCode.clean;
  }
  const wanted = new TextEncoder().encode(text);
  if (Buffer.compare(wanted, bytes) === 0) return ExitCode.clean;
  if (mode === 'write') replaceSource(path, bytes, wanted);
  printData(`${visible(source.name)}\n`);
  return mode === 'check' ? ExitCode.findings : ExitCode.clean;
}
