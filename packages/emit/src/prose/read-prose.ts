import { type Prose, invariant } from '@zielwerk/core';
import type { DocumentBlock, Inline } from '../document.ts';
import { readInlines } from './inlines.ts';
import { type ProseBlock, splitBlocks } from './lines.ts';
import { INSERTED } from './tokens.ts';

/** Stands between the marks of two footnotes, which else would read as one number: ¹² */
export const BETWEEN_MARKS: Inline = { kind: 'text', text: ',\u202F' };

/**
 * Running text as blocks of a document: CommonMark restricted to paragraphs, lists, emphasis, strong emphasis, links to
 * https and mailto, hard line breaks and backslash escapes. Every other character is a literal one. Facts are inserted
 * as plain text; `footnoteNumber` is asked for each footnote in the order of the text.
 */
export function readProse(
  prose: Prose,
  footnoteNumber: (handle: string) => number,
): readonly DocumentBlock[] {
  const insertions: Inline[] = [];
  let text = '';
  let isBehindMark = false;
  for (const part of prose.parts) {
    if (part.kind === 'words') {
      text += part.text.replaceAll(INSERTED, '\uFFFD');
      isBehindMark &&= /^\*+$/.test(part.text);
      continue;
    }
    if (isBehindMark && part.kind === 'footnote') {
      text += INSERTED;
      insertions.push(BETWEEN_MARKS);
    }
    isBehindMark = part.kind === 'footnote';
    text += INSERTED;
    insertions.push(
      part.kind === 'fact'
        ? { kind: 'text', text: part.text.replace(/\s*[\n\t ]\s*/g, ' ') }
        : { kind: 'footnoteReference', number: footnoteNumber(part.handle) },
    );
  }
  let next = 0;
  const insert = (): Inline => {
    const inline = insertions[next++];
    invariant(inline, 'every place of an insertion has its insertion');
    return inline;
  };
  return splitBlocks(text).map((block) => toDocumentBlock(block, insert));
}

function toDocumentBlock(block: ProseBlock, insert: () => Inline): DocumentBlock {
  if (block.kind === 'paragraph') {
    return { kind: 'paragraph', content: readInlines(block.lines.join('\n'), insert) };
  }
  return {
    kind: 'list',
    start: block.start,
    items: block.items.map((item) => item.map((child) => toDocumentBlock(child, insert))),
  };
}
