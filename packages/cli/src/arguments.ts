import { parseArgs } from 'node:util';
import { usageError } from './exit.ts';
import { commands, type Command, type CommandName, type Option } from './options.ts';
import { visible } from './report/visible.ts';

/** What stands behind the name of a command, by the long names of the flags. */
export interface Arguments {
  readonly switches: ReadonlySet<string>;
  /** The values of each flag in their order; more than one only where the flag may be repeated. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly paths: readonly string[];
}

/** A flag given twice is refused where it may not be repeated, as the first would be lost silently. */
export function readArguments(name: CommandName, args: readonly string[]): Arguments {
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
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const option = optionOf(name, command, token.name, visible(token.rawName));
    const written = visible(token.rawName);
    if (switches.has(token.name) || (values.has(token.name) && !option.repeatable)) {
      throw usageError(`Die Option ${written} steht mehrmals da.`);
    }
    if (option.value === null) {
      if (token.value !== undefined) throw usageError(`Die Option ${written} hat keinen Wert.`);
      switches.add(token.name);
    } else if (token.value === undefined || token.value === '') {
      throw usageError(`Die Option ${written} braucht einen Wert: ${written} ${option.value}.`);
    } else {
      values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
    }
  }
  return { switches, values, paths };
}

/** The value of a flag that may be given once. */
export function single({ values }: Arguments, name: string): string | undefined {
  return values.get(name)?.[0];
}

export function choice<Name extends string>(
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

export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usageError(`--${option} braucht eine ganze Zahl ab 0, nicht „${visible(text)}“.`);
}

export function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}

function optionOf(name: CommandName, command: Command, key: string, written: string): Option {
  const option = Object.hasOwn(command.options, key) ? command.options[key] : undefined;
  if (option) return option;
  throw usageError(
    `Die Option ${written} gibt es bei „zv ${name}“ nicht.`,
    `Möglich sind ${listOf(Object.keys(command.options).map((other) => `--${other}`))}.`,
  );
}
