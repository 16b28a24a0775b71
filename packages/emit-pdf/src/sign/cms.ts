import { createHash, sign } from 'node:crypto';
import {
  element,
  explicit,
  nothing,
  octetString,
  oid,
  sequence,
  set,
  smallInteger,
} from '../asn1/der.ts';
import { context, Tag } from '../asn1/ber.ts';
import { Oid, sha256Oid } from '../asn1/oids.ts';
import type { Identity } from './pkcs12.ts';

/**
 * A detached CAdES signature as PAdES-B-B wants it (ETSI EN 319 142-1 6.3, EN 319 122-1): SHA-256, no signing-time. All
 * certificates are bound by signing-certificate-v2 (RFC 5035), the signer's first, and the algorithms, too (RFC 6211), so
 * that the signature holds every octet of its container.
 */
export function signDetached(data: readonly Uint8Array[], identity: Identity): Uint8Array {
  const { key, certificate, chain } = identity;
  const isRsa = key.asymmetricKeyType === 'rsa';
  const digestAlgorithm = sequence(oid(sha256Oid));
  const signatureAlgorithm = isRsa
    ? sequence(oid(Oid.sha256WithRsa), nothing)
    : sequence(oid(Oid.ecdsaWithSha256));

  const hash = createHash('sha256');
  for (const part of data) hash.update(part);
  const certificates = [certificate, ...chain].map(({ der }) => der);
  const bindings = certificates.map((der) =>
    sequence(octetString(createHash('sha256').update(der).digest())),
  );
  const attributes = [
    attribute(Oid.contentType, oid(Oid.data)),
    attribute(Oid.messageDigest, octetString(hash.digest())),
    attribute(Oid.signingCertificateV2, sequence(sequence(...bindings))),
    attribute(
      Oid.algorithmProtection,
      sequence(digestAlgorithm, element(context(1), contentOf(signatureAlgorithm))),
    ),
  ];
  const signed = set(...attributes);
  const signature = sign('sha256', signed, key);

  const signerInfo = sequence(
    smallInteger(1),
    sequence(certificate.issuer, element(Tag.integer, certificate.serial)),
    digestAlgorithm,
    element(context(0), contentOf(signed)),
    signatureAlgorithm,
    octetString(signature),
  );
  const signedData = sequence(
    smallInteger(1),
    set(digestAlgorithm),
    sequence(oid(Oid.data)),
    element(context(0), contentOf(set(...certificates))),
    set(signerInfo),
  );
  return sequence(oid(Oid.signedData), explicit(0, signedData));
}

const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), set(value));

/** The content of an element of definite length. */
function contentOf(bytes: Uint8Array): Uint8Array {
  const lengthOctets = bytes[1]! < 0x80 ? 0 : bytes[1]! & 0x7f;
  return bytes.subarray(2 + lengthOctets);
}
