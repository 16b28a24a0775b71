// Generated from schema/agreement.schema.json by scripts/generate.mjs. Do not edit.

/** Eine Zielvereinbarung nach § 48b SGB II als Daten: alles, was ihr Quelltext sagt, in seiner Reihenfolge. Was fehlt, ist null oder eine leere Liste; jedes Feld ist immer da. */
export interface AgreementJson {
  /** Die Kennung dieses Schemas. */
  readonly $schema: 'urn:zielwerk:schema:agreement:1';
  /** Die Fassung dieses Formats. Eine neue Fassung hat eine neue Zahl und ein neues Schema. */
  readonly formatVersion: 1;
  /** Die Ausgabe der Sprache („Sprache 1“). */
  readonly language: number;
  /** Das Jahr der Regeln und Namen („Regelwerk“). */
  readonly ruleYear: number;
  /** Das Jahr der Vereinbarung. */
  readonly year: number;
  /** Die Überschrift, wie sie gedruckt wird. */
  readonly title: string;
  /** Der Tag der Vereinbarung, den ihr Titel nennt („vom“). */
  readonly date: string | null;
  /** Derselbe Tag, wie gedruckt: „04.04.2024“ oder „4. April 2024“. */
  readonly dateText: string | null;
  /** Der Stand des Dokuments. */
  readonly state: 'vorlage' | 'entwurf' | 'beschlossen' | 'unterzeichnet' | 'zurückgegeben';
  /** Woraus die Teile stammen, wenn nicht die ganze Vereinbarung überliefert ist („Auszug“). */
  readonly excerpt: string | null;
  /** Der Gegenstand, wie er unter den Parteien steht. */
  readonly subject: string | null;
  /** Die Rechtsgrundlage; null, wo keine genannt ist. */
  readonly legalBasis: null | LegalBasisJson;
  /** Was eine Klammer ohne Einheit in dieser Vereinbarung bedeutet; null, wo nichts vereinbart ist. */
  readonly declaredChange: null | DeclaredChangeJson;
  /** Die Vertragsparteien in der Reihenfolge des Rubrums. */
  readonly parties: readonly PartyJson[];
  /** Alle Messgrößen: die selbst erklärten und die der Verordnung, die ein Wert nennt. */
  readonly measures: readonly MeasureJson[];
  /** Die Fußnoten in der Reihenfolge des Quelltexts. */
  readonly footnotes: readonly FootnoteJson[];
  /** Der Text der Vereinbarung in der Reihenfolge des Dokuments. */
  readonly body: readonly BlockJson[];
}

/** Die Normen, auf denen die Vereinbarung beruht. */
export interface LegalBasisJson {
  /** Die Fundstellen in den Worten des Quelltexts, mit ihren Bindewörtern; null, wo die Art der Vereinbarung eine andere ist. */
  readonly text: string | null;
  readonly citations: readonly CitationJson[];
  /** Die Nummer in § 48b Abs. 1 Satz 1 SGB II, wo die erste Norm eine solche ist. */
  readonly nr: 1 | 2 | 3 | 4 | null;
  /** Die eigenen Worte für eine Art der Vereinbarung, die § 48b SGB II nicht kennt. */
  readonly other: string | null;
}

/** Eine Stelle des Gesetzes. Nicht genannte Teile sind null. */
export interface CitationJson {
  /** Der Paragraph, etwa „48b“. */
  readonly section: string;
  /** Der Absatz. */
  readonly paragraph: string | null;
  /** Der Satz. */
  readonly sentence: string | null;
  /** Die Nummer. */
  readonly number: string | null;
  /** Das Buch oder Gesetz, etwa „SGB II“. */
  readonly law: string | null;
  /** In der einen gedruckten Form: „§ 48b Abs. 1 Satz 1 Nr. 2 SGB II“. */
  readonly text: string;
}

/** „Veränderung in % gegenüber Vorjahr“. */
export interface DeclaredChangeJson {
  readonly meaning: ChangeMeaningJson;
  /** Womit verglichen wird, wie geschrieben. */
  readonly base: string;
}

