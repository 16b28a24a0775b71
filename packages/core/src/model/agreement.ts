import type { Range } from '../text/range.ts';
import type { CalendarDate } from './date.ts';
import type { Decimal } from './decimal.ts';

/**
 * An agreement as data: what the binder makes of a source text and what the rules and the emitters read.
 * Every element names the range of the source that it comes from; nothing else in it depends on how the source was written.
 */
export interface Agreement {
  readonly kind: 'agreement';
  readonly range: Range;
  /** The edition of the language, `Sprache 1`. */
  readonly language: number;
  /** The year of the rules and names: `Regelwerk`, else the agreement's own year. */
  readonly ruleYear: number;
  readonly year: number;
  readonly yearRange: Range;
  /** As printed, `Zielvereinbarung 2024` where the source gives no other. */
  readonly title: string;
  readonly titleRange: Range | null;
  readonly state: DocumentState;
  /** What the agreement is about, printed under the parties: `zur Erreichung der Ziele …`. */
  readonly subject: string | null;
  readonly subjectRange: Range | null;
  readonly legalBasis: LegalBasis | null;
  /** What a bare bracket means in this agreement. */
  readonly declaredChange: DeclaredChange | null;
  readonly parties: readonly Party[];
  readonly measures: readonly Measure[];
  readonly footnotes: readonly Footnote[];
  /** The body in the order of the file, which is the order of the document. */
  readonly body: readonly Block[];
}

/** How far the agreement has come, `Status`. Only `beschlossen` and `unterzeichnet` print without a mark on every page. */
export type DocumentState =
  'vorlage' | 'entwurf' | 'beschlossen' | 'unterzeichnet' | 'zurückgegeben';

/** The norms the agreement rests on; `nr` is set where the first of them is § 48b Abs. 1 Satz 1 Nr. 1 to 4 SGB II. */
export interface LegalBasis {
  readonly kind: 'legalBasis';
  readonly range: Range;
  readonly citations: readonly Citation[];
  readonly nr: 1 | 2 | 3 | 4 | null;
  /** The author declares a kind of agreement beyond Nr. 1 to 4, in these words. */
  readonly other: string | null;
  readonly otherRange: Range | null;
}

/** A place of the law: `§ 48b Abs. 1 Satz 1 Nr. 2 SGB II`. Parts that are not written are null. */
export interface Citation {
  readonly range: Range;
  readonly section: string;
  readonly paragraph: string | null;
  readonly sentence: string | null;
  readonly number: string | null;
  /** The book, such as `SGB II`. */
  readonly law: string | null;
  /** In the one printed form: `§ 48b Abs. 1 Satz 1 Nr. 2 SGB II`. */
  readonly text: string;
}

/** How a bare bracket such as `(+1,8)` is meant, and against what. */
export interface DeclaredChange {
  readonly range: Range;
  readonly meaning: ChangeMeaning;
  /** As written: `Vorjahr`, `Prognose` or the author's own name. */
  readonly base: string;
}

/** `relative`: percent of the base. `absolute`: percentage points above or below it. */
export type ChangeMeaning = 'relative' | 'absolute';

/** One of those who conclude the agreement, `Partei`. */
export interface Party {
  readonly kind: 'party';
  readonly range: Range;
  readonly handle: string;
  readonly handleRange: Range;
  /** The handle's earlier name, `zuvor`. */
  readonly previously: string | null;
  readonly name: string;
  readonly role: PartyRole | null;
  readonly roleRange: Range | null;
  /** Words of the cover, such as `dem` and `Vorsitzenden der Geschäftsführung …`. */
  readonly cover: Cover | null;
  /** Further lines under the party on the cover, as written. */
  readonly additions: readonly string[];
  readonly additionRanges: readonly Range[];
  /** `im Einvernehmen mit …`: who agrees without being a party. */
  readonly consents: readonly string[];
  /** The handle of the party on whose side this one stands, `gemeinsam mit`. */
  readonly jointWith: string | null;
  readonly signers: readonly Signer[];
}

/** How the cover names a party, `Rubrum`: in the case that the sentence asks for, as written. */
export interface Cover {
  /** `dem`, `der` …, or whole words such as `sowie dem`. */
  readonly lead: string;
  /** Whether `lead` is only an article, to which `zwischen` or `und` is added. */
  readonly leadIsArticle: boolean;
  readonly text: string;
}

/** Who signs for a party, `vertreten durch`: a person, an office or both. */
export interface Signer {
  readonly range: Range;
  readonly name: string | null;
  readonly office: string | null;
  /** `in Vertretung`, `im Auftrag`; null for the office holder. */
  readonly capacity: string | null;
}

