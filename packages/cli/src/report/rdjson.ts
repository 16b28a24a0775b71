import { positionAt, type Range, type Severity, type Source } from '@zielwerk/core';
import type { CheckedSource } from './report.ts';
import { printSafeJson } from './safe-json.ts';
import { fromRepository } from './uri.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

/**
 * The Reviewdog Diagnostic Format. Lines and columns from 1, columns in bytes of UTF-8, the end excluded. A suggestion is
 * one place, so only fixes of one edit are offered.
 */
export function reportRdjson(results: readonly CheckedSource[]): string {
  const report = {
    source: { name: 'zv' },
    diagnostics: results.flatMap(({ source, diagnostics }) =>
      diagnostics.map(({ code, severity, message, hint, range, related = [], fixes = [] }) => {
        const suggestions = fixes.flatMap(({ edits }) =>
          edits.length === 1
            ? [{ range: rangeIn(source, edits[0]!.range), text: edits[0]!.text }]
            : [],
        );
        return {
          message: hint === undefined ? message : `${message}\n${hint}`,
          location: placeIn(source, range),
          severity: severities[severity],
          code: { value: code },
          ...(suggestions.length > 0 ? { suggestions } : {}),
          ...(related.length > 0
            ? {
                related_locations: related.map((one) => ({
                  message: one.message,
                  location: placeIn(one.source ?? source, one.range),
                })),
              }
            : {}),
        };
      }),
    ),
  };
  return `${printSafeJson(report, 2)}\n`;
}

function placeIn(source: Source, range: Range) {
  return { path: fromRepository(source.name), range: rangeIn(source, range) };
}

function rangeIn(source: Source, range: Range) {
  return { start: placeOf(source, range.start), end: placeOf(source, range.end) };
}

function placeOf(source: Source, offset: number): { line: number; column: number } {
  const { line, column } = positionAt(source, offset);
  const before = source.text.slice(offset - (column - 1), offset);
  return { line, column: Buffer.byteLength(before) + 1 };
}
