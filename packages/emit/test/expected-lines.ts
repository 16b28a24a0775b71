import type { Document, DocumentBlock, DocumentTable, Inline, TableCell } from '../src/index.ts';
import { type Marked, markedInlines } from './canonical.ts';
import { type Line, withoutEmpty } from './read-markdown.ts';

const BLANK = '……………………';

/** What a reader of the document's Markdown must read. */
export function expectedLines(document: Document): readonly Line[] {
  const [title, ...rest] = document.blocks;
  return withoutEmpty([
    ...(title ? blockLines(title, '') : []),
    ...(document.mark === null ? [] : [line('p', document.mark, true)]),
    ...rest.flatMap((block) => blockLines(block, '')),
    ...document.footnotes.flatMap(({ number, blocks }) =>
      blocks.flatMap((block) => blockLines(block, `[^${number}]>`)),
    ),
  ]);
}

function blockLines(block: DocumentBlock, where: string): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [[`${where}h${block.level}`, markedInlines(block.content, false)]];
    case 'paragraph':
      return [[`${where}p`, markedInlines(block.content)]];
    case 'list': {
      const start = block.start === null ? '•' : String(block.start);
      return [
        [`${where}list ${start} of ${block.items.length}`, []],
        ...block.items.flatMap((item, index) =>
          item.flatMap((child) => blockLines(child, `${where}${index}>`)),
        ),
      ];
    }
    case 'table':
      return tableLines(block, where);
    case 'cover':
      return [
        line(`${where}h2`, block.title, true),
        ...block.parties.flatMap(({ lead, name, additions }) => [
          line(`${where}p`, lead),
          line(`${where}p`, name, true),
          ...additions.map((addition) => line(`${where}p`, addition)),
        ]),
        ...block.closing.map((content): Line => [`${where}p`, markedInlines(content)]),
      ];
    case 'signatures':
      return block.entries.flatMap((entry) => {
        const who = [entry.capacity, entry.name, entry.office].filter((part) => part !== null);
        return [
          line(`${where}p`, `${entry.place ?? BLANK}, ${entry.date ?? `den ${BLANK}`}`),
          line(`${where}p`, entry.caption),
          [`${where}rule`, []] as const,
          ...(who.length > 0 ? who : [entry.party]).map((part) => line(`${where}p`, part)),
        ];
      });
  }
}

function tableLines(table: DocumentTable, where: string): readonly Line[] {
  const columns = Math.max(1, table.header.length);
  const caption: Line[] = table.caption ? [[`${where}p`, markedInlines(table.caption)]] : [];
  const header = Array.from({ length: columns }, (_, column): Line => [
    `${where}cell 0,${column}`,
    markedInlines(table.header[column] ?? []),
  ]);
  const cells = table.rows.flatMap((row, index) =>
    Array.from({ length: columns }, (_, column): Line => {
      const cell = row.find((candidate) => candidate.column === column);
      return [`${where}cell ${index + 1},${column}`, cell ? cellText(cell) : []];
    }),
  );
  return [...caption, ...header, ...cells];
}

const LINE_END: Marked = [['\n', '']];

function cellText(cell: TableCell): Marked {
  return joined(cell.blocks.map(blockText), [...LINE_END, ...LINE_END]);
}

function blockText(block: DocumentBlock): Marked {
  if (block.kind === 'paragraph') return markedInlines(block.content);
  if (block.kind !== 'list') return [];
  const items = block.items.map((item, index) => {
    const marker = block.start === null ? '•' : `${block.start + index}.`;
    const text = joined(item.map(blockText), LINE_END);
    return joined([markedInlines([{ kind: 'text', text: marker }]), text], [[' ', '']]);
  });
  return joined(items, LINE_END);
}

function joined(parts: readonly Marked[], separator: Marked): Marked {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...separator, ...part]));
}

function line(kind: string, text: string, strong = false): Line {
  const content: readonly Inline[] = [{ kind: 'text', text }];
  return [kind, markedInlines(strong ? [{ kind: 'strong', content }] : content)];
}
