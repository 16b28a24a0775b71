import type { DocumentBlock } from '@zielwerk/emit';
import { describe, expect, test } from 'vitest';
import { freeTable, goalsTable, heading, list, paragraph, signature } from './fixtures/build.ts';
import { pdfOf } from './fixtures/render.ts';
import { seedDocument } from './fixtures/seed.ts';
import { array, dict, isRef, pagesOf, readPdf } from './structure/reader.ts';
import { type Element, flatten, readTree } from './structure/tags.ts';

const sentence =
  'Die Zielvereinbarung wird unter Berücksichtigung der Rahmenbedingungen bewertet. ';

/** Long blocks fill pages by themselves, and take their time. */
const isLong = (block: DocumentBlock): boolean => JSON.stringify(block).length > 5000;

const signatures = (count: number): DocumentBlock => ({
  kind: 'signatures',
  entries: Array.from({ length: count }, (_, index) =>
    signature(index + 1, { name: 'Peter Weißler', office: 'Vorsitzender', party: 'Agentur' }),
  ),
});

const goals = (count: number): DocumentBlock =>
  goalsTable(
    ['Ziel', 'Messgröße', 'Zielwert'],
    Array.from({ length: count }, (_, index) => ({
      goal: `Ziel ${index + 1}`,
      measures: [
        ['Integrationsquote der Frauen', '15,2\u202F%'],
        ['Integrationsquote der Männer', '25,2\u202F%'],
        ['Integrationsquote (gesamt)', '19,9\u202F%'],
      ],
    })),
  );

/** The page indices that hold the content below an element. */
function pagesBelow(element: Element, pages: readonly number[]): ReadonlySet<number> {
  return new Set(
    flatten([element]).flatMap(({ content }) => content.map(({ page }) => pages.indexOf(page))),
  );
}

async function laidOut(blocks: readonly DocumentBlock[]) {
  const document = { ...seedDocument, blocks: [heading(1, 'Titel'), ...blocks] };
  const pdf = readPdf(await pdfOf(document));
  const pages = pagesOf(pdf).map(({ number }) => number);
  const kids = readTree(pdf).elements[0]!.kids;
  const fields = array(
    pdf,
    dict(pdf, dict(pdf, pdf.trailer.get('Root')).get('AcroForm')).get('Fields'),
  );
  const fieldPages = fields.map((field) => {
    const page = dict(pdf, field).get('P');
    return isRef(page) ? pages.indexOf(page.ref) : -1;
  });
  const firstSignature = kids.findIndex((kid) =>
    flatten([kid]).some(({ role }) => role === 'Form'),
  );
  const before = kids.slice(0, firstSignature).findLast(({ role }) => !/^H\d$/.test(role))!;
  return { pages, kids, fieldPages, before: pagesBelow(before, pages) };
}

describe('signatures stand together and never alone on a page', () => {
  const before: Record<string, DocumentBlock> = {
    'a short paragraph': paragraph(sentence),
    'a long paragraph': paragraph(sentence.repeat(30)),
    'a list': list(Array.from({ length: 12 }, () => sentence)),
    'a very long paragraph': paragraph(sentence.repeat(90)),
    'a goals table': goals(4),
    'a long goals table': goals(25),
    'an empty table': freeTable(['Lokales Ziel zu', 'Beschreibung'], []),
  };
  test.each(Object.entries(before))('after %s', async (_, block) => {
    for (let filler = 0; filler <= 42; filler += isLong(block) ? 7 : 3) {
      const paragraphs = Array.from({ length: filler }, () => paragraph(sentence));
      const result = await laidOut([
        ...paragraphs,
        block,
        heading(2, 'Unterschriften'),
        signatures(3),
      ]);
      expect(new Set(result.fieldPages).size, `${filler}`).toBe(1);
      expect([...result.before], `${filler}`).toContain(result.fieldPages[0]);
    }
  });

  test('five of them', async () => {
    for (let filler = 0; filler <= 42; filler += 6) {
      const paragraphs = Array.from({ length: filler }, () => paragraph(sentence));
      const result = await laidOut([...paragraphs, paragraph(sentence), signatures(5)]);
      expect(new Set(result.fieldPages).size).toBe(1);
      expect([...result.before]).toContain(result.fieldPages[0]);
    }
  });
});

describe('tables', () => {
  test('rows of one goal stay on one page, and no heading is left behind', async () => {
    for (let filler = 20; filler <= 42; filler += 2) {
      const paragraphs = Array.from({ length: filler }, () => paragraph(sentence));
      const { kids, pages } = await laidOut([
        ...paragraphs,
        heading(2, 'Ziele'),
        goals(12),
        signatures(1),
      ]);
      const table = kids.find(({ role }) => role === 'Table')!;
      const rows = flatten([table]).filter(
        ({ role, kids: cells }) => role === 'TR' && cells[0]?.role === 'TD',
      );
      for (let row = 0; row < rows.length; row += 3) {
        const on = rows.slice(row, row + 3).flatMap((element) => [...pagesBelow(element, pages)]);
        expect(new Set(on).size, `${filler}`).toBe(1);
      }
      const headingPage = [...pagesBelow(kids[kids.indexOf(table) - 1]!, pages)][0];
      expect([...pagesBelow(rows[0]!, pages)]).toEqual([headingPage]);
    }
  });
});
