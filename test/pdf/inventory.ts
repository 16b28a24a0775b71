import type {
  Document,
  DocumentBlock,
  DocumentFootnote,
  Inline,
  SignatureEntry,
} from '@zielwerk/emit';

/**
 * Every text of a document in reading order, as the tests count it: written apart from the printer, so that both would have
 * to forget the same thing. Footnotes stand where they are referred to first; those
 * that nothing refers to come last.
 */
export function documentTexts(document: Document): readonly string[] {
  const printed = new Set<number>();
  const footnote = ({ number, blocks }: DocumentFootnote): readonly string[] => {
    printed.add(number);
    return [` ${number} `, ...blocks.flatMap(block)];
  };
  const inline = (item: Inline): readonly string[] => {
    switch (item.kind) {
      case 'text':
        return [item.text];
      case 'lineBreak':
        return [' '];
      case 'footnoteReference': {
        const note = document.footnotes.find(({ number }) => number === item.number);
        return note && !printed.has(item.number)
          ? [`${item.number}`, ...footnote(note)]
          : [`${item.number}`];
      }
      default:
        return item.content.flatMap(inline);
    }
  };
  const line = (content: readonly Inline[]): readonly string[] => [...content.flatMap(inline), ' '];
  const signature = (entry: SignatureEntry): readonly string[] => [
    `${entry.place ?? ''}${(entry.place ?? entry.date) ? ', ' : ''}${entry.date ?? (entry.place ? 'den' : '')} `,
    `${entry.caption} `,
    `${entry.capacity ?? ''} ${entry.name ?? entry.office ?? entry.party} ${entry.name === null ? '' : (entry.office ?? '')} `,
  ];
  const block = (value: DocumentBlock): readonly string[] => {
    switch (value.kind) {
      case 'heading':
      case 'paragraph':
        return line(value.content);
      case 'list':
        return value.items.flatMap((item, index) => [
          value.start === null ? ' • ' : ` ${value.start + index}. `,
          ...item.flatMap(block),
        ]);
      case 'table':
        return [
          ...(value.caption === null ? [] : line(value.caption)),
          ...value.header.flatMap(line),
          ...value.rows.flat().flatMap((cell) => cell.blocks.flatMap(block)),
        ];
      case 'cover':
        return [
          `${value.title} `,
          ...value.parties.flatMap((party) => [
            `${party.lead} `,
            `${party.name} `,
            ...party.additions.map((text) => `${text} `),
          ]),
          ...value.closing.flatMap(line),
        ];
      case 'signatures':
        return value.entries.flatMap(signature);
    }
  };
  const body = document.blocks.flatMap(block);
  const rest = document.footnotes.flatMap((note) =>
    printed.has(note.number) ? [] : footnote(note),
  );
  return [...body, ...rest];
}

/** Words without what layout or a reader adds or removes: soft hyphens, bullets of any shape, narrow spaces. */
export const words = (text: string): readonly string[] =>
  text
    .replaceAll(/\u00AD\s*|\u202F/gu, '')
    .replaceAll(/[•–‣]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');

/** All characters but spaces and bullets, in order. */
export const letters = (text: string): string => words(text).join('');
