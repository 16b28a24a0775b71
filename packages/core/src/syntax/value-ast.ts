import type { Relation } from '../model/agreement.ts';
import type { Range } from '../text/range.ts';
import type { Name, NumberNode, StringNode, Words } from './ast.ts';

/** What may follow the name of a value, in any order; the binder says what goes together. */
export type ValuePart =
  | RelationPart
  | QuantityPart
  | TextPart
  | ChangePart
  | BasePart
  | StatusPart
  | LabelPart
  | WordingPart
  | NotePart
  | BoundPart
  | StrayPart;

export interface RelationPart {
  readonly kind: 'relation';
  readonly range: Range;
  readonly relation: Relation;
  /** The word for it in full: `maximal` for `max.`; empty for `=`. */
  readonly word: string;
}

/** `von`, `bis`: the bounds of a range. */
export interface BoundPart {
  readonly kind: 'bound';
  readonly range: Range;
  readonly bound: 'from' | 'to';
}

export interface QuantityPart {
  readonly kind: 'quantity';
  readonly range: Range;
  readonly number: NumberNode;
  readonly unit: Words | null;
}

export interface TextPart {
  readonly kind: 'textValue';
  readonly range: Range;
  readonly text: StringNode;
}

export interface ChangePart {
  readonly kind: 'changeValue';
  readonly range: Range;
  readonly quantity: QuantityPart | null;
  readonly base: BaseNode | null;
}

export interface BasePart {
  readonly kind: 'basePart';
  readonly range: Range;
  readonly base: BaseNode;
}

/** `gegenüber Ist 2023 = 20,0 %` */
export interface BaseNode {
  readonly kind: 'base';
  readonly range: Range;
  /** As written: `gegenüber`, `ggü.`, `im Vergleich zum`. */
  readonly word: string;
  readonly name: Words | StringNode | null;
  readonly year: NumberNode | null;
  readonly quantity: QuantityPart | null;
}

export interface StatusPart {
  readonly kind: 'status';
  readonly range: Range;
  readonly status:
    'nachrichtlich' | 'erwartungswert' | 'beobachten' | 'angebot' | 'offen' | 'keineZielsetzung';
}

/** `als "…"` */
export interface LabelPart {
  readonly kind: 'label';
  readonly range: Range;
  readonly text: StringNode | null;
}

/** `Wortlaut "…"` */
export interface WordingPart {
  readonly kind: 'wording';
  readonly range: Range;
  readonly text: StringNode | null;
}

/** `Fußnote kürzel`, several with commas between them. */
export interface NotePart {
  readonly kind: 'note';
  readonly range: Range;
  readonly footnotes: readonly Name[];
}

/** A word or sign that means nothing here. */
export interface StrayPart {
  readonly kind: 'stray';
  readonly range: Range;
  readonly text: string;
}
