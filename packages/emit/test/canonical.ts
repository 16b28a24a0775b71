import type { Inline } from '../src/index.ts';

/**
 * Text with the marks of each character, in one form for what a document says and for what a reader reads: blanks are
 * single, carry no marks and stand at no end of a line.
 */
export type Marked = readonly (readonly [character: string, marks: string])[];

export interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: string | null;
}

export const NO_MARKS: Marks = { strong: false, emphasis: false, link: null };

export class MarkedText {
  readonly #characters: [string, string][] = [];

  text(text: string, marks: Marks): void {
    for (const character of text) {
      if (/[ \t\r\n]/.test(character)) this.#blank();
      else this.#add(/[\p{Cc}\p{Cs}]/u.test(character) ? '\uFFFD' : character, marks);
    }
  }

  lineBreak(): void {
    this.#trim();
    if (this.#characters.length > 0) this.#characters.push(['\n', '']);
  }

  footnote(number: string, marks: Marks): void {
    this.#add(`[^${number}]`, { ...marks, link: null });
  }

  done(): Marked {
    while (/^[ \n]$/.test(this.#characters.at(-1)?.[0] ?? '')) this.#characters.pop();
    return this.#characters;
  }

  #add(character: string, { strong, emphasis, link }: Marks): void {
    const marks = `${strong ? 's' : ''}${emphasis ? 'e' : ''}${link ?? ''}`;
    this.#characters.push([character, marks]);
  }

  #blank(): void {
    if (/^[^ \n]/.test(this.#characters.at(-1)?.[0] ?? '')) this.#characters.push([' ', '']);
  }

  #trim(): void {
    if (this.#characters.at(-1)?.[0] === ' ') this.#characters.pop();
  }
}

/** `lines`: whether line breaks count, else they are blanks. */
export function markedInlines(content: readonly Inline[], lines = true): Marked {
  const marked = new MarkedText();
  addInlines(marked, content, NO_MARKS, lines);
  return marked.done();
}

export function addInlines(
  marked: MarkedText,
  content: readonly Inline[],
  marks: Marks,
  lines: boolean,
): void {
  for (const inline of content) {
    switch (inline.kind) {
      case 'text':
        marked.text(inline.text, marks);
        break;
      case 'lineBreak':
        if (lines) marked.lineBreak();
        else marked.text(' ', marks);
        break;
      case 'footnoteReference':
        marked.footnote(String(inline.number), marks);
        break;
      case 'link':
        addInlines(
          marked,
          inline.content,
          { ...marks, link: marks.link ?? linkOf(inline.url) },
          lines,
        );
        break;
      default:
        addInlines(marked, inline.content, { ...marks, [inline.kind]: true }, lines);
    }
  }
}

/** Addresses are compared by what they lead to. */
export function linkOf(url: string): string | null {
  return /^(?:https:\/\/|mailto:)[^\s<>]+$/i.test(url) ? decoded(url) : null;
}

export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
