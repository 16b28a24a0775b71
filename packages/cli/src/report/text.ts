import {
  applyEdits,
  lineText,
  positionAt,
  type Diagnostic,
  type Fix,
  type Range,
  type Severity,
  type Source,
  type TextEdit,
} from '@zielwerk/core';
import { excerpt } from './excerpt.ts';
import { plain, type Ink, type Paint } from './paint.ts';
import { countFindings, type CheckedSource } from './report.ts';
import { visible } from './visible.ts';

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
};

/** One place to show: its lines and what is said of it. */
interface Place {
  readonly source: Source;
  readonly range: Range;
  readonly label: string;
  readonly mark: string;
  readonly ink: Ink;
}

/** For people: each finding with its source line, the exact place, help and grounds; a counting line at the end. */
export function reportText(results: readonly CheckedSource[], paint: Paint = plain): string {
  let text = '';
  for (const { source, diagnostics } of results) {
    for (const diagnostic of diagnostics) text += finding(source, diagnostic, paint) + '\n';
  }
  return text + closingLine(results) + '\n';
}

/** `2 Fehler, 1 Warnung in 1 Datei.`, or that there is nothing to say. */
export function closingLine(results: readonly CheckedSource[]): string {
  const { errors, warnings, infos } = countFindings(results);
  const parts = [
    counted(errors, 'Fehler', 'Fehler'),
    counted(warnings, 'Warnung', 'Warnungen'),
    counted(infos, 'Hinweis', 'Hinweise'),
  ].filter((part) => !part.startsWith('0 '));
  const excepted = results.reduce((sum, { suppressed = [] }) => sum + suppressed.length, 0);
  const more = excepted === 0 ? '' : ` ${counted(excepted, 'Ausnahme', 'Ausnahmen')}.`;
  if (parts.length === 0) return `${files(results.length)} geprüft, keine Befunde.${more}`;
  const touched = results.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const checked = touched === results.length ? '' : ` (${results.length} geprüft)`;
  return `${parts.join(', ')} in ${files(touched)}${checked}.${more}`;
}

function finding(source: Source, diagnostic: Diagnostic, paint: Paint): string {
  const places: Place[] = [
    { source, range: diagnostic.range, label: '', mark: '^', ink: diagnostic.severity },
    ...(diagnostic.related ?? []).map(({ source: other = source, range, message }) => ({
      source: other,
      range,
      label: message,
      mark: '-',
      ink: 'frame' as const,
    })),
  ];
  const fixes = (diagnostic.fixes ?? []).map((fix) => ({ fix, lines: writtenBy(source, fix) }));
  const numbers = fixes.flatMap(({ lines }) => lines.map(({ line }) => line));
  const gutter = String(Math.max(...places.map(lastLine), ...numbers)).length;
  const blank = ' '.repeat(gutter);
  const title = `${severityWords[diagnostic.severity]}[${visible(diagnostic.code)}]`;
  const lines = [
    `${paint(diagnostic.severity, title)}${paint('strong', `: ${visible(diagnostic.message)}`)}`,
    nameLine(places[0]!),
    ...(source.text === '' ? [] : [`${blank} ${paint('frame', '│')}`]),
    ...(source.text === '' ? [] : places).flatMap((place, index) => [
      ...(index > 0 ? [`${blank} ${paint('frame', '·')}`] : []),
      ...(place.source === places[Math.max(index - 1, 0)]!.source ? [] : [nameLine(place)]),
      ...placeLines(place, gutter, paint),
    ]),
    ...note('Hilfe', diagnostic.hint),
    ...note('Grundlage', diagnostic.source),
    ...fixes.flatMap(({ fix, lines }) => [
      ...note('Vorschlag', fix.title + (fix.safe ? '' : ' (bitte prüfen)')),
      ...lines.map((written) => writtenLine(written, gutter, paint)),
    ]),
  ];
  return lines.join('\n') + '\n';

  function nameLine({ source: file, range }: Place): string {
    const { line, column } = positionAt(file, range.start);
    return `${blank} ${paint('frame', '┌─')} ${visible(file.name)}:${line}:${column}`;
  }

  function note(word: string, text: string | undefined): string[] {
    return text === undefined
      ? []
      : [`${blank} ${paint('frame', '=')} ${paint('strong', `${word}:`)} ${visible(text)}`];
  }
}