/** relative: Prozent der Basis; absolute: Prozentpunkte. */
export type ChangeMeaningJson = 'relative' | 'absolute';

/** Eine Vertragspartei. */
export interface PartyJson {
  /** Das Kürzel, unter dem der Quelltext sie nennt. */
  readonly handle: string;
  /** Das frühere Kürzel („zuvor“). */
  readonly previously: string | null;
  readonly name: string;
  /** Ihre Rolle nach § 48b Abs. 1 Satz 1 SGB II. */
  readonly role: 'bmas' | 'bundesagentur' | 'agentur' | 'kommunaler-träger' | 'geschäftsführung-ge' | 'landesbehörde' | 'zkt' | 'sonstige' | null;
  /** Die Worte des Rubrums. */
  readonly cover: null | CoverJson;
  /** Weitere Zeilen unter der Partei im Rubrum. */
  readonly additions: readonly string[];
  /** Mit wem sie im Einvernehmen handelt. */
  readonly consents: readonly string[];
  /** Das Kürzel der Partei, an deren Seite sie steht („gemeinsam mit“). */
  readonly jointWith: string | null;
  /** Wer für sie unterzeichnet. */
  readonly signers: readonly SignerJson[];
}

/** Wie eine Partei im Rubrum steht. */
export interface CoverJson {
  /** „dem“, „der“ oder eigene Worte wie „sowie dem“. */
  readonly lead: string;
  /** Ob dem Artikel „zwischen“ oder „und“ vorangestellt wird. */
  readonly leadIsArticle: boolean;
  readonly text: string;
}

/** Eine unterzeichnende Person. */
export interface SignerJson {
  readonly name: string | null;
  /** Die Funktion. */
  readonly office: string | null;
  /** „in Vertretung“, „im Auftrag“; null für die Amtsinhaberin oder den Amtsinhaber. */
  readonly capacity: string | null;
}

/** Eine Messgröße: eine Kennzahl oder Ergänzungsgröße der Verordnung oder eine eigene. */
export interface MeasureJson {
  /** „K2“, „K3E1“; null für eine eigene. */
  readonly code: string | null;
  /** Das Kürzel einer eigenen; null für die der Verordnung. */
  readonly handle: string | null;
  /** Das frühere Kürzel. */
  readonly previously: string | null;
  /** Der Name im Quelltext. */
  readonly name: string;
  /** Der Name in der Verordnung des Jahres oder der eigene. */
  readonly officialName: string;
  /** Ob die Kennzahl selbst schon eine Veränderung ist wie K1 und K3. */
  readonly isChange: boolean;
  /** Welche Richtung besser ist. */
  readonly better: 'higher' | 'lower' | null;
  /** Die Einheit aller Werte, wie gedruckt. */
  readonly unit: string | null;
  readonly definition: string | null;
  /** Ob der Quelltext sie selbst erklärt. */
  readonly declared: boolean;
}

/** Eine Fußnote. */
export interface FootnoteJson {
  readonly handle: string;
  readonly text: TextJson;
}

/** Fließtext. */
export interface TextJson {
  /** Wie geschrieben: CommonMark mit Absätzen, Listen, Hervorhebungen und Links; Zitate in doppelten geschweiften Klammern. */
  readonly source: string;
  /** Dasselbe mit den zitierten Angaben an ihrer Stelle; Verweise auf Fußnoten fehlen. */
  readonly text: string;
}

/** Ein Teil der Vereinbarung. */
export type BlockJson = PreambleJson | SectionJson | ProseJson | GoalJson | GoalClassJson | TableJson | FollowUpJson | DefinitionJson | SignatureBlockJson;

/** Die Präambel. */
export interface PreambleJson {
  readonly kind: 'preamble';
  readonly heading: string;
  readonly text: TextJson;
}

/** Ein Abschnitt oder eine Anlage. Die Nummer steht in der Überschrift. */
export interface SectionJson {
  readonly kind: 'section';
  /** Ob es eine Anlage ist. */
  readonly annex: boolean;
  readonly heading: string;
  readonly blocks: readonly BlockJson[];
}

/** Ein Text im Abschnitt. */
export interface ProseJson {
  readonly kind: 'prose';
  readonly text: TextJson;
}

