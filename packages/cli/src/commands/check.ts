import type { CheckInvocation } from '../command-line.ts';
import { paintFor, printData, printTalk } from '../console.ts';
import { ExitCode, Stop } from '../exit.ts';
import { findSources } from '../files/find.ts';
import { loadSource } from '../load.ts';
import { countFindings, type CheckedSource } from '../report/report.ts';
import { reporters } from '../report/reporters.ts';

/** `zv check`: the findings to stdout, what cannot be read to stderr; returns the exit code. */
export function check(invocation: CheckInvocation): number {
  const { paths, problems } = findSources(invocation.paths);
  const results: CheckedSource[] = [];
  const unread = [...problems];
  for (const path of paths) {
    try {
      results.push(loadSource(path, invocation.stdinFilename));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      unread.push(error.message);
    }
  }
  for (const problem of unread) printTalk(`zv: ${problem}\n`);
  if (results.length > 0 || unread.length === 0) {
    printData(reporters[invocation.format](results, paintFor(1)));
  }
  if (unread.length > 0) return ExitCode.files;
  const { errors, warnings } = countFindings(results);
  if (warnings > invocation.maxWarnings) {
    printTalk(
      `zv: Mehr Warnungen als erlaubt: ${warnings} statt höchstens ${invocation.maxWarnings}.\n`,
    );
    return ExitCode.findings;
  }
  return errors > 0 ? ExitCode.findings : ExitCode.clean;
}
