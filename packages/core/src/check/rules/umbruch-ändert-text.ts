import { rangeOf } from '../../text/range.ts';
import { lineStarts, lineText, positionAt, type Source } from '../../text/source.ts';
import { defineRule, type Finding } from '../rule.ts';

/** A word that a printed line cut; „Schuldner-“ before „und“ or „bzw.“ is whole. */
const CUT =
  /(?<![A-Za-zÀ-ɏ-])([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*[A-Za-zÀ-ɏ])-[ \t]*(?:\r\n?|\n)[ \t]*(?!(?:und|oder|bzw|beziehungsweise|sowie|als|wie|bis|noch|statt|aber|auch)(?![A-Za-zÀ-ɏ]))(?=[a-zß-ÿ])([A-Za-zÀ-ɏ]+)/g;
/** A rate behind a dash that begins a line. */
const DASHED = /-(?<=^[ \t]*-)[ \t]+(?=(\d[\d.,]*[ \t\u00A0\u202F]?(?:%|Pp|Prozent)))/gm;
const ITEM = /^(?:[-*•–]|\d{1,3}[.)])\s/;

export const umbruchÄndertText = defineRule({
  code: 'umbruch-ändert-text',
  severity: 'warning',
  requirements: ['R35'],
  source: null,
  create: ({ source, report }) => ({
    prose: ({ range }) => {
      const text = source.text.slice(range.start, range.end);
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
