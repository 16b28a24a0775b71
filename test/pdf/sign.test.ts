import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openPkcs12, readCertificate, signPdf, verifyPdf } from '@zielwerk/emit-pdf/signatures';
import { signWithLibpdf } from '../../packages/emit-pdf/test/libpdf.ts';
import { judge, judgedBy, run } from './judges.ts';
import { builtExample, isIntact, objections, signed, time } from './signing/documents.ts';
import { latin1 } from './signing/forge.ts';
import { containers } from './signing/flips.ts';
import { createKeys, issue, type Keys, password } from './signing/keys.ts';
import { checkPdfStructure } from './structure.ts';

let keys: Keys;
let built: Uint8Array;

beforeAll(async () => {
  if (!judge('openssl')) return;
  keys = createKeys(['rsa', 'ec', 'ec384', 'ed']);
  built = await builtExample();
  if (!judge('certutil') || !judge('pk12util')) return;
  mkdirSync(keys.path('nss'));
  run('certutil', ['-N', '-d', 'sql:nss', '--empty-password'], keys.folder);
  const trust = ['-n', 'root', '-t', 'CT,C,C', '-i', 'ca.pem'];
  run('certutil', ['-A', '-d', 'sql:nss', ...trust], keys.folder);
  run('pk12util', ['-i', 'rsa.p12', '-d', 'sql:nss', '-W', password], keys.folder);
});
afterAll(() => judge('openssl') && keys.remove());

const tools = ['openssl', 'certutil', 'pk12util', 'pdfsig', 'qpdf'] as const;
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(keys.path(name), bytes);
  return name;
};
const pdfsig = (...args: readonly string[]): string =>
  run('pdfsig', ['-nssdir', 'sql:nss', ...args], keys.folder);
const both = (): Uint8Array =>
  signed(
    signed(built, 'Unterschrift_1', keys.identity('rsa')),
    'Unterschrift_2',
    keys.identity('ec'),
  );

describe('what others say of our signatures', () => {
  judgedBy(tools, 'pdfsig finds both valid, PAdES, and the file whole', () => {
    const said = pdfsig(put('both.pdf', both()));
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    expect(said.match(/Certificate is Trusted/g)).toHaveLength(2);
    expect(said.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2);
    expect(said).toMatch(/Unterschrift_2[^]*Total document signed/);
    expect(said).toContain('Signing Hash Algorithm: SHA-256');
    expect(said).toContain('Nov 14 2023 22:13:20');
  });

  judgedBy(
    tools,
    'openssl verifies each as CAdES, with the attribute that binds the certificate',
    () => {
      for (const name of ['rsa', 'ec', 'ec384']) {
        const pdf = signed(built, 'Unterschrift_1', keys.identity(name));
        const [start, end] = containers(pdf)[0]!;
        const hex = latin1(pdf).slice(start, end);
        put('contents.der', Buffer.from(hex, 'hex'));
        put('ranges.bin', Buffer.concat([pdf.subarray(0, start - 1), pdf.subarray(end + 1)]));
        const files = [
          '-in',
          'contents.der',
          '-content',
          'ranges.bin',
          '-CAfile',
          'ca.pem',
          '-out',
          'out',
        ];
        const options = ['-binary', '-cades', '-inform', 'DER', '-purpose', 'any'];
        expect(run('openssl', ['cms', '-verify', ...options, ...files], keys.folder)).toContain(
          'CAdES Verification successful',
        );
        const shown = run(
          'openssl',
          ['cms', '-cmsout', '-print', '-noout', '-inform', 'DER', '-in', 'contents.der'],
          keys.folder,
        );
        expect(shown).toContain('id-smime-aa-signingCertificateV2');
        expect(shown).not.toContain('signingTime');
      }
    },
  );

  judgedBy(tools, 'qpdf finds no error, and the file stays accessible and archivable', () => {
    const pdf = both();
    expect(run('qpdf', ['--check', put('both.pdf', pdf)], keys.folder)).toContain(
      'No syntax or stream encoding errors',
    );
    expect(checkPdfStructure(pdf)).toEqual([]);
  });
});

