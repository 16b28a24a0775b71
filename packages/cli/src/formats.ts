import { LIMITS, type Agreement } from '@zielwerk/core';
import type { Document } from '@zielwerk/emit';
import { ExitCode, Stop } from './exit.ts';
import { readSourceFile } from './files/read.ts';
import { loadPdfPart } from './pdf-part.ts';
import { nameOf, visible } from './report/visible.ts';
import type { Typesetters } from './typesetters.ts';

/** A Typst file that lays the PDF out in place of ours. */
export interface Template {
  readonly path: string;
  readonly text: string;
}

/** Reads a template; that it works is seen when it is used. */
export function loadTemplate(path: string): Template {
  return { path, text: new TextDecoder().decode(readSourceFile(path, LIMITS.fileBytes)) };
}

/** The printers, for commands that make documents. */
const loadEmit = () => import('@zielwerk/emit');

/** One source on its way to its outputs; what several formats need is made once. */
export interface Job {
  readonly agreement: Agreement;
  /** The source as the user named it. */
  readonly path: string;
  /** The name of the source inside the PDF. */
  readonly sourceName: string;
  readonly sourceBytes: Uint8Array;
  /** The outputs' common base name. */
  readonly name: string;
  /** Seconds since 1970 for the dates of the files, if the environment sets them. */
  readonly epoch: number | undefined;
  /** Null for our own template. */
  readonly template: Template | null;
  /** Other processes that set PDFs; null for this one. */
  readonly typesetters: Typesetters | null;
  readonly emit: Awaited<ReturnType<typeof loadEmit>>;
  readonly document: () => Document;
  readonly json: () => Uint8Array;
}

/** Makes one kind of output; the table's key is the extension. */
export type Format = (job: Job) => Uint8Array | Promise<Uint8Array>;

/** All values of `--to`, one row each. */
export const formats = {
  json: (job) => job.json(),
  md: ({ emit, document }) => new TextEncoder().encode(emit.toMarkdown(document())),
  html: ({ emit, document }) => new TextEncoder().encode(emit.toHtml(document())),
  csv: ({ emit, agreement }) => new TextEncoder().encode(emit.toCsv(agreement)),
  pdf: async (job) => {
    const { renderPdf } = await loadPdfPart();
    const result = await renderPdf(
      job.document(),
      {
        sourceName: job.sourceName,
        source: job.sourceBytes,
        jsonName: `${job.name}.json`,
        json: job.json(),
      },
      {
        ...(job.epoch === undefined ? {} : { epoch: job.epoch }),
        ...(job.template === null ? {} : { template: job.template.text }),
        ...(job.typesetters === null ? {} : { typeset: job.typesetters.typeset }),
      },
    );
    switch (result.kind) {
      case 'pdf':
        return result.pdf;
      case 'missingGlyphs':
        throw missingGlyphs(job, result.missing);
      case 'templateErrors':
        throw templateFails(job.template, result.errors);
    }
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export async function newJob(parts: Omit<Job, 'emit' | 'document' | 'json'>): Promise<Job> {
  const emit = await loadEmit();
  return {
    ...parts,
    emit,
    document: once(() => emit.toDocument(parts.agreement)),
    json: once(() => new TextEncoder().encode(emit.printJson(emit.toJson(parts.agreement)))),
  };
}

/** A foreign template may fail, ours never does. Typst speaks English. */
function templateFails(
  template: Template | null,
  errors: readonly { message: string; line: number | null; column: number | null }[],
): Error {
  if (template === null) return new Error(`the template fails: ${JSON.stringify(errors)}`);
  const places = errors.slice(0, 10).map(({ message, line, column }) => {
    const place = line === null ? '' : `:${line}:${column}`;
    return `${visible(template.path)}${place}: ${visible(message)}`;
  });
  return new Stop(
    ExitCode.usage,
    `Die Vorlage lässt sich nicht setzen; es entsteht kein PDF.`,
    [...places, 'Was eine Vorlage leisten muss, steht in docs/pdf-vorlage.md.'].join('\n    '),
  );
}

function missingGlyphs({ path, sourceBytes }: Job, missing: readonly string[]): Stop {
  const shown = missing.slice(0, 10).map((character) => `„${visible(character)}“`);
  const codes = missing.slice(0, 10).map((character) => [...character].map(nameOf).join(''));
  return new Stop(
    ExitCode.findings,
    `${visible(path)}${placeOf(sourceBytes, missing[0]!)}: Für ${shown.join(', ')} (${codes.join(', ')}) hat das PDF keine Schrift; es entsteht kein Dokument.`,
    'Ersetzen Sie die Zeichen, oder lassen Sie das PDF mit --to weg.',
  );
}

/** `:3:14`, where a text first stands in the source; nothing where it stands there in another form. */
function placeOf(source: Uint8Array, text: string): string {
  const [before, behind] = new TextDecoder().decode(source).split(text, 2);
  if (behind === undefined) return '';
  const lines = before!.split(/\r\n|\r|\n/);
  return `:${lines.length}:${lines.at(-1)!.length + 1}`;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