/** Who may be party to an agreement under § 48b Abs. 1 Satz 1 SGB II. */
export type PartyRole =
  | 'bmas'
  | 'bundesagentur'
  | 'agentur'
  | 'kommunaler-träger'
  | 'geschäftsführung-ge'
  | 'landesbehörde'
  | 'zkt'
  | 'sonstige';

/** What is measured: a Kennzahl or Ergänzungsgröße of the regulation, or the author's own measure. */
export interface Measure {
  readonly kind: 'measure';
  /** `K2`, `K3E1`; null for the author's own. */
  readonly code: string | null;
  /** The handle of an own measure, and its earlier one; null for those of the regulation. */
  readonly handle: string | null;
  readonly previously: string | null;
  /** The name used in the source. */
  readonly name: string;
  /** Where an own measure gets its name; null for those of the regulation. */
  readonly nameRange: Range | null;
  /** The name in the regulation of the agreement's year, or the author's name. */
  readonly officialName: string;
  /** Whether the statutory figure is itself a change, as K1 and K3 are. */
  readonly isChange: boolean;
  readonly better: 'higher' | 'lower' | null;
  /** The unit every value of the measure must have, as printed; null where none is fixed. */
  readonly unit: string | null;
  readonly definition: string | null;
  /** The words of the definition, without quotes or fences. */
  readonly definitionRange: Range | null;
  /** Where an own measure is declared; null for those of the regulation. */
  readonly range: Range | null;
}

/** A part of the body. */
export type Block =
  Preamble | Section | Prose | Goal | GoalClass | Table | FollowUp | Definition | SignatureBlock;

/** `Präambel`, with the heading it is printed under. */
export interface Preamble {
  readonly kind: 'preamble';
  readonly range: Range;
  readonly heading: string;
  /** Null where no heading is written. */
  readonly headingRange: Range | null;
  readonly text: Prose;
}

/** A numbered or unnumbered part, or an annex. The number stands in the heading, as printed. */
export interface Section {
  readonly kind: 'section';
  readonly range: Range;
  readonly annex: boolean;
  readonly heading: string;
  readonly headingRange: Range;
  readonly blocks: readonly Block[];
}

/** Running text: CommonMark restricted to paragraphs, lists, emphasis and links. */
export interface Prose {
  readonly kind: 'prose';
  readonly range: Range;
  /** Without the fences and the common indentation; quoted facts still in braces. */
  readonly source: string;
  readonly parts: readonly ProsePart[];
}

/** A piece of prose: the author's words, or a fact quoted from elsewhere in the agreement. */
export type ProsePart =
  | { readonly kind: 'words'; readonly text: string; readonly range: Range }
  | { readonly kind: 'fact'; readonly text: string; readonly name: string; readonly range: Range }
  | { readonly kind: 'footnote'; readonly handle: string; readonly range: Range };

/** `Ziel`: its values are rows of the table of goals, its texts stand below. */
export interface Goal {
  readonly kind: 'goal';
  readonly range: Range;
  readonly handle: string;
  readonly handleRange: Range;
  readonly previously: string | null;
  readonly title: string;
  readonly titleRange: Range;
  /** The statutory goal of § 48b Abs. 3 SGB II that the title names, if any. */
  readonly statutory: StatutoryGoal | null;
  readonly values: readonly PlanValue[];
  readonly texts: readonly Prose[];
}

/** The goals of § 48b Abs. 3 Satz 1 and 2 SGB II. */
export type StatutoryGoal =
  'hilfebedürftigkeit' | 'integration' | 'langzeitbezug' | 'soziale-teilhabe';

/** `Lokale Ziele { … }`: goals with a subject and a description, possibly none yet, possibly waived. */
export interface GoalClass {
  readonly kind: 'goalClass';
  readonly range: Range;
  readonly class: 'local' | 'municipal';
  readonly goals: readonly Goal[];
  /** Why this class has no goals; null where it is not waived. */
  readonly waived: string | null;
  readonly waivedRange: Range | null;
}

/** What is agreed for one measure and one group: a row of the table of goals. */
export interface PlanValue {
  readonly kind: 'planValue';
  readonly range: Range;
  readonly measure: Measure;
  readonly measureRange: Range;
  /** `gesamt`, `Frauen`, `Männer` or any other; null where none is written. */
  readonly group: string | null;
  readonly groupRange: Range | null;
  /** The printed name of the row, from the form sheet of the year or from `als`. */
  readonly label: string;
  /** Null where no `als` is written. */
  readonly labelRange: Range | null;
  readonly valueKind: ValueKind;
  readonly content: ValueContent;
  readonly change: Change | null;
  readonly base: Base | null;
  readonly status: ValueStatus;
  /** The value in the words of the document, printed instead of the computed form; null where there are none. */
  readonly wording: string | null;
  readonly wordingRange: Range | null;
  /** The reason given in a `///` comment. */
  readonly reason: string | null;
}

