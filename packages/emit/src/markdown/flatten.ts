import type { Inline } from '../document.ts';
import { linkUrl } from './escape.ts';

/** A piece of a paragraph with every mark that covers it. Markdown can not nest a mark in itself; so neither do these. */
export interface Piece {
  readonly content: { readonly kind: 'text'; readonly text: string } | LineBreak | Reference;
  readonly link: string | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

type LineBreak = Extract<Inline, { kind: 'lineBreak' }>;
type Reference = Extract<Inline, { kind: 'footnoteReference' }>;
type Marks = Omit<Piece, 'content'>;

const NO_MARKS: Marks = { link: null, strong: false, emphasis: false };
const BLANKS = /[ \t\r\n]+/g;

/**
 * The pieces in order: blanks single and outside of marks, none at the start or end of a line, no empty texts. On a
 * `singleLine`, a line break is a blank.
 */
export function flatten(content: readonly Inline[], singleLine: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  collect(content, NO_MARKS, pieces);
  return tidy(splitBlanks(singleLine ? pieces.map(withoutBreak) : pieces));
}

function withoutBreak(piece: Piece): Piece {
  return piece.content.kind === 'lineBreak'
    ? { ...piece, content: { kind: 'text', text: ' ' } }
    : piece;
}

function collect(content: readonly Inline[], marks: Marks, pieces: Piece[]): void {
  for (const inline of content) {
    switch (inline.kind) {
      case 'text':
        pieces.push({ content: inline, ...marks });
        break;
      case 'lineBreak':
      case 'footnoteReference':
        pieces.push({ content: inline, ...marks, link: null });
        break;
      case 'strong':
      case 'emphasis':
        collect(inline.content, { ...marks, [inline.kind]: true }, pieces);
        break;
      case 'link':
        collect(inline.content, { ...marks, link: marks.link ?? linkUrl(inline.url) }, pieces);
        break;
    }
  }
}

/** Takes the blanks at either end of a text off into a piece of their own. */
function splitBlanks(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.content.kind !== 'text') return [piece];
    const text = piece.content.text.replace(BLANKS, ' ');
    const [, before = '', words = '', after = ''] = /^( ?)(.*?)( ?)$/su.exec(text)!;
    return [before, words, after]
      .filter((part) => part !== '')
      .map((part): Piece => ({ ...piece, content: { kind: 'text', text: part } }));
  });
}

const isBlank = ({ content }: Piece): boolean => content.kind === 'text' && content.text === ' ';

/** Drops blanks at line edges and doubled ones, and takes from blanks and breaks the marks that end or begin there. */
function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (isBlank(piece) && (!last || isBlank(last) || last.content.kind === 'lineBreak')) continue;
    if (piece.content.kind === 'lineBreak' && last && isBlank(last)) kept.pop();
    if (piece.content.kind === 'lineBreak' && kept.length === 0) continue;
    kept.push(piece);
  }
  while (kept.length > 0 && isSpace(kept.at(-1)!)) kept.pop();
  return kept.map((piece, index) =>
    isSpace(piece) ? { ...piece, ...commonMarks(kept, index) } : piece,
  );
}

function isSpace(piece: Piece): boolean {
  return isBlank(piece) || piece.content.kind === 'lineBreak';
}

/** The marks that both neighbours of a run of blanks and breaks have. */
function commonMarks(pieces: readonly Piece[], index: number): Marks {
  let from = index - 1;
  let to = index + 1;
  while (pieces[from] && isSpace(pieces[from]!)) from--;
  while (pieces[to] && isSpace(pieces[to]!)) to++;
  const before = pieces[from] ?? NO_MARKS;
  const after = pieces[to] ?? NO_MARKS;
  return {
    link: before.link === after.link ? before.link : null,
    strong: before.strong && after.strong,
    emphasis: before.emphasis && after.emphasis,
  };
}
