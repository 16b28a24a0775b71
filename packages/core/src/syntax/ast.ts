import type { Range } from '../text/range.ts';
import type { BaseNode, ValuePart } from './value-ast.ts';

export type * from './value-ast.ts';

/**
 * The tree of a source text. Every text has one: what is missing is null, what is too much stands in `surplus`.
 * All ranges are those of the text; nothing is interpreted here.
 */
export interface SourceFile {
  readonly kind: 'sourceFile';
  readonly range: Range;
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly kind: 'comment';
  readonly range: Range;
  /** With its slashes. */
  readonly text: string;
  /** Whether it is a `///` comment, the reason for the line below. */
  readonly isReason: boolean;
}

/** One word: a handle, a keyword's value. */
export interface Name {
  readonly kind: 'name';
  readonly range: Range;
  readonly text: string;
}

/** Words that stand together. */
export interface Words {
  readonly kind: 'words';
  readonly range: Range;
  readonly words: readonly Name[];
}

/** When something happens, in words, numbers and days: `bis Ende März 2025`. */
export interface Time {
  readonly kind: 'time';
  readonly range: Range;
  readonly words: readonly (Name | DateNode)[];
}

export interface StringNode {
  readonly kind: 'string';
  readonly range: Range;
  /** Without quotes and escapes. */
  readonly text: string;
}

export interface NumberNode {
  readonly kind: 'number';
  readonly range: Range;
  readonly text: string;
}

export interface DateNode {
  readonly kind: 'date';
  readonly range: Range;
  readonly text: string;
}

export interface ProseNode {
  readonly kind: 'prose';
  readonly range: Range;
  /** The text between the fences. */
  readonly content: Range;
}

/** What a legal basis says between two commas: a place of the law, a part of one, or several. */
export interface CitationNode {
  readonly kind: 'citation';
  readonly range: Range;
  readonly text: string;
}

interface Block {
  readonly range: Range;
  /** From `{` to `}`; null where the statement has no block. */
  readonly block: Range | null;
}

export type Statement =
  | LanguageStatement
  | RulesStatement
  | AgreementStatement
  | StateStatement
  | ExcerptStatement
  | SubjectStatement
  | LegalBasisStatement
  | ChangeStatement
  | PartyStatement
  | RoleStatement
  | CoverStatement
  | SignerStatement
  | ConsentStatement
  | JointStatement
  | AdditionStatement
  | MeasureStatement
  | UnitStatement
  | MeaningStatement
  | BetterStatement
  | PreambleStatement
  | SignaturesStatement
  | SignatureStatement
  | SectionStatement
  | GoalStatement
  | GoalClassStatement
  | ProseStatement
  | TableStatement
  | RowStatement
  | FollowUpStatement
  | DialogueStatement
  | DataStatement
  | DefinitionStatement
  | FootnoteStatement
  | ValueStatement
  | StrayStatement;

/** `Sprache 1` */
export interface LanguageStatement {
  readonly kind: 'language';
  readonly range: Range;
  readonly edition: NumberNode | null;
}

/** `Regelwerk 2024` */
export interface RulesStatement {
  readonly kind: 'rules';
  readonly range: Range;
  readonly year: NumberNode | null;
}

/** `Zielvereinbarung 2024 "Titel" vom 04.04.2024` */
export interface AgreementStatement {
  readonly kind: 'agreement';
  readonly range: Range;
  readonly year: NumberNode | null;
  readonly title: StringNode | null;
  readonly date: DateNode | null;
}

/** `Status Entwurf` */
export interface StateStatement {
  readonly kind: 'state';
  readonly range: Range;
  readonly state: Name | null;
}

/** `Auszug "aus der Niederschrift …"` */
export interface ExcerptStatement {
  readonly kind: 'excerpt';
  readonly range: Range;
  readonly text: StringNode | null;
}

/** `Gegenstand "zur Erreichung der Ziele …"` */
export interface SubjectStatement {
  readonly kind: 'subject';
  readonly range: Range;
  readonly text: StringNode | null;
}

/** `Rechtsgrundlage § 48b Abs. 1 Satz 1 Nr. 2 SGB II` or `Rechtsgrundlage sonstige "…"` */
export interface LegalBasisStatement {
  readonly kind: 'legalBasis';
  readonly range: Range;
  readonly citations: readonly CitationNode[];
  readonly other: StringNode | null;
}

/** `Veränderung in % gegenüber Vorjahr` */
export interface ChangeStatement {
  readonly kind: 'change';
  readonly range: Range;
  readonly unit: Words | null;
  readonly base: BaseNode | null;
}

/** `Partei agentur "Agentur für Arbeit …" { … }` */
export interface PartyStatement extends Block {
  readonly kind: 'party';
  readonly handle: Name | null;
  readonly previously: Name | null;
  readonly name: StringNode | null;
  readonly statements: readonly Statement[];
}

/** `Rolle Agentur für Arbeit` */
export interface RoleStatement {
  readonly kind: 'role';
  readonly range: Range;
  readonly role: Words | null;
}

/** `Rubrum dem "Vorsitzenden …"` */
export interface CoverStatement {
  readonly kind: 'cover';
  readonly range: Range;
  readonly lead: Name | StringNode | null;
  readonly text: StringNode | null;
}

/** `vertreten durch "Name", "Amt" in Vertretung`, `vertreten durch Amt "Landrat" "Für den Kreis, den Landrat"` */
export interface SignerStatement {
  readonly kind: 'signer';
  readonly range: Range;
  readonly name: StringNode | null;
  readonly office: StringNode | null;
  readonly capacity: Words | StringNode | null;
}