/** Ein Ziel mit seinen Werten, Texten und freien Tabellen. */
export interface GoalJson {
  readonly kind: 'goal';
  readonly handle: string;
  /** Das frühere Kürzel („zuvor“). */
  readonly previously: string | null;
  readonly title: string;
  /** Das gesetzliche Ziel nach § 48b Abs. 3 SGB II, das der Titel nennt. */
  readonly statutory: 'hilfebedürftigkeit' | 'integration' | 'langzeitbezug' | 'soziale-teilhabe' | null;
  /** Werte, Text und freie Tabellen in ihrer Reihenfolge. */
  readonly blocks: readonly (PlanValueJson | ProseJson | TableJson)[];
}

/** Lokale oder kommunale Ziele. */
export interface GoalClassJson {
  readonly kind: 'goalClass';
  readonly class: 'local' | 'municipal';
  /** Ziele, Text und freie Tabellen in ihrer Reihenfolge. */
  readonly blocks: readonly (GoalJson | ProseJson | TableJson)[];
  /** Warum es keine gibt; null, wo nicht verzichtet wird. */
  readonly waived: string | null;
}

/** Ein Wert: eine Zeile der Zieltabelle. */
export interface PlanValueJson {
  readonly kind: 'planValue';
  readonly measure: MeasureReferenceJson;
  /** „gesamt“, „Frauen“, „Männer“ oder eine andere Gruppe. */
  readonly group: string | null;
  /** Der gedruckte Name der Zeile. */
  readonly label: string;
  /** Was der Wert sagt: einen Stand, eine Veränderung (K1 und K3 sind es immer), eine Anzahl, einen Betrag, einen Index, Worte oder nichts. */
  readonly valueKind: 'level' | 'change' | 'count' | 'money' | 'index' | 'text' | 'none';
  readonly content: ValueContentJson;
  /** Die Klammer hinter dem Wert. */
  readonly change: null | ChangeJson;
  /** Womit der Wert verglichen wird. */
  readonly base: null | BaseJson;
  /** Der Status des Werts. */
  readonly status: 'vereinbart' | 'nachrichtlich' | 'erwartungswert' | 'beobachten' | 'angebot';
  /** Die Worte, die statt der berechneten Form gedruckt werden. */
  readonly wording: string | null;
  /** Die Kürzel der Fußnoten am Wert. */
  readonly footnotes: readonly string[];
  /** Die Begründung aus einem Kommentar mit drei Strichen. */
  readonly reason: string | null;
  /** Der Wert, wie er gedruckt wird; leer, wo er noch einzutragen ist. */
  readonly text: string;
}

/** Eine der Messgrößen des Dokuments. */
export interface MeasureReferenceJson {
  readonly code: string | null;
  /** Das Kürzel einer eigenen Messgröße; mehrere dürfen einen Namen haben. */
  readonly handle: string | null;
  readonly name: string;
}

/** Der Inhalt eines Werts. */
export type ValueContentJson = QuantityContentJson | RangeContentJson | TextContentJson | EmptyContentJson;

/** Wer an einem Dialog teilnimmt, einen Bericht gibt oder bekommt. */
export interface ParticipantJson {
  /** Das Kürzel einer Partei; null für andere. */
  readonly party: string | null;
  /** Der gedruckte Name. */
  readonly text: string;
}

/** Eine Zahl. */
export interface QuantityContentJson {
  readonly kind: 'quantity';
  /** =, mindestens, höchstens, unter, über, ca. */
  readonly relation: 'equal' | 'atLeast' | 'atMost' | 'below' | 'above' | 'about';
  /** Das gedruckte Wort dafür; leer bei =. */
  readonly relationWord: string;
  readonly quantity: QuantityJson;
}

/** Eine Spanne. */
export interface RangeContentJson {
  readonly kind: 'range';
  readonly from: QuantityJson;
  readonly to: QuantityJson;
}

/** Ein Wert in Worten. */
export interface TextContentJson {
  readonly kind: 'text';
  readonly text: string;
}