describe('signing', () => {
  judgedBy(['openssl'], 'keeps every byte before it', () => {
    const once = signed(built, 'Unterschrift_2', keys.identity('rsa'));
    const twice = signed(once, 'Unterschrift_1', keys.identity('ec'));
    expect(Buffer.compare(once.subarray(0, built.length), built)).toBe(0);
    expect(Buffer.compare(twice.subarray(0, once.length), once)).toBe(0);
  });

  judgedBy(['openssl'], 'gives equal bytes for equal arguments, with RSA', () => {
    const make = () => signed(built, 'Unterschrift_1', keys.identity('rsa'));
    expect(Buffer.compare(make(), make())).toBe(0);
  });

  judgedBy(['openssl'], 'refuses other fields, other keys and damaged files', () => {
    const identity = keys.identity('rsa');
    const sign = (pdf: Uint8Array, field: string, by = identity) =>
      signPdf(pdf, { field, identity: by, time });
    const rest = ['Unterschrift_2', 'Unterschrift_3'];
    const once = signed(built, 'Unterschrift_1', identity);
    expect(sign(built, 'Nichts')).toEqual({
      kind: 'unknownField',
      empty: ['Unterschrift_1', ...rest],
    });
    expect(sign(once, 'Unterschrift_1')).toEqual({ kind: 'alreadySigned', empty: rest });
    expect(sign(built, 'Unterschrift_1', keys.identity('ed'))).toEqual({
      kind: 'unsupportedKey',
      type: 'ed25519',
    });
    expect(sign(once.slice(0, -9), 'Unterschrift_2').kind).toBe('damaged');
  });
});

describe('no untouched file is refused', () => {
  judgedBy(tools, 'unsigned, signed by us, by pdfsig, by libpdf, and in every order', async () => {
    const p12 = readFileSync(keys.path('ec.p12'));
    const byPoppler = (
      pdf: Uint8Array,
      field: string,
      ...options: readonly string[]
    ): Uint8Array => {
      pdfsig('-sign', field, '-nick', 'rsa', ...options, put('in.pdf', pdf), 'poppler.pdf');
      return new Uint8Array(readFileSync(keys.path('poppler.pdf')));
    };
    const byUs = (pdf: Uint8Array, field: string) => signed(pdf, field, keys.identity('rsa'));
    const byLibpdf = (pdf: Uint8Array, field: string) => signWithLibpdf(pdf, field, p12, password);
    const poppler = byPoppler(built, 'Unterschrift_1', '-etsi');
    const libpdf = await byLibpdf(built, 'Unterschrift_1');
    const files = {
      unsigned: built,
      us: byUs(built, 'Unterschrift_3'),
      'us twice': both(),
      poppler,
      'poppler twice': byPoppler(poppler, 'Unterschrift_2'),
      'poppler, then we': byUs(poppler, 'Unterschrift_2'),
      'we, then poppler': byPoppler(byUs(built, 'Unterschrift_2'), 'Unterschrift_1'),
      libpdf,
      'libpdf twice': await byLibpdf(libpdf, 'Unterschrift_2'),
      'libpdf, then we, then poppler': byPoppler(byUs(libpdf, 'Unterschrift_2'), 'Unterschrift_3'),
    };
    for (const [name, file] of Object.entries(files)) {
      expect(await objections(file), name).toEqual([]);
      expect(isIntact(file), name).toBe(name !== 'unsigned');
    }
  });
});

