/** One element of ASN.1 in BER (ITU-T X.690), of which DER is a part. */
export interface Ber {
  /** The identifier octet; tags above 30 do not occur in what this package reads. */
  readonly tag: number;
  /** The whole encoding. */
  readonly bytes: Uint8Array;
  /** What the header announces, without the end-of-contents of an indefinite length. */
  readonly content: Uint8Array;
  /** Empty for primitive elements. */
  readonly children: readonly Ber[];
}

/** The bytes are no ASN.1, or not of the shape that was expected. The caller says what that means to the user. */
export class Asn1Error extends Error {}

const maximalDepth = 40;

/** The element at the start of `bytes`; what follows it is left to the caller. Reads indefinite lengths, too. */
export function readBer(bytes: Uint8Array, depth = 0): Ber {
  if (depth > maximalDepth) throw new Asn1Error('nested too deeply');
  const tag = bytes[0];
  const first = bytes[1];
  if (tag === undefined || first === undefined) throw new Asn1Error('an element does not end');
  if ((tag & 0x1f) === 0x1f) throw new Asn1Error('a tag above 30');
  if (first === 0x80) return indefinite(bytes, tag, depth);
  const lengthOctets = first < 0x80 ? 0 : first & 0x7f;
  if (lengthOctets > 4) throw new Asn1Error('a length above four octets');
  let length = lengthOctets === 0 ? first : 0;
  for (const octet of bytes.subarray(2, 2 + lengthOctets)) length = length * 256 + octet;
  const start = 2 + lengthOctets;
  if (start + length > bytes.length) throw new Asn1Error('an element is longer than its place');
  const content = bytes.subarray(start, start + length);
  const children = isConstructed(tag) ? readAll(content, depth + 1) : [];
  return { tag, bytes: bytes.subarray(0, start + length), content, children };
}

/** Elements one after the other that fill `bytes`. */
function readAll(bytes: Uint8Array, depth: number): readonly Ber[] {
  const elements: Ber[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const element = readBer(bytes.subarray(offset), depth);
    elements.push(element);
    offset += element.bytes.length;
  }
  return elements;
}

function indefinite(bytes: Uint8Array, tag: number, depth: number): Ber {
  if (!isConstructed(tag)) throw new Asn1Error('a primitive element of indefinite length');
  const children: Ber[] = [];
  let offset = 2;
  while (bytes[offset] !== 0 || bytes[offset + 1] !== 0) {
    const element = readBer(bytes.subarray(offset), depth + 1);
    children.push(element);
    offset += element.bytes.length;
  }
  return {
    tag,
    bytes: bytes.subarray(0, offset + 2),
    content: bytes.subarray(2, offset),
    children,
  };
}

const isConstructed = (tag: number): boolean => (tag & 0x20) !== 0;

/** The element, of which the tag must be `tag`. */
export function expectTag(element: Ber | undefined, tag: number): Ber {
  if (element?.tag !== tag) throw new Asn1Error(`tag ${element?.tag} instead of ${tag}`);
  return element;
}

/** The whole of `bytes` as one element. */
export function readWhole(bytes: Uint8Array): Ber {
  const element = readBer(bytes);
  if (element.bytes.length !== bytes.length) throw new Asn1Error('bytes after the element');
  return element;
}

/** An object identifier in dots. */
export function oidOf(element: Ber | undefined): string {
  const { content } = expectTag(element, Tag.oid);
  const arcs: number[] = [];
  let arc = 0;
  for (const [index, octet] of content.entries()) {
    arc = arc * 128 + (octet & 0x7f);
    if (octet < 0x80) {
      arcs.push(arc);
      arc = 0;
    } else if (index === content.length - 1) throw new Asn1Error('an identifier does not end');
  }
  const first = arcs.shift() ?? 0;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - 40 * root, ...arcs].join('.');
}

/** A whole number from 0 below 2^31. */
export function numberOf(element: Ber | undefined): number {
  const { content } = expectTag(element, Tag.integer);
  const minimal = content.length === 1 || content[0] !== 0 || content[1]! >= 0x80;
  if (content.length === 0 || content.length > 4 || content[0]! >= 0x80 || !minimal)
    throw new Asn1Error('no small number');
  return content.reduce((number, octet) => number * 256 + octet, 0);
}

/** The octets of a string that BER may have cut into pieces; `tag` is that of the primitive form. */
export function octetsOf(element: Ber | undefined, tag: number = Tag.octetString): Uint8Array {
  if (element?.tag === tag) return element.content;
  const pieces = expectTag(element, tag | 0x20).children.map((piece) => octetsOf(piece));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** The identifier octets of the universal types used here, X.690 8.1.2. */
export const Tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The identifier octet of a context-specific type, constructed as explicit tags are. */
export const context = (number: number): number => 0xa0 | number;

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((octet, index) => octet === b[index]);
