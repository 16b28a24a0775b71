import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentState, PartyRole, ValueStatus } from '@zielwerk/core';

/** What is known of a real agreement, each text as printed. What is not handed down is null or absent. */
export interface Facts {
  readonly nr: 1 | 2 | 3 | 4;
  readonly state: DocumentState;
  readonly title: string | null;
  readonly subject?: string;
  readonly parties: readonly FactParty[];
  /** With their numbers, in their order. */
  readonly headings: readonly string[];
  readonly goals: readonly string[];
  readonly localGoals: readonly string[];
  readonly municipalGoals: readonly string[];
  readonly values: readonly FactValue[];
  readonly tables: readonly FactTable[];
  /** Tables that the document makes of goals and goal classes. */
  readonly printedTables: readonly FactTable[];
  /** Words that stand somewhere in running text or in an entry of the follow-up. */
  readonly texts: readonly string[];
  /** Who signed. */
  readonly signatures: readonly string[];
}

export interface FactParty {
  readonly name: string;
  readonly role: PartyRole;
  readonly people: readonly { readonly name: string | null; readonly office: string }[];
  /** Further lines of the cover. */
  readonly lines: readonly string[];
}

export interface FactValue {
  readonly goal: string;
  readonly measure: string | null;
  readonly group: string | null;
  readonly code: string | null;
  readonly status: ValueStatus;
  /** Empty where the cell is. */
  readonly printed: string | null;
  /** How the printed text is to be understood. */
  readonly value: string | null;
  readonly change: string | null;
  readonly base: string | null;
}

export interface FactTable {
  readonly caption: string | null;
  readonly header: readonly (string | null)[];
  readonly rows: readonly (readonly (string | null)[])[];
}

const folder = new URL('facts/', import.meta.url);

/** The facts of every case by the name of its example. */
export const cases: readonly (readonly [string, Facts])[] = readdirSync(folder)
  .sort()
  .map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Facts,
  ]);

/** Blanks of any kind are one, a minus sign is a hyphen, and before a percent sign there is no blank. */
export function normalized(text: string): string {
  return text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll('\u2212', '-')
    .replace(/ %/g, '%')
    .trim();
}
