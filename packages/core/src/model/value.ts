import type { Range } from '../text/range.ts';
import type { ChangeMeaning } from './agreement.ts';
import type { Decimal } from './decimal.ts';

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
  readonly footnotes: readonly NoteReference[];
  /** The reason given in a `///` comment. */
  readonly reason: string | null;
}

/** A footnote at a value, by its handle. */
export interface NoteReference {
  readonly handle: string;
  readonly range: Range;
}

/**
 * What the value says: a level, a change (K1 and K3 are changes by definition, a percentage with a written sign is one),
 * a count, an amount of money, an index, words, or nothing yet.
 */
export type ValueKind = 'level' | 'change' | 'count' | 'money' | 'index' | 'text' | 'none';

/** What stands where the number stands. */
export type ValueContent =
  | {
      readonly kind: 'quantity';
      readonly relation: Relation;
      /** The word for the relation as printed: `maximal`, `nicht mehr als`; empty for `=`. */
      readonly relationWord: string;
      readonly quantity: Quantity;
    }
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
  /** As written; also before a zero, where the value does not show it; `±` only there. */
  readonly sign: '' | '+' | '-' | '±';
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
  /** The word before it, as printed: `gegenüber`, `ggü.`, `im Vergleich zum`. */
  readonly word: string;
  /** As printed: `Vorjahr`, `Ist 2023`, `Prognose`, the author's own name. */
  readonly text: string;
  readonly year: number | null;
  readonly quantity: Quantity | null;
}
