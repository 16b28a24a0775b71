import { isoDate, positionAt, type Diagnostic, type Range, type Source } from '@zielwerk/core';
import { version } from '../version.ts';
import { countFindings, type CheckedSource } from './report.ts';
import { printSafeJson } from './safe-json.ts';

/**
 * For programs. The shape is described in packages/cli/json-report.md and changes only together with `version`.
 * Lines and columns count from 1, columns and offsets in UTF-16 code units; every end is the first place after.
 */
export function reportJson(results: readonly CheckedSource[]): string {
  const report = {
    version: 1,
    tool: { name: 'zv', version },
    files: results.map(({ source }) => source.name),
    findings: results.flatMap(({ source, diagnostics }) =>
      diagnostics.map((diagnostic) => finding(source, diagnostic)),
    ),
    suppressed: results.flatMap(({ source, suppressed = [] }) =>
      suppressed.map(({ diagnostic, reason, until }) => ({
        ...finding(source, diagnostic),
        reason,
        until: until === null ? null : isoDate(until),
      })),
    ),
    summary: { files: results.length, ...countFindings(results) },
  };
  return `${printSafeJson(report, 2)}\n`;
}

function finding(source: Source, diagnostic: Diagnostic) {
  return {
    file: source.name,
    ...place(source, diagnostic.range),
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    hint: diagnostic.hint ?? null,
    source: diagnostic.source ?? null,
    related: (diagnostic.related ?? []).map(({ source: other = source, range, message }) => ({
      file: other.name,
      ...place(other, range),
      message,
    })),
    fixes: (diagnostic.fixes ?? []).map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ range, text }) => ({ ...place(source, range), text })),
    })),
  };
}

function place(source: Source, range: Range) {
  return {
    start: positionAt(source, range.start),
    end: positionAt(source, range.end),
    range: { start: range.start, end: range.end },
  };
}
