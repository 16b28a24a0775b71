import {
  isoDate,
  positionAt,
  rules,
  type Diagnostic,
  type Range,
  type Severity,
  type Source,
} from '@zielwerk/core';
import { shortAnswer } from '../explain/codes.ts';
import { pageText, sectionOf } from '../explain/pages.ts';
import { version } from '../version.ts';
import { fingerprinter } from './fingerprint.ts';
import type { CheckedSource } from './report.ts';
import { printSafeJson } from './safe-json.ts';
import { uriOf } from './uri.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

type Suppressed = NonNullable<CheckedSource['suppressed']>[number];

/** SARIF 2.1.0 (OASIS), for the code scanning of build servers. Lines and columns from 1, columns in UTF-16 code units. */
export function reportSarif(results: readonly CheckedSource[]): string {
  const codes = [...new Set(results.flatMap(codesOf))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const hasSuppressions = results.some(({ suppressed = [] }) => suppressed.length > 0);
  const artifacts = new Map(results.map(({ source }, index) => [source, index]));
  const fingerprint = fingerprinter();
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'zv',
            fullName: 'Zielwerk',
            semanticVersion: version,
            language: 'de',
            rules: codes.map(ruleOf),
          },
        },
        language: 'de',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        artifacts: results.map(({ source }) => ({ location: { uri: uriOf(source.name) } })),
        results: results.flatMap((result, artifact) => [
          ...result.diagnostics.map((one) => ({
            ...resultOf(result, artifact, one),
            ...(hasSuppressions ? { suppressions: [] } : {}),
          })),
          ...(result.suppressed ?? []).map((one) => ({
            ...resultOf(result, artifact, one.diagnostic),
            suppressions: [suppressionOf(one)],
          })),
        ]),
      },
    ],
  };
  return `${printSafeJson(log, 2)}\n`;

  function resultOf(result: CheckedSource, artifact: number, diagnostic: Diagnostic) {
    const { source } = result;
    const { code, severity, message, hint, related = [], fixes = [] } = diagnostic;
    const place = (range: Range, file = source) => ({
      physicalLocation: {
        artifactLocation: { uri: uriOf(file.name), index: artifacts.get(file) ?? artifact },
        region: regionOf(file, range),
      },
    });
    return {
      ruleId: code,
      ruleIndex: indexes.get(code)!,
      level: levels[severity],
      message: { text: hint === undefined ? message : `${message}\n${hint}` },
      locations: [place(diagnostic.range)],
      ...(related.length > 0
        ? {
            relatedLocations: related.map(({ source: other, range, message: text }, id) => ({
              id,
              message: { text },
              ...place(range, other),
            })),
          }
        : {}),
      partialFingerprints: { 'zv/v1': fingerprint(result, diagnostic) },
      ...(fixes.length > 0
        ? {
            fixes: fixes.map(({ title, safe, edits }) => ({
              description: { text: safe ? title : `${title} (bitte prüfen)` },
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(source.name), index: artifact },
                  replacements: edits.map(({ range, text }) => ({
                    deletedRegion: regionOf(source, range),
                    insertedContent: { text },
                  })),
                },
              ],
            })),
          }
        : {}),
    };
  }
}

function codesOf({ diagnostics, suppressed = [] }: CheckedSource): string[] {
  return [...diagnostics, ...suppressed.map((one) => one.diagnostic)].map(({ code }) => code);
}

function ruleOf(code: string) {
  const rule = rules.find((one) => one.code === code);
  const page = rule ? pageText(code) : null;
  const short = shortAnswer(code) ?? sectionOf(page ?? '', 'Warum') ?? code;
  return {
    id: code,
    shortDescription: { text: short },
    help: page === null ? { text: short } : { text: page, markdown: page },
    ...(rule
      ? {
          defaultConfiguration: { level: levels[rule.severity] },
          properties: { tags: [...rule.requirements] },
        }
      : {}),
  };
}

function regionOf(source: Source, range: Range) {
  const start = positionAt(source, range.start);
  const end = positionAt(source, range.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function suppressionOf({ reason, until }: Suppressed) {
  const justification = until === null ? reason : `${reason} (bis ${isoDate(until)})`;
  return { kind: 'inSource', status: 'accepted', justification };
}
