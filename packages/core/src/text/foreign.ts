import type { Diagnostic } from '../diagnostic.ts';
import { rangeOf } from './range.ts';

/** What other programs write, by how it begins; what to do with it instead. */
const KINDS: readonly {
  readonly begins: RegExp;
  readonly what: string;
  readonly hint: string;
}[] = [
  {
    begins: /^%PDF-/,
    what: 'ein PDF',
    hint: 'Geprüft wird der Quelltext, aus dem das PDF entstanden ist; ob ein PDF dazu passt, sagt: zv verify',
  },
  {
    begins: /^PK\x03\x04/,
    what: 'ein Dokument aus Word, Excel oder LibreOffice oder ein ZIP-Archiv',
    hint: 'Speichern Sie ihren Text aus dem Programm als „Nur Text“ in UTF-8, oder beginnen Sie mit einem Beispiel.',
  },
  {
    begins: /^\xD0\xCF\x11\xE0/,
    what: 'ein Dokument aus einem älteren Word oder Excel',
    hint: 'Speichern Sie ihren Text aus dem Programm als „Nur Text“ in UTF-8, oder beginnen Sie mit einem Beispiel.',
  },
  {
    begins: /^\{\\rtf/,
    what: 'ein RTF-Dokument',
    hint: 'Speichern Sie ihren Text aus dem Programm als „Nur Text“ in UTF-8, oder beginnen Sie mit einem Beispiel.',
  },
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
    begins: /^\s*\{\s*"[^"\n]*"\s*:/,
    what: 'eine JSON-Datei',
    hint: 'Stammt sie von zv, macht „zv import“ aus ihr wieder Quelltext.',
  },
  {
    begins: /^\s*\[\s*(?:\{\s*"|\]|\[|")/,
    what: 'eine JSON-Datei',
    hint: 'Stammt sie von zv, macht „zv import“ aus dem JSON einer Vereinbarung wieder Quelltext.',
  },
  {
    begins:
      /^(?:From|Von|Received|Return-Path|MIME-Version|Gesendet): .*\r?\n(?:[\w-]+|An|Cc|Betreff|Gesendet): /,
    what: 'eine E-Mail',
    hint: 'Speichern Sie die Datei aus dem Anhang, und prüfen Sie diese.',
  },
  {
    begins: /^---\r?\n[\w-]+:/,
    what: 'eine YAML-Datei',
    hint: 'Eine Angabe ist hier eine Zeile ohne Doppelpunkt, ein Block steht in { und }; beginnen Sie mit einem Beispiel.',
  },
  {
    begins: /^\s*#{1,6} \S/,
    what: 'eine Markdown-Datei',
    hint: 'Eine Überschrift ist hier die eines Abschnitts: Abschnitt "I. Ziele" { … }; Text steht darin zwischen """ und """.',
  },
  {
    // The same number of cells in the first two lines, and no line of the language.
    begins:
      /^(?:"[^"\n]*"|[^;\t"\n]*)(?:[;\t](?:"[^"\n]*"|[^;\t"\n]*)){2,}\r?\n(?:"[^"\n]*"|[^;\t"\n]*)(?:[;\t](?:"[^"\n]*"|[^;\t"\n]*)){2,}(?:\r?\n|$)/,
    what: 'eine CSV-Datei',
    hint: 'Ein Wert ist hier eine Zeile wie Integrationsquote Frauen = 15,2 %; eine freie Tabelle steht in Tabelle "…" { … }, eine Zeile darin: | Zelle | Zelle |',
  },
];

/** What a file of the language begins with; most files are looked at no further. */
const OURS = /^\s*(?:\/\/|Sprache\b|Zielvereinbarung\b|Regelwerk\b)/;
/** A line that only the language has; in Markdown and tables of other programs there is none. */
const LINE_OF_OURS = /^[ \t]*(?:Sprache|Zielvereinbarung|Partei|Abschnitt|Ziel)[ \t]+[^\n]*$/m;
const LOOKED_AT = 2_000;

/** Says which other program's document a text is, if it is one; `text` may be its bytes, one character each. */
export function foreignFile(text: string): Diagnostic | null {
  const head = text.slice(0, LOOKED_AT);
  if (OURS.test(head)) return null;
  const kind = KINDS.find(({ begins }) => begins.test(head));
  if (!kind || LINE_OF_OURS.test(head)) return null;
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
