import { PdfProblem } from './findings.ts';
import {
  type Dictionary,
  isDictionary,
  isReference,
  type PdfObject,
  Reader,
  type Value,
} from './syntax.ts';

/** What one save has added to a file, ISO 32000-1 7.5.6. */
export interface Revision {
  readonly start: number;
  /** The offset behind the end-of-file marker and its line end. */
  readonly end: number;
  /** Where the cross-reference table starts. */
  readonly table: number;
  readonly trailer: Dictionary;
  /** The objects added or replaced, by number. */
  readonly objects: ReadonlyMap<number, PdfObject>;
}

/** The newest state of every object after a revision. */
export type State = ReadonlyMap<number, PdfObject>;

const maximalRevisions = 64;

/**
 * The revisions of a file with classic cross-reference tables, oldest first. Every byte of a later revision belongs to an
 * object, the table, the trailer or the space between; throws a `PdfProblem` where that is not so.
 */
export function readRevisions(text: string): readonly Revision[] {
  if (!text.slice(0, 1024).includes('%PDF-')) throw new PdfProblem('not-pdf');
  const sections: Section[] = [];
  for (let next: number | null = lastTable(text); next !== null;) {
    const section = readSection(text, next);
    sections.unshift(section);
    if (sections.length > maximalRevisions)
      throw new PdfProblem('structure-too-complex', `mehr als ${maximalRevisions} Fassungen`);
    const previous: Value | undefined = section.trailer.get('Prev');
    if (previous !== undefined && (typeof previous !== 'number' || previous >= next))
      throw new PdfProblem('cross-reference-mismatch', 'Prev');
    next = previous ?? null;
  }
  // A last line that points to an older table would leave everything behind that one unseen.
  if (sections.at(-1)!.end !== text.length) throw new PdfProblem('file-end');
  let end = 0;
  return sections.map((section, index) => {
    const start = end;
    if (section.table < start) throw new PdfProblem('cross-reference-mismatch', 'Reihenfolge');
    ({ end } = section);
    const objects = index === 0 ? listed(text, section) : inSequence(text, section, start);
    return { start, end, table: section.table, trailer: section.trailer, objects };
  });
}

/** The state after all of the revisions given. */
export function stateAfter(revisions: readonly Revision[]): State {
  return new Map(revisions.flatMap(({ objects }) => [...objects]));
}

/** The value behind a reference, which must name the right generation; others are their own value. */
export function resolve(state: State, value: Value | undefined): Value | undefined {
  if (!isReference(value)) return value;
  const object = state.get(value.number);
  return object?.generation === value.generation ? object.value : undefined;
}

/** The dictionary that a value is or refers to; empty where there is none. */
export function dictionaryOf(state: State, value: Value | undefined): Dictionary {
  const resolved = resolve(state, value);
  return isDictionary(resolved) ? resolved : new Map();
}

interface Section {
  readonly table: number;
  readonly end: number;
  readonly trailer: Dictionary;
  readonly entries: ReadonlyMap<number, { readonly offset: number; readonly generation: number }>;
}

const lastLines =
  /startxref[\t ]*(?:\r\n|\n|\r)(\d{1,10})[\t ]*(?:\r\n|\n|\r)%%EOF(?:\r\n|\n|\r)?$/;

function lastTable(text: string): number {
  const match = lastLines.exec(text.slice(-80));
  if (match !== null) return Number(match[1]);
  throw new PdfProblem('file-end');
}

const tableHead = /xref[\t ]*(?:\r\n|\n|\r)/y;
const rangeHead = /(\d{1,10}) (\d{1,7})[\t ]*(?:\r\n|\n|\r)/y;
const entry = /(\d{10}) (\d{5}) ([nf])(?: \n| \r|\r\n)/y;
const trailerHead = /trailer/y;
const tableTail =
  /[\0\t\n\f\r ]*startxref[\t ]*(?:\r\n|\n|\r)(\d{1,10})[\t ]*(?:\r\n|\n|\r)%%EOF(?:\r\n|\n|\r)?/y;

function readSection(text: string, table: number): Section {
  const reader = new Reader(text, table);
  if (reader.match(tableHead) === null) throw new PdfProblem('cross-reference-kind');
  const entries = new Map<number, { offset: number; generation: number }>();
  const seen = new Set<number>();
  for (let range = reader.match(rangeHead); range !== null; range = reader.match(rangeHead)) {
    for (let index = 0; index < Number(range[2]); index += 1) {
      const number = Number(range[1]) + index;
      const found = reader.match(entry);
      if (found === null || seen.has(number))
        throw new PdfProblem('cross-reference-mismatch', `Objekt ${number}`);
      seen.add(number);
      const isUsed = found[3] === 'n';
      if (isUsed) entries.set(number, { offset: Number(found[1]), generation: Number(found[2]) });
      else if (number !== 0) throw new PdfProblem('object-deleted', `Objekt ${number}`);
    }
  }
  if (reader.match(trailerHead) === null)
    throw new PdfProblem('structure-unreadable', `kein Vorspann, Byte ${reader.offset}`);
  const trailer = reader.value();
  if (!isDictionary(trailer)) throw new PdfProblem('structure-unreadable', 'kein Vorspann');
  if (trailer.has('XRefStm')) throw new PdfProblem('cross-reference-kind');
  const tail = reader.match(tableTail);
  if (tail === null) throw new PdfProblem('structure-unreadable', `Byte ${reader.offset}`);
  if (Number(tail[1]) !== table) throw new PdfProblem('cross-reference-mismatch', 'startxref');
  return { table, end: reader.offset, trailer, entries };
}

/** The objects of the first revision, where its table says. */
function listed(text: string, { entries, table }: Section): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  for (const [number, { offset, generation }] of entries) {
    const object = new Reader(text, offset).object();
    if (object.number !== number || object.generation !== generation || object.end > table)
      throw new PdfProblem('cross-reference-mismatch', `Objekt ${number}`);
    objects.set(number, object);
  }
  return objects;
}

/** The objects of a later revision, one after the other; the table must list exactly these. */
function inSequence(
  text: string,
  { entries, table }: Section,
  start: number,
): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const reader = new Reader(text, start);
  reader.skipSpace();
  while (reader.offset < table) {
    if (!/\d/.test(text[reader.offset]!))
      throw new PdfProblem('hidden-bytes', `Byte ${reader.offset}`);
    const object = reader.object();
    const listed = entries.get(object.number);
    if (
      objects.has(object.number) ||
      listed?.offset !== object.start ||
      listed.generation !== object.generation
    )
      throw new PdfProblem('cross-reference-mismatch', `Objekt ${object.number}`);
    objects.set(object.number, object);
    reader.skipSpace();
  }
  if (reader.offset !== table || objects.size !== entries.size)
    throw new PdfProblem('cross-reference-mismatch', 'die Tabelle nennt andere Objekte');
  return objects;
}
