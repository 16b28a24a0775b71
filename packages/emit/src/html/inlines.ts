import type { Inline } from '../document.ts';
import { joined } from '../joined.ts';
import { type Child, h } from './h.ts';

/** The footnotes referred to so far: the first reference to each is the place to come back to. */
export class FootnoteReferences {
  readonly #seen = new Set<number>();

  has(number: number): boolean {
    return this.#seen.has(number);
  }

  isFirst(number: number): boolean {
    const first = !this.#seen.has(number);
    this.#seen.add(number);
    return first;
  }
}

export function inlinesHtml(content: readonly Inline[], references: FootnoteReferences): Child {
  return content.map((inline) => inlineHtml(inline, references));
}

function inlineHtml(inline: Inline, references: FootnoteReferences): Child {
  switch (inline.kind) {
    case 'text':
      return joined(inline.text);
    case 'strong':
      return h('strong', {}, inlinesHtml(inline.content, references));
    case 'emphasis':
      return h('em', {}, inlinesHtml(inline.content, references));
    case 'lineBreak':
      return h('br', {});
    case 'link': {
      const content = inlinesHtml(inline.content, references);
      return isSafe(inline.url) ? h('a', { href: inline.url }, content) : content;
    }
    case 'footnoteReference': {
      const { number } = inline;
      const id = references.isFirst(number) ? `verweis-${number}` : null;
      const href = `#fussnote-${number}`;
      const label = `Fußnote ${number}`;
      return h('sup', {}, h('a', { id, href, 'aria-label': label }, String(number)));
    }
  }
}

/** The text alone, for names of tables. */
export function inlinesText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'lineBreak') return ' ';
      return inline.kind === 'footnoteReference' ? '' : inlinesText(inline.content);
    })
    .join('');
}

const isSafe = (url: string): boolean => /^(?:https:\/\/|mailto:)[^\s<>]+$/iu.test(url);
