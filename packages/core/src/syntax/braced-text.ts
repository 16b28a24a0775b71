import type { Fix } from '../diagnostic.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { lineEnd, nextLine } from './line-ends.ts';
import { tokenOf } from './parser/nodes.ts';
import type { Pasted } from './pasted.ts';
import { FENCE, isClosedProse, matchProse } from './patterns.ts';
import { ProseLiteral, statementKeywords } from './tokens.ts';

/** A text between braces where it stands between fences, `Präambel { … }`, or in both; null where it is none. */
export function bracedText(text: string, brace: number): Pasted | null {
  const start = afterBlanks(text, brace + 1);
  if (!text.startsWith(FENCE, start)) return bareText(text, brace, start);
  const end = matchProse(text, start);
  if (!isClosedProse(text.slice(start, end))) return null;
  const after = afterBlanks(text, end);
  // Where the second brace is missing, the first is too many all the same.
  const close = text[after] === '}' ? after + 1 : end;
  return pasted(text, rangeOf(start, end), rangeOf(brace, close), {
    title: 'Klammern löschen',
    safe: true,
    edits: [
      { range: rangeOf(brace, start), text: '' },
      { range: rangeOf(end, close), text: '' },
    ],
  });
}

/** Lines without a fence up to a brace that stands alone; a line that a statement may be ends the search. */
function bareText(text: string, brace: number, start: number): Pasted | null {
  if (!/[\r\n]/.test(text.slice(brace + 1, start))) return null;
  let end = start;
  for (let at: number | null = start; at !== null;) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop);
    if (line.trim() === '}' && end > start) {
      const close = text.indexOf('}', at);
      return pasted(text, rangeOf(start, end), rangeOf(brace, close + 1), {
        title: `Durch ${FENCE} ersetzen`,
        safe: false,
        edits: [brace, close].map((at) => ({ range: rangeOf(at, at + 1), text: FENCE })),
      });
    }
    const word = /^\s*(\p{L}*)/u.exec(line)![1]!;
    if (/[{}=|]|"""/.test(line) || statementKeywords.has(word)) return null;
    if (line.trim() !== '') end = at + line.trimEnd().length;
    at = nextLine(text, stop);
  }
  return null;
}

function pasted(text: string, prose: Range, { start, end }: Range, fix: Fix): Pasted {
  return {
    end,
    tokens: [tokenOf(text, ProseLiteral, prose)],
    diagnostic: {
      code: 'block-ohne-platz',
      severity: 'error',
      range: rangeOf(start, start + 1),
      message: `Text steht hier zwischen ${FENCE} und ${FENCE} und nicht in geschweiften Klammern.`,
      hint: `Auf Präambel, Begriff, Fußnote und Definition folgt kein Block: Präambel ${FENCE}…${FENCE}`,
      fixes: [fix],
    },
  };
}

function afterBlanks(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
