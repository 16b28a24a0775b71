import type { IToken } from 'chevrotain';
import type { Fix } from '../diagnostic.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { lineEnd, nextLine } from './line-ends.ts';
import type { Pasted } from './pasted.ts';

export type MergeFinder = (offset: number, block?: string) => Pasted | null;

/**
 * Finds what git leaves of two versions of the same lines that it could not merge: all of it, of which the upper version
 * is read, or a single mark. Asked at the start of lines, further on each time.
 */
export function mergeFinder(text: string): MergeFinder {
  let seen = 0;
  /** Where one is not closed, none further on is. */
  let isOver = false;
  return (offset, block = '') => {
    MERGE_MARK.lastIndex = offset;
    const [mark] = (offset >= seen && MERGE_MARK.exec(text)) || [];
    if (mark === undefined || (mark.startsWith('|') && block === 'Tabelle')) return null;
    if (isOver || !mark.startsWith('<')) return leftOfMerge(text, offset);
    const middle = text.indexOf('\n=======', offset) + 1;
    const last = middle > 0 ? text.indexOf('\n>>>>>>>', middle) + 1 : 0;
    isOver = last === 0;
    if (isOver) return leftOfMerge(text, offset);
    seen = last + 1;
    return twoVersions(text, offset, middle, last);
  };
}

const MERGE_MARK = /<{7}(?!<)|>{7}(?!>)|\|{7}(?!\|)|={7}(?=[ \t]*(?:[\r\n]|$))/y;

/** What git has left in a running text. */
export function mergesIn({ image, startOffset }: IToken, findMerge: MergeFinder): Pasted[] {
  if (!['<<<<<<<', '=======', '>>>>>>>'].some((mark) => image.includes(mark))) return [];
  return [...image.matchAll(/^[<=>]{7}/gm)].flatMap(
    ({ index }) => findMerge(startOffset + index) ?? [],
  );
}

function leftOfMerge(text: string, offset: number): Pasted {
  const line = rangeOf(offset, lineEnd(text, offset));
  return {
    end: line.end,
    tokens: [],
    diagnostic: {
      code: 'zwei-fassungen',
      severity: 'error',
      range: rangeOf(offset, offset + '<<<<<<<'.length),
      message: 'Diese Zeile ist vom Zusammenführen zweier Fassungen übrig.',
      hint: 'Git setzt <<<<<<<, ======= und >>>>>>> um die Stellen, die es nicht zusammenführen kann; löschen Sie, was davon noch da ist.',
      fixes: [{ title: 'Zeile löschen', safe: false, edits: [{ range: line, text: '' }] }],
    },
  };
}

/** `middle` and `last` are where the second and the last mark begin. Between the versions the one may stand that both change. */
function twoVersions(text: string, first: number, middle: number, last: number): Pasted {
  const base = text.slice(first, middle).indexOf('\n|||||||') + 1;
  const upperEnd = base > 0 ? first + base : middle;
  const after = (line: number) => nextLine(text, lineEnd(text, line)) ?? text.length;
  const keep = (title: string, ...cuts: readonly Range[]): Fix => ({
    title,
    safe: false,
    edits: cuts.map((range) => ({ range, text: '' })),
  });
  const upper = [rangeOf(first, after(first)), rangeOf(upperEnd, after(last))];
  const lower = [rangeOf(first, after(middle)), rangeOf(last, after(last))];
  return {
    end: lineEnd(text, first),
    tokens: [],
    leaveOut: rangeOf(upperEnd, lineEnd(text, last)),
    diagnostic: {
      code: 'zwei-fassungen',
      severity: 'error',
      range: rangeOf(first, first + '<<<<<<<'.length),
      message: 'Hier stehen zwei Fassungen derselben Zeilen, von denen noch keine gewählt ist.',
      hint: 'Git konnte sie nicht zusammenführen: behalten Sie eine, und löschen Sie alles andere von <<<<<<< bis >>>>>>>, auch diese Zeilen.',
      fixes: [
        keep('Die obere Fassung behalten', ...upper),
        keep('Die untere Fassung behalten', ...lower),
      ],
    },
  };
}
