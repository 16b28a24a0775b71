import { positionAt, type Diagnostic, type Range, type Source } from '@zielwerk/core';
import { version } from '../version.ts';
import { countFindings, type CheckedSource } from './report.ts';

// Valid JSON holds these as they are; as escapes they harm neither a terminal nor a build log that shows the report.
const escaped =
  /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Default_Ignorable_Code_Point}|(?<=#)#(?=\w*\[)/gu;

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
    summary: { files: results.length, ...countFindings(results) },
  };
  return JSON.stringify(report, null, 2).replace(escaped, escape) + '\n';
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
    related: (diagnostic.related ?? []).map(({ range, message }) => ({
      ...place(source, range),
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

function escape(character: string): string {
  let text = '';
  for (let i = 0; i < character.length; i++) {
    text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }
  return text;
}
