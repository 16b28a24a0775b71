import { positionAt, type Severity } from '@zielwerk/core';
import { fingerprinter } from './fingerprint.ts';
import { elsewhere, type CheckedSource } from './report.ts';
import { printSafeJson } from './safe-json.ts';
import { fromRepository } from './uri.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'minor',
  info: 'info',
};

/** GitLab's Code Quality report: a list of findings, each with a fingerprint of its own. It knows lines only. */
export function reportGitlab(results: readonly CheckedSource[]): string {
  const fingerprint = fingerprinter();
  const findings = results.flatMap((result) =>
    result.diagnostics.map((diagnostic) => {
      const { code, severity, message, hint, range } = diagnostic;
      const { line: begin } = positionAt(result.source, range.start);
      const { line: end } = positionAt(result.source, Math.max(range.start, range.end - 1));
      return {
        description: [
          message,
          ...(hint === undefined ? [] : [hint]),
          ...elsewhere(diagnostic, fromRepository),
        ].join(' '),
        check_name: code,
        fingerprint: fingerprint(result, diagnostic),
        severity: severities[severity],
        location: { path: fromRepository(result.source.name), lines: { begin, end } },
      };
    }),
  );
  return `${printSafeJson(findings, 2)}\n`;
}
