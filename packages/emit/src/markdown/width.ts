import { reference } from './escape.ts';

/** Latin letters and the signs of German typography: one column each. Asked first and without `u`, for speed. */
const LATIN =
  /^[\u0020-\u007E\u00A0-\u00A8\u00AB-\u00AC\u00AF-\u02FF\u2010-\u2027\u202F\u2030-\u203B\u20AC\u2212]*$/;
/** All but letters, marks and signs of European scripts and typography. */
const UNKNOWN =
  /[^\p{Mn}\u0020-\u02FF\u0370-\u058F\u1D00-\u1FFF\u2010-\u2027\u202F-\u205E\u2070-\u209C\u20A0-\u20C1\u2100-\u2138\u2190-\u22FF]/gu;

/** The text with every character whose width is a matter of taste, such as emoji, written as its number. */
export function withKnownWidth(text: string): string {
  return LATIN.test(text) ? text : text.replace(UNKNOWN, reference);
}

/** A text of known width and the columns it takes. */
export interface Measured {
  readonly text: string;
  readonly width: number;
}

export const NOTHING: Measured = { text: '', width: 0 };

/** Any text with its columns; what is of unknown width is written as its number. */
export function measured(text: string | undefined): Measured {
  if (!text) return NOTHING;
  if (LATIN.test(text)) return { text, width: text.length };
  const known = withKnownWidth(text);
  return { text: known, width: widthOf(known) };
}

/** The columns that a text of known width takes. */
export function widthOf(text: string): number {
  return LATIN.test(text) ? text.length : [...text.replace(/\p{Mn}/gu, '')].length;
}
