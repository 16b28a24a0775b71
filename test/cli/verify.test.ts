import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge, judgedBy } from '../pdf/judges.ts';
import { createKeys, type Keys, password } from '../pdf/signing/keys.ts';
import { cleanPath, root, temporaryFolder, zv } from './zv.ts';

let keys: Keys;

beforeAll(() => {
  if (judge('openssl')) keys = createKeys(['rsa']);
});
afterAll(() => judge('openssl') && keys.remove());

const name = 'muster-nr1-2026';
const letterhead = join(root, 'examples/vorlagen/briefkopf.typ');

let plain: Buffer | undefined;

/** A folder with the example's PDF, which is made once. */
function built(): string {
  const folder = temporaryFolder();
  const path = join(folder, `${name}.pdf`);
  if (plain === undefined) {
    zv(['build', cleanPath, '--to', 'pdf', '-o', '.'], { cwd: folder });
    plain = readFileSync(path);
  } else writeFileSync(path, plain);
  return folder;
}

function signed(): string {
  const folder = built();
  const file = `${name}.pdf`;
  const key = ['--field', 'Unterschrift_1', '--p12', keys.path('rsa.p12')];
  zv(['sign', file, ...key, '-o', file], { cwd: folder, env: { ZV_P12_PASSWORD: password } });
  return folder;
}

const verify = (folder: string, ...more: readonly string[]) =>
  zv(['verify', `${name}.pdf`, ...more], { cwd: folder });

describe('zv verify', () => {
  test('an unsigned document', () => {
    const { status, stdout, stderr } = verify(built());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`${name}.pdf

Unterschrift_1: nicht unterschrieben.
Unterschrift_2: nicht unterschrieben.
Unterschrift_3: nicht unterschrieben.

Unversehrtheit: Die Datei ist nicht unterschrieben und hat nur eine Fassung.
Quelle: Das Dokument ist Byte für Byte das, was Zielwerk 0.1.0 aus ${name}.zv erzeugt.
`);
  });

  judgedBy(['openssl'], 'a signed document, with and without an authority', () => {
    const folder = signed();
    const without = verify(folder, cleanPath);
    expect(without.status).toBe(0);
    expect(without.stdout).toContain('Unterschrift_1: kryptografisch unversehrt.');
    expect(without.stdout).toContain('    Zertifikat: Signer rsa, ausgestellt von Test ca');
    expect(without.stdout).toContain(
      '    Vertrauen: nicht geprüft (Wurzelzertifikate mit --ca angeben)',
    );
    expect(without.stdout).not.toMatch(/gültig/i);
    const trusted = verify(folder, '--ca', keys.path('ca.pem'));
    expect(trusted.status).toBe(0);
    expect(trusted.stdout).toContain('    Vertrauen: führt zu Test ca; ');
    const foreign = verify(folder, '--ca', keys.path('other.pem'));
    expect(foreign.status).toBe(1);
    expect(foreign.stdout).toContain('    Vertrauen: fehlt. ');
    expect(foreign.stdout).toContain('[chain-incomplete]');
  });

  judgedBy(['openssl'], 'both answers as JSON, apart', () => {
    const folder = signed();
    const { stdout } = verify(folder, '--format', 'json');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      version: 1,
      good: true,
      integrity: {
        verdict: 'intact',
        revisions: 2,
        findings: [],
        emptyFields: ['Unterschrift_2', 'Unterschrift_3'],
      },
      source: {
        verdict: 'same',
        code: 'source-same',
        name: `${name}.zv`,
        producer: 'Zielwerk 0.1.0',
      },
    });
    expect(report.signatures).toMatchObject([
      {
        field: 'Unterschrift_1',
        revision: 1,
        verdict: 'intact',
        trust: { verdict: 'unchecked' },
        signer: { name: 'Signer rsa' },
      },
    ]);
    const documented = readFileSync(join(root, 'packages/cli/verify-report.md'), 'utf8');
    for (const key of [
      ...Object.keys(report),
      ...Object.keys(report.integrity),
      ...Object.keys(report.signatures[0]),
    ])
      expect(documented, key).toContain(`\`${key}\``);
  });

  judgedBy(['openssl'], 'a changed file: the cryptography is broken, and it is said why', () => {
    const folder = signed();
    const path = join(folder, `${name}.pdf`);
    const text = readFileSync(path, 'latin1');
    writeFileSync(path, text.replace('%PDF-1.7', '%PDF-1.4'), 'latin1');
    const { status, stdout } = verify(folder);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'Unterschrift_1: nicht unversehrt.\n    Der Inhalt wurde nach dem Unterschreiben verändert. [digest-mismatch]',
    );
    expect(stdout).toContain('Unversehrtheit: Die Datei ist nicht unversehrt.');
    expect(stdout).toMatch(
      /Quelle: Das Dokument ist nicht das, was .* entsteht: Ab Byte 7 weicht es ab/,
    );
  });

  test('another version of Zielwerk is told apart from a forgery', () => {
    const folder = built();
    const path = join(folder, `${name}.pdf`);
    const text = readFileSync(path, 'latin1').replaceAll('Zielwerk 0.1.0', 'Zielwerk 0.2.0');
    writeFileSync(path, text, 'latin1');
    const { status, stdout } = verify(folder, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).source).toMatchObject({
      verdict: 'otherVersion',
      code: 'other-version',
    });
  });

  test('a document with a letterhead needs its template', () => {
    const folder = temporaryFolder();
    const build = ['build', cleanPath, '--to', 'pdf', '-o', '.'];
    zv([...build, '--template', letterhead], { cwd: folder });
    expect(verify(folder).stdout).toContain('Mit eigener Vorlage erzeugt?');
    expect(verify(folder, '--template', letterhead).status).toBe(0);
  });

  test('a date that the environment has set is part of the document', () => {
    const folder = temporaryFolder();
    const env = { SOURCE_DATE_EPOCH: '1234567890' };
    zv(['build', cleanPath, '--to', 'pdf', '-o', '.'], { cwd: folder, env });
    expect(verify(folder).status).toBe(0);
  });

  test('another source than the one inside', () => {
    const folder = built();
    const other = join(root, 'examples/kaiserslautern-2024.zv');
    const { status, stdout } = verify(folder, other);
    expect(status).toBe(1);
    expect(stdout).toContain('Quelle: Die angegebene Quelle ist nicht die eingebettete');
  });

  test('what steers a terminal is shown by its name', () => {
    const folder = built();
    const path = join(folder, `${name}.pdf`);
    const text = readFileSync(path, 'latin1').replace(
      /\/UF <FEFF[^>]*7A0076>/,
      '/UF (\u001b[31m##vso[x]y)',
    );
    writeFileSync(path, text, 'latin1');
    for (const format of ['text', 'json'])
      expect(verify(folder, '--format', format).stdout).not.toMatch(/\u001b|##vso\[/);
  });
});