/** `im Einvernehmen mit "…"` */
export interface ConsentStatement {
  readonly kind: 'consent';
  readonly range: Range;
  readonly text: StringNode | null;
}

/** `gemeinsam mit anderer` */
export interface JointStatement {
  readonly kind: 'joint';
  readonly range: Range;
  readonly party: Name | null;
}

/** `Zusatz "…"` */
export interface AdditionStatement {
  readonly kind: 'addition';
  readonly range: Range;
  readonly text: StringNode | null;
}

/** `Messgröße handle "Name" { … }` */
export interface MeasureStatement extends Block {
  readonly kind: 'measure';
  readonly handle: Name | null;
  readonly previously: Name | null;
  readonly name: StringNode | null;
  readonly statements: readonly Statement[];
}

/** `Einheit %` */
export interface UnitStatement {
  readonly kind: 'unit';
  readonly range: Range;
  readonly unit: Words | null;
}

/** `Definition """…"""` */
export interface MeaningStatement {
  readonly kind: 'meaning';
  readonly range: Range;
  readonly text: ProseNode | StringNode | null;
}

/** `besser höher` */
export interface BetterStatement {
  readonly kind: 'better';
  readonly range: Range;
  readonly direction: Name | null;
}

/** `Präambel "Überschrift" """…"""` */
export interface PreambleStatement {
  readonly kind: 'preamble';
  readonly range: Range;
  readonly heading: StringNode | null;
  readonly text: ProseNode | null;
}

/** `Unterschriften { … }` */
export interface SignaturesStatement extends Block {
  readonly kind: 'signatures';
  readonly statements: readonly Statement[];
}

/** `agentur "Name" in "Ort" am 04.04.2024`, `agentur in "Ort" am "im April 2024"` */
export interface SignatureStatement {
  readonly kind: 'signature';
  readonly range: Range;
  readonly party: Name;
  readonly signer: StringNode | null;
  readonly place: StringNode | null;
  readonly date: DateNode | StringNode | null;
}

/** `Abschnitt "I) …" { … }`, `Anlage "…" { … }` */
export interface SectionStatement extends Block {
  readonly kind: 'section';
  readonly annex: boolean;
  readonly heading: StringNode | null;
  readonly statements: readonly Statement[];
}

/** `Ziel integration "…" { … }` */
export interface GoalStatement extends Block {
  readonly kind: 'goal';
  readonly handle: Name | null;
  readonly previously: Name | null;
  readonly title: StringNode | null;
  /** Text directly behind the title, in place of or before a block. */
  readonly text: ProseNode | null;
  readonly statements: readonly Statement[];
}

/** `Lokale Ziele { … }`, `Kommunale Ziele entfallen "Grund"` */
export interface GoalClassStatement extends Block {
  readonly kind: 'goalClass';
  readonly class: 'local' | 'municipal';
  /** The keyword `entfallen`. */
  readonly waived: Range | null;
  readonly reason: StringNode | null;
  readonly statements: readonly Statement[];
}

/** `"""…"""` */
export interface ProseStatement {
  readonly kind: 'text';
  readonly range: Range;
  readonly text: ProseNode;
}

/** `Tabelle "Überschrift" {`, then a line `| a | b |` for each row */
export interface TableStatement extends Block {
  readonly kind: 'table';
  readonly caption: StringNode | null;
  readonly statements: readonly Statement[];
}

/** `| a | b |` */
export interface RowStatement {
  readonly kind: 'row';
  readonly range: Range;
  readonly cells: readonly StringNode[];
}

/** `Zielnachhaltung "Überschrift" { … }` */
export interface FollowUpStatement extends Block {
  readonly kind: 'followUp';
  readonly heading: StringNode | null;
  readonly statements: readonly Statement[];
}

/** `Dialog am 22.08.2012 von a mit b, c "…"`, `Bericht halbjährlich von a an b, "den Beirat" "…"` */
export interface DialogueStatement {
  readonly kind: 'dialogue';
  readonly range: Range;
  readonly what: 'dialogue' | 'report';
  readonly when: DateNode | Time | StringNode | null;
  readonly from: readonly (Name | StringNode)[];
  readonly to: readonly (Name | StringNode)[];
  readonly text: StringNode | null;
}

/** `Datenstand 15.07.2024 Berichtsmonat "März 2024"`, `Datenstand "Oktober 2023"` */
export interface DataStatement {
  readonly kind: 'data';
  readonly range: Range;
  readonly when: DateNode | StringNode | null;
  readonly month: StringNode | null;
}

/** `Begriff "…" """…"""` */
export interface DefinitionStatement {
  readonly kind: 'definition';
  readonly range: Range;
  readonly term: StringNode | null;
  readonly text: ProseNode | null;
}

/** `Fußnote handle """…"""` */
export interface FootnoteStatement {
  readonly kind: 'footnote';
  readonly range: Range;
  readonly handle: Name | null;
  readonly text: ProseNode | null;
}

/** `Integrationsquote Frauen = 15,2 % (+1,8) nachrichtlich` */
export interface ValueStatement extends Block {
  readonly kind: 'value';
  /** The words of measure and group, or the measure's name in quotes. */
  readonly name: Words | StringNode;
  /** A group in quotes, `"unter 25"`, or the words behind a name in quotes. */
  readonly group: StringNode | Words | null;
  readonly parts: readonly ValuePart[];
  readonly statements: readonly Statement[];
}

/** A line of which nothing could be made. */
export interface StrayStatement {
  readonly kind: 'stray';
  readonly range: Range;
  readonly statements: readonly Statement[];
}
