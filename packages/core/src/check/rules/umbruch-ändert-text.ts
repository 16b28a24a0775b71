import { rangeOf } from '../../text/range.ts';
import { lineStarts, lineText, positionAt, type Source } from '../../text/source.ts';
import { defineRule, type Finding } from '../rule.ts';

/** A word that a printed line cut; „Schuldner-“ before „und“ or „bzw.“ is whole. */
const CUT =
  /(?<![A-Za-zÀ-ɏ-])([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*[A-Za-zÀ-ɏ])-[ \t]*(?:\r\n?|\n)[ \t]*(?!(?:und|oder|bzw|beziehungsweise|sowie|als|wie|bis|noch|statt|aber|auch)(?![A-Za-zÀ-ɏ]))(?=[a-zß-ÿ])([A-Za-zÀ-ɏ]+)/g;
/** A rate behind a dash that begins a line. */
const DASHED = /-(?<=^[ \t]*-)[ \t]+(?=(\d[\d.,]*[ \t\u00A0\u202F]?(?:%|Pp|Prozent)))/gm;
const ITEM = /^(?:[-*•–]|\d{1,3}[.)])\s/;

const LIST = /[\r\n][ \t]*(?:[-*•–]|\d{1,3}[.)])[ \t]/;
/** A star behind a word, as a sign for a note; it opens no emphasis. */
const NOTE = /^[^*\r\n]*[A-Za-zÀ-ɏ\d%)]\*(?=[\s.,;:)]|$)/m;
const STARRED = /\*(?<=^[ \t]*\*)[ \t]+(\S[^\r\n]*)/gm;
const LINE = /[^\r\n]+/g;
const AMOUNT = '\\d[ \\t\u00A0\u202F]?(?:€|EUR|Euro|TEUR|T€|%|Prozent)[ \\t]*';
const ENDS_IN_AMOUNT = new RegExp(`${AMOUNT}[\\r\\n]`);
/** A line as it stands in a list of amounts: words, a number, its unit. */
const ROW = new RegExp(`^[ \\t]*[A-ZÀ-Þ][^.;!?]{1,80}?[: \\t][+\\-−–]?[\\d.,]*${AMOUNT}$`);

export const umbruchÄndertText = defineRule({
  code: 'umbruch-ändert-text',
  severity: 'warning',
  requirements: ['R35'],
  source: null,
  create: ({ source, report }) => ({
    prose: ({ range }) => {
      const text = source.text.slice(range.start, range.end);
      if (LIST.test(text)) for (const finding of joinedLines(text, range.start)) report(finding);
      const note = text.includes('*') ? text.search(NOTE) : -1;
      for (const match of note < 0 ? [] : text.matchAll(STARRED)) {
        if (match.index > note && isAlone(source, range.start + match.index))
          report(lostStar(source, match, range.start));
      }
      if (ENDS_IN_AMOUNT.test(text))
        for (const finding of joinedRows(text, range.start)) report(finding);
      if (!/-[ \t]*[\r\n\d]/.test(text)) return;
      for (const match of text.matchAll(CUT)) report(cutWord(match, range.start));
      for (const match of text.matchAll(DASHED)) {
        if (!isItem(source, range.start + match.index)) report(lostMinus(match, range.start));
      }
    },
  }),
});

function cutWord(match: RegExpExecArray, offset: number): Finding {
  const [whole, before = '', after = ''] = match;
  const start = offset + match.index;
  const dash = start + before.length;
  const rest = start + whole.length - after.length;
  return {
    range: rangeOf(start, dash + 1),
    message: `Gedruckt wird „${before}- ${after}“, mit Strich und Leerzeichen.`,
    hint: 'Der Trennstrich stammt vom Zeilenende einer Vorlage; im Text stehen die Wörter ungetrennt.',
    fixes: [
      {
        title: `„${before}${after}“ zusammenschreiben`,
        safe: false,
        edits: [{ range: rangeOf(dash, rest), text: '' }],
      },
    ],
  };
}

function lostMinus(match: RegExpExecArray, offset: number): Finding {
  const [dash, number = ''] = match;
  const start = offset + match.index;
  return {
    range: rangeOf(start, start + dash.length + number.length),
    message: `Der Strich vor „${number}“ beginnt hier eine Aufzählung und ist kein Minus.`,
    hint: `Ein Minus steht dicht vor der Zahl: -${number}. Eine Aufzählung hat mehrere Punkte und steht unter einer Zeile, die mit einem Doppelpunkt endet; ein einzelner beginnt mit einem Stern: * ${number}`,
    fixes: [
      {
        title: `Als „-${number}“ schreiben`,
        safe: false,
        edits: [{ range: rangeOf(start, start + dash.length), text: '-' }],
      },
    ],
  };
}

