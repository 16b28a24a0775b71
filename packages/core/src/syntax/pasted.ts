import type { IToken } from 'chevrotain';
import type { Diagnostic, Fix } from '../diagnostic.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { unopenedBlock } from './brace-messages.ts';
import { emptyToken } from './brace-places.ts';
import { indentAt, lineEnd, nextLine } from './line-ends.ts';
import { tokenEnd, tokenOf } from './parser/nodes.ts';
import { isClosedString } from './patterns.ts';
import { cellLiteral, separatorOf, splitRow } from './rows.ts';
import {
  Colon,
  End,
  LeftBrace,
  RightBrace,
  RowLiteral,
  statementKeywords,
  StringLiteral,
} from './tokens.ts';

/** What has come into a text by pasting or merging: how far it reaches, what is read in its place, what is said. */
export interface Pasted {
  readonly end: number;
  readonly tokens: readonly IToken[];
  readonly diagnostic: Diagnostic;
  /** Whether its tokens open a block that the text closes. */
  readonly opens?: boolean;
  /** A part further on that is left out, from its first place to the one after its last. */
  readonly leaveOut?: Range;
}

/**
 * The first line of a block that stands there twice, one below the other, and has a handle, so that it cannot be meant twice.
 * The second is left out of what is read.
 */
