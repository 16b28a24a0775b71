import fc from 'fast-check';
import { arbitraryAgreement } from './arbitrary-agreement.ts';

/** A text with one small mistake in it, as a slip of the hand makes it. */
export interface Edited {
  readonly before: string;
  readonly after: string;
  readonly what: string;
}

const KINDS = ['delete', 'duplicate', 'swap', 'cut', 'join', 'break', 'point', 'spoil'] as const;

/** Characters that slip in: invisible ones, signs and separators that are none, a brace, a digit from elsewhere. */
const SPOILS = [
  ['\u00AD', '\u200B', '\u202E', '\u0007', '\uFEFF', '\u2028', '\u2011', '\uFF0D', '’', '\u0430'],
  [
    '\u0665',
    '.',
    ',',
    '-',
    '+',
    '(',
    ')',
    '{',
    '}',
    '"',
    '„',
    '=',
    '%',
    '|',
    '/',
    ':',
    '0',
    '7',
    'x',
  ],
].flat();

export function arbitraryEdit(): fc.Arbitrary<Edited> {
  return fc
    .tuple(arbitraryAgreement(), fc.constantFrom(...KINDS), fc.nat(), fc.nat())
    .map(([before, kind, first, second]) => ({
      before,
      after: edited(before, kind, first, second),
      what: kind,
    }));
}

function edited(text: string, kind: (typeof KINDS)[number], first: number, second: number): string {
  const at = first % text.length;
  if (kind === 'cut') return text.slice(0, at) + text.slice(at + 1);
  if (kind === 'join') return text.slice(0, at) + text.slice(at).replace(/\s+/u, '');
  if (kind === 'break') return `${text.slice(0, at)}\n${text.slice(at)}`;
  if (kind === 'point') return nthReplaced(text, /(?<=\d),(?=\d)/g, first, '.');
  if (kind === 'spoil') return text.slice(0, at) + SPOILS[second % SPOILS.length]! + text.slice(at);
  const tokens = pieces(text);
  const index = first % tokens.length;
  const other = second % tokens.length;
  if (kind === 'delete') return tokens.toSpliced(index, 1).join('');
  if (kind === 'duplicate') return tokens.toSpliced(index, 0, tokens[index]!, ' ').join('');
  return tokens.with(index, tokens[other]!).with(other, tokens[index]!).join('');
}

function nthReplaced(text: string, pattern: RegExp, nth: number, by: string): string {
  const places = [...text.matchAll(pattern)].map(({ index }) => index);
  const at = places[nth % places.length] ?? text.length;
  return text.slice(0, at) + by + text.slice(at + 1);
}

/** Words, numbers, strings, fences, signs and blanks, as a reader would cut the text. */
function pieces(text: string): string[] {
  return text.match(/"""|"(?:\\.|[^"\\\n])*"|„[^“\n]*“|[\p{L}\p{N}\p{M}_.,]+|[^\S\n]+|\n|./gsu)!;
}
