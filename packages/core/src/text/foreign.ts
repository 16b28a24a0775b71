import type { Diagnostic } from '../diagnostic.ts';
import { rangeOf } from './range.ts';

interface Kind {
  /** Whether a text begins as such files do. */
  readonly begins: { test(head: string): boolean };
  readonly what: string;
  /** What to do with it instead. */
  readonly hint: string;
}

const AS_TEXT =
  'Speichern Sie ihren Text aus dem Programm als „Nur Text“ in UTF-8, oder beginnen Sie mit einem Beispiel.';

const KINDS: readonly Kind[] = [
  {
    begins: /^%PDF-/,
    what: 'ein PDF',
    hint: 'Geprüft wird der Quelltext, aus dem das PDF entstanden ist; ob ein PDF dazu passt, sagt: zv verify',
  },
  {
    begins: /^PK\x03\x04/,
    what: 'ein Dokument aus Word, Excel oder LibreOffice oder ein ZIP-Archiv',
    hint: AS_TEXT,
  },
  {
    begins: /^\xD0\xCF\x11\xE0/,
    what: 'ein Dokument aus einem älteren Word oder Excel',
    hint: AS_TEXT,
  },
  { begins: /^\{\\rtf/, what: 'ein RTF-Dokument', hint: AS_TEXT },
  {
    begins: /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\x00|MM\x00\*)/,
    what: 'ein Bild',
    hint: 'Eine Zielvereinbarung ist hier Text; schreiben Sie ab, was auf dem Bild steht.',
  },
  {
    begins: /^\s*(?:<!doctype html|<html|<head|<body|<\?xml|<svg|<w:)/i,
    what: 'eine HTML- oder XML-Datei',
    hint: 'Öffnen Sie sie im Browser, und kopieren Sie den Text; Überschriften, Ziele und Werte schreiben Sie in Zeilen der Sprache.',
  },
  {
    begins: /^\s*(?:\{\s*"[^"\n]*"\s*:|\[\s*(?:\{\s*"|[\]["]))/,
    what: 'eine JSON-Datei',
    hint: 'Ist es das JSON einer Vereinbarung, das zv erzeugt hat, macht „zv import“ daraus wieder Quelltext.',
  },
  {
    begins:
      /^(?:From|Von|Received|Return-Path|MIME-Version|Gesendet): .*\r?\n(?:[\w-]+|An|Cc|Betreff|Gesendet): /,
    what: 'eine E-Mail',
    hint: 'Speichern Sie die Datei aus dem Anhang, und prüfen Sie diese.',
  },
  {
    begins: { test: isYaml },
    what: 'eine YAML-Datei',
    hint: 'Eine Angabe ist hier eine Zeile ohne Doppelpunkt, ein Block steht in { und }; beginnen Sie mit einem Beispiel.',
  },
  {
    begins: /^\s*#{1,6} \S/,
    what: 'eine Markdown-Datei',
    hint: 'Eine Überschrift ist hier die eines Abschnitts: Abschnitt "I. Ziele" { … }; Text steht darin zwischen """ und """.',
  },
  {
    begins: { test: isCsv },
    what: 'eine CSV-Datei',
    hint: 'Ein Wert ist hier eine Zeile wie Integrationsquote Frauen = 15,2 %; eine freie Tabelle steht in Tabelle "…" { … }, eine Zeile darin: | Zelle | Zelle |',
  },
];

/** What a file of the language begins with; most files are looked at no further. */
const OURS = /^\s*(?:\/\/|Sprache\b|Zielvereinbarung\b|Regelwerk\b)/;
/** A line that only the language has; in the texts and tables of other programs there is none. */
const LINE_OF_OURS =
  /^[ \t]*(?:Sprache[ \t]+\d|Zielvereinbarung[ \t]+["„\d]|(?:Partei|Abschnitt|Ziel)[ \t][^\r\n]*["“{])/m;
/** The characters of a file that are looked at. */
export const LOOKED_AT = 2_000;

/** `key: value`, `- item` or a comment throughout, and at least one key that opens a block of deeper lines. */
function isYaml(head: string): boolean {
  if (/^---\r?\n[\w-]+:/.test(head)) return true;
  const lines = wholeLines(head).filter((line) => !/^\s*(?:#|$)/.test(line));
  return (
    lines.length >= LEAST_LINES &&
    lines.every((line) => /^\s*(?:- +)?(?:[a-zäöü][\wäöüß-]*:(?:\s|$)|(?<=- +)\S)/.test(line)) &&
    lines.some(
      (line, i) => /^\s*(?:- +)?[^\s:]+:$/.test(line) && /^\s+\S/.test(lines[i + 1] ?? ''),
    ) &&
    !lines.some((line) => /^\s*(?:sprache|zielvereinbarung|partei|abschnitt|ziel):/.test(line))
  );
}

const ROWS_OF_THREE =
  /^(?:"[^"\n]*"|[^;\t"\n]*)(?:[;\t](?:"[^"\n]*"|[^;\t"\n]*)){2,}\r?\n(?:"[^"\n]*"|[^;\t"\n]*)(?:[;\t](?:"[^"\n]*"|[^;\t"\n]*)){2,}(?:\r?\n|$)/;

/** Three cells and more in the first two lines, or two in each of several lines and nothing else. */
function isCsv(head: string): boolean {
  if (ROWS_OF_THREE.test(head)) return true;
  const lines = wholeLines(head);
  return (
    lines.length >= LEAST_LINES &&
    [/^[^;={}]*[^;={}\s][^;={}]*;\s*[^;={}\s][^;={}]*$/, /^[^\t={}]*[^\t={}\s]\t[^\t={}]+$/].some(
      (row) => lines.every((line) => row.test(line)),
    )
  );
}

/** Fewer say too little. */
const LEAST_LINES = 4;

/** The lines that a text begins with, without one that is cut off and without blank ones at the end. */
function wholeLines(head: string): string[] {
  const lines = head.trimEnd().split(/\r?\n/);
  return head.length < LOOKED_AT ? lines : lines.slice(0, -1);
}

/** Says which other program's document a text is, if it is one; `text` may be its bytes, one character each. */
export function foreignFile(text: string): Diagnostic | null {
  const head = text.slice(0, LOOKED_AT);
  if (OURS.test(head)) return null;
  const kind = KINDS.find(({ begins }) => begins.test(head));
  if (!kind || LINE_OF_OURS.test(text)) return null;
  const start = head.length - head.trimStart().length;
  const first = /^[^\r\n]{1,20}/.exec(head.slice(start))?.[0] ?? '';
  return {
    code: 'andere-datei',
    severity: 'error',
    range: rangeOf(start, start + first.trimEnd().length),
    message: `Diese Datei ist ${kind.what} und kein Quelltext einer Zielvereinbarung.`,
    hint: kind.hint,
  };
}
