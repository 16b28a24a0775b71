import { type Ber, context, Tag } from './ber.ts';

/** An element in DER (X.690 10): the shortest definite length. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const header = [tag, ...lengthOctets(length)];
  const bytes = new Uint8Array(header.length + length);
  bytes.set(header);
  let offset = header.length;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function lengthOctets(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array =>
  element(Tag.sequence, ...parts);

/** A set in DER has its elements in the order of their encodings (X.690 11.6). */
export const set = (...parts: readonly Uint8Array[]): Uint8Array =>
  element(Tag.set, ...parts.toSorted(byEncoding));

export const octetString = (bytes: Uint8Array): Uint8Array => element(Tag.octetString, bytes);

export const explicit = (number: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  element(context(number), ...parts);

export const nothing = element(Tag.null);

/** A whole number from 0 below 128. */
export const smallInteger = (value: number): Uint8Array =>
  element(Tag.integer, Uint8Array.of(value));

/** An object identifier written in dots. */
export function oid(dotted: string): Uint8Array {
  const [first, second, ...arcs] = dotted.split('.').map(Number);
  const octets = [40 * first! + second!, ...arcs].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128))
      groups.unshift(0x80 | (rest & 0x7f));
    return groups;
  });
  return element(Tag.oid, Uint8Array.from(octets));
}

/** An element that was read, in definite lengths: what a signature over attributes covers (RFC 5652 5.4). */
export function definite(read: Ber): Uint8Array {
  return read.children.length > 0
    ? element(read.tag, ...read.children.map(definite))
    : element(read.tag, read.content);
}

function byEncoding(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1)
    if (a[index] !== b[index]) return a[index]! - b[index]!;
  return a.length - b.length;
}
