import type { Agreement } from '@zielwerk/core';
import { printJson, toDocument, toJson, toMarkdown, type Document } from '@zielwerk/emit';
import { ExitCode, Stop } from './exit.ts';
import { nameOf, visible } from './report/visible.ts';

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
  readonly document: () => Document;
  readonly json: () => Uint8Array;
}

/** Makes one kind of output; the table's key is the extension. */
export type Format = (job: Job) => Uint8Array | Promise<Uint8Array>;

/** All values of `--to`, one row each. */
export const formats = {
  json: (job) => job.json(),
  md: (job) => new TextEncoder().encode(toMarkdown(job.document())),
  pdf: async (job) => {
    const { renderPdf } = await import('./pdf.ts');
    const result = await renderPdf(
      job.document(),
      {
        sourceName: job.sourceName,
        source: job.sourceBytes,
        jsonName: `${job.name}.json`,
        json: job.json(),
      },
      job.epoch === undefined ? {} : { epoch: job.epoch },
    );
    switch (result.kind) {
      case 'pdf':
        return result.pdf;
      case 'missingGlyphs':
        throw missingGlyphs(job.path, result.missing);
      case 'templateErrors':
        throw new Error(`the template fails: ${JSON.stringify(result.errors)}`);
    }
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export function newJob(parts: Omit<Job, 'document' | 'json'>): Job {
  return {
    ...parts,
    document: once(() => toDocument(parts.agreement)),
    json: once(() => new TextEncoder().encode(printJson(toJson(parts.agreement)))),
  };
}

function missingGlyphs(path: string, missing: readonly string[]): Stop {
  const shown = missing.slice(0, 10).map((character) => `„${visible(character)}“`);
  const codes = missing.slice(0, 10).map((character) => [...character].map(nameOf).join(''));
  return new Stop(
    ExitCode.findings,
    `${visible(path)}: Für ${shown.join(', ')} (${codes.join(', ')}) hat das PDF keine Schrift; es entsteht kein Dokument.`,
    'Ersetzen Sie die Zeichen, oder lassen Sie das PDF mit --to weg.',
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