describe('zv verify refuses', () => {
  test.each([
    [['nichts.pdf'], 3, 'nichts.pdf lässt sich nicht lesen'],
    [[], 2, 'genau eine PDF-Datei'],
    [['a', 'b', 'c'], 2, 'genau eine PDF-Datei'],
    [['a.pdf', '--format', 'xml'], 2, '--format'],
    [['text', '--ca', 'text'], 3, 'enthält kein lesbares Zertifikat'],
  ])('%j', (args, expected, message) => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'text'),
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    );
    const { status, stdout, stderr } = zv(['verify', ...args], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('what is no PDF is a finding, not a fault', () => {
    const folder = temporaryFolder();
    for (const text of [
      '',
      'kein PDF',
      '%PDF-1.7\nstartxref\n0\n%%EOF\n',
      '%PDF-1.7\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF',
    ]) {
      writeFileSync(join(folder, 'a.pdf'), text);
      const { status, stdout } = zv(['verify', 'a.pdf'], { cwd: folder });
      expect(status).toBe(1);
      expect(stdout).toContain('Die Datei ist nicht');
    }
  });
});

describe('zv build --template', () => {
  test('says where a template is wrong', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'falsch.typ'), '#let x = \n#panic("aus")\n');
    const { status, stderr } = zv(['build', cleanPath, '--template', 'falsch.typ'], {
      cwd: folder,
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/falsch\.typ:\d+:\d+: /);
    expect(stderr).toContain('docs/pdf-vorlage.md');
  });

  test('a template that leaves signatures out makes no PDF', () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'leer.typ'),
      '#set document(title: "x", date: auto)\n#set text(lang: "de")\nText\n',
    );
    const { status, stderr } = zv(['build', cleanPath, '--to', 'pdf', '--template', 'leer.typ'], {
      cwd: folder,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Unterschrift_1');
  });
});
