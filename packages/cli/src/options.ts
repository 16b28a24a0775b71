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
const template: Option = {
  value: 'DATEI',
  help: 'eigene Typst-Vorlage für das PDF statt der mitgelieferten',
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
      template,
      'stdin-filename': stdinFilename,
      help,
    },
  },
  sign: {
    usage: 'zv sign DATEI.pdf --field FELD --p12 DATEI.p12 [Optionen]',
    summary: 'unterschreibt ein Feld eines PDF mit einer PKCS#12-Datei',
    options: {
      field: { value: 'FELD', help: 'das leere Feld, etwa Unterschrift_1' },
      p12: { value: 'DATEI', help: 'Schlüssel und Zertifikat als PKCS#12' },
      output: { short: 'o', value: 'DATEI', help: 'Ziel (Vorgabe: DATEI-unterschrieben.pdf)' },
      overwrite: { value: null, help: 'ersetzt das Ziel, wenn es schon da ist' },
      'password-file': {
        value: 'DATEI',
        help: 'Datei mit dem Kennwort; sonst ZV_P12_PASSWORD oder Eingabe am Bildschirm',
      },
      help,
    },
  },
  verify: {
    usage: 'zv verify DATEI.pdf [QUELLE.zv] [Optionen]',
    summary: 'prüft, ob ein PDF unversehrt ist und ob es ist, was seine Quelle sagt',
    options: {
      format: { value: 'FORMAT', help: 'wie das Ergebnis gezeigt wird: text (Vorgabe) oder json' },
      ca: { value: 'DATEI', help: 'Wurzelzertifikate (PEM), denen Sie vertrauen' },
      template,
      help,
    },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
