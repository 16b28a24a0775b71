import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeSource } from './decode.ts';
import { foreignFile } from './foreign.ts';

const CSV = 'eine CSV-Datei';
const JSON_FILE = 'eine JSON-Datei';
const YAML = 'eine YAML-Datei';
const WEB = 'eine HTML- oder XML-Datei';
const MARKDOWN = 'eine Markdown-Datei';
const MAIL = 'eine E-Mail';

test.each([
  ['%PDF-1.7\n%âãÏÓ', 'ein PDF'],
  ['PK\x03\x04\x14\0', 'ein Dokument aus Word, Excel oder LibreOffice oder ein ZIP-Archiv'],
  ['\xD0\xCF\x11\xE0\xA1', 'ein Dokument aus einem älteren Word oder Excel'],
  ['{\\rtf1\\ansi', 'ein RTF-Dokument'],
  ['\x89PNG\r\n', 'ein Bild'],
  ['\xFF\xD8\xFF\xE0', 'ein Bild'],
  ['GIF89a', 'ein Bild'],
  ['<!DOCTYPE html>\n<title>Zielvereinbarung 2024</title>', WEB],
  ['\n<?xml version="1.0"?>', WEB],
  ['{ "format": "zielwerk" }', JSON_FILE],
  ['{\n  "year": 2024\n}', JSON_FILE],
  ['[{ "year": 2024 }]', JSON_FILE],
  ['[[1, 2]]', JSON_FILE],
  ['Von: A\nAn: B\nBetreff: Zielvereinbarung 2024\n\nAnbei.', MAIL],
  ['Received: from mx\r\nMIME-Version: 1.0\r\n', MAIL],
  ['---\ntitel: Zielvereinbarung 2024\n', YAML],
  ['titel: Zielvereinbarung\njahr: 2024\nparteien:\n  - name: A\n  - name: B\n', YAML],
  ['# Werte\nwerte:\n  frauen: 15,2\n  männer: 25,2\njahr: 2024\n', YAML],
  ['# Zielvereinbarung 2024\n\nZiel ist die Integration.\n', MARKDOWN],
  ['## Ziele\r\n\r\n- K2', MARKDOWN],
  ['Kennzahl;Ist;Ziel\nK2;14,9;15,2\n', CSV],
  ['Kennzahl\tIst\tZiel\nK2\t14,9\t15,2\n', CSV],
  ['"Kenn;zahl";"Ist";"Ziel"\n"K2";"14,9";"15,2"\n', CSV],
  ['Kennzahl;Zielwert\nK1;0,5\nK2;15,2\nK3;1,8\n', CSV],
  ['Kennzahl;Zielwert\r\nK1;0,5\r\nK2;15,2\r\nK3;1,8', CSV],
  ['Kennzahl\tZielwert\nK1\t0,5\nK2\t15,2\nK3\t1,8\n', CSV],
  [`Kennzahl;Zielwert\n${'Integrationsquote Frauen;15,2 %\n'.repeat(300)}`, CSV],
])('%j', (text, what) => {
  expect(foreignFile(text)?.message).toBe(
    `Diese Datei ist ${what} und kein Quelltext einer Zielvereinbarung.`,
  );
});

test.each([
  '',
  ' \n\n',
  '// ein Kommentar\n// noch einer;a;b\n',
  '// a;b;c\n// a;b;c\nSprache 1\n',
  'Sprache: 1\nZielvereinbarung: 2024\nStatus: Entwurf\nPartei:\n  Rolle: gE\n',
  'partei:\n  rolle: Agentur\n  name: A\n  ort: B\n',
  'status: Entwurf\nrechtsgrundlage: § 48b\nzielvereinbarung:\n  jahr: 2024\n',
  'Partei:\n  Rolle: Agentur für Arbeit\n  Name: A\n  Ort: B\n',
  'Hinweis: Das ist ein Entwurf.\nStand: März\nOrt: Mainz\nJahr: 2024\n',
  '| Jahr | Wert |\n| 2024 | 15,2 |\n',
  'Die Parteien vereinbaren Folgendes; mehr steht unten; es gilt:\n\nZiel ist es.\n',
  'Die Ziele;\ndie Werte;\ndie Maßnahmen;\ndas Ende;\n',
  'Integrationsquote Frauen = 15,2 %;\n'.repeat(5),
  'Integrationsquote Frauen\t= 15,2 %\n'.repeat(5),
  'K1;0,5\nK2;15,2\nK3;1,8\n',
  '# Kommentar wie in Python\nSprache 1\nZielvereinbarung 2024\n',
  `# Kommentar\n${'# noch einer\n'.repeat(300)}Partei a "A" {\n}\n`,
  'Kennzahl;Ist;Ziel\nK2;14,9;15,2\n\nSprache 1\nZielvereinbarung 2024\n',
  'Jahr;2024\nOrt;Mainz\nStand;März\nArt;Entwurf\nAbschnitt "I)" {\n}\n',
  '{ Lokale Ziele }\n',
  '"""\n# Text\n"""\n',
  'Von: A\n\nAn: B\n',
  '---\n',
  '%PDF\n',
])('%j is none of another program', (text) => {
  expect(foreignFile(text)).toBeNull();
});

const AGREEMENTS = ['../../../../examples/', '../check/cases/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.zv'))
    .map((name) => [name, readFileSync(new URL(name, url), 'utf8')] as const);
});

test.each(AGREEMENTS)('%s is none, nor is what is left of it from any line on', (_, text) => {
  expect(AGREEMENTS.length).toBeGreaterThan(20);
  for (let start = 0; start >= 0; start = text.indexOf('\n', start + 1))
    expect(foreignFile(text.slice(start))).toBeNull();
});

test('a file in another encoding is told by what it is', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const saysOf = (text: string) => decodeSource('a.zv', bytes(text)).diagnostics[0]?.code;
  expect(saysOf('%PDF-1.7\n\xE2\xE3')).toBe('andere-datei');
  expect(saysOf(`${'# f\xFCr\n'.repeat(50)}Sprache 1\n`)).toBe('kein-utf-8');
});

test('the mark stands at what the file begins with', () => {
  const { range } = foreignFile('\n\n  # Zielvereinbarung zwischen A und B')!;
  expect(range).toEqual({ start: 4, end: 24 });
});
