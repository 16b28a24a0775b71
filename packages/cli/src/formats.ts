import type { Agreement } from '@zielwerk/core';
import { printJson, toDocument, toJson, toMarkdown, type Document } from './pending.ts';

/** One source on its way to its outputs; what several formats need is made once. */
export interface Job {
  readonly agreement: Agreement;
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
    return renderPdf(
      job.document(),
      {
        sourceName: job.sourceName,
        source: job.sourceBytes,
        jsonName: `${job.name}.json`,
        json: job.json(),
      },
      job.epoch === undefined ? {} : { epoch: job.epoch },
    );
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

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
