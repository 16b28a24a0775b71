import { createHash } from 'node:crypto';
import {
  Asn1Error,
  type Ber,
  context,
  equalBytes,
  expectTag,
  numberOf,
  octetsOf,
  oidOf,
  readWhole,
  Tag,
} from '../asn1/ber.ts';
import { type Certificate, readCertificate } from '../asn1/certificate.ts';
import { definite } from '../asn1/der.ts';
import { type Digest, digests, Oid } from '../asn1/oids.ts';
import { isSignedBy } from '../sign/pkcs12.ts';
import { algorithmOf, keyFinding, type SignatureAlgorithm, verifies } from './algorithms.ts';
import { type Finding, finding, type FindingCode } from './findings.ts';

/** What the cryptography of a signature shows, whoever the signer is. */
export interface CmsReport {
  readonly findings: readonly Finding[];
  /** Null where the signer's certificate is not there or not readable. */
  readonly signer: Certificate | null;
  /** All certificates of the signature, in its order, each once. */
  readonly certificates: readonly Certificate[];
  /** Such as `RSA-PSS, SHA-256`; null where it is unknown. */
  readonly algorithm: string | null;
  /** Whether a time stamp is attached; it is not judged. */
  readonly hasTimestamp: boolean;
}

/** Ends the check of one signature. */
class CmsProblem extends Error {
  readonly finding: Finding;

  constructor(code: FindingCode, detail = '') {
    super(code);
    this.finding = finding(code, detail);
  }
}

/**
 * Checks a detached signature over `signed`: RFC 5652 5, the attributes of CAdES (RFC 5035, ETSI EN 319 122-1). A
 * signature of the kind `ETSI.CAdES.detached` must be bound to its certificate.
 */
export function checkCms(cms: Ber, signed: readonly Uint8Array[], isCades: boolean): CmsReport {
  const known: {
    signer: Certificate | null;
    certificates: readonly Certificate[];
    algorithm: string | null;
  } = {
    signer: null,
    certificates: [],
    algorithm: null,
  };
  try {
    const data = readSignedData(cms);
    known.certificates = data.certificates;
    known.signer =
      data.certificates.find((certificate) => isNamed(data.signer, certificate)) ?? null;
    if (known.signer === null) throw new CmsProblem('certificate-missing');
    const findings: Finding[] = [];
    const algorithm = algorithmOf(data.signer.signatureAlgorithm, data.signer.digest, known.signer);
    if (algorithm === null)
      throw new CmsProblem('algorithm-unsupported', safeOid(data.signer.signatureAlgorithm));
    known.algorithm = algorithm.name;
    if (!data.digestAlgorithms.includes(data.signer.digest))
      findings.push(finding('algorithm-mismatch'));
    findings.push(...attributeFindings(data, known.signer, signed, isCades));
    findings.push(...signatureFindings(data.signer, algorithm, known.signer));
    if (!areRelated(known.signer, data.certificates))
      findings.push(finding('certificate-unrelated'));
    return { ...known, findings, hasTimestamp: data.signer.hasTimestamp };
  } catch (error) {
    const found =
      error instanceof CmsProblem
        ? error.finding
        : error instanceof Asn1Error
          ? finding('cms-form', error.message)
          : null;
    if (found === null) throw error;
    return { ...known, findings: [found], hasTimestamp: false };
  }
}

interface SignerInfo {
  readonly issuer: Uint8Array | null;
  readonly serial: Uint8Array | null;
  readonly keyIdentifier: Uint8Array | null;
  readonly digest: Digest;
  readonly digestAlgorithm: Ber;
  readonly attributes: ReadonlyMap<string, Ber>;
  readonly signedAttributes: Ber;
  readonly signatureAlgorithm: Ber;
  readonly signature: Uint8Array;
  readonly hasTimestamp: boolean;
}

interface SignedData {
  readonly digestAlgorithms: readonly Digest[];
  readonly certificates: readonly Certificate[];
  readonly signer: SignerInfo;
}

