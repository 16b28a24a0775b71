import { basename, dirname, resolve } from 'node:path';
import { attainments } from '@zielwerk/core';
import type { CheckInvocation, ReportTarget } from '../command-line.ts';
import {
  comparable,
  comparedWithEachOther,
  withoutAgreement,
  type Comparable,
} from '../compare.ts';
import { loadSettings } from '../config/settings.ts';
import { paintFor, printData, printTalk } from '../console.ts';
import { ExitCode, fileError, Stop, usageError } from '../exit.ts';
import { excluder } from '../files/exclude.ts';
import { findSources } from '../files/find.ts';
import { existingOutput, writeAtomically } from '../files/write.ts';
import { newSince } from '../known/against.ts';
import { defaultBaseline, notInBaseline, writeBaseline } from '../known/baseline.ts';
import { compileFiles, type NamedBytes, readFile, settled, type Loaded } from '../load.ts';
import { attainmentText } from '../report/attainment.ts';
import { numbersText } from '../report/numbers.ts';
import { plain } from '../report/paint.ts';
import { countFindings, type CheckedSource } from '../report/report.ts';
import { reporters } from '../report/reporters.ts';
import { closingLine } from '../report/text.ts';
import { visible } from '../report/visible.ts';
import { fixFile } from './fix.ts';

/** `zv check`: the findings to stdout or into files, what cannot be read to stderr; returns the exit code. */
export function check(invocation: CheckInvocation): number {
  const settings = loadSettings();
  const { paths, problems } = findSources(
    invocation.paths,
    excluder(settings.exclude, settings.folder),
  );
  const targets = invocation.reports ?? settings.reports ?? [{ format: 'text', file: null }];
  if (invocation.explainNumbers && targets.some(({ format, file }) => !file && format !== 'text')) {
    throw usageError(
      '--explain-numbers gehört zum Bericht für Menschen.',
      'Lassen Sie --format weg, oder schreiben Sie den anderen Bericht in eine Datei.',
    );
  }
  const unread = [...problems];
  function* files(): Generator<NamedBytes> {
    for (const path of paths) {
      try {
        if (invocation.fix) fixFile(path);
        yield readFile(path, invocation.stdinFilename);
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        unread.push(error.message);
      }
    }
  }
  const compiled: Comparable[] = [];
  for (const compilation of compileFiles(files())) {
    const one =
      paths.length > 1 || invocation.explainNumbers
        ? comparable(compilation)
        : { compilation, summary: null };
    compiled.push(invocation.explainNumbers ? one : withoutAgreement(one));
  }
  const checked = comparedWithEachOther(compiled).map((one) => settled(one, settings));
  for (const problem of unread) printTalk(`zv: ${problem}\n`);
  const baseline = invocation.baseline ?? settings.baseline;
  const results = withoutKnown(invocation, baseline, checked);
  if (results.length > 0 || unread.length === 0) {
    deliver(targets, results);
  }
  if (invocation.explainNumbers) explain(checked, compiled);
  if (unread.length > 0) return ExitCode.files;
  return verdict(results, invocation.maxWarnings ?? settings.maxWarnings ?? Infinity);
}

/** Only what is new, where the user asks for that; what was taken out is counted on stderr. */
function withoutKnown(
  { against, writeBaseline: write }: CheckInvocation,
  baseline: string | undefined,
  checked: readonly CheckedSource[],
): readonly CheckedSource[] {
  let results = checked;
  if (against !== undefined) {
    const { results: rest, known } = newSince(against, results);
    results = rest;
    if (known > 0) printTalk(`zv: ${counted(known)} gab es schon in ${visible(against)}.\n`);
  }
  const path = baseline ?? (write ? defaultBaseline : undefined);
  if (path === undefined) return results;
  if (write) {
    const count = writeBaseline(path, results);
    printTalk(`zv: ${counted(count)} in ${visible(path)} aufgenommen.\n`);
  }
  const { results: rest, known, unused } = notInBaseline(path, results);
  if (known > 0 && !write) printTalk(`zv: ${counted(known)} in ${visible(path)} bekannt.\n`);
  if (unused > 0 && against === undefined) {
    printTalk(
      `zv: ${counted(unused)} in ${visible(path)} gibt es nicht mehr; --write-baseline räumt auf.\n`,
    );
  }
  return rest;
}

function deliver(targets: readonly ReportTarget[], results: readonly CheckedSource[]): void {
  for (const { format, file } of targets) {
    if (file === null) printData(reporters[format](results, paintFor(1)));
    else writeReport(file, reporters[format](results, plain));
  }
  if (targets.every(({ file }) => file !== null)) printTalk(`zv: ${closingLine(results)}\n`);
}

/** The numbers of what has no error, and the targets among them beside what came out. */
function explain(checked: readonly Omit<Loaded, 'bytes'>[], compared: readonly Comparable[]): void {
  const paint = paintFor(1);
  for (const { source, agreement } of checked) {
    if (agreement) printData(`\n${numbersText(source.name, agreement, paint)}`);
    else
      printTalk(`zv: ${visible(source.name)} hat Fehler; mit den Zahlen wird nicht gerechnet.\n`);
  }
  const right = compared.flatMap(({ summary }, i) => (checked[i]!.agreement && summary) ?? []);
  const together = attainmentText(attainments(right), paint);
  if (together !== '') printData(`\n${together}`);
}

/** A report replaces an older one, but no source and nothing that is no regular file. */
function writeReport(path: string, text: string): void {
  if (/\.zv$|(?:^|[/\\])zv\.json$/i.test(path)) {
    throw fileError(`${visible(path)} ist kein Ort für einen Bericht.`);
  }
  existingOutput(path);
  writeAtomically(dirname(resolve(path)), basename(path), new TextEncoder().encode(text));
}

function verdict(results: readonly CheckedSource[], maxWarnings: number): number {
  const { errors, warnings } = countFindings(results);
  if (warnings > maxWarnings) {
    printTalk(`zv: Mehr Warnungen als erlaubt: ${warnings} statt höchstens ${maxWarnings}.\n`);
    return ExitCode.findings;
  }
  return errors > 0 ? ExitCode.findings : ExitCode.clean;
}

function counted(count: number): string {
  return count === 1 ? '1 Befund' : `${count} Befunde`;
}
