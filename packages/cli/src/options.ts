/** One flag of the command line. The parser, the help and the completions read this table. */
export interface Option {
  readonly short?: string;
  /** The placeholder of the value in the help; null for a switch. */
  readonly value: string | null;
  /** Whether it may be given more than once. */
  readonly repeatable?: true;
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
      format: {
        value: 'FORMAT',
        repeatable: true,
        help: 'wie die Befunde gezeigt werden: text (Vorgabe), json, sarif, github, gitlab, junit oder rdjson; mit =DATEI in eine Datei, auch mehrmals',
      },
      fix: { value: null, help: 'behebt, was sich ohne Änderung der Aussage beheben lässt' },
      against: { value: 'REF', help: 'nur Befunde, die es im Git-Stand REF noch nicht gab' },
      baseline: { value: 'DATEI', help: 'nur Befunde, die nicht in der Datei stehen' },
      'write-baseline': {
        value: null,
        help: 'schreibt die Befunde in diese Datei (Vorgabe: zv-baseline.json)',
      },
      'explain-numbers': {
        value: null,
        help: 'zeigt dazu, wie zv die Zahlen liest und nachrechnet',
      },
      'max-warnings': { value: 'N', help: 'mehr als N Warnungen gelten als Fehlschlag' },
      'stdin-filename': stdinFilename,
      help,
    },
  },
  build: {
    usage: 'zv build [PFAD…] [Optionen]',
    summary: 'erzeugt die Dokumente',
    options: {
      to: {
        value: 'FORMATE',
        help: 'was entsteht, mit Komma getrennt: json, md, html, csv, pdf (Vorgabe: json,md,pdf)',
      },
      output: { short: 'o', value: 'ORDNER', help: 'wohin geschrieben wird (Vorgabe: out)' },
      overwrite: { value: null, help: 'ersetzt auch Dateien, die zv nicht selbst geschrieben hat' },
      template,
      'stdin-filename': stdinFilename,
      help,
    },
  },
  format: {
    usage: 'zv format [PFAD…] [Optionen]',
    summary: 'schreibt Quelltexte in der einen Form, die zv kennt',
    options: {
      check: {
        value: null,
        help: 'ändert nichts und nennt die Dateien, die anders geschrieben sind',
      },
      write: {
        value: null,
        help: 'ändert die Dateien; sonst geht der Text in die Standardausgabe',
      },
      'stdin-filename': stdinFilename,
      help,
    },
  },
  import: {
    usage: 'zv import DATEI.json [-o DATEI.zv]',
    summary: 'macht aus dem JSON einer Vereinbarung wieder Quelltext',
    options: {
      output: { short: 'o', value: 'DATEI', help: 'schreibt dorthin statt in die Standardausgabe' },
      overwrite: { value: null, help: 'ersetzt auch eine Datei, die es schon gibt' },
      help,
    },
  },
  explain: {
    usage: 'zv explain [REGEL]',
    summary: 'erklärt eine Regel; ohne Namen nennt es alle',
    options: { help },
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
  doctor: {
    usage: 'zv doctor',
    summary: 'zeigt, was installiert und eingestellt ist und woher jeder Wert kommt',
    options: { help },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