/** The line of the place underlined; of several lines the first and the last. */
function placeLines(place: Place, gutter: number, paint: Paint): string[] {
  const { source } = place;
  const first = positionAt(source, place.range.start);
  const last = lastPosition(source, place.range);
  if (first.line === last.line) {
    return marked(first.line, first.column - 1, last.column - 1, place.label);
  }
  const firstText = lineText(source, first.line);
  const lastText = lineText(source, last.line);
  const indentation = lastText.length - lastText.trimStart().length;
  return [
    ...marked(first.line, first.column - 1, Math.max(firstText.length, first.column), ''),
    ...(last.line > first.line + 1 ? [`${' '.repeat(gutter)} ${paint('frame', '┆')}`] : []),
    ...marked(last.line, Math.min(indentation, last.column - 2), last.column - 1, place.label),
  ];

  function marked(line: number, start: number, end: number, label: string): string[] {
    const shown = excerpt(lineText(source, line), start, end);
    const underline = place.mark.repeat(shown.width) + (label === '' ? '' : ` ${visible(label)}`);
    const bar = paint('frame', '│');
    return [
      `${paint('frame', String(line).padStart(gutter))} ${bar} ${shown.text}`.trimEnd(),
      `${' '.repeat(gutter)} ${bar} ${' '.repeat(shown.indent)}${paint(place.ink, underline)}`,
    ];
  }
}

/** A line as it is after a fix; `at` is where it begins to be new. */
interface Written {
  readonly line: number;
  readonly text: string;
  readonly at: number;
}

/** More lines than these are not shown. */
const SHOWN_LINES = 8;

/** The lines that the fix writes, where it joins none and they are few. */
function writtenBy(source: Source, { edits }: Fix): Written[] {
  const byLine = new Map<number, TextEdit[]>();
  for (const edit of edits) {
    const { line, column } = positionAt(source, edit.range.start);
    const start = edit.range.start - (column - 1);
    if (edit.range.end > start + lineText(source, line).length) return [];
    const range = { start: edit.range.start - start, end: edit.range.end - start };
    byLine.set(line, [...(byLine.get(line) ?? []), { range, text: edit.text }]);
  }
  const written = [...byLine].flatMap(([line, changes]) => {
    const before = lineText(source, line);
    const at = changes[0]!.range.start;
    return applyEdits(before, changes)
      .split(/\r\n|\r|\n/)
      .map((text, index) => ({ line, text, at: index === 0 ? at : 0 }))
      .filter(({ text }) => text !== before && text.trim() !== '');
  });
  return written.length > SHOWN_LINES ? [] : written;
}

function writtenLine({ line, text, at }: Written, gutter: number, paint: Paint): string {
  const number = paint('frame', String(line).padStart(gutter));
  return `${number} ${paint('added', '+')} ${paint('added', excerpt(text, at, at + 1).text)}`;
}

/** Where the range ends; a range that ends right after a line break ends on the line before. */
function lastPosition(source: Source, range: Range): { line: number; column: number } {
  const end = positionAt(source, Math.max(range.end, range.start));
  const start = positionAt(source, range.start);
  if (end.line === start.line || end.column > 1) return end;
  return { line: end.line - 1, column: lineText(source, end.line - 1).length + 1 };
}

function lastLine({ source, range }: Place): number {
  return lastPosition(source, range).line;
}

function files(count: number): string {
  return counted(count, 'Datei', 'Dateien');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
