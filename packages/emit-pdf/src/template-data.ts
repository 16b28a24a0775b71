import type {
  CoverBlock,
  Document,
  DocumentBlock,
  DocumentTable,
  Heading,
  Inline,
  List,
  Paragraph,
  SignatureEntry,
  SignaturesBlock,
  TableCell,
} from '@zielwerk/emit';
import { joined, numberColumns } from '@zielwerk/emit';
import { breakableParts } from './long-words.ts';
import {
  cellMeasures,
  measuredTable,
  rowGroups,
  type TemplateCell,
  type TemplateTable,
  withAlignedGoals,
} from './table-data.ts';

/** What the template is given: a Document in which each block knows what the layout needs to know about its neighbours. */
export interface TemplateData {
  readonly title: string;
  readonly authors: readonly string[];
  readonly mark: string | null;
  readonly blocks: readonly TemplateBlock[];
  readonly footnotes: readonly { readonly number: number; readonly blocks: TemplateBlock[] }[];
}

export type TemplateBlock = (
  | (Omit<Heading, 'content'> & { readonly content: TemplateInline[] })
  | (Omit<Paragraph, 'content'> & { readonly content: TemplateInline[] })
  | (Omit<List, 'items'> & { readonly items: TemplateBlock[][] })
  | TemplateTable
  | (Omit<CoverBlock, 'closing'> & { readonly closing: TemplateInline[][] })
  | (Omit<SignaturesBlock, 'entries'> & { readonly entries: TemplateSignature[] })
) & {
  /** Set on what must stand on the page of the following signatures: as a `whole`, or where it is long at least its end. */
  readonly keepWithNext?: 'whole' | 'end';
};

type TemplateSignature = SignatureEntry & { readonly link: string };

export type TemplateInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'breakable'; readonly parts: readonly string[] }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: TemplateInline[] }
  | { readonly kind: 'link'; readonly url: string; readonly content: TemplateInline[] }
  | { readonly kind: 'lineBreak' }
  | FootnoteMark;

/** The first mark of a footnote brings its text. A silent one shows none: it stands at the end for a footnote without mark. */
interface FootnoteMark {
  readonly kind: 'footnoteReference';
  readonly number: number;
  readonly first: boolean;
  readonly silent: boolean;
}

/** The address that marks the place of a signature in the typeset file, by the signature's index in the document. */
export const signatureLink = (index: number): string => `urn:sig:${index + 1}`;

/**
 * The document as the template wants it, every text that will be printed and every signature, in the order of the data.
 * All come from one walk, so nothing can be printed that was not counted.
 */
export function templateData(document: Document): {
  readonly data: TemplateData;
  readonly texts: readonly string[];
  readonly signatures: readonly SignatureEntry[];
} {
  const texts: string[] = [];
  const signatures: SignatureEntry[] = [];
  const referenced = new Set<number>();

  const exact = (value: string): string => {
    texts.push(value);
    return value;
  };
  const text = (value: string): string => exact(joined(value));
  const optional = (value: string | null): string | null => (value === null ? null : text(value));

  const inline = (item: Inline): TemplateInline[] => {
    switch (item.kind) {
      case 'text':
        return breakableParts(text(item.text));
      case 'strong':
      case 'emphasis':
        return [{ kind: item.kind, content: inlines(item.content) }];
      case 'link':
        return /^(?:https|mailto):/i.test(item.url)
          ? [{ kind: 'link', url: item.url, content: inlines(item.content) }]
          : inlines(item.content);
      case 'lineBreak':
        return [{ kind: 'lineBreak' }];
      case 'footnoteReference': {
        const first = !referenced.has(item.number);
        referenced.add(item.number);
        return [{ kind: 'footnoteReference', number: item.number, first, silent: false }];
      }
    }
  };
  const inlines = (content: readonly Inline[]): TemplateInline[] => content.flatMap(inline);

  const cell = (value: TableCell, groupStart: boolean, columns: number): TemplateCell => {
    const before = texts.length;
    const printed = blocks(value.blocks);
    return { ...value, blocks: printed, groupStart, ...cellMeasures(texts.slice(before), columns) };
  };
  const table = (value: DocumentTable): TemplateTable => {
    const caption = value.caption === null ? null : inlines(value.caption);
    const header = value.header.map(inlines);
    const groups = rowGroups(value.rows).map((rows) =>
      rows.map((row, index) => row.map((item) => cell(item, index === 0, header.length))),
    );
    const head = { kind: value.kind, role: value.role, caption, header };
    return measuredTable(head, groups, numberColumns(value));
  };
  const signature = (entry: SignatureEntry): TemplateSignature => ({
    field: entry.field,
    place: optional(entry.place),
    date: optional(entry.date),
    caption: text(entry.caption),
    capacity: optional(entry.capacity),
    name: optional(entry.name),
    office: optional(entry.office),
    party: entry.name === null && entry.office === null ? text(entry.party) : entry.party,
    link: signatureLink(signatures.push(entry) - 1),
  });

  const block = (value: DocumentBlock): TemplateBlock => {
    switch (value.kind) {
      case 'heading':
        return { kind: 'heading', level: value.level, content: inlines(value.content) };
      case 'paragraph':
        return { kind: 'paragraph', content: inlines(value.content) };
      case 'list':
        return { kind: 'list', start: value.start, items: value.items.map(blocks) };
      case 'table':
        return table(value);
      case 'cover':
        return {
          kind: 'cover',
          title: text(value.title),
          parties: value.parties.map((party) => ({
            lead: text(party.lead),
            name: text(party.name),
            additions: party.additions.map(text),
          })),
          closing: value.closing.map(inlines),
        };
      case 'signatures':
        return { kind: 'signatures', entries: value.entries.map(signature) };
    }
  };
  const blocks = (values: readonly DocumentBlock[]): TemplateBlock[] =>
    values.map((value, index) => {
      const printed = block(value);
      return precedesSignatures(values, index)
        ? { ...printed, keepWithNext: isShort(value) ? 'whole' : 'end' }
        : printed;
    });

  const title = exact(document.title);
  const mark = optional(document.mark);
  const body = withAlignedGoals(blocks(document.blocks));
  const silent: FootnoteMark[] = [];
  const footnotes = document.footnotes.map(({ number, blocks: content }) => {
    if (!referenced.has(number))
      silent.push({ kind: 'footnoteReference', number, first: true, silent: true });
    referenced.add(number);
    return { number, blocks: blocks(content) };
  });
  const end: TemplateBlock[] = silent.length > 0 ? [{ kind: 'paragraph', content: silent }] : [];
  const data = { title, authors: document.authors, mark, blocks: [...body, ...end], footnotes };
  return { data, texts, signatures };
}

/** Whether the signatures follow, headings between them not counted: a heading alone is no company for a signature. */
function precedesSignatures(blocks: readonly DocumentBlock[], index: number): boolean {
  const kind = blocks[index]!.kind;
  if (kind === 'heading' || kind === 'signatures') return false;
  const next = blocks.slice(index + 1).find((block) => block.kind !== 'heading');
  return next?.kind === 'signatures';
}

const isShort = (block: DocumentBlock): boolean => JSON.stringify(block).length < 1200;
