import { positionAt, type Diagnostic, type Severity, type Source } from '@zielwerk/core';
import { elsewhere, type CheckedSource } from './report.ts';
import { closingLine, severityWords } from './text.ts';
import { fromRepository } from './uri.ts';
import { visible } from './visible.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};
const order: readonly Severity[] = ['error', 'warning', 'info'];
/** GitHub shows so many annotations of each kind a step and drops the rest without a word. */
const shownOfEach = 10;

/** Workflow commands of GitHub Actions, the worst first; what it would drop follows as plain lines. */
export function reportGithub(results: readonly CheckedSource[]): string {
  const lines: string[] = [];
  const rest: string[] = [];
  for (const severity of order) {
    const found = results.flatMap(({ source, diagnostics }) =>
      diagnostics.filter((one) => one.severity === severity).map((one) => ({ source, one })),
    );
    lines.push(...found.slice(0, shownOfEach).map(({ source, one }) => annotation(source, one)));
    rest.push(...found.slice(shownOfEach).map(({ source, one }) => plainLine(source, one)));
  }
  if (rest.length > 0) {
    const findings = rest.length === 1 ? 'weiterer Befund' : 'weitere Befunde';
    lines.push(
      `${rest.length} ${findings} ohne Anmerkung, da GitHub je Schritt nur ${shownOfEach} von jeder Art zeigt:`,
    );
  }
  return [...lines, ...rest, closingLine(results), ''].join('\n');
}

function annotation(source: Source, diagnostic: Diagnostic): string {
  const { code, severity, message, hint, range } = diagnostic;
  const start = positionAt(source, range.start);
  const end = positionAt(source, range.end);
  const properties = {
    file: fromRepository(source.name),
    line: String(start.line),
    endLine: String(end.line),
    // Columns are allowed within one line only; the last one is included.
    ...(start.line === end.line
      ? {
          col: String(start.column),
          endColumn: String(Math.max(start.column, end.column - 1)),
        }
      : {}),
    title: `${severityWords[severity]}[${code}]`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  const text = [
    message,
    ...(hint === undefined ? [] : [hint]),
    ...elsewhere(diagnostic, fromRepository),
  ];
  return `::${commands[severity]} ${written.join(',')}::${text.map(data).join('%0A')}`;
}

function plainLine(source: Source, { code, severity, message, range }: Diagnostic): string {
  const { line, column } = positionAt(source, range.start);
  const place = `${visible(fromRepository(source.name))}:${line}:${column}`;
  return `  ${place}: ${severityWords[severity]}[${visible(code)}]: ${visible(message)}`;
}

function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
