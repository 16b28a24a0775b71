import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document, DocumentBlock } from '@zielwerk/emit';
import { expect } from 'vitest';
import { freeTable, heading, list, paragraph, signature } from './fixtures/build.ts';
import { pdfOf } from './fixtures/render.ts';
import { seedDocument } from './fixtures/seed.ts';
import { judgedBy, run } from './judges.ts';

/** A line of print: its words, the page (from 0) and its edges in points. */
interface Line {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines of the body and of the edges, as another program reads them. */
async function linesOf(
  blocks: readonly DocumentBlock[],
  rest: Partial<Document> = {},
): Promise<readonly Line[]> {
  const pdf = await pdfOf({ ...seedDocument, ...rest, blocks: [heading(1, 'Titel'), ...blocks] });
  const folder = mkdtempSync(join(tmpdir(), 'zv-pages-'));
  writeFileSync(join(folder, 'x.pdf'), pdf);
  const xml = run('pdftotext', ['-bbox-layout', 'x.pdf', '-'], folder);
  rmSync(folder, { recursive: true });
  const line =
    /<line xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/line>/gsu;
  return xml
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(line)].map(([, left, right, bottom, words]) => ({
        text: [...words!.matchAll(/>([^<>]+)<\/word>/gu)].map(([, word]) => word).join(' '),
        page: index,
        left: Number(left),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}

const pageOf = (lines: readonly Line[], start: string): number =>
  lines.find(({ text }) => text.startsWith(start))!.page;

const tests: Record<string, () => Promise<void>> = {
  'citations, amounts and dates do not end a line in their middle': async () => {
    const text =
      'nach § 48b Abs. 1 Satz 1 Nr. 2 SGB II und § 6 a SGB II höchstens 41,25 Mio. EUR bis zum 31. Dezember 2026 ';
    for (let shift = 0; shift < 16; shift += 1) {
      const lines = await linesOf([paragraph('x'.repeat(shift) + ' ' + text.repeat(3))]);
      for (const { text: line } of lines) {
        expect(line).not.toMatch(/(?:§|Abs\.|Satz|Nr\.|SGB|§ 6|Mio\.|\d\.|41,25|Dezember)$/u);
      }
    }
  },

  'signatures that need more than a page go on on the next, and none leaves the page': async () => {
    const entries = Array.from({ length: 9 }, (_, index) =>
      signature(index + 1, {
        name: `Person ${index + 1}`,
        office:
          'Vorsitzende der Geschäftsführung der Agentur für Arbeit Musterstadt-Beispielhausen',
        capacity: 'in Vertretung',
        party: 'Partei',
      }),
    );
    const lines = await linesOf([paragraph('Schluss.'), { kind: 'signatures', entries }]);
    expect(lines.filter(({ text }) => text.startsWith('Person'))).toHaveLength(9);
    expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThan(830);
    expect(pageOf(lines, 'Schluss')).toBe(pageOf(lines, 'Person 1'));
  },

  'an annex after the signatures begins a page': async () => {
    const entries = [signature(1, { name: 'Person 1', party: 'Partei' })];
    const lines = await linesOf([
      paragraph('Schluss.'),
      { kind: 'signatures', entries },
      heading(2, 'Anlage 1'),
      paragraph('Text der Anlage.'),
    ]);
    expect(pageOf(lines, 'Anlage 1')).toBe(pageOf(lines, 'Person 1') + 1);
  },

  'a short list stays with the line that announces it': async () => {
    for (let filler = 24; filler < 40; filler += 1) {
      const paragraphs = Array.from({ length: filler }, () => paragraph('Ein Satz.'));
      const points = list(['Punkt eins', 'Punkt zwei', 'Punkt drei']);
      const lines = await linesOf([...paragraphs, paragraph('Dazu zählen:'), points]);
      const pages = lines.filter(({ text }) => /Dazu|Punkt/.test(text)).map(({ page }) => page);
      expect(new Set(pages).size, `${filler}`).toBe(1);
    }
  },

  'a long title takes two lines at the head of a page': async () => {
    const title = `Zielvereinbarung über ${'sehr lange Zuständigkeiten '.repeat(20)}im Jahr 2026`;
    const lines = await linesOf([paragraph('Text. '.repeat(2000))], { title, mark: 'Entwurf' });
    const head = lines.filter(({ page, bottom }) => page === 1 && bottom < 75);
    expect(head.map(({ text }) => text).join(' ')).toMatch(/^Zielvereinbarung über .* …/u);
    expect(head.filter(({ text }) => text.includes('Zuständigkeiten'))).toHaveLength(2);
  },

  'the words of a table with many columns stay in their cells': async () => {
    const years = ['2022', '2023', '2024', '2025', '2026'];
    const header = ['Kennzahl', ...years, 'Abweichung', 'Bemerkung'];
    const row = ['Eingliederungsmittel', ...years.map(() => '41,250 Mio. EUR')];
    const lines = await linesOf([
      freeTable(header, [[...row, '+0,5 Prozentpunkte', 'nach § 48b Abs. 1 SGB II']]),
    ]);
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(595 - 56);
    const cells = lines.filter(({ text }) => /^(?:\+0,5|Prozent|punkt|nach)/u.test(text));
    const edge = lines.find(({ text }) => text.includes('nach'))!.left;
    for (const { text, right } of cells)
      if (!text.includes('nach')) expect(right).toBeLessThan(edge);
  },

  'the heads of eleven columns stay above them': async () => {
    const quarters = ['Frauen', 'Männer'].flatMap((group) =>
      ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `IQ ${group} ${quarter}`),
    );
    const values = ['3,9 %', '8,1 %', '12,5 %', '17,2 %', '5,1 %', '11,3 %', '17,8 %', '24,9 %'];
    const office = 'Süd (einschließlich der Geschäftsstelle Unterneuhausen)';
    const lines = await linesOf([
      freeTable(
        ['Jobcenter', ...quarters, 'Bestand LZB', 'Veränderung'],
        [
          ['Nord', ...values, '12.345', '−1,25 %'],
          [office, ...values, '2.345', '+0,5 %'],
          ['Summe', ...values.map(() => ''), '14.690', '–'],
        ],
      ),
    ]);
    const heads = lines.filter(({ text }) => /Verän|Bestand|Be|IQ|Frauen|Männer/u.test(text));
    expect(Math.max(...heads.map(({ right }) => right))).toBeLessThan(595 - 56);
    expect(lines.map(({ text }) => text)).not.toContain('IQ Bestand');
  },
};

for (const [name, body] of Object.entries(tests)) judgedBy(['pdftotext'], name, body);
