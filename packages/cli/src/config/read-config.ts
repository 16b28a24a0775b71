import { rules } from '@zielwerk/core';
import { listOf } from '../arguments.ts';
import { usageError, type Stop } from '../exit.ts';
import { formats, type FormatName } from '../formats.ts';
import { didYouMean } from '../nearest.ts';
import { reporters, type ReportFormat } from '../report/reporters.ts';
import { visible } from '../report/visible.ts';

/** How loud a rule is. A statutory error has no choice. */
export type RuleLevel = 'warnung' | 'hinweis' | 'aus';

/** What a `zv.json` says, checked; what it does not say is undefined. The schema is schema/zv.schema.json. */
export interface Config {
  readonly rules: ReadonlyMap<string, RuleLevel>;
  readonly reports:
    readonly { readonly format: ReportFormat; readonly file: string | null }[] | undefined;
  readonly maxWarnings: number | undefined;
  readonly baseline: string | undefined;
  readonly exclude: readonly string[] | undefined;
  readonly formats: readonly FormatName[] | undefined;
  readonly output: string | undefined;
}

export const ruleLevels: readonly RuleLevel[] = ['warnung', 'hinweis', 'aus'];

/** What each key holds. Where there is a flag, the key has its name. */
const keys: Readonly<Record<string, (value: unknown, fail: Fail) => unknown>> = {
  $schema: text,
  regeln: ruleTable,
  format: reportList,
  'max-warnings': count,
  baseline: text,
  exclude: (value, fail) => list(value, fail).map((one) => text(one, fail)),
  to: (value, fail) =>
    distinct(
      list(value, fail).map((one) => oneOf(one, formats, fail)),
      fail,
    ),
  output: text,
};

type Fail = (message: string, hint?: string) => Stop;

/** Reads the text of a `zv.json`; every mistake is a `Stop` that names the file and the key. */
export function readConfig(json: string, path: string): Config {
  const fail: Fail = (message, hint) => usageError(`${visible(path)}: ${message}`, hint);
  const data = parse(json, fail);
  if (!isObject(data)) throw fail('Die Datei enthält kein JSON-Objekt { … }.');
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(data)) {
    const read = Object.hasOwn(keys, key) ? keys[key]! : null;
    if (!read) {
      throw fail(
        `Den Schlüssel „${visible(key)}“ gibt es nicht.`,
        didYouMean(key, Object.keys(keys)) ?? `Möglich sind ${listOf(Object.keys(keys))}.`,
      );
    }
    values.set(
      key,
      read(value, (message, hint) => fail(`„${key}“ ${message}`, hint)),
    );
  }
  const get = <Value>(key: string) => values.get(key) as Value | undefined;
  return {
    rules: get<ReadonlyMap<string, RuleLevel>>('regeln') ?? new Map(),
    reports: get('format'),
    maxWarnings: get('max-warnings'),
    baseline: get('baseline'),
    exclude: get('exclude'),
    formats: get('to'),
    output: get('output'),
  };
}

function parse(json: string, fail: Fail): unknown {
  try {
    return JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json);
  } catch {
    throw fail(
      'Die Datei ist kein gültiges JSON.',
      'Kommentare und Kommas am Ende gibt es in JSON nicht.',
    );
  }
}

function ruleTable(value: unknown, fail: Fail): ReadonlyMap<string, RuleLevel> {
  if (!isObject(value)) throw fail('braucht ein Objekt: { "regel": "hinweis" }.');
  const table = new Map<string, RuleLevel>();
  for (const [name, level] of Object.entries(value)) {
    const code = name.normalize('NFC');
    const rule = rules.find((one) => one.code === code);
    if (!rule) {
      throw fail(
        `nennt „${visible(name)}“; eine solche Regel gibt es nicht.`,
        didYouMean(
          code,
          rules.map((one) => one.code),
        ) ?? '„zv explain“ nennt alle Regeln.',
      );
    }
    if (!ruleLevels.includes(level as RuleLevel)) {
      throw fail(`braucht für „${code}“ einen der Werte ${listOf(ruleLevels)}.`);
    }
    if (rule.severity === 'error' && rule.source !== null) {
      throw fail(
        `nennt „${code}“; dieser Fehler folgt aus ${rule.source} und lässt sich nicht herabstufen.`,
      );
    }
    table.set(code, level as RuleLevel);
  }
  return table;
}

/** Each report to its own place; only one can go to stdout. */
function reportList(value: unknown, fail: Fail): Config['reports'] {
  const targets = list(value, fail).map((one) => reportTarget(one, fail));
  distinct(
    targets.map(({ file }) => file),
    fail,
  );
  return targets;
}

function reportTarget(value: unknown, fail: Fail): { format: ReportFormat; file: string | null } {
  const [, name, file] = /^([^=]*)(?:=(.+))?$/s.exec(text(value, fail)) ?? [];
  return { format: oneOf(name ?? value, reporters, fail), file: file ?? null };
}

function oneOf<Name extends string>(
  value: unknown,
  table: Readonly<Record<Name, unknown>>,
  fail: Fail,
): Name {
  if (typeof value === 'string' && Object.hasOwn(table, value)) return value as Name;
  throw fail(
    `kennt den Wert ${visible(JSON.stringify(value))} nicht.`,
    `Möglich sind ${listOf(Object.keys(table))}.`,
  );
}

function list(value: unknown, fail: Fail): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw fail('braucht eine Liste [ … ] mit wenigstens einem Eintrag.');
}

function distinct<Item>(items: readonly Item[], fail: Fail): readonly Item[] {
  if (new Set(items.map((item) => JSON.stringify(item))).size === items.length) return items;
  throw fail('nennt etwas mehrmals.');
}

function text(value: unknown, fail: Fail): string {
  if (typeof value === 'string' && value !== '') return value;
  throw fail('braucht einen Text in Anführungszeichen.');
}

function count(value: unknown, fail: Fail): number {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 999_999_999) {
    return value as number;
  }
  throw fail('braucht eine ganze Zahl ab 0.');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
