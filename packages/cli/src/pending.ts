// Stands in for what emit does not export yet; deleted when it does.
import type { Agreement } from '@zielwerk/core';

export const toJson = (agreement: Agreement) => ({ title: agreement.title, year: agreement.year });
export const printJson = (json: object): string => JSON.stringify(json, null, 2) + '\n';
