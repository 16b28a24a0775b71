import type { AgreementDraft } from './draft.ts';
import type { PieceDraft, ProseDraft } from './draft-prose.ts';

/** A line of the source; behind `code` a comment may stand, before all but `inside` a line may be put. */
export interface Line {
  readonly kind: 'code' | 'row' | 'open' | 'inside' | 'closing';
  readonly text: string;
}

/** What names and quotes lead to. */
export type Names = Registry;

/** Gives handles in order, and knows from the run before what can be quoted. */
export class Registry {
  readonly goals: string[] = [];
  readonly footnotes: string[] = [];
  /** The names under which values can be quoted; null where two rows or an empty one bear it. */
  readonly values = new Map<string, boolean>();
  readonly #draft: AgreementDraft;
  readonly #parties: readonly string[];
  readonly #measures: readonly string[];
  readonly #before: Registry | null;

  constructor(
    draft: AgreementDraft,
    parties: readonly string[],
    measures: readonly string[],
    before: Registry | null = null,
  ) {
    this.#draft = draft;
    this.#parties = parties.slice(0, draft.parties.length);
    this.#measures = measures.slice(0, draft.measures.length);
    this.#before = before;
  }

  goal(): string {
    this.goals.push(`ziel_${this.goals.length + 1}`);
    return this.goals.at(-1)!;
  }

  footnote(): string {
    this.footnotes.push(`f${this.footnotes.length + 1}`);
    return this.footnotes.at(-1)!;
  }

  /** The name of an own measure, unlike that of any other but a twin. */
  measureName(index: number): string {
    if (this.#isTwin(index)) return this.measureName(index - 1);
    return `${this.#draft.measures[index]!.name} ${'I'.repeat(index + 1)}`;
  }

  hasOwnName(index: number): boolean {
    return !this.#isTwin(index) && !this.#isTwin(index + 1);
  }

  #isTwin(index: number): boolean {
    return index > 0 && this.#draft.measures[index]?.twin === true;
  }

  measureHandle(index: number): string {
    return this.#measures[index]!;
  }

  value(name: string, hasContent: boolean): void {
    this.values.set(name, hasContent && !this.values.has(name));
  }

  /** The handle of a footnote that is there; null where there is none. */
  noteAt(pick: number): string | null {
    const { footnotes } = this.#before ?? this;
    return this.#before === null ? null : (footnotes[pick % footnotes.length] ?? null);
  }

  quote(pick: number, kind: number): string {
    const { goals, footnotes, values } = this.#before ?? this;
    const names = [...values].flatMap(([name, isOne]) => (isOne ? [name] : []));
    const of = (list: readonly string[], prefix: string): string =>
      list.length === 0 || this.#before === null ? 'jahr' : prefix + list[pick % list.length]!;
    switch (kind) {
      case 0:
        return 'jahr';
      case 1:
        return 'vorjahr';
      case 2:
        return of(this.#parties, 'partei ');
      case 3:
        return of(goals, 'ziel ');
      case 4:
        return of(['K2', 'K3E1', ...this.#measures], pick % 2 === 0 ? 'kennzahl ' : 'messgröße ');
      case 5:
        return of(footnotes, 'fußnote ');
      default:
        return of(names, '');
    }
  }
}

/** Running text behind the words that introduce it. */
export function writeProse(names: Names, { blocks, inline }: ProseDraft, before: string): Line[] {
  let number = 0;
  const lines = blocks.flatMap(({ kind, lines: drafts }, index) => {
    // Numbered lists side by side are one list, whose numbers go on.
    if (!isNumbered(blocks[index - 1]?.kind)) number = kind === '7.' ? 6 : 0;
    const texts = drafts.map(
      ({ lead, pieces }, line) =>
        markOf(kind, line, () => ++number) +
        [lead, ...pieces.map((one) => pieceText(names, one))].join(' ') +
        (kind === 'lines' && line < drafts.length - 1 ? '  ' : ''),
    );
    return index === 0 ? texts : ['', ...texts];
  });
  const [only] = lines;
  if (inline && lines.length === 1) return [{ kind: 'code', text: `${before}"""${only!}"""` }];
  return [
    { kind: 'open', text: `${before}"""` },
    ...lines.map((text): Line => ({ kind: 'inside', text })),
    { kind: 'inside', text: '"""' },
  ];
}

type ProseKind = ProseDraft['blocks'][number]['kind'];

const isNumbered = (kind: ProseKind | undefined): boolean => kind === '1.' || kind === '7.';

function markOf(kind: ProseKind, line: number, next: () => number): string {
  if (kind === 'p' || kind === 'lines') return '';
  if (kind === '-') return '- ';
  if (kind === 'nested') return line === 0 ? '- ' : `  ${line}. `;
  return `${next()}. `;
}

function pieceText(names: Names, piece: PieceDraft): string {
  if ('words' in piece) return piece.words;
  const quote = (pick: number): string => `{{${names.quote(pick, piece.kind)}}}`;
  return quote(piece.quote) + (piece.quote % 3 === 0 ? quote(piece.quote + 1) : '');
}

/** A string literal in one of its two forms. */
export function quoted(text: string): string {
  if (text.length % 3 === 0 && !/["“”\\]/.test(text)) return `„${text}“`;
  return `"${text.replace(/["\\]/g, (mark) => `\\${mark}`)}"`;
}
