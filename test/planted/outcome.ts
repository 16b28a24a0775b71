import { applyEdits, compile, type Diagnostic, positionAt, type Source } from '@zielwerk/core';
import type { Example } from './example.ts';
import { type Kind, type Place, type Planting, spread } from './fault.ts';

/** What the compiler says about one planted fault. */
export interface Outcome {
  readonly kind: Kind;
  readonly source: Source;
  /** The first line of the fault as it is planted. */
  readonly line: number;
  /** What is not said about the example itself. */
  readonly found: readonly Finding[];
  /** Why nobody could find it; null where a reader of the file can. */
  readonly undecidable: string | null;
}

export interface Finding {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly line: number;
  /** Whether this is what must be said, and where. */
  readonly isRight: boolean;
}

export type Class = 'right' | 'otherwise' | 'missed';

/** So many places a file of each kind: enough to meet every shape, few enough to be quick. */
const PLACES = 8;

export function plantAll(kinds: readonly Kind[], examples: readonly Example[]): Outcome[] {
  return kinds.flatMap((kind) =>
    examples.flatMap((example) =>
      spread(
        kind.plant(example).filter((planting) => !isThereAlready(example, planting)),
        PLACES,
      ).map((planting) => outcomeOf(kind, example, planting)),
    ),
  );
}

/** Whether the example has this very fault at this line as it stands, so that it cannot be planted. */
function isThereAlready({ source, usual }: Example, { expected }: Planting): boolean {
  const lineAt = (offset: number) => positionAt(source, offset).line;
  return expected.some(({ code, at }) =>
    at.some(
      (place) =>
        typeof place === 'number' &&
        usual.some((one) => one.code === code && lineAt(one.range.start) === lineAt(place)),
    ),
  );
}

/** Infos count only where one is expected: a hint somewhere else finds nothing. */
export function classOf({ found }: Outcome, without: string | null = null): Class {
  const left = found.filter(({ code }) => code !== without);
  if (left.some(({ isRight }) => isRight)) return 'right';
  return left.some(({ severity }) => severity !== 'info') ? 'otherwise' : 'missed';
}

function outcomeOf(kind: Kind, example: Example, planting: Planting): Outcome {
  const { text } = example.source;
  const source = {
    name: planting.file ?? example.source.name,
    text: applyEdits(text, planting.edits),
  };
  if (source.text === text && !planting.file) throw new Error(`${kind.name}: nothing is planted`);
  const { agreement, diagnostics } = compile(source);
  if (!agreement) throw new Error(`${kind.name}: no agreement is left in ${source.name}`);
  const lineAt = (place: Place) => positionAt(source, moved(place, planting)).line;
  const expected = planting.expected.map(({ code, at }) => ({ code, lines: at.map(lineAt) }));
  const found = newFindings(example, diagnostics, (place) => lineAt(place), source).map(
    ({ code, severity, range }) => {
      const { line } = positionAt(source, range.start);
      const isRight = expected.some(
        (one) => one.code === code && (one.lines.length === 0 || one.lines.includes(line)),
      );
      return { code, severity, line, isRight };
    },
  );
  const start = Math.min(...planting.edits.map(({ range }) => range.start), text.length);
  return {
    kind,
    source,
    line: positionAt(source, moved(start, planting)).line,
    found,
    undecidable: planting.undecidable ?? kind.undecidable?.(agreement, example) ?? null,
  };
}

/** Without what is said about the example as well, be it at the same line or, now elsewhere, in the same words. */
function newFindings(
  { usual }: Example,
  diagnostics: readonly Diagnostic[],
  lineAt: (offset: number) => number,
  source: Source,
): Diagnostic[] {
  const places = new Set(usual.map(({ code, range }) => `${code} ${lineAt(range.start)}`));
  const words = new Map<string, number>();
  for (const one of usual) words.set(wordsOf(one), (words.get(wordsOf(one)) ?? 0) + 1);
  return diagnostics.filter((one) => {
    const left = words.get(wordsOf(one)) ?? 0;
    words.set(wordsOf(one), left - 1);
    if (left > 0) return false;
    return !places.has(`${one.code} ${positionAt(source, one.range.start).line}`);
  });
}

function wordsOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

/** Where a place of the example is after the edits; within a changed text it is the start of the change. */
function moved(place: Place, { edits }: Planting): number {
  const offset = typeof place === 'number' ? place : place.edit.range.start;
  let by = typeof place === 'number' ? 0 : place.plus;
  for (const { range, text } of edits) {
    if (typeof place !== 'number' && place.edit.range === range) continue;
    if (range.end <= offset) by += text.length - (range.end - range.start);
    else if (range.start < offset) by -= offset - range.start;
  }
  return offset + by;
}
