import { invariant } from './invariant.ts';
import { parseValue } from './parse.ts';
import { isDictionary, print, type PdfDictionary, type PdfValue } from './value.ts';

/**
 * A PDF of one revision with a classic cross-reference table, as Typst writes it, open for edits. Objects are parsed when
 * asked for; what is not replaced is written back byte for byte.
 */
export interface PdfFile {
  /** The body of each object by its number, what stands between `obj` and `endobj`; index 0 is free. */
  readonly objects: readonly Uint8Array[];
  readonly trailer: PdfDictionary;
}

export function openPdf(bytes: Uint8Array): PdfFile {
  const tail = latin1(bytes.subarray(-64));
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
  const text = latin1(bytes.subarray(table));
  const start = /^xref\s+0 (\d+)\s+/.exec(text);
  invariant(start !== null, 'no classic cross-reference table');
  const count = Number(start[1]);
  const entries = Array.from({ length: count }, (_, index) =>
    text.slice(start[0].length + 20 * index, start[0].length + 20 * index + 18),
  );
  const offsets = entries.map((entry) => (entry.endsWith('n') ? Number(entry.slice(0, 10)) : null));
  const order = offsets.filter((offset) => offset !== null).sort((a, b) => a - b);
  const following = new Map(order.map((offset, index) => [offset, order[index + 1] ?? table]));
  const objects = offsets.map((offset) =>
    offset === null ? new Uint8Array() : body(bytes.subarray(offset, following.get(offset))),
  );
  const { value } = parseValue(text, text.indexOf('trailer') + 'trailer'.length);
  invariant(isDictionary(value), 'no trailer');
  return { objects, trailer: value };
}

/** The object's dictionary; that of a stream where it is one. */
export function dictionaryAt(file: PdfFile, number: number): PdfDictionary {
  const { value } = parseValue(latin1(file.objects[number] ?? new Uint8Array()));
  invariant(isDictionary(value), `object ${number} is no dictionary`);
  return value;
}

export function valueAt(file: PdfFile, number: number): PdfValue {
  return parseValue(latin1(file.objects[number] ?? new Uint8Array())).value;
}

/** The bytes of an unfiltered stream. */
export function streamAt(file: PdfFile, number: number): Uint8Array {
  const object = file.objects[number] ?? new Uint8Array();
  const text = latin1(object);
  const { value, end } = parseValue(text);
  const length = isDictionary(value) ? Number(value.get('Length')) : NaN;
  const start = end + (/^\s*stream\r?\n/.exec(text.slice(end, end + 32))?.[0].length ?? NaN);
  invariant(!Number.isNaN(start + length), `object ${number} is no stream`);
  return object.subarray(start, start + length);
}

/** The file with an object replaced. */
export function withObject(
  file: PdfFile,
  number: number,
  value: PdfValue,
  stream?: Uint8Array,
): PdfFile {
  const objects = [...file.objects];
  objects[number] = printObject(value, stream);
  return { ...file, objects };
}

/** The file with an object added, and its number. */
export function addObject(
  file: PdfFile,
  value: PdfValue,
  stream?: Uint8Array,
): { readonly file: PdfFile; readonly number: number } {
  const number = file.objects.length;
  return { file: withObject(file, number, value, stream), number };
}

function printObject(value: PdfValue, stream: Uint8Array | undefined): Uint8Array {
  if (stream === undefined) return bytesOf(print(value));
  invariant(isDictionary(value), 'a stream has a dictionary');
  const head = print(new Map([...value, ['Length', String(stream.length)]]));
  return concat([bytesOf(`${head}\nstream\n`), stream, bytesOf('\nendstream')]);
}

function body(object: Uint8Array): Uint8Array {
  const head = /^\d+ 0 obj\s*/.exec(latin1(object.subarray(0, 32)))?.[0].length;
  const tail = /\s*endobj\s*$/.exec(latin1(object.subarray(-16)))?.[0].length;
  invariant(head !== undefined && tail !== undefined, 'an object does not begin or end');
  return object.subarray(head, object.length - tail);
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** Latin-1 text as bytes. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
