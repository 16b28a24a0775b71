import { PdfProblem } from './findings.ts';

/**
 * A PDF value as the checks see it. Strict on purpose: readers differ in how they mend broken syntax, and an attack lives
 * in that difference (a key twice, a comment, an indirect length).
 */
export type Value =
  null | boolean | number | Name | Text | Reference | readonly Value[] | Dictionary;
export interface Name {
  readonly kind: 'name';
  readonly name: string;
}
export interface Text {
  readonly kind: 'text';
  /** The bytes, as Latin-1. */
  readonly text: string;
  /** Where the string stands in the file, with its delimiters. */
  readonly start: number;
  readonly end: number;
}
export interface Reference {
  readonly kind: 'reference';
  readonly number: number;
  readonly generation: number;
}
export type Dictionary = ReadonlyMap<string, Value>;

/** An indirect object, ISO 32000-1 7.3.10. */
export interface PdfObject {
  readonly number: number;
  readonly generation: number;
  readonly value: Value;
  /** The encoded bytes of a stream, as Latin-1. */
  readonly stream: string | null;
  readonly start: number;
  readonly end: number;
}

const maximalDepth = 64;
const delimiter = '[\\0\\t\\n\\f\\r ()<>[\\]{}/%]';
const whitespace = /[\0\t\n\f\r ]*/y;
const number = new RegExp(
  `[+-]?(?:\\d{1,15}(?:\\.\\d{0,15})?|\\.\\d{1,15})(?=${delimiter}|$)`,
  'y',
);
const reference = new RegExp(
  `(\\d{1,10})[\\0\\t\\n\\f\\r ]+(\\d{1,5})[\\0\\t\\n\\f\\r ]+R(?=${delimiter}|$)`,
  'y',
);
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const word = new RegExp(`(?:true|false|null)(?=${delimiter}|$)`, 'y');
const hexadecimal = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const objectHead = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+obj/y;
const streamHead = /[\0\t\n\f\r ]*stream(?:\r\n|\n)/y;
const streamTail = /[\t\n\r ]*endstream/y;
const objectTail = /[\0\t\n\f\r ]*endobj/y;

/** Reads the Latin-1 text of a file from an offset on. Throws a `PdfProblem` at the first thing that is not strict PDF. */
export class Reader {
  readonly #text: string;
  offset: number;

  constructor(text: string, offset: number) {
    this.#text = text;
    this.offset = offset;
  }

  object(): PdfObject {
    const start = this.offset;
    const head = this.match(objectHead);
    if (head === null) return this.#fail('kein Objekt');
    const value = this.value(0);
    const stream = isDictionary(value) ? this.#stream(value) : null;
    if (this.match(objectTail) === null) this.#fail('ein Objekt endet nicht');
    const [objectNumber, generation] = [Number(head[1]), Number(head[2])];
    return { number: objectNumber, generation, value, stream, start, end: this.offset };
  }

  value(depth = 0): Value {
    if (depth > maximalDepth) throw new PdfProblem('structure-too-complex', `Byte ${this.offset}`);
    this.match(whitespace);
    const two = this.#text.slice(this.offset, this.offset + 2);
    if (two === '<<') return this.#dictionary(depth);
    switch (two[0]) {
      case '[':
        return this.#array(depth);
      case '(':
        return this.#literal();
      case '<':
        return this.#hexadecimal();
      case '/':
        return { kind: 'name', name: this.#name() };
    }
    const found = this.match(reference);
    if (found !== null)
      return { kind: 'reference', number: Number(found[1]), generation: Number(found[2]) };
    const digits = this.match(number);
    if (digits !== null) return Number(digits[0]);
    const literal = this.match(word)?.[0];
    if (literal === undefined) return this.#fail('kein Wert');
    return literal === 'null' ? null : literal === 'true';
  }

  /** The match at the offset, which then moves behind it; null leaves it. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.#text);
    if (found !== null) this.offset += found[0].length;
    return found;
  }

  skipSpace(): void {
    this.match(whitespace);
  }

  #dictionary(depth: number): Dictionary {
    this.offset += 2;
    const entries = new Map<string, Value>();
    for (;;) {
      this.match(whitespace);
      if (this.#text.startsWith('>>', this.offset)) break;
      if (this.#text[this.offset] !== '/') this.#fail('ein Schlüssel fehlt');
      const key = this.#name();
      if (entries.has(key)) this.#fail('ein Schlüssel steht zweimal da');
      entries.set(key, this.value(depth + 1));
    }
    this.offset += 2;
    return entries;
  }

  #array(depth: number): readonly Value[] {
    this.offset += 1;
    const items: Value[] = [];
    for (;;) {
      this.match(whitespace);
      if (this.#text[this.offset] === ']') break;
      items.push(this.value(depth + 1));
    }
    this.offset += 1;
    return items;
  }

  /** A name with `#xx` undone, ISO 32000-1 7.3.5: `/Byte#52ange` is `ByteRange`. */
  #name(): string {
    const raw = this.match(name)?.[1] ?? this.#fail('kein Name');
    return raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  }

