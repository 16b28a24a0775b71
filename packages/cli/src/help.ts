import { commands, type Command, type CommandName } from './options.ts';
import { wrapped } from './wrap.ts';

/** The help of one command or, for null, of all. */
export function helpText(name: CommandName | null): string {
  return name === null ? overview() : helpOf(commands[name]);
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return `zv prüft und erzeugt Zielvereinbarungen nach § 48b SGB II.

Aufruf: zv BEFEHL [PFAD…] [Optionen]

Befehle:
${columns(rows)}

Ein Pfad ist eine Datei oder ein Ordner, der nach .zv-Dateien durchsucht wird. Ohne Pfad gilt der
aktuelle Ordner; „-“ ist die Standardeingabe. „zv BEFEHL --help“ zeigt die Optionen eines Befehls,
„zv --version“ die Version.

Rückgabewerte: 0 nichts gefunden · 1 Fehler gefunden · 2 falscher Aufruf · 3 Dateien oder Grenzen ·
70 Fehler in zv selbst · 130 und 143 abgebrochen
`;
}

function helpOf({ usage, summary, options }: Command): string {
  const rows = Object.entries(options).map(([name, { short, value, help }]) => {
    const flag = `${short ? `-${short}, ` : ''}--${name}${value === null ? '' : ` ${value}`}`;
    return [flag, help] as const;
  });
  return `${usage}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.

Optionen:
${columns(rows)}
`;
}

const lineWidth = 100;

/** Two columns; the second goes on below itself where it is too long. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) => {
      const lines = wrapped(right, lineWidth - width - 4);
      return `  ${left.padEnd(width)}  ${lines.join(`\n${' '.repeat(width + 4)}`)}`;
    })
    .join('\n');
}