function readSignedData(cms: Ber): SignedData {
  const [type, wrapped, ...more] = expectTag(cms, Tag.sequence).children;
  if (oidOf(type) !== Oid.signedData || more.length > 0) throw new Asn1Error('no SignedData');
  const [data] = single(expectTag(wrapped, context(0)));
  const [version, algorithms, content, ...rest] = expectTag(data, Tag.sequence).children;
  const contentParts = expectTag(content, Tag.sequence).children;
  if (oidOf(contentParts[0]) !== Oid.data || contentParts.length > 1)
    throw new Asn1Error('the content is not detached');
  const [info] = single(expectTag(rest.at(-1), Tag.set));
  const sets = rest.slice(0, -1);
  const certificates = sets.flatMap((part, index) => {
    if (part.tag === context(0) && index === 0) return part.children.map(({ bytes }) => bytes);
    if (part.tag === context(1) && index === sets.length - 1) return [];
    throw new Asn1Error('an unknown part');
  });
  const signer = readSignerInfo(expectTag(info, Tag.sequence));
  if (numberOf(version) !== (signer.keyIdentifier === null ? 1 : 3)) throw new Asn1Error('version');
  return {
    digestAlgorithms: expectTag(algorithms, Tag.set).children.map(digestOf),
    certificates: distinct(certificates).map(readCertificate),
    signer,
  };
}

function readSignerInfo({ children }: Ber): SignerInfo {
  const [version, identifier, digestAlgorithm, signedAttributes, algorithm, signature, ...rest] =
    children;
  const byKey = identifier?.tag === 0x80;
  if (numberOf(version) !== (byKey ? 3 : 1)) throw new Asn1Error('version');
  const [issuer, serial, ...more] = byKey ? [] : expectTag(identifier, Tag.sequence).children;
  if (more.length > 0 || rest.length > 1) throw new Asn1Error('too many parts');
  const unsigned =
    rest.length === 0 ? [] : [...readAttributes(expectTag(rest[0], context(1))).keys()];
  if (unsigned.some((type) => type !== Oid.signatureTimestamp))
    throw new CmsProblem('cms-form', 'ein Zusatz außerhalb der Unterschrift');
  return {
    issuer: byKey ? null : expectTag(issuer, Tag.sequence).bytes,
    serial: byKey ? null : expectTag(serial, Tag.integer).content,
    keyIdentifier: byKey ? identifier.content : null,
    digest: digestOf(expectTag(digestAlgorithm, Tag.sequence)),
    digestAlgorithm: digestAlgorithm!,
    attributes: readAttributes(expectTag(signedAttributes, context(0))),
    signedAttributes: signedAttributes!,
    signatureAlgorithm: expectTag(algorithm, Tag.sequence),
    signature: octetsOf(signature),
    hasTimestamp: unsigned.length > 0,
  };
}

/** A hash function; its parameters are absent or NULL (RFC 5754 2). */
function digestOf(algorithm: Ber): Digest {
  const [type, ...parameters] = expectTag(algorithm, Tag.sequence).children;
  const digest = digests.get(oidOf(type));
  if (digest === undefined) throw new CmsProblem('algorithm-unsupported', oidOf(type));
  if (parameters.length > 1 || !parameters.every(isNull)) throw new Asn1Error('hash parameters');
  return digest;
}

const isNull = ({ tag, content }: Ber): boolean => tag === Tag.null && content.length === 0;

/** Each type once, each with one value (RFC 5652 5.3, 11). */
function readAttributes({ children }: Ber): ReadonlyMap<string, Ber> {
  const attributes = new Map<string, Ber>();
  for (const child of children) {
    const [type, values, ...more] = expectTag(child, Tag.sequence).children;
    const [value] = single(expectTag(values, Tag.set));
    const id = oidOf(type);
    if (attributes.has(id) || more.length > 0) throw new Asn1Error('an attribute twice');
    attributes.set(id, value);
  }
  return attributes;
}

function isNamed(signer: SignerInfo, { issuer, serial, publicKey }: Certificate): boolean {
  if (signer.keyIdentifier !== null) {
    const key = publicKey.export({ format: 'der', type: 'spki' });
    const bits = expectTag(readSpki(key), Tag.bitString).content.subarray(1);
    return equalBytes(createHash('sha1').update(bits).digest(), signer.keyIdentifier);
  }
  return equalBytes(issuer, signer.issuer!) && equalBytes(serial, signer.serial!);
}

const readSpki = (der: Uint8Array): Ber | undefined => readWhole(der).children[1];