  #literal(): Text {
    const start = this.offset;
    let text = '';
    let depth = 0;
    do {
      const character = this.#text[this.offset];
      if (character === undefined) this.#fail('eine Zeichenkette endet nicht');
      if (character === '\\') text += this.#escape();
      else {
        if (character === '(') depth += 1;
        if (character === ')') depth -= 1;
        text += character;
        this.offset += 1;
      }
    } while (depth > 0);
    return { kind: 'text', text: text.slice(1, -1), start, end: this.offset };
  }

  #escape(): string {
    const found = this.match(/\\(?:([0-7]{1,3})|(\r\n|[^]))/y);
    if (found === null) return this.#fail('eine Zeichenkette endet nicht');
    if (found[1] !== undefined) return String.fromCharCode(parseInt(found[1], 8) & 0xff);
    const character = found[2]!;
    return escapes.get(character) ?? character;
  }

  #hexadecimal(): Text {
    const start = this.offset;
    const found = this.match(hexadecimal);
    if (found === null) return this.#fail('eine Zeichenkette endet nicht');
    const digits = found[1]!.replace(/[^0-9A-Fa-f]/g, '');
    const pairs = digits.length % 2 === 0 ? digits : `${digits}0`;
    return {
      kind: 'text',
      text: Buffer.from(pairs, 'hex').toString('latin1'),
      start,
      end: this.offset,
    };
  }

  #stream(dictionary: Dictionary): string | null {
    if (this.match(streamHead) === null) return null;
    const length = dictionary.get('Length');
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0)
      return this.#fail('ein Datenstrom ohne Länge');
    const start = this.offset;
    this.offset += length;
    if (this.match(streamTail) === null) this.#fail('ein Datenstrom endet nicht');
    return this.#text.slice(start, start + length);
  }

  #fail(what: string): never {
    throw new PdfProblem('structure-unreadable', `${what}, Byte ${this.offset}`);
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['\n', ''],
  ['\r', ''],
  ['\r\n', ''],
]);

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map;
export const isArray = (value: Value | undefined): value is readonly Value[] =>
  Array.isArray(value);

const isKind = (value: Value | undefined, kind: string): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
export const isReference = (value: Value | undefined): value is Reference =>
  isKind(value, 'reference');
export const isText = (value: Value | undefined): value is Text => isKind(value, 'text');
export const nameOf = (value: Value | undefined): string | null =>
  isKind(value, 'name') ? (value as Name).name : null;

/** A text string as Unicode, ISO 32000-1 7.9.2.2; null where the value is none. */
export function unicodeOf(value: Value | undefined): string | null {
  if (!isText(value)) return null;
  const bytes = Buffer.from(value.text, 'latin1');
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff || bytes.length % 2 !== 0) return value.text;
  return bytes.subarray(2).swap16().toString('utf16le');
}

/** Whether two values mean the same, however they are written. */
export function equalValues(a: Value | undefined, b: Value | undefined): boolean {
  if (isArray(a))
    return (
      isArray(b) && a.length === b.length && a.every((item, index) => equalValues(item, b[index]))
    );
  if (isDictionary(a))
    return (
      isDictionary(b) &&
      a.size === b.size &&
      [...a].every(([key, value]) => b.has(key) && equalValues(value, b.get(key)))
    );
  if (isText(a)) return isText(b) && a.text === b.text;
  if (isReference(a))
    return isReference(b) && a.number === b.number && a.generation === b.generation;
  const names = [nameOf(a), nameOf(b)];
  return names[0] === null ? a === b : names[0] === names[1];
}
