import type { Diagnostic } from '../diagnostic.ts';
import { lazy } from '../lazy.ts';
import { LIMITS } from '../limits.ts';
import { rangeOf } from '../text/range.ts';

/** Text in which nothing needs a closer look: the letters, digits and signs of German prose. */
const PLAIN =
  /^[\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u202F\u2030\u2212\u2264\u2265\u20AC]*$/;

/** What is flagged, each kind in a group of its own, in the order in which `describe` counts them. */
const flagged = lazy(() => {
  const kinds = [
    // controls
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/u,
    // marks of the writing direction
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    // invisible characters
    /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200D\u2060-\u2065\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8]|[\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u,
    // digits of other scripts
    /(?![0-9])\p{Nd}/u,
    // halves of characters
    /\p{Cs}/u,
  ];
  return new RegExp(kinds.map(({ source }) => `(${source})`).join('|'), 'gu');
});

/**
 * Characters that deceive the eye, wherever they stand: controls, invisible ones, digits and letters that only look
 * right. `more` counts what is found beyond the number of diagnostics that a file may have.
 */
export function inspectCharacters(text: string): { diagnostics: Diagnostic[]; more: number } {
  const diagnostics: Diagnostic[] = [];
  let more = 0;
  if (PLAIN.test(text)) return { diagnostics, more };
  for (const match of text.matchAll(flagged())) {
    if (match[0] === '\uFEFF' && match.index === 0) continue;
    if (diagnostics.length > LIMITS.diagnostics) more++;
    else diagnostics.push(describe(match));
  }
  for (const match of text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu)) {
    if (
      !/\p{Script=Latin}/u.test(match[0]) ||
      !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(match[0])
    )
      continue;
    if (diagnostics.length > LIMITS.diagnostics) more++;
    else diagnostics.push(mixed(match[0], match.index));
  }
  return { diagnostics, more };
}

function describe(match: RegExpExecArray): Diagnostic {
  const character = match[0];
  const offset = match.index;
  const kind = match.slice(1).findIndex((group) => group !== undefined);
  const range = rangeOf(offset, offset + character.length);
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const remove = { title: 'Zeichen entfernen', safe: true, edits: [{ range, text: '' }] };
  switch (kind) {
    case 0:
      return {
        code: 'steuerzeichen',
        severity: 'error',
        range,
        message: `Hier steht das Steuerzeichen ${code}.`,
        hint: 'Es ist unsichtbar und gehört in keinen Text; löschen Sie es.',
        fixes: [remove],
      };
    case 1:
      return {
        code: 'schreibrichtung',
        severity: 'error',
        range,
        message: `Hier steht das unsichtbare Zeichen ${code}, das die Schreibrichtung umkehrt.`,
        hint: 'Damit kann eine Zeile anders aussehen, als sie gelesen wird; löschen Sie es.',
        fixes: [remove],
      };
    case 2:
      return {
        code: 'unsichtbares-zeichen',
        severity: 'warning',
        range,
        message: `Hier steht das unsichtbare Zeichen ${code}.`,
        hint: 'Es kommt meist beim Einfügen aus einem anderen Programm hinein; löschen Sie es.',
        fixes: [remove],
      };
    case 3:
      return {
        code: 'fremde-ziffer',
        severity: 'error',
        range,
        message: `„${character}“ (${code}) ist keine der Ziffern 0 bis 9.`,
        hint: 'Schreiben Sie die Ziffer mit der Tastatur.',
      };
    default:
      return {
        code: 'steuerzeichen',
        severity: 'error',
        range,
        message: `Hier steht ein halbes Zeichen (${code}).`,
        hint: 'Löschen Sie es, oder schreiben Sie das Zeichen neu.',
        fixes: [remove],
      };
  }
}

function mixed(word: string, offset: number): Diagnostic {
  return {
    code: 'gemischte-schrift',
    severity: 'warning',
    range: rangeOf(offset, offset + word.length),
    message: `„${word}“ mischt lateinische mit kyrillischen oder griechischen Buchstaben.`,
    hint: 'Solche Buchstaben sehen gleich aus und sind doch andere; schreiben Sie das Wort neu.',
  };
}
