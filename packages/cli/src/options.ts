/** One flag of the command line. The parser, the help and the completions read this table. */
export interface Option {
  readonly short?: string;
  /** The placeholder of the value in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
}

const stdinFilename: Option = {
  value: 'NAME',
  help: 'wie die Datei heißt, die mit „-“ von der Standardeingabe kommt',
};
const help: Option = { short: 'h', value: null, help: 'zeigt diese Hilfe' };

export const commands = {
  check: {
    usage: 'zv check [PFAD…] [Optionen]',
    summary: 'prüft Zielvereinbarungen',
    options: {
      format: { value: 'FORMAT', help: 'wie die Befunde gezeigt werden: text (Vorgabe) oder json' },
      'max-warnings': { value: 'N', help: 'mehr als N Warnungen gelten als Fehlschlag' },
      'stdin-filename': stdinFilename,
      help,
    },
  },
  build: {
    usage: 'zv build [PFAD…] [Optionen]',
    summary: 'erzeugt die Dokumente',
    options: {
      to: { value: 'FORMATE', help: 'was entsteht, mit Komma getrennt (Vorgabe: json,md,pdf)' },
      output: { short: 'o', value: 'ORDNER', help: 'wohin geschrieben wird (Vorgabe: out)' },
      overwrite: { value: null, help: 'ersetzt auch Dateien, die zv nicht selbst geschrieben hat' },
      'stdin-filename': stdinFilename,
      help,
    },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
