// Stands in for what emit does not export yet; deleted when it does.
import type { Agreement } from '@zielwerk/core';

export interface Document {
  readonly text: string;
}

export const toDocument = (agreement: Agreement): Document => ({ text: agreement.title });
export const toMarkdown = (document: Document): string => document.text;
export const toJson = (agreement: Agreement) => ({ text: agreement.title });
export const printJson = (json: object): string => JSON.stringify(json, null, 2) + '\n';