function lostStar(source: Source, match: RegExpExecArray, offset: number): Finding {
  const start = offset + match.index;
  const place = rangeOf(start, start + 1);
  const { line } = positionAt(source, start);
  const lineStart = lineStarts(source)[line - 1]!;
  const apart =
    line > 1 && lineText(source, line - 1).trim() !== ''
      ? [{ range: rangeOf(lineStart, lineStart), text: '\n' }]
      : [];
  return {
    range: place,
    message: `Der Stern vor „${shortened(match[1]!.trim())}“ beginnt hier eine Aufzählung und ist kein Zeichen einer Anmerkung.`,
    hint: 'Gedruckt wird er als \\*. Eine Fußnote, die das Dokument zählt, schreiben Sie als: Fußnote kürzel """…""", und im Text {{fußnote kürzel}}',
    fixes: [
      {
        title: 'Als „\\*“ schreiben',
        safe: false,
        edits: [...apart, { range: place, text: '\\*' }],
      },
    ],
  };
}

/** Whether a line is the only item and no colon announces it. */
function isAlone(source: Source, offset: number): boolean {
  const { line } = positionAt(source, offset);
  const above = nextSaying(source, line, -1);
  return !ITEM.test(above) && !above.endsWith(':') && !ITEM.test(nextSaying(source, line, 1));
}

/** Lines that read like a paragraph of their own and go on with the item above. */
function joinedLines(text: string, offset: number): Finding[] {
  const lines = [...text.matchAll(LINE)];
  const longest = Math.max(...lines.map(([line]) => line.trimEnd().length));
  return lines.flatMap((match, i) => {
    const above = lines[i - 1];
    if (!above || !BREAK.test(text.slice(above.index + above[0].length, match.index))) return [];
    const item = above[0].trimEnd();
    const line = match[0].trim();
    const word = CAPITAL.exec(line)?.[0];
    if (!word || !ITEM.test(item.trimStart()) || indentOf(match[0]) > indentOf(item)) return [];
    // Wrapped, the word would have found room above.
    const isOver = /[.;:!?]$/.test(item) || item.length + word.length < ROOM * longest;
    if (!isOver) return [];
    const start = offset + match.index + indentOf(match[0]);
    return {
      range: rangeOf(start, start + word.length),
      message: `Diese Zeile wird hinter „${shortened(item.trim())}“ gedruckt, als Teil desselben Punktes.`,
      hint: 'Vor einem neuen Absatz steht eine leere Zeile; was zum Punkt gehört, wird eingerückt.',
      fixes: [
        {
          title: 'Leere Zeile davor einsetzen',
          safe: false,
          edits: [{ range: rangeOf(offset + match.index, offset + match.index), text: '\n' }],
        },
      ],
    };
  });
}

/** Amounts in lines of their own, which a paragraph prints one behind the other: one finding for all that follow. */
function joinedRows(text: string, offset: number): Finding[] {
  const runs: RegExpExecArray[][] = [];
  let end = -1;
  for (const match of text.matchAll(LINE)) {
    if (!ROW.test(match[0])) continue;
    const follows = end >= 0 && BREAK.test(text.slice(end, match.index));
    if (follows) runs.at(-1)!.push(match);
    else runs.push([match]);
    end = match.index + match[0].length;
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const starts = run.map((match) => offset + match.index + indentOf(match[0]));
      const [, second] = run;
      const word = CAPITAL.exec(second![0].trim())![0];
      return {
        range: rangeOf(starts[1]!, starts[1]! + word.length),
        message: `Diese Zeile wird hinter „${shortened(run[0]![0].trim())}“ gedruckt, im selben Absatz.`,
        hint: 'Was untereinander stehen soll, ist eine Aufzählung mit „- “ vor jeder Zeile oder eine Tabelle: Tabelle { | … | … | }',
        fixes: [
          {
            title: 'Als Aufzählung schreiben',
            safe: false,
            edits: starts.map((start) => ({ range: rangeOf(start, start), text: '- ' })),
          },
        ],
      };
    });
}

const BREAK = /^(?:\r\n|\r|\n)$/;
const CAPITAL = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]*/;
/** How much of the longest line may be filled where an author ends a line. */
const ROOM = 0.6;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

/** Whether a line is one of several items: below another one, or the first of them below a colon. */
function isItem(source: Source, offset: number): boolean {
  const { line } = positionAt(source, offset);
  const above = nextSaying(source, line, -1);
  return ITEM.test(above) || (above.endsWith(':') && ITEM.test(nextSaying(source, line, 1)));
}

/** The next line above or below that says something, without the blanks around it; empty where there is none. */
function nextSaying(source: Source, from: number, step: 1 | -1): string {
  const last = lineStarts(source).length;
  for (let line = from + step; line > 0 && line <= last; line += step) {
    const text = lineText(source, line).trim();
    if (text !== '') return text;
  }
  return '';
}
