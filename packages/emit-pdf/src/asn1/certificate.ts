import { type KeyObject, X509Certificate } from 'node:crypto';
import { epochOf } from '../epoch.ts';
import { Asn1Error, type Ber, context, expectTag, octetsOf, oidOf, readWhole, Tag } from './ber.ts';
import { Oid } from './oids.ts';

/** What is read of a certificate, RFC 5280 4.1. */
export interface Certificate {
  readonly der: Uint8Array;
  /** The octets of the serial number, and the names as encoded: they are compared, never interpreted. */
  readonly serial: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** The common name, else all of the subject; foreign text. */
  readonly name: string;
  readonly issuerName: string;
  /** Seconds since 1970, both inclusive. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly isAuthority: boolean;
  /** How many authorities may follow below; null where there is no limit. */
  readonly pathLength: number | null;
  /** The bits of the key usage, the first bit first; null where it is not restricted. */
  readonly keyUsage: readonly boolean[] | null;
  /** Critical extensions that this package does not know. */
  readonly unknownCritical: readonly string[];
  readonly publicKey: KeyObject;
  readonly x509: X509Certificate;
}

/** The bits of the key usage, RFC 5280 4.2.1.3. */
export const KeyUsage = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5 } as const;

/** Reads a certificate; throws an `Asn1Error` where it is none. */
export function readCertificate(der: Uint8Array): Certificate {
  const whole = expectTag(readWhole(der), Tag.sequence);
  if (whole.children.length !== 3) throw new Asn1Error('no certificate');
  const fields = expectTag(whole.children[0], Tag.sequence).children;
  const [serial, , issuer, validity, subject, , ...rest] =
    fields[0]?.tag === context(0) ? fields.slice(1) : fields;
  const [notBefore, notAfter] = expectTag(validity, Tag.sequence).children;
  const wrapped = rest.find(({ tag }) => tag === context(3))?.children[0];
  const extensions = wrapped === undefined ? [] : expectTag(wrapped, Tag.sequence).children;
  return {
    der,
    serial: expectTag(serial, Tag.integer).content,
    issuer: expectTag(issuer, Tag.sequence).bytes,
    subject: expectTag(subject, Tag.sequence).bytes,
    name: nameOf(subject!),
    issuerName: nameOf(issuer!),
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
    ...readExtensions(extensions),
    ...parsed(der),
  };
}

function parsed(der: Uint8Array): Pick<Certificate, 'publicKey' | 'x509'> {
  try {
    const x509 = new X509Certificate(der);
    return { publicKey: x509.publicKey, x509 };
  } catch (error) {
    throw new Asn1Error('no certificate', { cause: error });
  }
}

type Extensions = Pick<Certificate, 'isAuthority' | 'pathLength' | 'keyUsage' | 'unknownCritical'>;

function readExtensions(extensions: readonly Ber[]): Extensions {
  let result: Extensions = {
    isAuthority: false,
    pathLength: null,
    keyUsage: null,
    unknownCritical: [],
  };
  for (const { children } of extensions) {
    const id = oidOf(children[0]);
    const critical = children.length === 3 && children[1]!.content[0] !== 0;
    const value = readWhole(octetsOf(children.at(-1)));
    if (id === Oid.keyUsage) result = { ...result, keyUsage: bitsOf(value) };
    else if (id === Oid.basicConstraints) {
      const parts = expectTag(value, Tag.sequence).children;
      const limit = parts.find(({ tag }) => tag === Tag.integer)?.content[0];
      const isAuthority = parts.some(({ tag, content }) => tag === Tag.boolean && content[0] !== 0);
      result = { ...result, isAuthority, pathLength: limit ?? null };
    } else if (critical && !readByOthers.has(id))
      result = { ...result, unknownCritical: [...result.unknownCritical, id] };
  }
  return result;
}

/** Policies and extended key usage restrict what a certificate is for, not whether a signature is its holder's. */
const readByOthers = new Set(['2.5.29.32', '2.5.29.37']);

function bitsOf(value: Ber): readonly boolean[] {
  const [, ...octets] = expectTag(value, Tag.bitString).content;
  return octets.flatMap((octet) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((octet >> bit) & 1) === 1),
  );
}

function nameOf(name: Ber): string {
  const parts = name.children.flatMap(({ children }) => children.map((pair) => pair.children));
  const common = parts.filter(([type]) => oidOf(type) === Oid.commonName);
  return (common.length > 0 ? common : parts).map(([, value]) => textOf(value)).join(', ');
}

function textOf(value: Ber | undefined): string {
  if (value === undefined) return '';
  if (value.tag === 0x1e) {
    const units = Array.from({ length: value.content.length >> 1 }, (_, index) =>
      String.fromCharCode(value.content[2 * index]! * 256 + value.content[2 * index + 1]!),
    );
    return units.join('');
  }
  return new TextDecoder().decode(value.content);
}

/** UTCTime or GeneralizedTime in seconds since 1970, RFC 5280 4.1.2.5. */
function timeOf(time: Ber | undefined): number {
  const text = new TextDecoder().decode(time?.content);
  const match = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  const isShort = time?.tag === Tag.utcTime;
  if (match === null || match[1]!.length !== (isShort ? 2 : 4)) throw new Asn1Error('no time');
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  const century = isShort ? (year! < 50 ? 2000 : 1900) : 0;
  return epochOf(century + year!, month!, day!, hour! * 3600 + minute! * 60 + second!);
}
