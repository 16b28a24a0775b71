import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { longDocument } from './fixtures/long.ts';
import { pdfOf } from './fixtures/render.ts';
import { seedDocument } from './fixtures/seed.ts';
import { documentTexts, letters } from './inventory.ts';
import { judgedBy, run } from './judges.ts';
import { checkPdfStructure } from './structure.ts';

const example = join(import.meta.dirname, '../../examples/vorlagen/briefkopf.typ');
const template = readFileSync(example, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'zv-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the letterhead of the examples keeps the file accessible and archivable', async () => {
  for (const document of [seedDocument, longDocument])
    expect(checkPdfStructure(await pdfOf(document, { template }))).toEqual([]);
});

judgedBy(
  ['pdfinfo', 'pdftotext'],
  'it shows the sender, and reads out the agreement and nothing else',
  async () => {
    writeFileSync(join(folder, 'seed.pdf'), await pdfOf(seedDocument, { template }));
    const said = run('pdfinfo', ['-struct-text', 'seed.pdf'], folder);
    const strings = said.split('\n').flatMap((line) => /^ +"(.*)"$/.exec(line)?.[1] ?? []);
    expect(letters(strings.join(''))).toBe(letters(documentTexts(seedDocument).join('')));
    const pages = run('pdftotext', ['-raw', 'seed.pdf', '-'], folder).split('\f');
    expect(pages[0]).toContain('Musterbehörde');
    expect(pages[1]).not.toContain('Musterbehörde');
  },
);
