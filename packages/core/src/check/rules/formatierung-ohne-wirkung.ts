import { rangeOf } from '../../text/range.ts';
import { defineRule, type Finding } from '../rule.ts';

/** A line that Markdown reads as a heading. */
const HEADING = /^[ \t]*(#{1,6})[ \t]+[^\r\n]/gm;
/** Lines that Markdown reads as a table. */
const ROWS = /^[ \t]*(\|[^\r\n]*\|)[ \t]*$(?:(?:\r\n?|\n)[ \t]*\|[^\r\n]*\|[ \t]*$)*/gm;
const TAG =
  /<(b|strong|i|em|u|br|p|sup|sub|ul|ol|li|div|span|h[1-6]|table)(?:[ \t][^<>\r\n]*)?\/?>(?:([^<>\r\n]*)<\/\1>)?/gi;
/** What would be bold in running text. */
const BOLD = /(?<!\*)\*\*([^*|\s](?:[^*|]*[^*|\s])?)\*\*(?!\*)/g;
const ENTITY = /&([A-Za-z]+|#\d{2,5});/g;

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00A0',
    amp: '&',
    euro: '€',
    sect: '§',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
  }),
);
const EMPHASIS: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
]);

export const formatierungOhneWirkung = defineRule({
  code: 'formatierung-ohne-wirkung',
  severity: 'warning',
  requirements: ['R36'],
  source: null,
  create: ({ source, report }) => ({
    prose: ({ range: { start, end } }) => {
      const text = source.text.slice(start, end);
      if (!/[#|<&]/.test(text)) return;
      for (const { 0: whole, 1: sign = '', index } of text.matchAll(HEADING))
        report(heading(sign, start + index + whole.indexOf('#')));
      for (const { 0: whole, 1: row = '', index } of text.matchAll(ROWS))
        report(table(row, start + index + whole.indexOf('|')));
      for (const match of text.matchAll(TAG)) report(tag(match, start));
      for (const { 0: whole, 1: name = '', index } of text.matchAll(ENTITY)) {
        const sign = SIGNS.get(name);
        if (sign !== undefined || /^#|^(?:lt|gt|quot)$/.test(name))
          report(entity(whole, sign, start + index));
      }
    },
    table: ({ header, rows }) => {
      for (const { source: words, range } of [header, ...rows].flat()) {
        if (!words.includes('**')) continue;
        const text = source.text.slice(range.start, range.end);
        for (const match of text.matchAll(BOLD)) report(boldCell(match, range.start));
      }
    },
  }),
});

function heading(sign: string, at: number): Finding {
  return {
    range: rangeOf(at, at + sign.length),
    message: `„${sign}“ wird gedruckt und macht die Zeile nicht zur Überschrift.`,
    hint: 'Eine Überschrift hat ein Abschnitt: Abschnitt "Überschrift" { … }; hervorgehoben wird Text zwischen ** und **.',
  };
}

function table(row: string, at: number): Finding {
  return {
    range: rangeOf(at, at + row.length),
    message: 'Im Text ergeben diese Striche keine Tabelle; die Zeilen werden fortlaufend gedruckt.',
    hint: 'Beenden Sie den Text davor; eine Tabelle steht für sich: Tabelle "Überschrift" { … }',
  };
}

function tag({ 0: whole, 1: name = '', 2: words, index }: RegExpExecArray, start: number): Finding {
  const range = rangeOf(start + index, start + index + whole.length);
  const sign = EMPHASIS.get(name.toLowerCase());
  const opening = whole.slice(0, whole.indexOf('>') + 1);
  return {
    range: rangeOf(range.start, range.start + opening.length),
    message: `„${opening}“ wird so gedruckt, wie es dasteht.`,
    hint: /^su[bp]$/i.test(name)
      ? 'Hoch- und tiefgestellte Ziffern gibt es als Zeichen: m², CO₂.'
      : 'Hervorgehoben wird Text zwischen ** und **; ein Absatz endet mit einer leeren Zeile.',
    ...(sign && words
      ? {
          fixes: [
            {
              title: `Als „${sign}${words}${sign}“ schreiben`,
              safe: false,
              edits: [{ range, text: sign + words + sign }],
            },
          ],
        }
      : {}),
  };
}

function boldCell({ 0: whole, 1: words = '', index }: RegExpExecArray, start: number): Finding {
  const range = rangeOf(start + index, start + index + whole.length);
  return {
    range,
    message: `„${whole}“ wird in einer Tabelle mit den Sternen gedruckt.`,
    hint: 'Hervorhebungen gibt es nur im Text; die Kopfzeile einer Tabelle hebt das Dokument selbst hervor.',
    fixes: [{ title: 'Sterne löschen', safe: false, edits: [{ range, text: words }] }],
  };
}

function entity(whole: string, sign: string | undefined, at: number): Finding {
  const range = rangeOf(at, at + whole.length);
  return {
    range,
    message: `„${whole}“ wird so gedruckt, wie es dasteht.`,
    hint: 'Schreiben Sie das Zeichen selbst.',
    ...(sign === undefined
      ? {}
      : {
          fixes: [{ title: 'Das Zeichen einsetzen', safe: false, edits: [{ range, text: sign }] }],
        }),
  };
}