/**
 * What the value says: a level, a change (K1 and K3 are changes by definition, a percentage with a written sign is one),
 * a count, an amount of money, an index, words, or nothing yet.
 */
export type ValueKind = 'level' | 'change' | 'count' | 'money' | 'index' | 'text' | 'none';

/** What stands where the number stands. */
export type ValueContent =
  | { readonly kind: 'quantity'; readonly relation: Relation; readonly quantity: Quantity }
  | { readonly kind: 'range'; readonly from: Quantity; readonly to: Quantity }
  | { readonly kind: 'text'; readonly text: string; readonly range: Range }
  /** A blank to be filled in. */
  | { readonly kind: 'open' }
  /** „Keine Zielsetzung“. */
  | { readonly kind: 'none' }
  /** Nothing is written but a status, as in `beobachten`. */
  | { readonly kind: 'absent' };

/** How the agreed number bounds the actual one: `mindestens` is `atLeast`, `unter` is `below`; `about` bounds nothing. */
export type Relation = 'equal' | 'atLeast' | 'atMost' | 'below' | 'above' | 'about';

/** What the value is good for; only `vereinbart` binds. */
export type ValueStatus =
  'vereinbart' | 'nachrichtlich' | 'erwartungswert' | 'beobachten' | 'angebot';

/** A number with its unit, exactly as precise as it was written. */
export interface Quantity {
  readonly range: Range;
  /** With its sign. */
  readonly value: Decimal;
  /** As written; also before a zero, where the value does not show it. */
  readonly sign: '' | '+' | '-';
  /** Whether thousands were grouped. */
  readonly grouped: boolean;
  readonly unit: Unit;
}

/** What a number counts. */
export interface Unit {
  readonly kind: 'percent' | 'percentagePoint' | 'money' | 'count' | 'index' | 'none';
  /** As printed: `%`, `Prozentpunkte`, `Mio. EUR`, `Integrationen`, or empty. */
  readonly text: string;
}

/** The bracket behind a value. */
export interface Change {
  readonly range: Range;
  readonly quantity: Quantity;
  /** Null where the bracket has no unit and the agreement declares none. */
  readonly meaning: ChangeMeaning | null;
  /** Whether the bracket carries its own unit. */
  readonly explicit: boolean;
  /** `(+1,8 % gegenüber Prognose)`: a base of its own. */
  readonly base: Base | null;
}

/** What a value or a change is compared with. */
export interface Base {
  readonly range: Range;
  readonly kind: 'previousYear' | 'actual' | 'forecast' | 'target' | 'named';
  /** As printed: `Vorjahr`, `Ist 2023`, `Prognose`, the author's own name. */
  readonly text: string;
  readonly year: number | null;
  readonly quantity: Quantity | null;
}

/** A free table whose cells are text. */
export interface Table {
  readonly kind: 'table';
  readonly range: Range;
  readonly caption: string | null;
  readonly captionRange: Range | null;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One cell of a free table, without the blanks around its text. */
export interface Cell {
  readonly range: Range;
  readonly text: string;
}

/** How the parties follow up on the goals: who, when, what. */
export interface FollowUp {
  readonly kind: 'followUp';
  readonly range: Range;
  readonly heading: string | null;
  readonly headingRange: Range | null;
  readonly entries: readonly FollowUpEntry[];
  readonly texts: readonly Prose[];
}

/** A dialogue, a report or the state of the data; `from` and `to` are handles of parties. */
export interface FollowUpEntry {
  readonly range: Range;
  readonly kind: 'dialogue' | 'report' | 'data';
  /** A date, or a rhythm as written (`vierteljährlich`). */
  readonly when: CalendarDate | string | null;
  readonly whenRange: Range | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly text: string | null;
  readonly textRange: Range | null;
}

/** `Begriff`: a term and what it means in this agreement. */
export interface Definition {
  readonly kind: 'definition';
  readonly range: Range;
  readonly term: string;
  readonly termRange: Range;
  readonly text: Prose;
}

/** `Fußnote`: prose and cells refer to it by its handle. */
export interface Footnote {
  readonly handle: string;
  readonly range: Range;
  readonly text: Prose;
}

/** The place where the agreement is signed; it may stand before the body. */
export interface SignatureBlock {
  readonly kind: 'signatureBlock';
  readonly range: Range;
  readonly signatures: readonly Signature[];
}

/** One signer's line. `place` and `date` are null where they are to be filled in by hand. */
export interface Signature {
  readonly kind: 'signature';
  readonly range: Range;
  readonly party: Party;
  readonly signer: Signer;
  readonly place: string | null;
  readonly date: CalendarDate | null;
  readonly dateRange: Range | null;
}
