import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What every format says of a finding; what a format does not know is left out. */
export interface Seen {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

const folder = join(import.meta.dirname, 'schemas');
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => URL.canParse(text, 'http://a/'),
  'date-time': true,
} as const;

function schema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
}

/** Draft 4, of which this schema uses nothing that draft 7 reads otherwise but the name of its `id`. */
function sarifValidator(): ValidateFunction {
  const { $schema: _draft, id: _id, ...rest } = schema('sarif-2.1.0.schema.json');
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(rest);
}

export const validators = {
  sarif: sarifValidator(),
  gitlab: new Ajv2020().compile(schema('gitlab-code-quality.schema.json')),
  rdjson: new Ajv2020().compile(schema('rdjson.schema.json')),
};

/** Reads each format back with nothing but its own description. */
export const readers: Readonly<Record<string, (report: string) => Seen[]>> = {
  json: readJson,
  sarif: readSarif,
  github: readGithub,
  gitlab: readGitlab,
  junit: readJunit,
  rdjson: readRdjson,
  text: readText,
};

/* eslint-disable @typescript-eslint/no-explicit-any */
function readJson(report: string): Seen[] {
  return JSON.parse(report).findings.map((one: any) => ({
    file: one.file,
    code: one.code,
    severity: one.severity,
    line: one.start.line,
    column: one.start.column,
    endLine: one.end.line,
    endColumn: one.end.column,
  }));
}

function readSarif(report: string): Seen[] {
  const [run] = JSON.parse(report).runs;
  return run.results
    .filter((one: any) => (one.suppressions ?? []).length === 0)
    .map((one: any) => {
      const { artifactLocation, region } = one.locations[0].physicalLocation;
      return {
        file: decodeURIComponent(artifactLocation.uri),
        code: run.tool.driver.rules[one.ruleIndex].id,
        severity: { error: 'error', warning: 'warning', note: 'info' }[one.level as string],
        line: region.startLine,
        column: region.startColumn,
        endLine: region.endLine,
        endColumn: region.endColumn,
      };
    });
}

function readGithub(report: string): Seen[] {
  const unescape = (text: string) =>
    text.replace(/%(2C|3A|0A|0D|25)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return report.split('\n').flatMap((line) => {
    const command = /^::(error|warning|notice) ([^:]*)::/.exec(line);
    if (command) {
      const properties = Object.fromEntries(
        command[2]!.split(',').map((pair) => pair.split('=').map(unescape) as [string, string]),
      );
      return {
        file: properties['file']!,
        code: /\[(.*)\]/.exec(properties['title']!)![1]!,
        severity: { error: 'error', warning: 'warning', notice: 'info' }[command[1]!]!,
        line: Number(properties['line']),
        ...(properties['col'] ? { column: Number(properties['col']) } : {}),
      };
    }
    return /^ {2}\S/.test(line) ? readLine(line.trim()) : [];
  });
}

function readGitlab(report: string): Seen[] {
  return JSON.parse(report).map((one: any) => ({
    file: one.location.path,
    code: one.check_name,
    severity: { critical: 'error', minor: 'warning', info: 'info' }[one.severity as string],
    line: one.location.lines.begin,
  }));
}

function readJunit(report: string): Seen[] {
  const unescape = (text: string) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return [...report.matchAll(/<(?:failure|system-out)[^>]*>([^<]*)</g)]
    .flatMap(([, text]) => text!.split('\n'))
    .map((line) => readLine(unescape(line)));
}

function readRdjson(report: string): Seen[] {
  return JSON.parse(report).diagnostics.map((one: any) => ({
    file: one.location.path,
    code: one.code.value,
    severity: { ERROR: 'error', WARNING: 'warning', INFO: 'info' }[one.severity as string],
    line: one.location.range.start.line,
    column: one.location.range.start.column,
    endLine: one.location.range.end.line,
    endColumn: one.location.range.end.column,
  }));
}

function readText(report: string): Seen[] {
  return [
    ...report.matchAll(/^(Fehler|Warnung|Hinweis)\[(.*?)\]: .*\n *┌─ (.*):(\d+):(\d+)$/gm),
  ].map(([, word, code, file, line, column]) => ({
    file: file!,
    code: code!,
    severity: severities[word!]!,
    line: Number(line),
    column: Number(column),
  }));
}

const severities: Readonly<Record<string, string>> = {
  Fehler: 'error',
  Warnung: 'warning',
  Hinweis: 'info',
};

function readLine(line: string): Seen {
  const [, file, row, column, word, code] =
    /^(.*?):(\d+):(\d+): (Fehler|Warnung|Hinweis)\[(.*?)\]: /.exec(line)!;
  return {
    file: file!,
    code: code!,
    severity: severities[word!]!,
    line: Number(row),
    column: Number(column),
  };
}
