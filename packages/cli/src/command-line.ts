import { parseArgs } from 'node:util';
import { signInvocation, type SignInvocation } from './commands/sign.ts';
import { verifyInvocation, type VerifyInvocation } from './commands/verify.ts';
import { usageError } from './exit.ts';
import { formats, type FormatName } from './formats.ts';
import { commands, type Command, type CommandName, type Option } from './options.ts';
import { reporters, type ReportFormat } from './report/reporters.ts';
import { visible } from './report/visible.ts';

/** What the user wants, all values checked. */
export type Invocation =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | CheckInvocation
  | BuildInvocation
  | SignInvocation
  | VerifyInvocation;

export interface CheckInvocation {
  readonly kind: 'check';
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly maxWarnings: number;
  readonly stdinFilename: string;
}

export interface BuildInvocation {
  readonly kind: 'build';
  readonly paths: readonly string[];
  readonly formats: readonly FormatName[];
  readonly folder: string;
  readonly overwrite: boolean;
  /** A template in place of ours; null for ours. */
  readonly template: string | null;
  readonly stdinFilename: string;
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
  const { switches, values, paths } = readArguments(name, rest);
  if (switches.has('help')) return { kind: 'help', command: name };
  const stdinFilename = values.get('stdin-filename') ?? 'Standardeingabe';
  if (name === 'check') {
    return {
      kind: 'check',
      paths,
      format: choice('format', values.get('format') ?? 'text', reporters),
      maxWarnings: wholeNumber('max-warnings', values.get('max-warnings')),
      stdinFilename,
    };
  }
  if (name === 'sign') return signInvocation(switches, values, paths);
  if (name === 'verify') return verifyInvocation(values, paths);
  return {
    kind: 'build',
    paths,
    formats: formatList(values.get('to')),
    folder: values.get('output') ?? 'out',
    overwrite: switches.has('overwrite'),
    template: values.get('template') ?? null,
    stdinFilename,
  };
}

function commandName(text: string): CommandName {
  if (Object.hasOwn(commands, text)) return text as CommandName;
  const kind = text.startsWith('-') ? 'Die Option' : 'Den Befehl';
  throw usageError(
    `${kind} ${visible(text)} gibt es nicht.`,
    `Möglich sind ${listOf(Object.keys(commands))}; „zv --help“ zeigt mehr.`,
  );
}

/** The flags by their long names; a flag given twice is refused, as the first would be lost silently. */
function readArguments(name: CommandName, args: readonly string[]) {
  const command: Command = commands[name];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(command.options).map(([key, { short, value }]) => [
        key,
        {
          type: value === null ? ('boolean' as const) : ('string' as const),
          ...(short ? { short } : {}),
        },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const option: Option | undefined = Object.hasOwn(command.options, token.name)
      ? command.options[token.name]
      : undefined;
    const written = visible(token.rawName);
    if (!option) {
      throw usageError(
        `Die Option ${written} gibt es bei „zv ${name}“ nicht.`,
        `Möglich sind ${listOf(Object.keys(command.options).map((key) => `--${key}`))}.`,
      );
    }
    if (switches.has(token.name) || values.has(token.name)) {
      throw usageError(`Die Option ${written} steht mehrmals da.`);
    }
    if (option.value === null) {
      if (token.value !== undefined) throw usageError(`Die Option ${written} hat keinen Wert.`);
      switches.add(token.name);
    } else if (token.value === undefined || token.value === '') {
      throw usageError(`Die Option ${written} braucht einen Wert: ${written} ${option.value}.`);
    } else {
      values.set(token.name, token.value);
    }
  }
  return { switches, values, paths };
}

function formatList(text: string | undefined): FormatName[] {
  const names = (text ?? 'json,md,pdf').split(',').map((name) => name.trim());
  return [...new Set(names.map((name) => choice('to', name, formats)))];
}

function choice<Name extends string>(
  option: string,
  value: string,
  table: Readonly<Record<Name, unknown>>,
): Name {
  if (Object.hasOwn(table, value)) return value as Name;
  throw usageError(
    `„${visible(value)}“ ist kein Wert für --${option}.`,
    `Möglich sind ${listOf(Object.keys(table))}.`,
  );
}

function wholeNumber(option: string, text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usageError(`--${option} braucht eine ganze Zahl ab 0, nicht „${visible(text)}“.`);
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}