export function doubledHead(text: string, offset: number): Pasted | null {
  const end = lineEnd(text, offset);
  const line = text.slice(offset, end).trim();
  const above = text.slice(0, offset).trimEnd();
  if (!/^(?:Partei|Messgröße|Ziel)\s.*\{$/.test(line) || !above.endsWith(line)) return null;
  const start = above.length - line.length;
  const isWhole = /[\r\n]/.test(text[start - indentAt(text, start).length - 1] ?? '\n');
  if (!isWhole) return null;
  return {
    end,
    tokens: [],
    diagnostic: {
      code: 'angabe-doppelt',
      severity: 'error',
      range: rangeOf(offset, offset + line.length),
      message: 'Diese Zeile steht zweimal hintereinander.',
      hint: 'Ein Block beginnt mit einer Zeile; löschen Sie eine der beiden.',
      fixes: [
        {
          title: 'Zeile löschen',
          safe: false,
          edits: [{ range: rangeOf(above.length, end), text: '' }],
        },
      ],
    },
  };
}

/** A comment of other languages that goes on over lines; it is left out of what is read. */
export function blockComment(text: string, offset: number): Pasted | null {
  const signs = COMMENT_SIGNS.find(([open]) => text.startsWith(open, offset));
  if (!signs) return null;
  const [open, close] = signs;
  const length = text.slice(offset, offset + LONGEST_COMMENT).indexOf(close);
  const end = offset + length + close.length;
  const words = text.slice(offset + open.length, offset + length);
  if (length < 0 || !/[\r\n]/.test(words) || text.slice(end, lineEnd(text, end)).trim() !== '')
    return null;
  const lines = words.split(/[\r\n]+/).map((line) => line.replace(/^[\s*]+/, '').trimEnd());
  const written = lines.filter((line) => line !== '').map((line) => `// ${line}`);
  return {
    end,
    tokens: [],
    diagnostic: {
      code: 'kommentar-ungültig',
      severity: 'error',
      range: rangeOf(offset, offset + open.length),
      message: `Ein Kommentar steht nicht zwischen ${open} und ${close}.`,
      hint: 'Jede Zeile eines Kommentars beginnt mit //.',
      fixes: [
        {
          title: 'Vor jede Zeile // setzen',
          safe: true,
          edits: [
            {
              range: rangeOf(offset, end),
              text: written.join(`\n${indentAt(text, offset)}`),
            },
          ],
        },
      ],
    },
  };
}

const COMMENT_SIGNS = [
  ['/*', '*/'],
  ['<!--', '-->'],
] as const;
const LONGEST_COMMENT = 4_000;

/** Rows, or lines from a spreadsheet, at the start of a line. `block` is the word that opens the block around it. */
export function rowsAt(
  text: string,
  offset: number,
  block: string,
  surplus: number,
): Pasted | null {
  const line = text.slice(offset, lineEnd(text, offset));
  if (block === 'Tabelle')
    return isRow(line) ? closingRow(text, offset, line) : cellsAt(text, offset);
  // A block of which nobody knows what it is may be a table.
  if (block !== '' && !statementKeywords.has(block)) return null;
  if (isRow(line)) {
    const brace = HOLDS_NO_TABLE.has(block) ? null : braceBehind(text, offset, 0, surplus);
    if (brace !== null) return headlessRows(text, offset, brace);
    return strayRows(text, rowRanges(text, offset, isRow), block);
  }
  const columns = tabsIn(line);
  if (columns < (block === 'Ziel' ? 2 : 1) || /^\p{L}+/u.exec(line)?.[0] === 'vertreten')
    return null;
  const rows = rowRanges(text, offset, (other) => tabsIn(other) === columns);
  return rows.length < 2 ? null : strayRows(text, rows, block);
}

/**
 * What is read behind the first line of a table that opens no block; `head` are the tokens of that line. A brace that
 * stands behind the rows closes them; where there is none, the last row does. `surplus` is how many braces close nothing.
 */
export function openTable(
  text: string,
  head: readonly IToken[],
  offset: number,
  surplus: number,
): Pasted {
  const last = head.at(-1)!;
  const { startOffset: start } = head[0]!;
  const opening = [emptyToken(LeftBrace, tokenEnd(last)), emptyToken(End, tokenEnd(last))];
  if (braceBehind(text, offset, indentAt(text, start).length, surplus) !== null)
    return { end: offset, tokens: opening, opens: true, diagnostic: unopenedBlock(last) };
  const rows = rowRanges(text, offset, isRow);
  const { end } = rows.at(-1)!;
  const instead = last.tokenType === Colon ? last.startOffset : tokenEnd(last);
  const edits = [
    { range: rangeOf(instead, tokenEnd(last)), text: ' {' },
    { range: rangeOf(end, end), text: `\n${indentAt(text, start)}}` },
  ];
  return {
    end,
    tokens: [
      ...opening,
      ...rows.flatMap((row) => [tokenOf(text, RowLiteral, row), emptyToken(End, row.end)]),
      emptyToken(RightBrace, end),
    ],
    diagnostic: {
      code: 'klammer-fehlt',
      severity: 'error',
      range: rangeOf(start, tokenEnd(last)),
      message: 'Die Zeilen dieser Tabelle stehen nicht zwischen { und }.',
      hint: 'So wird sie geschrieben: Tabelle "Überschrift" { und darunter | Spalte | Spalte |',
      // Where the table ends, the rows alone do not say.
      fixes: [{ title: 'Klammern ergänzen', safe: false, edits }],
    },
  };
}

/**
 * Where a brace stands behind the rows at `offset` that belongs to them: one that is indented as they are, or one of
 * those that close nothing else; null where there is none.
 */
function braceBehind(text: string, offset: number, indent: number, surplus: number): number | null {
  for (let at: number | null = offset; at !== null;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const said = line.trim();
    const brace = line.indexOf('}');
    if (said === '}') return (indent > 0 ? brace >= indent : surplus > 0) ? at + brace : null;
    if (said !== '' && !said.startsWith('//') && !isRow(said)) return null;
    at = nextLine(text, end);
  }
  return null;
}

/** A row that has the brace behind its last bar that closes its table. */
function closingRow(text: string, offset: number, line: string): Pasted | null {
  const [, row] = /^(.*\|)[ \t]*\}[ \t]*(?:\/\/.*)?$/.exec(line) ?? [];
  if (row === undefined) return null;
  const end = offset + row.length;
  const brace = text.indexOf('}', end);
  const indent = indentAt(text, offset).replace(/(?:  |\t)$/, '');
  return {
    end: brace,
    tokens: [tokenOf(text, RowLiteral, rangeOf(offset, end)), emptyToken(End, end)],
    diagnostic: {
      code: 'klammer-offen',
      severity: 'error',
      range: rangeOf(brace, brace + 1),
      message: 'Die Klammer, die eine Tabelle schließt, steht in einer eigenen Zeile.',
      hint: 'In der Zeile einer Tabelle gehört alles hinter einem Strich zur nächsten Zelle.',
      fixes: [
        {
          title: 'In eine eigene Zeile setzen',
          safe: true,
          edits: [{ range: rangeOf(end, brace), text: `\n${indent}` }],
        },
      ],
    },
  };
}

