import type { Heading, Inline, Paragraph } from '../document.ts';

/** Runs of blanks and line ends count as one blank, as everywhere in running text. */
export function plain(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

export function words(text: string): readonly Inline[] {
  const content = plain(text);
  return content === '' ? [] : [{ kind: 'text', text: content }];
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', content: words(text) };
}

export function strongParagraph(text: string): Paragraph {
  return { kind: 'paragraph', content: [{ kind: 'strong', content: words(text) }] };
}

export function heading(level: number, text: string): Heading {
  return { kind: 'heading', level: Math.min(level, 6) as Heading['level'], content: words(text) };
}
