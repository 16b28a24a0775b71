import { createHmac, createPrivateKey, type KeyObject } from 'node:crypto';
import {
  Asn1Error,
  type Ber,
  context,
  equalBytes,
  expectTag,
  numberOf,
  octetsOf,
  oidOf,
  readBer,
  readWhole,
  Tag,
} from '../asn1/ber.ts';
import { type Certificate, readCertificate } from '../asn1/certificate.ts';
import { digests, hmacs, Oid } from '../asn1/oids.ts';
import { decrypt, iterations, pbkdf2, pkcs12Key, UnsupportedEncryption } from './pbe.ts';

/** A key with its certificate and the certificates above it, as far as the file has them. */
export interface Identity {
  readonly key: KeyObject;
  readonly certificate: Certificate;
  /** From the certificate's issuer upward. */
  readonly chain: readonly Certificate[];
}

/** Who can sign with a PKCS#12 file, or why nobody can. */
export type Pkcs12Result =
  | { readonly kind: 'identity'; readonly identity: Identity }
  | { readonly kind: 'wrongPassword' }
  /** `outdated` where OpenSSL can convert the file (RC2, RC4). */
  | { readonly kind: 'unsupported'; readonly algorithm: string; readonly outdated: boolean }
  /** No key, several keys, or no certificate that belongs to the key. */
  | { readonly kind: 'noIdentity'; readonly keys: number; readonly certificates: number }
  | { readonly kind: 'unreadable' };

/** Opens a PKCS#12 file, RFC 7292 (password integrity and password privacy). */
export function openPkcs12(bytes: Uint8Array, password: string): Pkcs12Result {
  try {
    const [, authSafe, mac] = expectTag(readBer(bytes), Tag.sequence).children;
    const content = dataOf(authSafe);
    if (mac !== undefined && !isAuthentic(mac, content, password)) return { kind: 'wrongPassword' };
    const bags = expectTag(readWhole(content), Tag.sequence).children.flatMap((info) =>
      readBags(info, password),
    );
    return identityOf(bags, password);
  } catch (error) {
    if (error instanceof UnsupportedEncryption)
      return { kind: 'unsupported', algorithm: error.algorithm, outdated: error.outdated };
    if (error instanceof Asn1Error) return { kind: 'unreadable' };
    throw error;
  }
}

/** The octets of a ContentInfo of type data. */
function dataOf(info: Ber | undefined): Uint8Array {
  const [type, wrapped] = expectTag(info, Tag.sequence).children;
  if (oidOf(type) !== Oid.data) throw new Asn1Error('no data');
  return octetsOf(expectTag(wrapped, context(0)).children[0]);
}

/** RFC 7292 appendix A and RFC 9579. */
function isAuthentic(mac: Ber, content: Uint8Array, password: string): boolean {
  const [info, salt, count] = expectTag(mac, Tag.sequence).children;
  const [algorithm, value] = expectTag(info, Tag.sequence).children;
  const [type, parameters] = expectTag(algorithm, Tag.sequence).children;
  const expected = octetsOf(value);
  const id = oidOf(type);
  if (id === Oid.pbmac1) {
    const [derivation, scheme] = expectTag(parameters, Tag.sequence).children;
    const hmac = hmacs.get(oidOf(scheme?.children[0]));
    if (hmac === undefined) throw new UnsupportedEncryption('PBMAC1', false);
    const key = pbkdf2(derivation, password, keyLengthOf(derivation) ?? expected.length);
    return equalBytes(createHmac(hmac, key).update(content).digest(), expected);
  }
  const digest = digests.get(id);
  if (digest === undefined) throw new UnsupportedEncryption(id, false);
  const rounds = count === undefined ? 1 : iterations(count);
  const key = pkcs12Key(digest, password, octetsOf(salt), rounds, 3, expected.length);
  return equalBytes(createHmac(digest, key).update(content).digest(), expected);
}

function keyLengthOf(derivation: Ber | undefined): number | null {
  const length = derivation?.children[1]?.children[2];
  return length?.tag === Tag.integer ? numberOf(length) : null;
}

interface Bag {
  readonly type: string;
  readonly value: Ber;
}

function readBags(info: Ber, password: string): readonly Bag[] {
  const [type, wrapped] = expectTag(info, Tag.sequence).children;
  const contents =
    oidOf(type) === Oid.encryptedData ? decryptedData(wrapped, password) : dataOf(info);
  return expectTag(readWhole(contents), Tag.sequence).children.map(({ children }) => ({
    type: oidOf(children[0]),
    value: expectTag(expectTag(children[1], context(0)).children[0], Tag.sequence),
  }));
}

/** RFC 5652 8. */
function decryptedData(wrapped: Ber | undefined, password: string): Uint8Array {
  const [data] = expectTag(wrapped, context(0)).children;
  const [, info] = expectTag(data, Tag.sequence).children;
  const [, algorithm, encrypted] = expectTag(info, Tag.sequence).children;
  return decrypt(algorithm, password, octetsOf(encrypted, 0x80));
}

function identityOf(bags: readonly Bag[], password: string): Pkcs12Result {
  const keys = bags.flatMap((bag) => keyOf(bag, password));
  const certificates = bags.flatMap(certificateOf);
  const [key] = keys;
  const certificate = certificates.find(({ x509 }) => key && x509.checkPrivateKey(key));
  if (key === undefined || keys.length > 1 || certificate === undefined)
    return { kind: 'noIdentity', keys: keys.length, certificates: certificates.length };
  return {
    kind: 'identity',
    identity: { key, certificate, chain: chainOf(certificate, certificates) },
  };
}

function keyOf({ type, value }: Bag, password: string): readonly KeyObject[] {
  if (type === Oid.keyBag) return [privateKey(value.bytes)];
  if (type !== Oid.shroudedKeyBag) return [];
  const [algorithm, encrypted] = value.children;
  return [privateKey(decrypt(algorithm, password, octetsOf(encrypted)))];
}

function privateKey(der: Uint8Array): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  } catch (error) {
    throw new Asn1Error('no private key', { cause: error });
  }
}

function certificateOf({ type, value }: Bag): readonly Certificate[] {
  if (type !== Oid.certificateBag || oidOf(value.children[0]) !== Oid.x509Certificate) return [];
  return [readCertificate(octetsOf(expectTag(value.children[1], context(0)).children[0]))];
}

/** The issuers upward, each of which has signed the one before; stops at the root or where one is missing. */
export function chainOf(
  certificate: Certificate,
  others: readonly Certificate[],
): readonly Certificate[] {
  const chain = [certificate];
  for (;;) {
    const last = chain.at(-1)!;
    const issuer = others.find(
      (other) =>
        !chain.includes(other) && equalBytes(other.subject, last.issuer) && isSignedBy(last, other),
    );
    if (issuer === undefined) return chain.slice(1);
    chain.push(issuer);
  }
}

/** Whether the key of `issuer` made the signature of `certificate`. */
export function isSignedBy(certificate: Certificate, issuer: Certificate): boolean {
  try {
    return certificate.x509.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
