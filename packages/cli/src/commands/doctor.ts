import { LIMITS, rules } from '@zielwerk/core';
import { defaultFolder, defaultFormats } from './build.ts';
import { loadSettings, type Settings } from '../config/settings.ts';
import { printData } from '../console.ts';
import { ExitCode } from '../exit.ts';
import { maximumBytes, maximumFiles } from '../files/find.ts';
import { visible } from '../report/visible.ts';
import { version } from '../version.ts';

type Row = readonly [name: string, value: string, origin: string];

/** `zv doctor`: what runs, what is set and by whom, and the limits; returns the exit code. */
export function doctor(): number {
  const settings = loadSettings();
  printData(
    [
      ...table('Programm', [
        ['zv', version, ''],
        ['Node', process.version, visible(process.execPath)],
        ['System', `${process.platform} ${process.arch}`, ''],
        ['git', gitVersion(), 'nur für --against'],
      ]),
      ...table('Einstellungen', [
        ['Datei', settings.file === null ? 'keine zv.json gefunden' : visible(settings.file), ''],
        ...settingRows(settings),
      ]),
      ...table('Umgebung', environmentRows()),
      ...table('Grenzen', [
        ['Größe einer Datei', `${LIMITS.fileBytes / 1024} KiB`, ''],
        ['Dateien auf einmal', `${maximumFiles}, zusammen ${maximumBytes / 1024 / 1024} MiB`, ''],
        ['Verschachtelung', String(LIMITS.nesting), ''],
        ['Wörter und Zeichen', String(LIMITS.tokens), ''],
        ['Länge eines Textes', `${LIMITS.stringLength / 1024} KiB`, ''],
        ['Befunde je Datei', String(LIMITS.diagnostics), ''],
      ]),
    ].join('\n'),
  );
  return ExitCode.clean;
}

/** Every value with its origin: the file, or the default. */
function settingRows(settings: Settings): Row[] {
  const from = (value: unknown) => (value === undefined ? 'Vorgabe' : visible(settings.file ?? ''));
  const reports = settings.reports?.map(({ format, file }) =>
    file ? `${format}=${file}` : format,
  );
  return [
    ['format', visible((reports ?? ['text']).join(', ')), from(reports)],
    ['max-warnings', String(settings.maxWarnings ?? 'unbegrenzt'), from(settings.maxWarnings)],
    ['baseline', visible(settings.baseline ?? 'keine'), from(settings.baseline)],
    ['exclude', visible(settings.exclude?.join(', ') ?? 'nichts'), from(settings.exclude)],
    ['to', (settings.formats ?? defaultFormats).join(', '), from(settings.formats)],
    ['output', visible(settings.output ?? defaultFolder), from(settings.output)],
    ['regeln', `${rules.length} Regeln, ${settings.rules.size} anders eingestellt`, ''],
    ...[...settings.rules].map(([code, level]): Row => [`  ${code}`, level, from(level)]),
  ];
}

function environmentRows(): Row[] {
  return ['SOURCE_DATE_EPOCH', 'NO_COLOR', 'FORCE_COLOR', 'ZV_DEBUG'].map((name): Row => {
    const value = process.env[name];
    return [name, value === undefined ? 'nicht gesetzt' : visible(value), ''];
  });
}

function gitVersion(): string {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { stdout, error } = spawnSync('git', ['--version'], { encoding: 'utf8' });
  return error ? 'nicht gefunden' : visible(stdout.trim().replace(/^git version /, ''));
}

function table(title: string, rows: readonly Row[]): string[] {
  const [first, second] = [0, 1].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  return [
    title,
    ...rows.map(([name, value, origin]) =>
      `  ${name.padEnd(first!)}  ${value.padEnd(Math.min(second!, 40))}  ${origin}`.trimEnd(),
    ),
    '',
  ];
}
