import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Diagnostic, Severity } from '@zielwerk/core';
import { readSourceFile } from '../files/read.ts';
import { readConfig, type Config, type RuleLevel } from './read-config.ts';

export const configName = 'zv.json';
const configBytes = 65_536;

/** The configuration that holds for a run, and where it comes from. */
export interface Settings extends Config {
  /** The file as the user would name it from here; null where there is none. */
  readonly file: string | null;
  /** The folder of the file, from here; `''` is the current one. Paths in the file start there. */
  readonly folder: string;
}

const nothing: Settings = {
  file: null,
  folder: '',
  rules: new Map(),
  reports: undefined,
  maxWarnings: undefined,
  baseline: undefined,
  exclude: undefined,
  formats: undefined,
  output: undefined,
};

/** The nearest `zv.json` in the current folder or above it. It is data: nothing in it is run. */
export function loadSettings(): Settings {
  const here = process.cwd();
  for (let folder = here; ; folder = dirname(folder)) {
    if (statSync(join(folder, configName), { throwIfNoEntry: false })) {
      return settingsFrom(relative(here, folder));
    }
    if (dirname(folder) === folder) return nothing;
  }
}

/** The diagnostic as loud as the configuration wants it; null where it is switched off. */
export function adjusted(
  diagnostic: Diagnostic,
  levels: ReadonlyMap<string, RuleLevel>,
): Diagnostic | null {
  const level = levels.get(diagnostic.code);
  if (level === undefined || isBinding(diagnostic)) return diagnostic;
  return level === 'aus' ? null : { ...diagnostic, severity: severities[level] };
}

/** Whether the law or the form of the language says so, which nobody can switch off. */
export function isBinding({ severity, source }: Diagnostic): boolean {
  return severity === 'error' && source !== undefined;
}

const severities: Readonly<Record<Exclude<RuleLevel, 'aus'>, Severity>> = {
  warnung: 'warning',
  hinweis: 'info',
};

function settingsFrom(folder: string): Settings {
  const file = join(folder, configName).replaceAll('\\', '/');
  const config = readConfig(new TextDecoder().decode(readSourceFile(file, configBytes)), file);
  const place = (path: string) => join(folder, path).replaceAll('\\', '/');
  return {
    ...config,
    file,
    folder,
    reports: config.reports?.map(({ format, file: target }) => ({
      format,
      file: target === null ? null : place(target),
    })),
    baseline: config.baseline === undefined ? undefined : place(config.baseline),
    output: config.output === undefined ? undefined : place(config.output),
  };
}
