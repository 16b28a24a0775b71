import { constants, type KeyObject, verify } from 'node:crypto';
import { type Ber, context, expectTag, numberOf, oidOf, Tag } from '../asn1/ber.ts';
import type { Certificate } from '../asn1/certificate.ts';
import { type Digest, digests, Oid } from '../asn1/oids.ts';
import { type Finding, finding } from './findings.ts';

/** How a signature value is checked. */
export interface SignatureAlgorithm {
  readonly name: string;
  readonly digest: Digest;
  readonly scheme: 'pkcs1' | 'pss' | 'ecdsa';
  /** The length of the salt of PSS. */
  readonly saltLength: number;
}

/** RFC 8017 A.2.4 and RFC 5758 3.2: the hash is part of the name. */
const named: ReadonlyMap<string, readonly ['pkcs1' | 'ecdsa', Digest]> = new Map([
  ['1.2.840.113549.1.1.5', ['pkcs1', 'sha1']],
  ['1.2.840.113549.1.1.11', ['pkcs1', 'sha256']],
  ['1.2.840.113549.1.1.12', ['pkcs1', 'sha384']],
  ['1.2.840.113549.1.1.13', ['pkcs1', 'sha512']],
  ['1.2.840.10045.4.1', ['ecdsa', 'sha1']],
  ['1.2.840.10045.4.3.2', ['ecdsa', 'sha256']],
  ['1.2.840.10045.4.3.3', ['ecdsa', 'sha384']],
  ['1.2.840.10045.4.3.4', ['ecdsa', 'sha512']],
]);

const digestNames = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };
const schemeNames = { pkcs1: 'RSA', pss: 'RSA-PSS', ecdsa: 'ECDSA' };
const schemesByKey: Readonly<Record<string, readonly string[]>> = {
  rsa: ['pkcs1', 'pss'],
  'rsa-pss': ['pss'],
  ec: ['ecdsa'],
};

/**
 * The algorithm that an AlgorithmIdentifier names, for the hash of the signer and the kind of the key; null where it is
 * unknown, names another hash, or does not fit the key.
 */
export function algorithmOf(
  algorithm: Ber,
  digest: Digest,
  signer: Certificate,
): SignatureAlgorithm | null {
  const [type, ...parameters] = algorithm.children;
  const id = oidOf(type);
  const found =
    id === Oid.rsaPss
      ? pss(parameters[0])
      : id === Oid.rsa
        ? (['pkcs1', digest] as const)
        : named.get(id);
  if (found === undefined || found === null) return null;
  const scheme = found[0];
  const saltLength = found.length === 3 ? found[2] : 0;
  if (scheme !== 'pss' && !areEmpty(parameters, scheme === 'pkcs1')) return null;
  const fits = schemesByKey[signer.publicKey.asymmetricKeyType ?? '']?.includes(scheme);
  if (found[1] !== digest || fits !== true) return null;
  return { name: `${schemeNames[scheme]}, ${digestNames[digest]}`, digest, scheme, saltLength };
}

const areEmpty = (parameters: readonly Ber[], mayBeNull: boolean): boolean =>
  parameters.length === 0 ||
  (mayBeNull &&
    parameters.length === 1 &&
    parameters[0]!.tag === Tag.null &&
    parameters[0]!.content.length === 0);

/** RSASSA-PSS-params, RFC 8017 A.2.3; the mask uses the same hash, the trailer is 1. */
function pss(parameters: Ber | undefined): readonly ['pss', Digest, number] | null {
  const parts = expectTag(parameters, Tag.sequence).children;
  const part = (number: number): Ber | undefined =>
    parts.find(({ tag }) => tag === context(number))?.children[0];
  const hash = part(0);
  const mask = part(1);
  const digest = hash === undefined ? 'sha1' : digests.get(oidOf(hash.children[0]));
  const maskDigest =
    mask === undefined ? 'sha1' : digests.get(oidOf(mask.children[1]?.children[0]));
  const salt = part(2);
  const trailer = part(3);
  if (digest === undefined || maskDigest !== digest) return null;
  if (mask !== undefined && oidOf(mask.children[0]) !== Oid.mgf1) return null;
  if (trailer !== undefined && numberOf(trailer) !== 1) return null;
  return ['pss', digest, salt === undefined ? 20 : numberOf(salt)];
}

/** Whether the holder of the certificate's key has signed the message. */
export function verifies(
  { scheme, digest, saltLength }: SignatureAlgorithm,
  signer: Certificate,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = signer.publicKey;
  try {
    const options =
      scheme === 'pss' ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } : { key };
    return verify(digest, message, options, signature);
  } catch {
    return false;
  }
}

/** RSA below 2048 bits and curves below 256 bits can be broken (BSI TR-02102-1). */
export function* keyFinding(signer: Certificate): Generator<Finding> {
  const bits = keyBits(signer.publicKey);
  if (bits !== null) yield finding('weak-key', bits);
}

function keyBits(key: KeyObject): string | null {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined) return modulusLength < 2000 ? `RSA ${modulusLength} Bit` : null;
  return namedCurve !== undefined && !curves.has(namedCurve) ? namedCurve : null;
}

const curves = new Set([
  'prime256v1',
  'secp384r1',
  'secp521r1',
  'brainpoolP256r1',
  'brainpoolP384r1',
  'brainpoolP512r1',
]);
