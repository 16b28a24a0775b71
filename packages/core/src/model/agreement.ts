import type { Range } from '../text/range.ts';
import type { CalendarDate } from './date.ts';
import type { Measure, PlanValue } from './value.ts';

export type * from './value.ts';

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
  /** The day of the agreement that its title names, `vom`; null where it names none. */
  readonly date: CalendarDate | null;
  readonly dateRange: Range | null;
  readonly state: DocumentState;
  /** Where the parts come from that are handed down, `aus der Niederschrift …`; null where the text is whole. */
  readonly excerpt: string | null;
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
  /** The places in the author's words, with those that link them; null for another kind of agreement. */
  readonly text: string | null;
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

/** `Ziel`: its values are rows of the table of goals; its texts and free tables stand before, between and behind them. */
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
  /** Its values, texts and free tables in the order of the file. */
  readonly blocks: readonly (PlanValue | Prose | Table)[];
  /** The values among them. */
  readonly values: readonly PlanValue[];
}

/** The goals of § 48b Abs. 3 Satz 1 and 2 SGB II. */
export type StatutoryGoal =
  'hilfebedürftigkeit' | 'integration' | 'langzeitbezug' | 'soziale-teilhabe';

/** `Lokale Ziele { … }`: goals with a subject and a description, possibly none yet, possibly waived. */
export interface GoalClass {
  readonly kind: 'goalClass';
  readonly range: Range;
  readonly class: 'local' | 'municipal';
  /** Its goals, texts and free tables in the order of the file. */
  readonly blocks: readonly (Goal | Prose | Table)[];
  /** The goals among them. */
  readonly goals: readonly Goal[];
  /** Why this class has no goals; null where it is not waived. */
  readonly waived: string | null;
  readonly waivedRange: Range | null;
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
  /** As written; quoted facts still in braces. */
  readonly source: string;
  /** As read: with the facts in their places, without the marks of footnotes. */
  readonly text: string;
  readonly parts: readonly ProsePart[];
}

/** How the parties follow up on the goals: who, when, what. */
export interface FollowUp {
  readonly kind: 'followUp';
  readonly range: Range;
  readonly heading: string | null;
  readonly headingRange: Range | null;
  /** Its entries, texts and free tables in the order of the file. */
  readonly blocks: readonly (FollowUpEntry | Prose | Table)[];
  /** The entries among them. */
  readonly entries: readonly FollowUpEntry[];
}

/** A dialogue, a report or the state of the data; `from` and `to` are handles of parties. */
export interface FollowUpEntry {
  readonly range: Range;
  readonly kind: 'dialogue' | 'report' | 'data';
  /** A date, or a rhythm as written (`vierteljährlich`). */
  readonly when: CalendarDate | string | null;
  readonly whenRange: Range | null;
  readonly from: readonly Participant[];
  readonly to: readonly Participant[];
  readonly text: string | null;
  readonly textRange: Range | null;
}

/** Who takes part in a dialogue, gives or gets a report. */
export interface Participant {
  /** The handle of a party; null for anybody else. */
  readonly party: string | null;
  /** As printed: the party's name, or the author's words. */
  readonly text: string;
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
  /** In words, such as `im Februar 2016`, where the document names no day; null where it is to be filled in. */
  readonly date: CalendarDate | string | null;
  readonly dateRange: Range | null;
}
