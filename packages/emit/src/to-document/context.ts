import {
  type Agreement,
  type Cell,
  type Footnote,
  type Measure,
  type NoteReference,
  type Prose,
  invariant,
} from '@zielwerk/core';
import type { DocumentBlock, DocumentFootnote, Inline } from '../document.ts';
import { BETWEEN_MARKS, readProse } from '../prose/read-prose.ts';

/** What the blocks of one document share: the numbers of footnotes and signature fields. */
export class DocumentContext {
  readonly agreement: Agreement;
  readonly #footnotes: ReadonlyMap<string, Footnote>;
  /** In the order of the first reference. */
  readonly #referenced: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #explained = new Set<string>();
  #fields = 0;

  constructor(agreement: Agreement) {
    this.agreement = agreement;
    this.#footnotes = new Map(agreement.footnotes.map((note) => [note.handle, note]));
  }

  /** The marks of the footnotes at a value. */
  notes(references: readonly NoteReference[]): readonly Inline[] {
    return references.flatMap(({ handle }, index) =>
      index === 0 ? [this.#mark(handle)] : [BETWEEN_MARKS, this.#mark(handle)],
    );
  }

  #mark(handle: string): Inline {
    return { kind: 'footnoteReference', number: this.#footnoteNumber(handle) };
  }

  /** The words of a cell with the marks of its footnotes. */
  cell({ parts }: Cell): readonly Inline[] {
    const inlines: Inline[] = [];
    let text = '';
    const endText = (isLast: boolean) => {
      const blanks = text.replace(/[ \t\r\n]+/g, ' ');
      const start = inlines.length === 0 ? blanks.trimStart() : blanks;
      const content = isLast ? start.trimEnd() : start;
      if (content !== '') inlines.push({ kind: 'text', text: content });
      text = '';
    };
    for (const part of parts) {
      if (part.kind !== 'footnote') text += part.text;
      else {
        endText(false);
        if (inlines.at(-1)?.kind === 'footnoteReference') inlines.push(BETWEEN_MARKS);
        inlines.push(this.#mark(part.handle));
      }
    }
    endText(true);
    return inlines;
  }

  prose(prose: Prose): readonly DocumentBlock[] {
    return readProse(prose, (handle) => this.#footnoteNumber(handle));
  }

  /** Whether nothing has been said of this measure of the author's own before. */
  isFirstUse({ handle }: Measure): boolean {
    if (handle === null || this.#explained.has(handle)) return false;
    this.#explained.add(handle);
    return true;
  }

  nextSignatureField(): string {
    this.#fields++;
    return `Unterschrift_${this.#fields}`;
  }

  /** All footnotes; those that nothing refers to come last, in the order of the source. Asked for once, at the end. */
  footnotes(): readonly DocumentFootnote[] {
    const notes: DocumentFootnote[] = [];
    const print = () => {
      for (let index = notes.length; index < this.#referenced.length; index++) {
        const note = this.#footnotes.get(this.#referenced[index]!)!;
        notes.push({ number: index + 1, blocks: this.prose(note.text) });
      }
    };
    print();
    for (const handle of this.#footnotes.keys()) {
      this.#footnoteNumber(handle);
      print();
    }
    return notes;
  }

  #footnoteNumber(handle: string): number {
    const known = this.#numbers.get(handle);
    if (known !== undefined) return known;
    invariant(this.#footnotes.has(handle), `no footnote ${handle}`);
    const number = this.#referenced.push(handle);
    this.#numbers.set(handle, number);
    return number;
  }
}
