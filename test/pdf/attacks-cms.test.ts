import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Identity, openPkcs12, verifyPdf } from '@zielwerk/emit-pdf/signatures';
import { type Ber, readBer } from '../../packages/emit-pdf/src/asn1/ber.ts';
import * as der from '../../packages/emit-pdf/src/asn1/der.ts';
import { Oid } from '../../packages/emit-pdf/src/asn1/oids.ts';
import { signDetached } from '../../packages/emit-pdf/src/sign/cms.ts';
import { judge, judgedBy, run } from './judges.ts';
import { builtExample, integrityCodes, time } from './signing/documents.ts';
import { forged, partsOf } from './signing/forge.ts';
import { createKeys, issue, type Keys, password } from './signing/keys.ts';

/** Attacks on the cryptographic message, and signatures of other makers' forms. */

let keys: Keys;
let built: Uint8Array;

beforeAll(async () => {
  if (!judge('openssl')) return;
  keys = createKeys(['rsa', 'short', 'ec', 'ec384']);
  built = await builtExample();
  const openssl = (...args: readonly string[]): string => run('openssl', args, keys.folder);
  issue(openssl, 'rsa', ['-days', '10', '-set_serial', '77'], 'again');
});
afterAll(() => judge('openssl') && keys.remove());

type Cms = (data: readonly Uint8Array[], identity: Identity) => Uint8Array;

const codes = (cms: Cms, name = 'rsa', subFilter = 'ETSI.CAdES.detached'): readonly string[] => {
  const file = forged(built, {
    field: partsOf(built).widgets[0]!,
    identity: keys.identity(name),
    dictionary: (text) => text.replace('ETSI.CAdES.detached', subFilter),
    cms,
  });
  return integrityCodes(verifyPdf(file, { roots: [], now: time }));
};

/** Rebuilds our message after a change of its tree: the path leads from the root by indices. */
function changed(path: readonly number[], change: (element: Ber) => readonly Uint8Array[]): Cms {
  return (data, identity) => rebuilt(readBer(signDetached(data, identity)), path, change)[0]!;
}

function rebuilt(
  element: Ber,
  [index, ...rest]: readonly number[],
  change: (element: Ber) => readonly Uint8Array[],
): readonly Uint8Array[] {
  if (index === undefined) return change(element);
  const children = element.children.flatMap((child, at) =>
    at === index ? rebuilt(child, rest, change) : [child.bytes],
  );
  return [der.element(element.tag, ...children)];
}

// contentInfo / [0] / signedData: version, digests, content, certificates, signers
const signedData = [1, 0];
const certificates = [...signedData, 3];
const signerInfo = [...signedData, 4, 0];
const attributes = [...signerInfo, 3];

const without = (): readonly Uint8Array[] => [];
const certificate = (name: string): Uint8Array => keys.identity(name).certificate.der;

describe('what is not signed as it must be', () => {
  const cases: readonly (readonly [string, string, () => Cms])[] = [
    ['another type', 'cms-form', () => changed([0], () => [der.oid(Oid.data)])],
    ['another version', 'cms-form', () => changed([...signedData, 0], () => [der.smallInteger(3)])],
    [
      'content inside',
      'cms-form',
      () =>
        changed([...signedData, 2], () => [
          der.sequence(der.oid(Oid.data), der.explicit(0, der.octetString(new Uint8Array(3)))),
        ]),
    ],
    [
      'another hash announced',
      'algorithm-mismatch',
      () => changed([...signedData, 1, 0, 0], () => [der.oid('2.16.840.1.101.3.4.2.3')]),
    ],
    [
      'an unknown hash',
      'algorithm-unsupported',
      () => changed([...signerInfo, 2, 0], () => [der.oid('2.16.840.1.101.3.4.2.9')]),
    ],
    [
      'a signature algorithm of another name',
      'algorithm-mismatch',
      () => changed([...signerInfo, 4, 0], () => [der.oid(Oid.rsa)]),
    ],
    [
      'an unknown signature algorithm',
      'algorithm-unsupported',
      () => changed([...signerInfo, 4, 0], () => [der.oid('1.2.3.4')]),
    ],
    ['no certificate', 'certificate-missing', () => changed(certificates, without)],
    [
      'the certificate of another key',
      'certificate-missing',
      () => changed(certificates, () => [der.explicit(0, certificate('ec'))]),
    ],
    [
      'a certificate that belongs to nobody',
      'ess-mismatch',
      () =>
        changed(certificates, (element) => [
          der.explicit(0, ...element.children.map(({ bytes }) => bytes), certificate('ec')),
        ]),
    ],
    [
      'another certificate of the same key and number',
      'ess-mismatch',
      () => (data, identity) => {
        // The signer names the other certificate, and only the binding in the signature shows it.
        const other = keys.identity('again');
        const message = readBer(signDetached(data, identity));
        const [swapped] = rebuilt(message, certificates, () => [
          der.explicit(0, other.certificate.der),
        ]);
        const named = der.sequence(
          other.certificate.issuer,
          der.element(2, other.certificate.serial),
        );
        return rebuilt(readBer(swapped!), [...signerInfo, 1], () => [named])[0]!;
      },
    ],
    ['an attribute left out', 'signature-mismatch', () => changed([...attributes, 0], without)],
    [
      'an attribute twice',
      'cms-form',
      () => changed([...attributes, 0], ({ bytes }) => [bytes, bytes]),
    ],
    ['no attributes', 'cms-form', () => changed(attributes, without)],
    [
      'something added outside of the signature',
      'cms-form',
      () =>
        changed([...signerInfo, 5], ({ bytes }) => [
          bytes,
          der.explicit(1, der.sequence(der.oid('1.2.3.4'), der.set(der.nothing))),
        ]),
    ],
    [
      'two signers',
      'cms-form',
      () =>
        changed([...signedData, 4], ({ children }) => [
          der.set(children[0]!.bytes, children[0]!.bytes),
        ]),
    ],
    ['no signer', 'cms-form', () => changed([...signedData, 4], () => [der.set()])],
    [
      'another value',
      'signature-mismatch',
      () => changed([...signerInfo, 5], ({ content }) => [der.octetString(content.toReversed())]),
    ],
    [
      'signed over other bytes',
      'digest-mismatch',
      () => (data, identity) => signDetached([data[0]!], identity),
    ],
  ];
  for (const [name, code, make] of cases)
    judgedBy(['openssl'], `${name}: ${code}`, () => expect(codes(make())).toContain(code));

  judgedBy(['openssl'], 'a short key: weak-key', () =>
    expect(codes(signDetached, 'short')).toEqual(['weak-key']),
  );
});

