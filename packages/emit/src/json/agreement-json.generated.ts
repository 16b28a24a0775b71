// Generated from schema/agreement.schema.json by scripts/generate.mjs. Do not edit.

export interface AgreementJson {
  readonly $schema: 'urn:zielwerk:schema:agreement:1';
  readonly formatVersion: 1;
  readonly language: number;
  readonly ruleYear: number;
  readonly year: number;
  readonly title: string;
  readonly state: 'vorlage' | 'entwurf' | 'beschlossen' | 'unterzeichnet' | 'zurückgegeben';
  readonly subject: string | null;
  readonly legalBasis: null | LegalBasisJson;
  readonly declaredChange: null | DeclaredChangeJson;
  readonly parties: readonly PartyJson[];
  readonly measures: readonly MeasureJson[];
  readonly footnotes: readonly FootnoteJson[];
  readonly body: readonly BlockJson[];
}

export interface LegalBasisJson {
  readonly citations: readonly CitationJson[];
  readonly nr: 1 | 2 | 3 | 4 | null;
  readonly other: string | null;
}

export interface CitationJson {
  readonly section: string;
  readonly paragraph: string | null;
  readonly sentence: string | null;
  readonly number: string | null;
  readonly law: string | null;
  readonly text: string;
}

export interface DeclaredChangeJson {
  readonly meaning: ChangeMeaningJson;
  readonly base: string;
}

export type ChangeMeaningJson = 'relative' | 'absolute';

export interface PartyJson {
  readonly handle: string;
  readonly previously: string | null;
  readonly name: string;
  readonly role: 'bmas' | 'bundesagentur' | 'agentur' | 'kommunaler-träger' | 'geschäftsführung-ge' | 'landesbehörde' | 'zkt' | 'sonstige' | null;
  readonly cover: null | CoverJson;
  readonly additions: readonly string[];
  readonly consents: readonly string[];
  readonly jointWith: string | null;
  readonly signers: readonly SignerJson[];
}

export interface CoverJson {
  readonly lead: string;
  readonly leadIsArticle: boolean;
  readonly text: string;
}

export interface SignerJson {
  readonly name: string | null;
  readonly office: string | null;
  readonly capacity: string | null;
}

export interface MeasureJson {
  readonly code: string | null;
  readonly handle: string | null;
  readonly previously: string | null;
  readonly name: string;
  readonly officialName: string;
  readonly isChange: boolean;
  readonly better: 'higher' | 'lower' | null;
  readonly unit: string | null;
  readonly definition: string | null;
  readonly declared: boolean;
}

export interface FootnoteJson {
  readonly handle: string;
  readonly text: TextJson;
}

export interface TextJson {
  readonly source: string;
  readonly text: string;
}

export type BlockJson = PreambleJson | SectionJson | ProseJson | GoalJson | GoalClassJson | TableJson | FollowUpJson | DefinitionJson | SignatureBlockJson;

export interface PreambleJson {
  readonly kind: 'preamble';
  readonly heading: string;
  readonly text: TextJson;
}

export interface SectionJson {
  readonly kind: 'section';
  readonly annex: boolean;
  readonly heading: string;
  readonly blocks: readonly BlockJson[];
}

export interface ProseJson {
  readonly kind: 'prose';
  readonly text: TextJson;
}

export interface GoalJson {
  readonly kind: 'goal';
  readonly handle: string;
  readonly previously: string | null;
  readonly title: string;
  readonly statutory: 'hilfebedürftigkeit' | 'integration' | 'langzeitbezug' | 'soziale-teilhabe' | null;
  readonly values: readonly PlanValueJson[];
  readonly texts: readonly TextJson[];
}

export interface GoalClassJson {
  readonly kind: 'goalClass';
  readonly class: 'local' | 'municipal';
  readonly goals: readonly GoalJson[];
  readonly waived: string | null;
}

export interface PlanValueJson {
  readonly measure: MeasureReferenceJson;
  readonly group: string | null;
  readonly label: string;
  readonly valueKind: 'level' | 'change' | 'count' | 'money' | 'index' | 'text' | 'none';
  readonly content: ValueContentJson;
  readonly change: null | ChangeJson;
  readonly base: null | BaseJson;
  readonly status: 'vereinbart' | 'nachrichtlich' | 'erwartungswert' | 'beobachten' | 'angebot';
  readonly wording: string | null;
  readonly reason: string | null;
  readonly text: string;
}

export interface MeasureReferenceJson {
  readonly code: string | null;
  readonly name: string;
}

export type ValueContentJson = QuantityContentJson | RangeContentJson | TextContentJson | EmptyContentJson;

export interface QuantityContentJson {
  readonly kind: 'quantity';
  readonly relation: 'equal' | 'atLeast' | 'atMost' | 'below' | 'above' | 'about';
  readonly quantity: QuantityJson;
}

export interface RangeContentJson {
  readonly kind: 'range';
  readonly from: QuantityJson;
  readonly to: QuantityJson;
}

export interface TextContentJson {
  readonly kind: 'text';
  readonly text: string;
}

export interface EmptyContentJson {
  readonly kind: 'open' | 'none' | 'absent';
}

export interface QuantityJson {
  readonly value: string;
  readonly sign: '' | '+' | '-';
  readonly grouped: boolean;
  readonly unit: UnitJson;
  readonly text: string;
}

export interface UnitJson {
  readonly kind: 'percent' | 'percentagePoint' | 'money' | 'count' | 'index' | 'none';
  readonly text: string;
}

export interface ChangeJson {
  readonly quantity: QuantityJson;
  readonly meaning: null | ChangeMeaningJson;
  readonly explicit: boolean;
  readonly base: null | BaseJson;
  readonly text: string;
}

export interface BaseJson {
  readonly kind: 'previousYear' | 'actual' | 'forecast' | 'target' | 'named';
  readonly text: string;
  readonly year: number | null;
  readonly quantity: null | QuantityJson;
}

export interface TableJson {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface FollowUpJson {
  readonly kind: 'followUp';
  readonly heading: string | null;
  readonly entries: readonly FollowUpEntryJson[];
  readonly texts: readonly TextJson[];
}

export interface FollowUpEntryJson {
  readonly kind: 'dialogue' | 'report' | 'data';
  readonly when: null | DateJson | RhythmJson;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly text: string | null;
}

export interface DateJson {
  readonly kind: 'date';
  readonly date: string;
}

export interface RhythmJson {
  readonly kind: 'rhythm';
  readonly text: string;
}

export interface DefinitionJson {
  readonly kind: 'definition';
  readonly term: string;
  readonly text: TextJson;
}

export interface SignatureBlockJson {
  readonly kind: 'signatureBlock';
  readonly signatures: readonly SignatureJson[];
}

export interface SignatureJson {
  readonly party: string;
  readonly signer: SignerJson;
  readonly place: string | null;
  readonly date: string | null;
}
