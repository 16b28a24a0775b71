import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDocument } from '@zielwerk/emit';
import { expect } from 'vitest';
import { parse } from '../../packages/core/src/syntax/parse.ts';
import type * as Ast from '../../packages/core/src/syntax/ast.ts';
import { pdfOf } from '../pdf/fixtures/render.ts';
import { run } from '../pdf/judges.ts';
import { checkPdfStructure } from '../pdf/structure.ts';
import { agreementOf } from './inventory.ts';
import { surplus, wordsOfAll } from './readers.ts';
import { saidInDocument } from './said-document.ts';

/**
 * The PDF says each word of the source once; beside it stands what repeats on its pages, and nothing else. It is
 * accessible and archivable as far as its structure shows.
 */
export async function expectAllInPdf(text: string): Promise<void> {
  const document = toDocument(agreementOf(text));
  const pdf = await pdfOf(document);
  expect(checkPdfStructure(pdf)).toEqual([]);
  const pages = await pagesOf(pdf);
  const bodies = pages.map((page, index) =>
    withoutFurniture(page, index === 0 ? null : { title: document.title, mark: document.mark }),
  );
  const words = wordsOfAll(saidInDocument(text, 'pdf'));
  const found = wordsOfAll(bodies);
  const lost = surplus(words, found);
  const added = withoutHeaders(surplus(found, words), bodies.slice(1), text);
  // A word too long for its column is broken: its pieces have its letters.
  if (letters(lost) !== letters(added))
    expect({ lost, added }, bodies.join('\n')).toEqual({ lost: [], added: [] });
}

function letters(words: readonly string[]): string {
  return [...words.join('')].toSorted().join('');
}

async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'zv-inventory-'));
  try {
    writeFileSync(join(directory, 'a.pdf'), pdf);
    return run('pdftotext', ['-raw', 'a.pdf', '-'], directory).split('\f').slice(0, -1);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Without the number of the page, and on all but the first without the title, perhaps shortened, and the mark. */
function withoutFurniture(
  page: string,
  head: { readonly title: string; readonly mark: string | null } | null,
): string {
  const words = page
    .replaceAll('\u202F', '')
    .replace(/Seite \d+\u00A0?\s*von\s*\u00A0?\d+\s*$/u, '')
    .split(/\s+/u);
  if (head === null) return words.join(' ');
  const title = head.title.replaceAll('\u202F', '').split(/\s+/u);
  let at = 0;
  while (at < title.length && words[at] === title[at]) at++;
  if (at < title.length && words[at] === '…') at++;
  const mark = head.mark?.split(' ') ?? [];
  const isMarked = mark.every((word, index) => words[at + index] === word);
  return words.slice(isMarked ? at + mark.length : at).join(' ');
}

/** A table that goes on over the page repeats its header there. */
function withoutHeaders(
  added: readonly string[],
  pages: readonly string[],
  text: string,
): readonly string[] {
  const headers = headersOf(parse({ name: '', text }).file.statements);
  return pages.reduce((left, page) => {
    const start = page.split(/\s+/u).join(' ');
    const header = headers.find((one) => start.startsWith(one))?.split(' ') ?? [];
    return surplus(header, left).length === 0 ? surplus(left, header) : left;
  }, added);
}

function headersOf(statements: readonly Ast.Statement[]): readonly string[] {
  return statements.flatMap((node): readonly string[] => {
    if (node.kind === 'agreement') {
      const values = `Messgröße Zielwert ${node.year!.text}`;
      return [
        `Ziel ${values}`,
        values,
        'Lokales Ziel zu Beschreibung',
        'Kommunales Ziel zu Beschreibung',
      ];
    }
    if (node.kind !== 'table') return 'statements' in node ? headersOf(node.statements) : [];
    const [header] = node.statements;
    if (header?.kind !== 'row') return [];
    return [
      header.cells
        .map((cell) => cell.text)
        .join(' ')
        .split(/\s+/u)
        .join(' '),
    ];
  });
}
