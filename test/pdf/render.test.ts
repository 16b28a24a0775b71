import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { missingGlyphs, renderPdf } from '@zielwerk/emit-pdf';
import { afterAll, describe, expect, test } from 'vitest';
import { attachments } from './fixtures/attachments.ts';
import { heading, paragraph } from './fixtures/build.ts';
import { longDocument } from './fixtures/long.ts';
import { pdfOf } from './fixtures/render.ts';
import { seedDocument } from './fixtures/seed.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('equal documents give equal bytes', () => {
  const directory = mkdtempSync(join(tmpdir(), 'zv-pdf-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  test('in one process, whatever was rendered between', async () => {
    const first = hash(await pdfOf(seedDocument));
    await pdfOf(longDocument);
    expect(hash(await pdfOf(seedDocument))).toBe(first);
  });

  test('in other processes, time zones, locales, and beside other fonts of the same name', async () => {
    const script = join(import.meta.dirname, '../../packages/emit-pdf/src/hash.generated.mjs');
    try {
      buildSync({
        stdin: {
          contents: `import { createHash } from 'node:crypto';
            import { pdfOf } from './fixtures/render.ts';
            import { longDocument } from './fixtures/long.ts';
            import { seedDocument } from './fixtures/seed.ts';
            for (const document of [seedDocument, longDocument])
              console.log(createHash('sha256').update(await pdfOf(document)).digest('hex'));`,
          resolveDir: import.meta.dirname,
          loader: 'ts',
        },
        bundle: true,
        platform: 'node',
        format: 'esm',
        external: ['@myriaddreamin/*'],
        outfile: script,
      });
      const hashes = [
        { TZ: 'UTC', LC_ALL: 'C' },
        { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
        {
          TZ: 'America/Los_Angeles',
          LC_ALL: 'de_DE.UTF-8',
          SOURCE_DATE_EPOCH: '1',
          HOME: homeWithOtherFont(directory),
        },
      ].map((env) =>
        execFileSync(process.execPath, [script], {
          cwd: directory,
          env: { ...process.env, ...env },
          encoding: 'utf8',
        }),
      );
      const here = `${hash(await pdfOf(seedDocument))}\n${hash(await pdfOf(longDocument))}\n`;
      expect(hashes).toEqual([here, here, here]);
    } finally {
      rmSync(script, { force: true });
    }
  });

  test('the date comes from the document or the caller', async () => {
    const text = async (epoch?: number): Promise<string> =>
      Buffer.from(await pdfOf(seedDocument, epoch === undefined ? {} : { epoch })).toString(
        'latin1',
      );
    expect(await text()).toContain('/CreationDate (D:20240404000000Z)');
    expect(await text(1_700_000_000)).toContain('/CreationDate (D:20231114221320Z)');
    const undated = Buffer.from(await pdfOf(longDocument)).toString('latin1');
    expect(undated).toContain('/CreationDate (D:20260101000000Z)');
  });
});

/** A home directory in which Source Sans 3 Regular is installed, but looks different. */
function homeWithOtherFont(directory: string): string {
  const require = createRequire(join(import.meta.dirname, '../../packages/emit-pdf/package.json'));
  const path = '@expo-google-fonts/source-sans-3/900Black/SourceSans3_900Black.ttf';
  const font = readFileSync(require.resolve(path));
  for (let table = 12; table < 12 + 16 * font.readUInt16BE(4); table += 16)
    if (font.toString('latin1', table, table + 4) === 'OS/2')
      font.writeUInt16BE(400, font.readUInt32BE(table + 8) + 4);
  for (const folder of ['.fonts', '.local/share/fonts']) {
    mkdirSync(join(directory, folder), { recursive: true });
    writeFileSync(join(directory, folder, 'other.ttf'), font);
  }
  return directory;
}

describe('a character no font has is named, never drawn as a box', () => {
  const withText = (text: string): typeof seedDocument => ({
    ...seedDocument,
    blocks: [heading(1, 'Titel'), paragraph(text)],
  });

  test.each([
    ['😀 und 😀', ['😀']],
    ['שלום', ['ש', 'ל', 'ו', 'ם']],
    ['漢字', ['漢', '字']],
    ['privat \uE000', ['\uE000']],
    ['BOM \uFEFF', ['\uFEFF']],
    ['Steuerzeichen \u0001', ['\u0001']],
    ['halb \uD800', ['\uD800']],
  ])('%j', async (text, missing) => {
    expect(missingGlyphs(withText(text))).toEqual(missing);
    expect(await renderPdf(withText(text), attachments)).toEqual({
      kind: 'missingGlyphs',
      missing,
    });
  });

  test.each([
    'z\u0308\u0323 ä ạ̈',
    'a\u00ADb',
    'a\u200Bb\u2060c',
    'Αθήνα Киев',
    'ẞ ſ − € „“ ½ m²',
    'a\tb\nc',
    '\u202F%',
  ])('%j has every glyph, and Typst agrees', async (text) => {
    expect(missingGlyphs(withText(text))).toEqual([]);
    expect((await renderPdf(withText(text), attachments)).kind).toBe('pdf');
  });

  test('everywhere a document holds text', () => {
    expect(missingGlyphs({ ...seedDocument, title: '😀', mark: '😁' })).toEqual(['😀', '😁']);
    expect(
      missingGlyphs({ ...longDocument, footnotes: [{ number: 1, blocks: [paragraph('😂')] }] }),
    ).toEqual(['😂']);
  });
});

describe('a template of the caller', () => {
  const error = async (template: string): Promise<unknown> => {
    const result = await renderPdf(seedDocument, attachments, { template });
    return result.kind === 'templateErrors'
      ? result.errors.map(({ message }) => message)
      : result.kind;
  };
  const head =
    '#let data = json(bytes(sys.inputs.document))\n#set document(title: data.title, date: auto)\n#set text(lang: "de", region: "DE")\n= #data.title\n';
  const places = (size: string): string =>
    `#for n in (1, 2) { par(link("urn:sig:" + str(n), box(${size}))) }`;

  test('is told where it is wrong', async () => {
    const result = await renderPdf(seedDocument, attachments, { template: `${head}#weg()\n` });
    const errors = [{ message: 'unknown variable: weg', line: 5, column: 2 }];
    expect(result).toEqual({ kind: 'templateErrors', errors });
  });

  test('may set everything anew', async () => {
    expect(await error(head + places('width: 240pt, height: 44pt'))).toBe('pdf');
  });

  test('is refused where a signature is missing or small', async () => {
    expect(await error(head)).toEqual([
      'Unterschrift_1: one link to urn:sig:1 expected, 0 found',
      'Unterschrift_2: one link to urn:sig:2 expected, 0 found',
    ]);
    expect(await error(head + places('width: 240pt, height: 20pt'))).toEqual([
      'Unterschrift_1: the field is smaller than 240 × 44 pt',
      'Unterschrift_2: the field is smaller than 240 × 44 pt',
    ]);
  });

  test('has its errors told, and reads no file and no package', async () => {
    expect(await error('#nix')).toEqual(['unknown variable: nix']);
    expect(await error('#read("/etc/passwd")')).toEqual([
      expect.stringContaining('file not found'),
    ]);
    expect(await error('#import "@preview/cetz:0.3.0"')).toEqual(['packages are not available']);
  });
});
