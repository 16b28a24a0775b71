import { inflateSync } from 'node:zlib';

/** A PDF as the tests see it, read without any code of the packages under test. */
export type Value = null | boolean | number | Name | Text | Ref | Value[] | Dict;
export interface Name {
  readonly name: string;
}
/** The bytes of a string, as Latin-1. */
export interface Text {
  readonly bytes: string;
}
export interface Ref {
  readonly ref: number;
}
export type Dict = Map<string, Value>;

export interface Pdf {
  readonly version: string;
  readonly trailer: Dict;
  /** The newest state of every object in use. */
  readonly objects: ReadonlyMap<number, { readonly value: Value; readonly stream: Buffer | null }>;
  readonly revisions: number;
}

/** Reads all revisions of a file with classic cross-reference tables; throws where the syntax is broken. */
export function readPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString('latin1');
  const offsets = new Map<number, number | null>();
  let trailer: Dict | null = null;
  let revisions = 0;
  let next: Value | undefined = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
  while (typeof next === 'number') {
    const section = readSection(text, next);
    for (const [number, offset] of section.offsets)
      if (!offsets.has(number)) offsets.set(number, offset);
    trailer ??= section.trailer;
    revisions += 1;
    next = section.trailer.get('Prev');
  }
  const objects: Map<number, { value: Value; stream: Buffer | null }> = new Map();
  for (const [number, offset] of offsets) {
    if (offset === null) continue;
    const head = /(\d+) \d+ obj/y;
    head.lastIndex = offset;
    if (head.exec(text)?.[1] !== String(number))
      throw new Error(`object ${number} is not where the table says`);
    objects.set(number, readObject(text, head.lastIndex));
  }
  return { version: text.slice(0, 8), trailer: trailer!, objects, revisions };
}

function readSection(
  text: string,
  at: number,
): { offsets: Map<number, number | null>; trailer: Dict } {
  if (!text.startsWith('xref', at)) throw new Error(`no cross-reference table at ${at}`);
  const offsets = new Map<number, number | null>();
  const header = /\s*(\d+) (\d+)\s*?\r?\n/y;
  header.lastIndex = at + 4;
  for (let match = header.exec(text); match !== null; match = header.exec(text)) {
    let entry = header.lastIndex;
    for (let index = 0; index < Number(match[2]); index += 1, entry += 20) {
      const line = text.slice(entry, entry + 20);
      if (!/^\d{10} \d{5} [nf](?: \n|\r\n| \r)$/.test(line))
        throw new Error(`bad entry ${JSON.stringify(line)}`);
      offsets.set(Number(match[1]) + index, line[17] === 'n' ? Number(line.slice(0, 10)) : null);
    }
    header.lastIndex = entry;
  }
  const trailer = new Scanner(text, text.indexOf('trailer', at) + 7).value();
  if (!(trailer instanceof Map)) throw new Error('no trailer');
  return { offsets, trailer };
}

function readObject(text: string, at: number): { value: Value; stream: Buffer | null } {
  const scanner = new Scanner(text, at);
  const value = scanner.value();
  const start = /\s*stream\r?\n/y;
  start.lastIndex = scanner.offset;
  if (!(value instanceof Map) || start.exec(text) === null) return { value, stream: null };
  const length = value.get('Length');
  if (typeof length !== 'number') throw new Error('a stream needs a direct length here');
  const raw = text.slice(start.lastIndex, start.lastIndex + length);
  if (!/^\s*endstream/.test(text.slice(start.lastIndex + length, start.lastIndex + length + 16)))
    throw new Error('a stream is not as long as it says');
  return { value, stream: Buffer.from(raw, 'latin1') };
}

/** Reads values and operators; also of content streams. */
export class Scanner {
  private readonly text: string;
  offset: number;

  constructor(text: string, offset = 0) {
    this.text = text;
    this.offset = offset;
  }