describe('PKCS#12', () => {
  judgedBy(['openssl'], 'opens what openssl writes, new and old, and says why not else', () => {
    const pack = (...options: readonly string[]) => {
      const files = ['-in', 'rsa.pem', '-inkey', 'rsa.key', '-certfile', 'ca.pem', '-out', 'x.p12'];
      const args = ['pkcs12', '-export', '-passout', `pass:${password}`, ...options, ...files];
      run('openssl', args, keys.folder);
      return readFileSync(keys.path('x.p12'));
    };
    const old = ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
    for (const options of [
      [],
      old,
      ['-iter', '1'],
      ['-nomac'],
      ['-macalg', 'sha512'],
      ['-keypbe', 'NONE'],
      ['-certpbe', 'AES-128-CBC', '-keypbe', 'DES-EDE3-CBC'],
    ])
      expect(openPkcs12(pack(...options), password).kind, options.join(' ')).toBe('identity');
    expect(openPkcs12(pack(), 'falsch')).toEqual({ kind: 'wrongPassword' });
    expect(openPkcs12(pack('-legacy'), password)).toEqual({
      kind: 'unsupported',
      algorithm: 'RC2-40',
      outdated: true,
    });
    expect(openPkcs12(pack('-nokeys'), password)).toMatchObject({ kind: 'noIdentity', keys: 0 });
    expect(openPkcs12(Buffer.from('kein PKCS#12'), password)).toEqual({ kind: 'unreadable' });
    const bytes = pack();
    for (let cut = 0; cut < bytes.length; cut += 97)
      expect(openPkcs12(bytes.subarray(0, cut), password)).toEqual({ kind: 'unreadable' });
  });

  judgedBy(['openssl'], 'finds umlauts and empty passwords right', () => {
    for (const word of ['Schlüssel ß€', '']) {
      const args = [
        'pkcs12',
        '-export',
        '-in',
        'rsa.pem',
        '-inkey',
        'rsa.key',
        '-passout',
        `pass:${word}`,
        '-out',
        'x.p12',
      ];
      run('openssl', args, keys.folder);
      expect(openPkcs12(readFileSync(keys.path('x.p12')), word).kind).toBe('identity');
    }
  });
});

describe('trust', () => {
  const trustOf = (name: string, root: string, at = 0) => {
    const pdf = signed(built, 'Unterschrift_1', keys.identity(name));
    const pem = readFileSync(keys.path(`${root}.pem`), 'utf8').replaceAll(/-----.*-----|\s/g, '');
    const roots = [readCertificate(new Uint8Array(Buffer.from(pem, 'base64')))];
    const later = latin1(pdf).replace('/M (D:20231114', `/M (D:${at}`);
    return verifyPdf(at === 0 ? pdf : Buffer.from(later, 'latin1'), { roots, now: 0 })
      .signatures[0]!.trust;
  };

  judgedBy(
    ['openssl'],
    'is judged against the authorities given, at the time the signer says',
    () => {
      const year = new Date().getUTCFullYear();
      const today = Number(new Date().toISOString().slice(0, 10).replaceAll('-', '')) + 1;
      expect(trustOf('rsa', 'ca', today)).toEqual({ kind: 'trusted', root: 'Test ca' });
      expect(trustOf('rsa', 'rsa', today)).toEqual({ kind: 'trusted', root: 'Signer rsa' });
      expect(trustOf('rsa', 'other', today)).toMatchObject({ code: 'chain-incomplete' });
      expect(trustOf('rsa', 'ca')).toMatchObject({ code: 'chain-expired' });
      expect(trustOf('rsa', 'ca', (year + 2) * 10_000 + 101)).toMatchObject({
        code: 'chain-expired',
      });
    },
  );

  judgedBy(['openssl'], 'needs a certificate that may sign, from one that may issue', () => {
    const openssl = (...args: readonly string[]): string => run('openssl', args, keys.folder);
    writeFileSync(
      join(keys.folder, 'signer.ext'),
      'keyUsage=critical,keyEncipherment\nbasicConstraints=CA:FALSE\n',
    );
    issue(openssl, 'rsa', ['-days', '20'], 'cannot');
    const today = Number(new Date().toISOString().slice(0, 10).replaceAll('-', '')) + 1;
    expect(trustOf('cannot', 'ca', today)).toMatchObject({ code: 'chain-usage' });
    run(
      'openssl',
      [
        'x509',
        '-req',
        '-in',
        'ec.csr',
        '-CA',
        'rsa.pem',
        '-CAkey',
        'rsa.key',
        '-days',
        '9',
        '-out',
        'below.pem',
      ],
      keys.folder,
    );
    run(
      'openssl',
      [
        'pkcs12',
        '-export',
        '-in',
        'below.pem',
        '-inkey',
        'ec.key',
        '-certfile',
        'rsa.pem',
        '-passout',
        `pass:${password}`,
        '-out',
        'below.p12',
      ],
      keys.folder,
    );
    expect(trustOf('below', 'ca', today)).toMatchObject({ code: 'chain-not-authority' });
  });
});
