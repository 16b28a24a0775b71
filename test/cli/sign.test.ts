import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { judge, judgedBy, run } from '../pdf/judges.ts';
import { createKeys, issue, type Keys, password } from '../pdf/signing/keys.ts';
import { cleanPath, environment, isInstalled, launcher, temporaryFolder, zv } from './zv.ts';

let keys: Keys;

beforeAll(() => {
  if (judge('openssl')) keys = createKeys(['rsa', 'ec']);
});
afterAll(() => judge('openssl') && keys.remove());

const name = 'muster-nr1-2026';
const epoch = { SOURCE_DATE_EPOCH: '1700000000' };

let document: Buffer | undefined;

/** A folder with the example's PDF, made once, and the password in a file. */
function prepared(): string {
  const folder = temporaryFolder();
  const path = join(folder, `${name}.pdf`);
  if (document === undefined) {
    zv(['build', cleanPath, '--to', 'pdf', '-o', '.'], { cwd: folder });
    document = readFileSync(path);
    rmSync(join(folder, '.zv-manifest.json'));
  } else writeFileSync(path, document);
  writeFileSync(join(folder, 'kennwort'), `${password}\n`);
  return folder;
}

const sign = (folder: string, more: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  zv(['sign', ...more], { cwd: folder, env: { ...epoch, ...env } });
const options = (field = 'Unterschrift_1', key = 'rsa'): readonly string[] => [
  '--field',
  field,
  '--p12',
  keys.path(`${key}.p12`),
];
const byFile = ['--password-file', 'kennwort'];

describe('zv sign', () => {
  judgedBy(['openssl'], 'signs a field and says what that is worth', () => {
    const folder = prepared();
    const { status, stdout, stderr } = sign(folder, [`${name}.pdf`, ...options(), ...byFile]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${name}-unterschrieben.pdf\n` });
    expect(stderr).toContain(
      'Unterschrift_1: unterschrieben mit dem Zertifikat „Signer rsa“, ausgestellt von „Test ca“.',
    );
    expect(stderr).toContain(
      'höchstens eine fortgeschrittene, keine qualifizierte elektronische Signatur',
    );
    expect(stderr).toContain('Warnung: Das Zertifikat gilt von ');
    const before = readFileSync(join(folder, `${name}.pdf`));
    const after = readFileSync(join(folder, `${name}-unterschrieben.pdf`));
    expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0);
  });

  judgedBy(['openssl', 'pdfsig'], 'a second signer may follow, in place', () => {
    const folder = prepared();
    const file = `${name}.pdf`;
    for (const [field, key] of [
      ['Unterschrift_1', 'rsa'],
      ['Unterschrift_2', 'ec'],
    ] as const) {
      const { status, stdout } = sign(folder, [file, ...options(field, key), '-o', file], {
        ZV_P12_PASSWORD: password,
      });
      expect({ status, stdout }).toEqual({ status: 0, stdout: `${file}\n` });
    }
    expect(run('pdfsig', ['-nocert', file], folder).match(/Signature is Valid/g)).toHaveLength(2);
    expect(readdirSync(folder).filter((entry) => entry.includes('tmp'))).toEqual([]);
  });

  judgedBy(['openssl'], 'gives equal bytes at an equal time', () => {
    const folder = prepared();
    for (const target of ['a.pdf', 'b.pdf'])
      sign(folder, [`${name}.pdf`, ...options(), ...byFile, '-o', target]);
    expect(readFileSync(join(folder, 'a.pdf'))).toEqual(readFileSync(join(folder, 'b.pdf')));
  });

  judgedBy(['openssl'], 'warns of an expired certificate only outside of its time', () => {
    const folder = prepared();
    const { stderr } = zv(['sign', `${name}.pdf`, ...options(), ...byFile], { cwd: folder });
    expect(stderr).not.toContain('Warnung');
  });

  judgedBy(['openssl'], 'a password by a terminal is not shown', () => {
    if (!isInstalled('script')) return;
    const folder = prepared();
    const command = `${process.execPath} ${launcher} sign ${name}.pdf ${options().join(' ')} -o a.pdf`;
    const shown = execFileSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      input: `falsc\u007f\u007f\u007f\u007f\u007f${password}\n`,
      env: environment(epoch),
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(shown).toContain('Kennwort zu ');
    expect(existsSync(join(folder, 'a.pdf'))).toBe(true);
  });
});

let once: Buffer | undefined;

/** The example signed once, and beside the keys an old PKCS#12 file; both made for the first who asks. */
function signedOnce(folder: string): Buffer {
  if (once !== undefined) return once;
  sign(folder, [`${name}.pdf`, ...options(), ...byFile, '-o', 'signed.pdf']);
  const parts = ['-in', 'rsa.pem', '-inkey', 'rsa.key', '-passout', `pass:${password}`];
  run('openssl', ['pkcs12', '-export', '-legacy', ...parts, '-out', 'old.p12'], keys.folder);
  return (once = readFileSync(join(folder, 'signed.pdf')));
}

describe('zv sign refuses', () => {
  const cases: readonly (readonly [string, () => readonly string[], number, string])[] = [
    [
      'a wrong password',
      () => [`${name}.pdf`, ...options(), '--password-file', 'falsch'],
      2,
      'Das Kennwort passt nicht zu ',
    ],
    [
      'an unknown field',
      () => [`${name}.pdf`, ...options('Nichts'), ...byFile],
      2,
      'Ein Unterschriftsfeld Nichts hat ',
    ],
    [
      'a field signed already',
      () => ['signed.pdf', ...options(), ...byFile],
      2,
      'Das Feld Unterschrift_1 ist schon unterschrieben.',
    ],
    [
      'a damaged file',
      () => ['damaged.pdf', ...options('Unterschrift_2'), ...byFile],
      1,
      'damaged.pdf wird nicht unterschrieben: ',
    ],
    [
      'what is no PDF',
      () => ['kennwort', ...options(), ...byFile],
      3,
      'kennwort ist keine PDF-Datei.',
    ],
    [
      'what is no PKCS#12',
      () => [`${name}.pdf`, '--field', 'Unterschrift_1', '--p12', 'kennwort', ...byFile],
      3,
      'kennwort ist keine lesbare PKCS#12-Datei.',
    ],
    [
      'RC2-40, with how to convert it',
      () => [`${name}.pdf`, '--field', 'Unterschrift_1', '--p12', keys.path('old.p12'), ...byFile],
      3,
      'openssl pkcs12 -legacy -in ',
    ],
    [
      'a missing file',
      () => ['nichts.pdf', ...options(), ...byFile],
      3,
      'nichts.pdf lässt sich nicht lesen',
    ],
    [
      'no password',
      () => [`${name}.pdf`, ...options()],
      2,
      '--password-file oder in ZV_P12_PASSWORD',
    ],
    ['no field', () => [`${name}.pdf`, '--p12', 'x'], 2, 'Es fehlt --field'],
    ['no key', () => [`${name}.pdf`, '--field', 'x'], 2, 'Es fehlt --p12'],
    ['no file', () => options(), 2, 'genau eine PDF-Datei'],
    [
      'a password on the command line',
      () => [`${name}.pdf`, ...options(), '--password', password],
      2,
      'Die Option --password gibt es bei',
    ],
    [
      'to replace another file',
      () => [`${name}.pdf`, ...options(), ...byFile, '-o', 'kennwort'],
      3,
      'kennwort gibt es schon',
    ],
    [
      'a folder that is not there',
      () => [`${name}.pdf`, ...options(), ...byFile, '-o', 'weg/a.pdf'],
      3,
      'lässt sich nicht schreiben',
    ],
  ];
  for (const [what, args, expected, message] of cases)
    judgedBy(['openssl'], what, () => {
      const folder = prepared();
      writeFileSync(join(folder, 'falsch'), 'falsch');
      const bytes = signedOnce(folder);
      writeFileSync(join(folder, 'signed.pdf'), bytes);
      writeFileSync(join(folder, 'damaged.pdf'), Buffer.concat([bytes, Buffer.from('x')]));
      const before = readdirSync(folder);
      const { status, stdout, stderr } = sign(folder, args());
      expect(stderr).toContain(message);
      expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
      expect(readdirSync(folder)).toEqual(before);
    });

  judgedBy(['openssl'], 'to replace what is there, the input too, unless it is named', () => {
    const folder = prepared();
    const target = `${name}-unterschrieben.pdf`;
    copyFileSync(join(folder, `${name}.pdf`), join(folder, target));
    const again = [`${name}.pdf`, ...options(), ...byFile];
    expect(sign(folder, again).status).toBe(3);
    expect(sign(folder, [...again, '--overwrite']).status).toBe(0);
  });
});

judgedBy(['openssl'], 'a certificate not made for signing is warned of', () => {
  const folder = prepared();
  const openssl = (...args: readonly string[]): string => run('openssl', args, keys.folder);
  writeFileSync(keys.path('signer.ext'), 'keyUsage=critical,keyEncipherment\n');
  issue(openssl, 'rsa', ['-days', '20'], 'cannot');
  const { status, stderr } = sign(folder, [
    `${name}.pdf`,
    ...options('Unterschrift_1', 'cannot'),
    ...byFile,
  ]);
  expect(status).toBe(0);
  expect(stderr).toContain('nicht zum Unterschreiben bestimmt');
});
