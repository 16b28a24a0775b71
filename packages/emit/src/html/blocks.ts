import type {
  CoverBlock,
  DocumentBlock,
  DocumentTable,
  List,
  SignatureEntry,
  SignaturesBlock,
} from '../document.ts';
import { joined } from '../joined.ts';
import { type Child, type Html, h, lines } from './h.ts';
import { FootnoteReferences, inlinesHtml, inlinesText } from './inlines.ts';
import { tableHtml } from './table.ts';

const BLANK = '……………………';

/** Prints blocks in their order; a table is named after the heading above it. */
export class BlockPrinter {
  readonly #references = new FootnoteReferences();
  #heading: string;

  constructor(title: string) {
    this.#heading = title;
  }

  blocks(blocks: readonly DocumentBlock[]): Html {
    return lines(...blocks.map((block) => this.#block(block)));
  }

  /** Whether a reference to the footnote has been printed. */
  refersTo(footnote: number): boolean {
    return this.#references.has(footnote);
  }

  #block(block: DocumentBlock): Html {
    switch (block.kind) {
      case 'heading':
        this.#heading = inlinesText(block.content);
        return h(`h${block.level}`, {}, inlinesHtml(block.content, this.#references));
      case 'paragraph':
        return h('p', {}, inlinesHtml(block.content, this.#references));
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block);
      case 'cover':
        return this.#cover(block);
      case 'signatures':
        return signaturesHtml(block);
    }
  }

  #list({ start, items }: List): Html {
    const printed = items.map((item) => h('li', {}, this.#content(item)));
    const attributes = { start: start === null || start === 1 ? null : start };
    return h(start === null ? 'ul' : 'ol', attributes, '\n', lines(...printed), '\n');
  }

  #table(table: DocumentTable): Html {
    const { caption } = table;
    return tableHtml(table, {
      name: caption === null ? this.#heading : inlinesText(caption),
      caption: caption && inlinesHtml(caption, this.#references),
      header: table.header.map((content) => inlinesHtml(content, this.#references)),
      cell: (cell) => this.#content(cell.blocks),
    });
  }

  /** A single paragraph needs no element of its own within an item or a cell. */
  #content(blocks: readonly DocumentBlock[]): Child {
    const [only] = blocks;
    return blocks.length === 1 && only!.kind === 'paragraph'
      ? inlinesHtml(only!.content, this.#references)
      : this.blocks(blocks);
  }

  #cover({ title, parties, closing }: CoverBlock): Html {
    const printed = [
      h('p', { class: 'title' }, joined(title)),
      ...parties.flatMap(({ lead, name, additions }) => [
        h('p', {}, joined(lead)),
        h('p', { class: 'name' }, joined(name)),
        ...additions.map((addition) => h('p', { class: 'addition' }, joined(addition))),
      ]),
      ...closing.map((content) => h('p', {}, inlinesHtml(content, this.#references))),
    ];
    return h('div', { class: 'cover' }, '\n', lines(...printed), '\n');
  }
}

function signaturesHtml({ entries }: SignaturesBlock): Html {
  return lines(...entries.map(signatureHtml));
}

function signatureHtml(entry: SignatureEntry): Html {
  const who = [entry.capacity, entry.name, entry.office].filter((part) => part !== null);
  const printed = [
    h('p', {}, `${entry.place ?? BLANK}, ${entry.date ?? `den ${BLANK}`}`),
    h('p', { class: 'caption' }, entry.caption),
    h('div', { class: 'rule', 'aria-hidden': 'true' }),
    ...(who.length > 0 ? who : [entry.party]).map((part) => h('p', {}, joined(part))),
  ];
  return h('div', { class: 'signature' }, '\n', lines(...printed), '\n');
}
