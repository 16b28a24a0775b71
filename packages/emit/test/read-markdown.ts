import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Marked, type Marks, MarkedText, NO_MARKS, decoded } from './canonical.ts';

/** A line of what was read: the kind of its block and its text. */
export type Line = readonly [kind: string, text: Marked];

/** What a reader of GitHub Flavored Markdown reads. */
export function readMarkdown(markdown: string): readonly Line[] {
  // The syntax alone: after it, some readers also link what is escaped in the source.
  const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: extensions });
  return withoutEmpty(tree.children.flatMap((node) => blockLines(node, '')));
}

/** Paragraphs and headings without text say nothing. */
export function withoutEmpty(lines: readonly Line[]): readonly Line[] {
  return lines.filter(([kind, text]) => text.length > 0 || !/(?:p|h\d)$/.test(kind));
}

function blockLines(node: RootContent, where: string): readonly Line[] {
  switch (node.type) {
    case 'heading':
      return [[`${where}h${node.depth}`, marked(node.children)]];
    case 'paragraph':
      return [[`${where}p`, marked(node.children)]];
    case 'thematicBreak':
      return [[`${where}rule`, []]];
    case 'list': {
      const start = node.ordered ? String(node.start) : '•';
      return [
        [`${where}list ${start} of ${node.children.length}`, []],
        ...node.children.flatMap((item, index) =>
          item.children.flatMap((child) => blockLines(child, `${where}${index}>`)),
        ),
      ];
    }
    case 'table':
      return node.children.flatMap((row, index) =>
        row.children.map((cell, column): Line => [
          `${where}cell ${index},${column}`,
          marked(cell.children),
        ]),
      );
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blockLines(child, `${where}[^${node.label}]>`));
    default:
      return [[`${where}unexpected ${node.type}`, []]];
  }
}

function marked(content: readonly PhrasingContent[]): Marked {
  const text = new MarkedText();
  for (const node of content) add(text, node, NO_MARKS);
  return text.done();
}

function add(text: MarkedText, node: Nodes, marks: Marks): void {
  switch (node.type) {
    case 'text':
      return text.text(node.value, marks);
    case 'break':
      return text.lineBreak();
    case 'footnoteReference':
      return text.footnote(node.label ?? '', marks);
    case 'html':
      if (node.value === '<br>') return text.lineBreak();
      return text.text(`unexpected html ${node.value}`, marks);
    case 'strong':
    case 'emphasis':
      return node.children.forEach((child) => add(text, child, { ...marks, [node.type]: true }));
    case 'link': {
      const link = marks.link ?? decoded(node.url);
      return node.children.forEach((child) => add(text, child, { ...marks, link }));
    }
    default:
      return text.text(`unexpected ${node.type}`, marks);
  }
}