/** What the attributes say of content and certificate. */
function* attributeFindings(
  { signer: info, certificates }: SignedData,
  signer: Certificate,
  signed: readonly Uint8Array[],
  isCades: boolean,
): Generator<Finding> {
  const { attributes, digest, digestAlgorithm, signatureAlgorithm } = info;
  if (digest === 'sha1') yield finding('weak-digest');
  const type = attributes.get(Oid.contentType);
  if (type === undefined || oidOf(type) !== Oid.data) yield finding('cms-form', 'contentType');
  const expected = attributes.get(Oid.messageDigest);
  if (expected === undefined) yield finding('cms-form', 'messageDigest');
  else if (!equalBytes(octetsOf(expected), hashOf(digest, signed)))
    yield finding('digest-mismatch');

  const bindings = [
    attributes.get(Oid.signingCertificateV2),
    attributes.get(Oid.signingCertificate),
  ];
  if (isCades && bindings.every((binding) => binding === undefined)) yield finding('ess-missing');
  const defaults: readonly Digest[] = ['sha256', 'sha1'];
  for (const [index, binding] of bindings.entries()) {
    if (binding === undefined) continue;
    const [list] = expectTag(binding, Tag.sequence).children;
    const [first, ...others] = expectTag(list, Tag.sequence).children;
    const isListed = (item: Certificate): boolean =>
      item === signer || others.some((other) => isBound(other, defaults[index]!, item));
    if (!isBound(first, defaults[index]!, signer)) yield finding('ess-mismatch');
    else if (others.length > 0 && !certificates.every(isListed)) yield finding('ess-mismatch');
  }
  if (bindings[0] === undefined && bindings[1] !== undefined && digest !== 'sha1')
    yield finding('weak-digest');

  const protection = attributes.get(Oid.algorithmProtection)?.children;
  if (protection === undefined) return;
  const same =
    protection.length === 2 &&
    isSameAlgorithm(protection[0]!, digestAlgorithm) &&
    protection[1]!.tag === context(1) &&
    isSameAlgorithm(protection[1]!, signatureAlgorithm);
  if (!same) yield finding('algorithm-mismatch');
}

/** Absent parameters and NULL mean the same (RFC 5754 2). */
function isSameAlgorithm(a: Ber, b: Ber): boolean {
  const parts = [a, b].map(({ children }) => children.filter((child) => !isNull(child)));
  return (
    parts[0]!.length === parts[1]!.length &&
    parts[0]!.every((part, index) => equalBytes(part.bytes, parts[1]![index]!.bytes))
  );
}

/** Whether an ESSCertID is that of the certificate, RFC 5035 4 and 5. */
function isBound(binding: Ber | undefined, byDefault: Digest, certificate: Certificate): boolean {
  const parts = expectTag(binding, Tag.sequence).children;
  const named = parts[0]?.tag === Tag.sequence ? parts[0] : null;
  const digest = named === null ? byDefault : digestOf(named);
  const [hash, issuerSerial] = named === null ? parts : parts.slice(1);
  if (!equalBytes(octetsOf(hash), hashOf(digest, [certificate.der]))) return false;
  if (issuerSerial === undefined) return true;
  const [, serial] = expectTag(issuerSerial, Tag.sequence).children;
  return equalBytes(expectTag(serial, Tag.integer).content, certificate.serial);
}

/** The signature covers the attributes as a SET; signers that did not sort it signed what they wrote (RFC 5652 5.4). */
function* signatureFindings(
  { signedAttributes, signature }: SignerInfo,
  algorithm: SignatureAlgorithm,
  signer: Certificate,
): Generator<Finding> {
  const attributes = definite({ ...signedAttributes, tag: Tag.set });
  if (!verifies(algorithm, signer, attributes, signature)) yield finding('signature-mismatch');
  yield* keyFinding(signer);
}

/** Whether every certificate is the signer's or belongs to its chain: nothing may travel along unnoticed. */
function areRelated(signer: Certificate, certificates: readonly Certificate[]): boolean {
  const related = new Set([signer]);
  for (const child of related) {
    for (const issuer of certificates)
      if (equalBytes(issuer.subject, child.issuer) && isSignedBy(child, issuer))
        related.add(issuer);
  }
  const isRoot = (certificate: Certificate): boolean =>
    equalBytes(certificate.issuer, certificate.subject);
  return (
    certificates.every((certificate) => related.has(certificate)) &&
    [...related].every(
      (certificate) => !isRoot(certificate) || isSignedBy(certificate, certificate),
    )
  );
}

const hashOf = (digest: Digest, parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash(digest);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

function single({ children }: Ber): readonly [Ber] {
  if (children.length !== 1) throw new Asn1Error('one element expected');
  return [children[0]!];
}

const distinct = (items: readonly Uint8Array[]): readonly Uint8Array[] =>
  items.filter((item, index) => items.findIndex((other) => equalBytes(other, item)) === index);

function safeOid(algorithm: Ber): string {
  try {
    return oidOf(algorithm.children[0]);
  } catch {
    return '?';
  }
}
