// Stands in for what core, emit and emit-pdf do not export yet; deleted when they do.
import type { Agreement, Compilation, Diagnostic, Source } from '@zielwerk/core';

export const LIMITS = { fileBytes: 2 * 1024 * 1024 };
export interface Document {
  readonly text: string;
}

export function decodeSource(name: string, bytes: Uint8Array) {
  const diagnostics: Diagnostic[] = [];
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    diagnostics.push({
      code: 'kein-utf-8',
      severity: 'error',
      range: { start: 0, end: 0 },
      message: 'Die Datei ist nicht in UTF-8 gespeichert.',
    });
  }
  return { source: { name, text }, diagnostics };
}

export function compile(source: Source): Compilation {
  const diagnostics: Diagnostic[] = [...source.text.matchAll(/Quatsch/g)].map((match) => ({
    code: 'unbekanntes-wort',
    severity: 'error',
    range: { start: match.index, end: match.index + 7 },
    message: '„Quatsch“ ist hier kein Schlüsselwort.',
    hint: 'Möglich sind Ziel, Abschnitt, Partei.',
  }));
  return { source, agreement: { title: source.text } as unknown as Agreement, diagnostics };
}

export const toDocument = (agreement: Agreement): Document => ({ text: agreement.title });
export const toMarkdown = (document: Document): string => document.text;
export const toJson = (agreement: Agreement) => ({ text: agreement.title });
export const printJson = (json: object): string => JSON.stringify(json, null, 2) + '\n';
export const renderPdf = (document: Document, ..._rest: unknown[]): Uint8Array =>
  new TextEncoder().encode(document.text);
