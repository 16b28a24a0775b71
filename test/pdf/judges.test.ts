import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { attachments } from './fixtures/attachments.ts';
import { heading, paragraph } from './fixtures/build.ts';
import { LETTERS_WITH_MARKS } from './fixtures/din-91379.ts';
import { hostileDocument } from './fixtures/hostile.ts';
import { longDocument } from './fixtures/long.ts';
import { pdfOf } from './fixtures/render.ts';
import { seedDocument } from './fixtures/seed.ts';
import { documentTexts, letters, words } from './inventory.ts';
import { judgedBy, run } from './judges.ts';
import { checkPdfStructure } from './structure.ts';

const documents = { seed: seedDocument, long: longDocument, hostile: hostileDocument };
const names = Object.keys(documents) as (keyof typeof documents)[];
const directory = mkdtempSync(join(tmpdir(), 'zv-judges-'));
const read = (name: string): Buffer => readFileSync(join(directory, name));

beforeAll(async () => {
  for (const name of names)
    writeFileSync(join(directory, `${name}.pdf`), await pdfOf(documents[name]));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('what other tools find', () => {
  judgedBy(['qpdf'], 'qpdf finds no error', () => {
    for (const name of names)
      expect(run('qpdf', ['--check', `${name}.pdf`], directory)).toContain(
        'No syntax or stream encoding errors',
      );
  });

  judgedBy(['pdffonts'], 'every font is embedded, a subset, and maps to Unicode', () => {
    for (const name of names) {
      const fonts = run('pdffonts', [`${name}.pdf`], directory)
        .trim()
        .split('\n')
        .slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts)
        expect(font).toMatch(/\+(?:SourceSans3|NotoSans)-\w+ .* yes yes yes /);
    }
  });

  judgedBy(['pdfinfo'], 'the file is tagged, has a form, no script, is PDF 1.7 on A4', () => {
    const info = run('pdfinfo', ['seed.pdf'], directory);
    const wanted = [
      'Title: Zielvereinbarung 2024',
      'Tagged: yes',
      'Form: AcroForm',
      'JavaScript: no',
      'PDF version: 1.7',
      'Pages: 2',
      'CreationDate: Thu Apr 4 00:00:00 2024 UTC',
    ];
    const said = info.replaceAll(/ +/g, ' ');
    for (const line of wanted) expect(said).toContain(line);
    expect(info).toContain('(A4)');
  });

  judgedBy(['pdfdetach'], 'the attachments come out as they went in', () => {
    run('pdfdetach', ['-saveall', '-o', '.', 'seed.pdf'], directory);
    expect(read(attachments.sourceName)).toEqual(Buffer.from(attachments.source));
    expect(read(attachments.jsonName)).toEqual(Buffer.from(attachments.json));
  });
});

describe('the text', () => {
  judgedBy(['pdfinfo'], 'is read in the order of the document, nothing added, nothing lost', () => {
    for (const name of names) {
      const said = run('pdfinfo', ['-struct-text', `${name}.pdf`], directory);
      const strings = said.split('\n').flatMap((line) => /^ +"(.*)"$/.exec(line)?.[1] ?? []);
      const mark = documents[name].mark ?? '';
      const [title, ...rest] = documentTexts(documents[name]);
      const expected = letters([title, ' ', mark, ' ', ...rest].join(''));
      // Poppler shows a hyphen of hyphenation here as a hyphen; the next test sees that it is a soft one.
      const plain = (text: string): string =>
        text.replaceAll(/(?<=trägerge|sent)-(?=meinschaft|wurf)/gu, '');
      expect(plain(letters(strings.join('')))).toBe(expected);
    }
  });

  judgedBy(['pdftotext'], 'has every word and number as often as the document', () => {
    const found = words(
      withoutFurniture(run('pdftotext', ['-raw', 'seed.pdf', '-'], directory), seedDocument.title),
    );
    expect(found.toSorted()).toEqual(words(documentTexts(seedDocument).join('')).toSorted());
  });

  judgedBy(['pdftotext'], 'is whole where words are hyphenated and addresses broken', () => {
    const found = letters(run('pdftotext', ['-raw', 'long.pdf', '-'], directory));
    expect(found).toContain('Grundsicherungsträgergemeinschaftsvereinbarungsentwurf');
    expect(found).toContain('/Interaktive-Statistiken/Kennzahlen-SGBII/index.html');
    expect(found).toContain('x'.repeat(130));
  });

  judgedBy(['pdftotext'], 'keeps a letter with several marks as it was written', async () => {
    const text = 'z\u0308\u0323 s\u0326 a\u0301 M\u0304';
    const blocks = [heading(1, 'Titel'), paragraph(text)];
    writeFileSync(join(directory, 'marks.pdf'), await pdfOf({ ...seedDocument, blocks }));
    expect(run('pdftotext', ['marks.pdf', '-'], directory)).toContain(text);
  });

  judgedBy(['pdftotext'], 'has every letter of DIN 91379 once, whatever its marks', async () => {
    for (const style of ['text', 'strong'] as const) {
      const letters = LETTERS_WITH_MARKS.map((letter) => ({
        kind: 'text' as const,
        text: `(${letter})`,
      }));
      const blocks = letters.map((letter) =>
        paragraph([style === 'text' ? letter : { kind: 'strong', content: [letter] }]),
      );
      const pdf = await pdfOf({ ...seedDocument, blocks: [heading(1, 'Titel'), ...blocks] });
      writeFileSync(join(directory, 'letters.pdf'), pdf);
      expect(checkPdfStructure(pdf)).toEqual([]);
      const said = run('pdftotext', ['-raw', 'letters.pdf', '-'], directory).match(/\(.*?\)/gu);
      expect(said?.map((letter) => letter.replaceAll(' ', ''))).toEqual(
        letters.map(({ text }) => text),
      );
    }
  });

  judgedBy(['pdftotext'], 'comes in the order of the document outside of tables', () => {
    const found = words(run('pdftotext', ['seed.pdf', '-'], directory));
    const prose = seedDocument.blocks.filter((block) => block.kind !== 'table');
    let from = 0;
    for (const word of words(documentTexts({ ...seedDocument, blocks: prose }).join(''))) {
      const at = found.indexOf(word, from);
      expect(at, `${word} after ${found[from - 1]}`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  judgedBy(['pdfinfo'], 'has its golden structure', async () => {
    const said = run('pdfinfo', ['-struct-text', 'seed.pdf'], directory);
    const lines = said
      .split('\n')
      .filter((line) => /^ *(?:[A-Z]\w*\b|")/.test(line) && !line.startsWith('Syntax'));
    await expect(
      `${lines.map((line) => line.replace(/Object \d+ \d+/, 'Object').replace(/^( *H\d) ".*"/, '$1')).join('\n')}\n`,
    ).toMatchFileSnapshot('golden/seed.structure.txt');
  });
});

/** Without the running title and the page numbers, which are artifacts. */
const withoutFurniture = (text: string, title: string): string =>
  text
    .split('\f')
    .map((page, index) =>
      page.replace(/Seite \d+ von \d+\s*$/, '').replace(index === 0 ? '' : title, ''),
    )
    .join('\n');

describe('a third party signs our empty fields', () => {
  judgedBy(
    ['openssl', 'certutil', 'pk12util', 'pdfsig', 'qpdf'],
    'one after the other, and both signatures are valid',
    () => {
      createKeys();
      const sign = (field: number, from: string, to: string): string =>
        run(
          'pdfsig',
          [
            '-nssdir',
            'sql:nss',
            '-sign',
            `Unterschrift_${field}`,
            '-nick',
            'signer',
            '-etsi',
            from,
            to,
          ],
          directory,
        );
      sign(1, 'seed.pdf', 'signed1.pdf');
      sign(2, 'signed1.pdf', 'signed2.pdf');
      const said = run('pdfsig', ['-nssdir', 'sql:nss', 'signed2.pdf'], directory);
      expect(said.match(/Signature is Valid/g)).toHaveLength(2);
      expect(said).toContain('Signature Field Name: Unterschrift_1');

      const original = read('seed.pdf');
      expect(read('signed2.pdf').subarray(0, original.length)).toEqual(original);
      expect(checkPdfStructure(read('signed2.pdf'))).toEqual([]);
      expect(run('qpdf', ['--check', 'signed2.pdf'], directory)).toContain(
        'No syntax or stream encoding errors',
      );
    },
  );
});

/** A certificate authority and a signer in a fresh NSS store, made for this run and thrown away. */
function createKeys(): void {
  const shared = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-sha256'];
  run(
    'openssl',
    [
      'req',
      '-x509',
      ...shared,
      '-subj',
      '/CN=Test CA',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-addext',
      'basicConstraints=critical,CA:TRUE',
      '-addext',
      'keyUsage=critical,keyCertSign,cRLSign',
    ],
    directory,
  );
  run(
    'openssl',
    [
      'req',
      ...shared.filter((item) => item !== '-days' && item !== '2'),
      '-subj',
      '/CN=Test Signer',
      '-keyout',
      'a.key',
      '-out',
      'a.csr',
    ],
    directory,
  );
  writeFileSync(
    join(directory, 'a.ext'),
    'keyUsage=critical,digitalSignature,nonRepudiation\nextendedKeyUsage=emailProtection\nbasicConstraints=CA:FALSE\n',
  );
  run(
    'openssl',
    [
      'x509',
      '-req',
      '-in',
      'a.csr',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '2',
      '-sha256',
      '-extfile',
      'a.ext',
      '-out',
      'a.pem',
    ],
    directory,
  );
  run(
    'openssl',
    [
      'pkcs12',
      '-export',
      '-in',
      'a.pem',
      '-inkey',
      'a.key',
      '-certfile',
      'ca.pem',
      '-name',
      'signer',
      '-passout',
      'pass:geheim',
      '-out',
      'a.p12',
    ],
    directory,
  );
  mkdirSync(join(directory, 'nss'));
  run('certutil', ['-N', '-d', 'sql:nss', '--empty-password'], directory);
  run('certutil', ['-A', '-d', 'sql:nss', '-n', 'root', '-t', 'CT,C,C', '-i', 'ca.pem'], directory);
  run('pk12util', ['-i', 'a.p12', '-d', 'sql:nss', '-W', 'geheim'], directory);
}
