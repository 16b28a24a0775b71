import type { Document } from '@zielwerk/emit';
import { typeset, type Typeset } from './compiler.ts';
import { missingIn } from './coverage.ts';
import { documentEpoch } from './epoch.ts';
import { finish } from './finish/finish.ts';
import { hasMarks } from './finish/marks.ts';
import { defaultTemplate } from './template.ts';
import { templateData } from './template-data.ts';

/** What travels inside the PDF: the source it was built from and the agreement as data. */
export interface Attachments {
  readonly sourceName: string;
  readonly source: Uint8Array;
  readonly jsonName: string;
  readonly json: Uint8Array;
}

/** What the caller may decide of a PDF. */
export interface PdfOptions {
  /** Seconds since 1970 UTC, such as SOURCE_DATE_EPOCH. By default the day of signing, else the first day of the year. */
  readonly epoch?: number;
  /** The text of a Typst template in place of ours; what it owes is said at the head of `template/agreement.typ`. */
  readonly template?: string;
  /** Who sets the document; by default this process. */
  readonly typeset?: Typeset;
}

/** A PDF, or why there is none. */
export type PdfResult =
  | { readonly kind: 'pdf'; readonly pdf: Uint8Array }
  /** Characters (a letter with its combining marks counts as one) that no font can show; there is no PDF. */
  | { readonly kind: 'missingGlyphs'; readonly missing: readonly string[] }
  /** A template of the caller that Typst refuses, or that leaves out a signature; Typst's own words are English. */
  | { readonly kind: 'templateErrors'; readonly errors: readonly TemplateError[] };

export interface TemplateError {
  readonly message: string;
  /** 1-based; null where the error has no place. */
  readonly line: number | null;
  readonly column: number | null;
}

/**
 * The agreement as PDF 1.7, PDF/A-3a and PDF/UA-1 at once, with one empty signature field for each signature and both
 * attachments. Equal arguments give equal bytes, on every machine.
 */
export async function renderPdf(
  document: Document,
  attachments: Attachments,
  options: PdfOptions = {},
): Promise<PdfResult> {
  const { data, texts, signatures } = templateData(document);
  const missing = missingIn(texts);
  if (missing.length > 0) return { kind: 'missingGlyphs', missing };

  const epoch = options.epoch ?? documentEpoch(document);
  const template = options.template ?? defaultTemplate();
  const set = options.typeset ?? typeset;
  const typesetting = await set(template, JSON.stringify(data), epoch, signatures.length);
  if (typesetting.kind === 'templateErrors') return typesetting;
  const marks = texts.some(hasMarks);
  return finish(typesetting.pdf, { signatures, attachments, epoch, marks });
}

/** The characters of a document that no font can show; such a document has no PDF. */
export function missingGlyphs(document: Document): readonly string[] {
  return missingIn(templateData(document).texts);
}
