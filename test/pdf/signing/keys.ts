import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPkcs12, type Identity } from '@zielwerk/emit-pdf/signatures';
import { run } from '../judges.ts';

/** A test authority with signers, made by openssl for this run and thrown away with `remove`. */
export interface Keys {
  readonly folder: string;
  /** The path of a file of the folder. */
  readonly path: (name: string) => string;
  readonly identity: (name: string) => Identity;
  readonly remove: () => void;
}

export const password = 'geheim';

const signerExtensions =
  'keyUsage=critical,digitalSignature,nonRepudiation\nextendedKeyUsage=emailProtection\nbasicConstraints=CA:FALSE\n';

const algorithms: Readonly<Record<string, readonly string[]>> = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  short: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  ec: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  ec384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  ed: ['-algorithm', 'ED25519'],
};

/** Makes `ca.pem`, `other.pem` (an authority nobody has asked) and, for each name, `.key`, `.pem` and `.p12`. */
export function createKeys(names: readonly string[] = ['rsa', 'ec']): Keys {
  const folder = mkdtempSync(join(tmpdir(), 'zv-keys-'));
  const path = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): string => run('openssl', args, folder);
  for (const name of ['ca', 'other']) {
    const extensions = [
      'basicConstraints=critical,CA:TRUE',
      'keyUsage=critical,keyCertSign,cRLSign',
    ];
    const subject = ['-subj', `/CN=Test ${name}`, '-days', '30', '-sha256'];
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.pem`];
    openssl('req', '-x509', ...key, ...subject, ...extensions.flatMap((item) => ['-addext', item]));
  }
  writeFileSync(path('signer.ext'), signerExtensions);
  for (const name of names) {
    openssl('genpkey', ...algorithms[name]!, '-out', `${name}.key`);
    openssl(
      'req',
      '-new',
      '-key',
      `${name}.key`,
      '-subj',
      `/CN=Signer ${name}`,
      '-out',
      `${name}.csr`,
    );
    issue(openssl, name, ['-days', '20']);
  }
  const identity = (name: string): Identity => {
    const result = openPkcs12(readFileSync(path(`${name}.p12`)), password);
    if (result.kind !== 'identity') throw new Error(JSON.stringify(result));
    return result.identity;
  };
  return { folder, path, identity, remove: () => rmSync(folder, { recursive: true }) };
}

/** Certifies a request of the folder and packs key and certificates as PKCS#12. */
export function issue(
  openssl: (...args: readonly string[]) => string,
  name: string,
  options: readonly string[],
  as = name,
): void {
  const authority = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-sha256'];
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    ...authority,
    ...options,
    '-extfile',
    'signer.ext',
    '-out',
    `${as}.pem`,
  );
  const parts = ['-in', `${as}.pem`, '-inkey', `${name}.key`, '-certfile', 'ca.pem', '-name', as];
  openssl('pkcs12', '-export', ...parts, '-passout', `pass:${password}`, '-out', `${as}.p12`);
}