describe('signatures that openssl makes', () => {
  const cms =
    (...options: readonly string[]): Cms =>
    (data) => {
      writeFileSync(keys.path('data'), Buffer.concat(data));
      const files = ['-in', 'data', '-outform', 'DER', '-out', 'cms.der', '-binary'];
      run('openssl', ['cms', '-sign', ...files, ...options], keys.folder);
      return readFileSync(keys.path('cms.der'));
    };
  const signer = (name: string): readonly string[] => [
    '-signer',
    `${name}.pem`,
    '-inkey',
    `${name}.key`,
  ];
  const cades = [...signer('rsa'), '-cades'];
  const pss = ['-keyopt', 'rsa_padding_mode:pss'];

  const cases: readonly (readonly [string, readonly string[], readonly string[], string?])[] = [
    ['RSA, SHA-256', [...cades, '-md', 'sha256'], []],
    ['RSA, SHA-384', [...cades, '-md', 'sha384'], []],
    ['RSA-PSS, SHA-256', [...cades, '-md', 'sha256', ...pss], []],
    [
      'RSA-PSS, SHA-512 with another salt',
      [...cades, '-md', 'sha512', ...pss, '-keyopt', 'rsa_pss_saltlen:20'],
      [],
    ],
    ['ECDSA P-256', [...signer('ec'), '-cades', '-md', 'sha256'], []],
    ['ECDSA P-384, SHA-384', [...signer('ec384'), '-cades', '-md', 'sha384'], []],
    ['named by key identifier', [...cades, '-keyid'], []],
    ['with its authority', [...cades, '-certfile', 'ca.pem'], []],
    ['with a foreign authority', [...cades, '-certfile', 'other.pem'], ['certificate-unrelated']],
    ['SHA-1', [...cades, '-md', 'sha1'], ['weak-digest']],
    ['not bound to its certificate', signer('rsa'), ['ess-missing']],
    ['not bound, but not CAdES either', signer('rsa'), [], 'adbe.pkcs7.detached'],
  ];
  for (const [name, options, expected, subFilter] of cases)
    judgedBy(['openssl'], `${name}: ${expected.join() || 'good'}`, () =>
      expect(codes(cms(...options), 'rsa', subFilter)).toEqual(expected),
    );
});

judgedBy(['openssl'], 'a signature in BER of indefinite length is read', () => {
  const loosened: Cms = (data, identity) => indefinite(readBer(signDetached(data, identity)), 3);
  expect(codes(loosened)).toEqual([]);
});

/** The element with lengths left open down to a depth, as NSS writes them. */
function indefinite(element: Ber, depth: number): Uint8Array {
  if (depth === 0 || element.children.length === 0) return element.bytes;
  const children = element.children.map((child) => indefinite(child, depth - 1));
  return Buffer.concat([Uint8Array.of(element.tag, 0x80), ...children, new Uint8Array(2)]);
}

judgedBy(['openssl'], 'the serial number test above is what it says', () => {
  const result = openPkcs12(readFileSync(keys.path('again.p12')), password);
  if (result.kind !== 'identity') throw new Error(result.kind);
  const hash = createHash('sha256').update(result.identity.certificate.der).digest('hex');
  const other = createHash('sha256').update(certificate('rsa')).digest('hex');
  expect(hash).not.toBe(other);
  expect(result.identity.certificate.x509.checkPrivateKey(keys.identity('rsa').key)).toBe(true);
});
