/**
 * The agreement as text: what every printer prints. Order, numbering, wording and number formats are final here;
 * a printer adds only the look. Strings are plain Unicode text, never markup of any target.
 */
export interface Document {
  readonly title: string;
  /** BCP 47. */
  readonly language: 'de-DE';
  /** The year of the agreement. */
  readonly year: number;
  /** The last date of signing, ISO 8601; null where nothing is dated. It makes PDF dates reproducible. */
  readonly date: string | null;
  /** The mark every page of an unfinished document carries, such as `Entwurf`; null for a final one. */
  readonly mark: string | null;
  /** The names of the parties, for metadata. */
  readonly authors: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  /** In the order of their first reference, numbered from 1. */
  readonly footnotes: readonly DocumentFootnote[];
}

/** A part of the text, in the order in which it is read. */
export type DocumentBlock =
  Heading | Paragraph | List | DocumentTable | CoverBlock | SignaturesBlock;

/** Level 1 is the title and comes once, first; levels never jump. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly content: readonly Inline[];
}

/** Running text without a line break but those in its content. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

/** A bulleted or numbered list. */
export interface List {
  readonly kind: 'list';
  /** The number of the first item; null for bullets. */
  readonly start: number | null;
  readonly items: readonly (readonly DocumentBlock[])[];
}

/**
 * A table with one header row. Each row has one cell a column, except where a cell above still spans;
 * `rowSpan` counts rows including its own. There may be no rows.
 */
export interface DocumentTable {
  readonly kind: 'table';
  /** What the table holds. `goals` has the columns goal, measure, value; `values` the last two, for a goal named above. */
  readonly role: 'goals' | 'values' | 'goalClass' | 'free';
  readonly caption: readonly Inline[] | null;
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell of the body of a table. */
export interface TableCell {
  readonly blocks: readonly DocumentBlock[];
  readonly rowSpan: number;
  /** The first column (0) unless a cell above spans. */
  readonly column: number;
  /** Left for a handwritten value. */
  readonly blank: boolean;
}

/** The formal opening: title, „zwischen dem …“, „und der …“. */
export interface CoverBlock {
  readonly kind: 'cover';
  readonly title: string;
  readonly parties: readonly CoverParty[];
  /** Lines under the parties such as the legal basis; may be empty. */
  readonly closing: readonly (readonly Inline[])[];
}

/** A party as the cover names it. */
export interface CoverParty {
  /** `zwischen dem`, `und der`. */
  readonly lead: string;
  readonly name: string;
  /** Lines below the name, such as `im Einvernehmen mit …`. */
  readonly additions: readonly string[];
}

/** Never broken across pages. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly entries: readonly SignatureEntry[];
}

/** The place where one person signs. */
export interface SignatureEntry {
  /** The name of the signature field, unique in the document: `Unterschrift_1`. */
  readonly field: string;
  /** `Kaiserslautern`; an open part is null and becomes a blank to fill in by hand. */
  readonly place: string | null;
  /** `den 04.04.2024`, `im Februar 2016` */
  readonly date: string | null;
  /** `(Ort, Datum)`. */
  readonly caption: string;
  /** Null where the office alone is known. */
  readonly name: string | null;
  readonly office: string | null;
  /** `in Vertretung`; null for the office holder. */
  readonly capacity: string | null;
  /** The party the signature is given for. */
  readonly party: string;
}

/** What stands at the foot for a reference in the text. */
export interface DocumentFootnote {
  readonly number: number;
  readonly blocks: readonly DocumentBlock[];
}

/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly content: readonly Inline[] }
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'footnoteReference'; readonly number: number };