const isRow = (line: string) => line.startsWith('|');

/** The lines of a table that have another sign than the bar between their cells. */
function cellsAt(text: string, offset: number): Pasted | null {
  const isCells = (line: string) => !/^(?:[|{}]|\/\/)/.test(line) && separatorOf(line) !== null;
  const rows = rowRanges(text, offset, isCells);
  const [first] = rows;
  if (!first) return null;
  const separator = separatorOf(text.slice(first.start, first.end))!;
  const edits = rows.map((range) => ({ range, text: rowText(text, range) }));
  // No cell, but the first line of a block, of a text or of the agreement that stands here for another reason.
  const isHead = rows.some(({ start, end }) =>
    /^Zielvereinbarung(?![A-Za-zÀ-ɏ])|(?:\{|""")\s*$/.test(text.slice(start, end)),
  );
  return {
    end: rows.at(-1)!.end,
    tokens: rows.flatMap((row) => [tokenOf(text, RowLiteral, row), emptyToken(End, row.end)]),
    diagnostic: {
      code: 'zellen-ohne-striche',
      severity: 'error',
      range: first,
      message:
        separator === '|'
          ? 'Eine Zeile der Tabelle beginnt mit einem Strich |.'
          : `Zwischen den Zellen steht hier ${SEPARATORS[separator]} und kein Strich |.`,
      hint: `So wird die Zeile geschrieben: ${edits[0]!.text}`,
      fixes: [{ title: 'Zellen mit | trennen', safe: separator !== ';' && !isHead, edits }],
    },
  };
}

const SEPARATORS: Readonly<Record<string, string>> = {
  '\t': 'ein Tabulator',
  ';': 'ein Strichpunkt',
};
const HOLDS_NO_TABLE = new Set(['Partei', 'Messgröße', 'Unterschriften']);
const HOLDS_TABLE = new Set(['', 'Abschnitt', 'Anlage']);

/** Rows of a table whose first line is missing, up to the brace that closes it. They are left out of what is read. */
function headlessRows(text: string, start: number, brace: number): Pasted {
  const range = rangeOf(start, lineEnd(text, start));
  const edits = [{ range: rangeOf(start, start), text: `Tabelle {\n${indentAt(text, brace)}  ` }];
  return {
    end: brace + 1,
    tokens: [],
    diagnostic: {
      code: 'tabelle-ohne-kopf',
      severity: 'error',
      range,
      message: 'Über dieser Zeile fehlt die erste Zeile der Tabelle.',
      hint: 'So beginnt sie: Tabelle "Überschrift" {',
      fixes: [{ title: 'Die Zeile „Tabelle {“ einsetzen', safe: false, edits }],
    },
  };
}

/** Rows outside a table. They are left out of what is read. */
function strayRows(text: string, rows: readonly Range[], block: string): Pasted {
  const [first] = rows;
  const { start } = first!;
  const { end } = rows.at(-1)!;
  const indent = indentAt(text, start);
  const table = rows
    .map((row) => rowText(text, row))
    .filter((row) => !/^\|(?: :?-+:? \|)+$/.test(row));
  const wrapped = [`Tabelle {`, ...table.map((row) => `  ${row}`), '}'].join(`\n${indent}`);
  const fix: Fix = {
    title: 'Zu einer Tabelle machen',
    safe: false,
    edits: [{ range: rangeOf(start, end), text: wrapped }],
  };
  return {
    end,
    tokens: [],
    diagnostic: {
      code: 'tabelle-ohne-kopf',
      severity: 'error',
      range: first!,
      message: isRow(text.slice(start, end))
        ? 'Diese Zeilen einer Tabelle gehören zu keiner „Tabelle“.'
        : 'Diese Zeilen sind wie in Excel mit Tabulatoren in Spalten geteilt.',
      hint: HOLDS_TABLE.has(block)
        ? 'Eine Tabelle steht in: Tabelle "Überschrift" { … }; eine Zeile darin: | Zelle | Zelle |'
        : 'Hier hat jede Angabe eine eigene Zeile, ein Wert so: Integrationsquote Frauen = 15,2 % (+1,8); eine freie Tabelle steht in einem Abschnitt.',
      ...(HOLDS_TABLE.has(block) ? { fixes: [fix] } : {}),
    },
  };
}

/** A name that a line break has parted; null where its quotes are simply not closed. */
export function partedString(text: string, { image, startOffset }: IToken): Pasted | null {
  if (isClosedString(image) || !'"„“'.includes(image[0]!)) return null;
  let stop = lineEnd(text, startOffset);
  if (text.slice(startOffset + image.length, stop).trim() !== '') return null;
  const closers = image[0] === '"' ? /"/ : /[“”"]/;
  const breaks: Range[] = [];
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const before = startOffset + text.slice(startOffset, stop).trimEnd().length;
    const next = nextLine(text, stop);
    if (next === null) return null;
    stop = lineEnd(text, next);
    const line = text.slice(next, stop);
    const start = next + line.length - line.trimStart().length;
    const word = /^\p{L}*/u.exec(line.trimStart())![0];
    if (line.trim() === '' || /^\s*[|{}]/.test(line) || statementKeywords.has(word)) return null;
    breaks.push(rangeOf(before, start));
    const close = line.search(closers);
    if (close < 0) continue;
    const end = next + close + 1;
    return /^(?:$|[{,"„]|(?:in|am|als|vom|zuvor)\s)/.test(text.slice(end, stop).trim())
      ? parted(text, rangeOf(startOffset, end), breaks)
      : null;
  }
  return null;
}

const MOST_LINES = 4;

function parted(text: string, { start, end }: Range, breaks: readonly Range[]): Pasted {
  const isHyphened = breaks.some((range) => text[range.start - 1] === '-');
  const joins = (range: Range) => {
    const isAtQuote = range.start === start + 1 || range.end === end - 1;
    return isAtQuote || text[range.start - 1] === '-' ? '' : ' ';
  };
  return {
    end,
    tokens: [tokenOf(text, StringLiteral, rangeOf(start, end))],
    diagnostic: {
      code: 'anführungszeichen-offen',
      severity: 'error',
      range: rangeOf(start, breaks[0]!.start),
      message: 'Zwischen diesen Anführungszeichen steht ein Zeilenumbruch.',
      hint: 'Namen und Überschriften stehen in einer Zeile; längerer Text steht zwischen """ und """.',
      fixes: [
        {
          title: 'In eine Zeile setzen',
          safe: !isHyphened,
          edits: breaks.map((range) => ({ range, text: joins(range) })),
        },
      ],
    },
  };
}

/** The lines from `offset` on that are rows, each without the blanks around it. */
function rowRanges(text: string, offset: number, isRow: (line: string) => boolean): Range[] {
  const rows: Range[] = [];
  for (let at: number | null = offset; at !== null;) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed === '' || !isRow(trimmed)) break;
    const start = at + line.length - line.trimStart().length;
    rows.push(rangeOf(start, start + trimmed.length));
    at = nextLine(text, end);
  }
  return rows;
}

function rowText(text: string, { start, end }: Range): string {
  const cells = splitRow(text.slice(start, end), start).map((cell) => cellLiteral(cell.text));
  return `| ${cells.join(' | ')} |`;
}

function tabsIn(line: string): number {
  return line.trim().split('\t').length - 1;
}
