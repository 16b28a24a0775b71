import { reference } from './escape.ts';

/** Letters, marks and signs that are one column wide, or none if they combine: European scripts and typography. */
const KNOWN =
  /^[\p{Mn}\u0020-\u02FF\u0370-\u058F\u1D00-\u1FFF\u2010-\u2027\u202F-\u205E\u2070-\u209C\u20A0-\u20C1\u2100-\u2138\u2190-\u22FF]*$/u;
const ONE_UNKNOWN =
  /[^\p{Mn}\u0020-\u02FF\u0370-\u058F\u1D00-\u1FFF\u2010-\u2027\u202F-\u205E\u2070-\u209C\u20A0-\u20C1\u2100-\u2138\u2190-\u22FF]/gu;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0020-\u007E]*$/;

/** The text with every character whose width is a matter of taste, such as emoji, written as its number. */
export function withKnownWidth(text: string): string {
  return KNOWN.test(text) ? text : text.replace(ONE_UNKNOWN, reference);
}

/** The columns that a text of known width takes. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  return [...text.replace(/\p{Mn}/gu, '')].length;
}
