import type { Range, TextEdit } from './text/range.ts';
import type { Source } from './text/source.ts';

/**
 * `error`: the document must not be produced. `warning`: it can be, but a careful reader would object.
 * `info`: worth knowing, never in the way.
 */
export type Severity = 'error' | 'warning' | 'info';

/** A second place that belongs to a diagnostic, such as the first of two definitions. */
export interface Related {
  /** The text it stands in, where that is another one than the diagnostic's. */
  readonly source?: Source;
  readonly range: Range;
  readonly message: string;
}

/**
 * A change of the source that answers a diagnostic. `safe` fixes cannot change what the agreement says;
 * the others need a person's eye.
 */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** One finding about one place of one source text. All texts are German. */
export interface Diagnostic {
  /** The rule's name, such as `veränderung-ohne-bedeutung`; stable across versions. */
  readonly code: string;
  readonly severity: Severity;
  /** The smallest text that shows the mistake. */
  readonly range: Range;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Where the law or the language says so, such as `§ 48b Abs. 3 Satz 1 SGB II`. */
  readonly source?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** Sorts them by their places. */
export function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
