import { choice, listOf, readArguments, single, wholeNumber, type Arguments } from './arguments.ts';
import { signInvocation, type SignInvocation } from './commands/sign.ts';
import { verifyInvocation, type VerifyInvocation } from './commands/verify.ts';
import { usageError } from './exit.ts';
import { formats, type FormatName } from './formats.ts';
import { commands, type CommandName } from './options.ts';
import { reporters, type ReportFormat } from './report/reporters.ts';
import { visible } from './report/visible.ts';

/** What the user wants, all values checked. What is not said is undefined: then the configuration decides. */
export type Invocation =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | CheckInvocation
  | BuildInvocation
  | FormatInvocation
  | ImportInvocation
  | SignInvocation
  | VerifyInvocation
  | { readonly kind: 'explain'; readonly code: string | null }
  | { readonly kind: 'doctor' };

/** One report, and the file it goes to; null is stdout. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly file: string | null;
}

export interface CheckInvocation {
  readonly kind: 'check';
  readonly paths: readonly string[];
  readonly reports: readonly ReportTarget[] | undefined;
  readonly maxWarnings: number | undefined;
  readonly fix: boolean;
  readonly against: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
  readonly explainNumbers: boolean;
  readonly stdinFilename: string;
}

export interface BuildInvocation {
  readonly kind: 'build';
  readonly paths: readonly string[];
  readonly formats: readonly FormatName[] | undefined;
  readonly folder: string | undefined;
  readonly overwrite: boolean;
  /** A template in place of ours; null for ours. */
  readonly template: string | null;
  readonly stdinFilename: string;
}

export interface FormatInvocation {
  readonly kind: 'format';
  readonly paths: readonly string[];
  readonly mode: 'print' | 'check' | 'write';
  readonly stdinFilename: string;
}

export interface ImportInvocation {
  readonly kind: 'import';
  readonly path: string;
  readonly output: string | undefined;
  readonly overwrite: boolean;
}

/** Reads the arguments after `zv`; every mistake is a `Stop` that says what is possible. */
export function parseCommandLine(args: readonly string[]): Invocation {
  const [first, ...rest] = args;
  if (first === undefined) {
    throw usageError('Es fehlt der Befehl.', `Möglich sind ${listOf(Object.keys(commands))}.`);
  }
  if (first === '--version') return { kind: 'version' };
  if (first === '--help' || first === '-h') return { kind: 'help', command: null };
  if (first === 'help') {
    return { kind: 'help', command: rest[0] === undefined ? null : commandName(rest[0]) };
  }
  const name = commandName(first);
  const given = readArguments(name, rest);
  return given.switches.has('help') ? { kind: 'help', command: name } : readers[name](given);
}

/** What the arguments of each command mean. */
const readers: { readonly [Name in CommandName]: (given: Arguments) => Invocation } = {
  check: readCheck,
  build: (given) => ({
    kind: 'build',
    paths: given.paths,
    formats: optional(single(given, 'to'), formatList),
    folder: single(given, 'output'),
    overwrite: given.switches.has('overwrite'),
    template: single(given, 'template') ?? null,
    stdinFilename: stdinFilename(given),
  }),
  format: readFormat,
  import: readImport,
  explain: ({ paths }) => {
    if (paths.length > 1) throw usageError('„zv explain“ erklärt eine Regel auf einmal.');
    return { kind: 'explain', code: paths[0] ?? null };
  },
  sign: (given) => signInvocation(given.switches, firstValues(given), given.paths),
  verify: (given) => verifyInvocation(firstValues(given), given.paths),
  doctor: ({ paths }) => {
    if (paths.length > 0) throw usageError('„zv doctor“ nimmt keinen Pfad.');
    return { kind: 'doctor' };
  },
};

function readCheck(given: Arguments): CheckInvocation {
  const fix = given.switches.has('fix');
  const writeBaseline = given.switches.has('write-baseline');
  const against = single(given, 'against');
  if (fix && given.paths.includes('-')) {
    throw usageError('--fix ändert Dateien; die Standardeingabe lässt sich nicht ändern.');
  }
  if (writeBaseline && against !== undefined) {
    throw usageError('--write-baseline und --against schließen einander aus.');
  }
  return {
    kind: 'check',
    paths: given.paths,
    reports: optional(given.values.get('format'), reportTargets),
    maxWarnings: optional(single(given, 'max-warnings'), (text) =>
      wholeNumber('max-warnings', text),
    ),
    fix,
    against,
    baseline: single(given, 'baseline'),
    writeBaseline,
    explainNumbers: given.switches.has('explain-numbers'),
    stdinFilename: stdinFilename(given),
  };
}

function readFormat(given: Arguments): FormatInvocation {
  const check = given.switches.has('check');
  const write = given.switches.has('write');
  if (check && write) throw usageError('--check und --write schließen einander aus.');
  if (write && given.paths.includes('-')) {
    throw usageError('--write ändert Dateien; die Standardeingabe lässt sich nicht ändern.');
  }
  return {
    kind: 'format',
    paths: given.paths,
    mode: check ? 'check' : write ? 'write' : 'print',
    stdinFilename: stdinFilename(given),
  };
}

function readImport(given: Arguments): ImportInvocation {
  const [path, ...more] = given.paths;
  if (path === undefined || more.length > 0) {
    throw usageError('„zv import“ braucht genau eine JSON-Datei.');
  }
  return {
    kind: 'import',
    path,
    output: single(given, 'output'),
    overwrite: given.switches.has('overwrite'),
  };
}

/** `text`, or `sarif=zv.sarif`; only one of them can go to stdout. */
export function reportTargets(values: readonly string[]): ReportTarget[] {
  const targets = values.map((value): ReportTarget => {
    const [, name = value, file] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
    const format = choice('format', name, reporters);
    if (file === '') throw usageError(`Hinter „--format ${format}=“ fehlt die Datei.`);
    return { format, file: file ?? null };
  });
  const places = targets.map(({ file }) => file);
  if (new Set(places).size === places.length) return targets;
  throw usageError(
    'Die Option --format steht mehrmals da, und zwei Berichte gehen an denselben Ort.',
    'Geben Sie jedem weiteren Bericht seine Datei: --format sarif=zv.sarif.',
  );
}

export function formatList(text: string): FormatName[] {
  const names = text.split(',').map((name) => name.trim());
  return [...new Set(names.map((name) => choice('to', name, formats)))];
}

function commandName(text: string): CommandName {
  if (Object.hasOwn(commands, text)) return text as CommandName;
  const kind = text.startsWith('-') ? 'Die Option' : 'Den Befehl';
  throw usageError(
    `${kind} ${visible(text)} gibt es nicht.`,
    `Möglich sind ${listOf(Object.keys(commands))}; „zv --help“ zeigt mehr.`,
  );
}

function stdinFilename(given: Arguments): string {
  return single(given, 'stdin-filename') ?? 'Standardeingabe';
}

function firstValues({ values }: Arguments): ReadonlyMap<string, string> {
  return new Map([...values].map(([name, [first = '']]) => [name, first]));
}

function optional<Value, Result>(
  value: Value | undefined,
  read: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : read(value);
}
