import type { Piece } from './generate.ts';
import { endsWordLike, isWordLike } from './grammar.ts';
import type { Random } from './random.ts';

/**
 * Writes pieces as a text: with blanks, comments, blank lines and line ends where the head of the grammar allows them.
 * `plain` writes one blank and one line end each.
 */
export function render(pieces: readonly Piece[], random: Random, plain = false): string {
  const newline = random.pick(['\n', '\n', '\r\n', '\r']);
  let text = !plain && random.chance(0.05) ? '\uFEFF' : '';
  let last: Piece | undefined;
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.from === 'Zeilenende') {
      text += plain ? '\n' : lineEnd(last, next, newline, random);
    } else {
      text += plain ? gap(last, '\n') : between(last, piece, newline, random);
      text += piece.text;
    }
    last = piece;
  });
  return text;
}

/** Texts that reach to the end of their line, and must begin one. */
const WHOLE_LINE = new Set(['Reihe']);

function lineEnd(
  last: Piece | undefined,
  next: Piece | undefined,
  newline: string,
  random: Random,
): string {
  const mayLack = !next || next.text === '}' || last?.text === '}';
  const needed = WHOLE_LINE.has(last?.from ?? '') || WHOLE_LINE.has(next?.from ?? '');
  if (mayLack && !needed && random.chance(0.3)) return '';
  const comment = WHOLE_LINE.has(last?.from ?? '') ? '' : random.pick(COMMENTS);
  const indent = random.pick(['', '  ', '\t']);
  const extra = random.pick([
    '',
    '',
    '',
    `${newline}  `,
    `/// Grund${newline}`,
    `// "x" {${newline}`,
  ]);
  return `${comment}${newline}${extra}${indent}`;
}

function between(last: Piece | undefined, piece: Piece, newline: string, random: Random): string {
  if (WHOLE_LINE.has(piece.from)) return gap(last, newline);
  if (!last) return '';
  if (last.from === 'Zeilenende') return random.pick(['', ' ']);
  if (last.text === ',' && /^[0-9]/.test(piece.text)) return random.pick([' ', newline]);
  if (last.text === '{' || last.text === ',') {
    if (random.chance(0.5))
      return random.pick(['', ' ', newline, `${random.pick(COMMENTS)}${newline}  `]);
  }
  const words = endsWordLike(last.text) && isWordLike(piece.text);
  const tight = /^[,:)%(=]$/.test(piece.text) || /^[(§=%]+$/.test(last.text);
  if (!words && tight && random.chance(0.4)) return '';
  if (/[0-9]$/.test(last.text) && /^[0-9]/.test(piece.text)) return ' ';
  return random.pick([' ', ' ', ' ', '  ', '\t', '\u00A0', '\u202F']);
}

/** What must stand between two tokens. */
function gap(last: Piece | undefined, newline: string): string {
  if (!last || last.from === 'Zeilenende') return '';
  return last.text === '{' ? newline : ' ';
}

const COMMENTS = ['', '', '', ' ', ' // Kommentar', '\t//'];