/** open: noch einzutragen; none: „Keine Zielsetzung“; absent: nur der Status steht da. */
export interface EmptyContentJson {
  readonly kind: 'open' | 'none' | 'absent';
}

/** Eine Zahl mit Einheit, genau so, wie sie geschrieben ist. */
export interface QuantityJson {
  /** Die Zahl mit Dezimalpunkt, ohne Tausenderpunkte, in der geschriebenen Genauigkeit: „19.90“. */
  readonly value: string;
  /** Das geschriebene Vorzeichen; ± nur vor einer Null. */
  readonly sign: '' | '+' | '-' | '±';
  /** Ob Tausender gruppiert sind. */
  readonly grouped: boolean;
  readonly unit: UnitJson;
  /** Wie gedruckt: „−0,6 %“. */
  readonly text: string;
}

/** Eine Einheit. */
export interface UnitJson {
  readonly kind: 'percent' | 'percentagePoint' | 'money' | 'count' | 'index' | 'none';
  /** Wie gedruckt; leer bei none. */
  readonly text: string;
}

/** Eine Veränderung. */
export interface ChangeJson {
  readonly quantity: QuantityJson;
  /** Null, wo die Klammer keine Einheit hat und nichts vereinbart ist. */
  readonly meaning: null | ChangeMeaningJson;
  /** Ob die Klammer ihre Einheit selbst nennt. */
  readonly explicit: boolean;
  readonly base: null | BaseJson;
  /** Wie gedruckt, ohne Klammern. */
  readonly text: string;
}

/** Womit verglichen wird. */
export interface BaseJson {
  readonly kind: 'previousYear' | 'actual' | 'forecast' | 'target' | 'named';
  /** Das Wort davor, wie gedruckt: „gegenüber“, „ggü.“, „im Vergleich zum“. */
  readonly word: string;
  /** Wie gedruckt: „Vorjahr“, „Ist 2023“. */
  readonly text: string;
  readonly year: number | null;
  readonly quantity: null | QuantityJson;
}

/** Eine freie Tabelle. */
export interface TableJson {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly header: readonly TextJson[];
  readonly rows: readonly (readonly TextJson[])[];
}

/** Die Zielnachhaltung. */
export interface FollowUpJson {
  readonly kind: 'followUp';
  readonly heading: string | null;
  /** Dialoge, Berichte, Datenstände, Text und freie Tabellen in ihrer Reihenfolge. */
  readonly blocks: readonly (FollowUpEntryJson | ProseJson | TableJson)[];
}

/** Ein Dialog, ein Bericht oder ein Datenstand. */
export interface FollowUpEntryJson {
  readonly kind: 'dialogue' | 'report' | 'data';
  readonly when: null | DateJson | RhythmJson;
  readonly from: readonly ParticipantJson[];
  readonly to: readonly ParticipantJson[];
  /** Der Gegenstand; beim Datenstand der Berichtsmonat. */
  readonly text: string | null;
}

/** Ein Tag. */
export interface DateJson {
  readonly kind: 'date';
  readonly date: string;
  /** Wie gedruckt: „04.04.2024“ oder „4. April 2024“. */
  readonly text: string;
}

/** Ein Rhythmus, wie geschrieben. */
export interface RhythmJson {
  readonly kind: 'rhythm';
  readonly text: string;
}

/** Ein erklärter Begriff. */
export interface DefinitionJson {
  readonly kind: 'definition';
  readonly term: string;
  readonly text: TextJson;
}

/** Die Stelle der Unterschriften. */
export interface SignatureBlockJson {
  readonly kind: 'signatureBlock';
  readonly signatures: readonly SignatureJson[];
}

/** Eine Unterschrift. */
export interface SignatureJson {
  /** Das Kürzel der Partei. */
  readonly party: string;
  readonly signer: SignerJson;
  /** Null, wo der Ort noch einzutragen ist. */
  readonly place: string | null;
  /** Null, wo der Tag noch einzutragen ist oder nur Worte für ihn stehen. */
  readonly date: string | null;
  /** Derselbe Tag, wie gedruckt: „04.04.2024“ oder „4. April 2024“; ohne „date“ die Worte dafür: „im April 2024“. */
  readonly dateText: string | null;
}