  /** The next token, null at the end: a delimiter, a word, or the opening `(` or `<` of a string. */
  private token(): string | null {
    const pattern =
      /(?:[\0\s]|%[^\r\n]*)*(<<|>>|[[\](<]|\/[^\0\s/<>[\](){}%]*|[^\0\s/<>[\](){}%]+|$)/y;
    pattern.lastIndex = this.offset;
    const match = pattern.exec(this.text);
    if (match === null) throw new Error(`no token at ${this.offset}`);
    this.offset = pattern.lastIndex;
    return match[1] === '' ? null : match[1]!;
  }

  /** A value; a bare word that is none is an operator and comes as `{ operator }`. */
  next(): Value | { readonly operator: string } | undefined {
    const token = this.token();
    if (token === null) return undefined;
    if (token === '<<') return this.dictionary();
    if (token === '[') return this.array();
    if (token === '(') return this.literal();
    if (token === '<') return this.hexadecimal();
    if (token.startsWith('/'))
      return {
        name: token
          .slice(1)
          .replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
            String.fromCharCode(parseInt(hex, 16)),
          ),
      };
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(token)) return this.numberOrReference(token);
    return { operator: token };
  }

  value(): Value {
    const value = this.next();
    if (value === undefined || (typeof value === 'object' && value !== null && 'operator' in value))
      throw new Error(`no value before ${this.offset}`);
    return value;
  }

  private numberOrReference(token: string): Value {
    const rest = / \d+ R(?![^\s/<>[\]()])/y;
    rest.lastIndex = this.offset;
    if (!/^\d+$/.test(token) || rest.exec(this.text) === null) return Number(token);
    this.offset = rest.lastIndex;
    return { ref: Number(token) };
  }

  private array(): Value[] {
    const items: Value[] = [];
    for (;;) {
      if (this.peek(']')) return items;
      items.push(this.value());
    }
  }

  private dictionary(): Dict {
    const entries: Dict = new Map();
    for (;;) {
      if (this.peek('>>')) return entries;
      const key = this.value();
      if (!isName(key)) throw new Error(`no key before ${this.offset}`);
      if (entries.has(key.name)) throw new Error(`key ${key.name} twice`);
      entries.set(key.name, this.value());
    }
  }

  private peek(end: string): boolean {
    const space = /[\0\s]*/y;
    space.lastIndex = this.offset;
    space.exec(this.text);
    if (!this.text.startsWith(end, space.lastIndex)) return false;
    this.offset = space.lastIndex + end.length;
    return true;
  }

  private literal(): Text {
    let bytes = '';
    for (let depth = 1; ; this.offset += 1) {
      const character = this.text[this.offset];
      if (character === undefined) throw new Error('a string does not end');
      if (character === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.offset + 1, this.offset + 4))?.[0];
        const escaped = this.text[this.offset + 1]!;
        const plain = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }[escaped] ?? escaped;
        bytes += octal === undefined ? plain : String.fromCharCode(parseInt(octal, 8));
        this.offset += octal?.length ?? 1;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      bytes += character;
    }
    this.offset += 1;
    return { bytes };
  }

  private hexadecimal(): Text {
    const end = this.text.indexOf('>', this.offset);
    const hex = this.text.slice(this.offset, end).replaceAll(/\s/g, '');
    this.offset = end + 1;
    return { bytes: Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex').toString('latin1') };
  }
}

export const isName = (value: unknown): value is Name =>
  typeof value === 'object' && value !== null && 'name' in value;
export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value;

/** The value behind a reference; undefined stays null. */
export function resolve(pdf: Pdf, value: Value | undefined): Value {
  if (value === undefined) return null;
  return isRef(value) ? (pdf.objects.get(value.ref)?.value ?? null) : value;
}

export function dict(pdf: Pdf, value: Value | undefined): Dict {
  const resolved = resolve(pdf, value);
  return resolved instanceof Map ? resolved : new Map();
}

export function array(pdf: Pdf, value: Value | undefined): Value[] {
  const resolved = resolve(pdf, value);
  return Array.isArray(resolved) ? resolved : [];
}

export const nameOf = (pdf: Pdf, value: Value | undefined): string | null => {
  const resolved = resolve(pdf, value);
  return isName(resolved) ? resolved.name : null;
};

/** A text string as Unicode: UTF-16 with mark, else Latin-1. */
export function textOf(pdf: Pdf, value: Value | undefined): string | null {
  const resolved = resolve(pdf, value);
  if (typeof resolved !== 'object' || resolved === null || !('bytes' in resolved)) return null;
  const bytes = Buffer.from(resolved.bytes, 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : resolved.bytes;
}

/** The decoded bytes of a stream. */
export function streamOf(pdf: Pdf, value: Value | undefined): Buffer | null {
  const object = isRef(value) ? pdf.objects.get(value.ref) : undefined;
  if (object === undefined || object.stream === null) return null;
  const filter = resolve(pdf, (object.value as Dict).get('Filter'));
  const filters = (Array.isArray(filter) ? filter : [filter]).filter((item) => item !== null);
  return filters.reduce<Buffer>((bytes, item) => {
    if (nameOf(pdf, item) !== 'FlateDecode') throw new Error('an unknown filter');
    return inflateSync(bytes);
  }, object.stream);
}

/** The pages in order, with their object numbers. */
export function pagesOf(pdf: Pdf): readonly { readonly number: number; readonly page: Dict }[] {
  const visit = (value: Value | undefined): readonly { number: number; page: Dict }[] => {
    if (!isRef(value)) return [];
    const node = dict(pdf, value);
    return node.has('Kids')
      ? array(pdf, node.get('Kids')).flatMap(visit)
      : [{ number: value.ref, page: node }];
  };
  return visit(dict(pdf, pdf.trailer.get('Root')).get('Pages'));
}
