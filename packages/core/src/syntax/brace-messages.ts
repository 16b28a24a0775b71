import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { LIMITS } from '../limits.ts';
import { rangeOf } from '../text/range.ts';
import { endsWhole, placeOfBrace } from './brace-places.ts';
import { tokenEnd } from './parser/nodes.ts';

/** What is said about braces that do not balance. */

export function unclosed(token: IToken): Diagnostic {
  return {
    code: 'klammer-offen',
    severity: 'error',
    range: rangeOf(token.startOffset, token.startOffset + 1),
    message: 'Die hier geöffnete geschweifte Klammer wird nicht geschlossen.',
    hint: 'Schreiben Sie „}“ in eine eigene Zeile, wo der Block endet.',
  };
}

export function otherCloser({ image, startOffset }: IToken): Diagnostic {
  const range = rangeOf(startOffset, startOffset + image.length);
  return {
    code: 'klammer-offen',
    severity: 'error',
    range,
    message: `„${image}“ schließt keinen Block.`,
    hint: 'Ein Block endet mit einer geschweiften Klammer.',
    fixes: [{ title: 'Durch } ersetzen', safe: false, edits: [{ range, text: '}' }] }],
  };
}

export function unopened(token: IToken): Diagnostic {
  return tooMany(
    token,
    'Diese geschweifte Klammer schließt nichts.',
    'Löschen Sie sie, oder ergänzen Sie „{“, wo der Block beginnt.',
    false,
  );
}

export function openedTwice(token: IToken): Diagnostic {
  return tooMany(
    token,
    'Diese geschweifte Klammer steht hier ein zweites Mal.',
    'Ein Block beginnt mit einer Klammer.',
    true,
  );
}

function tooMany(token: IToken, message: string, hint: string, safe: boolean): Diagnostic {
  const range = rangeOf(token.startOffset, token.startOffset + 1);
  return {
    code: 'klammer-zu-viel',
    severity: 'error',
    range,
    message,
    hint,
    fixes: [{ title: 'Klammer löschen', safe, edits: [{ range, text: '' }] }],
  };
}

/** Lines of a block whose first line is missing; `close` is its end. */
export function headless(first: IToken, close: IToken): Diagnostic {
  const head =
    HEADS.find(([pattern]) => pattern.test(first.image))?.[1] ?? 'Ziel kürzel "Wortlaut" {';
  return {
    code: 'block-ohne-platz',
    severity: 'error',
    range: rangeOf(first.startOffset, tokenEnd(first)),
    message: 'Über dieser Zeile fehlt die erste Zeile des Blocks, zu dem sie gehört.',
    hint: `So beginnt er: ${head}`,
    related: [
      {
        range: rangeOf(close.startOffset, close.startOffset + 1),
        message: 'Hier endet der Block.',
      },
    ],
  };
}

/** The head of a block by the first word in it. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Rolle|Rubrum|vertreten|im|gemeinsam|Zusatz)$/, 'Partei kürzel "Name" {'],
  [/^(?:Einheit|Definition|besser)$/, 'Messgröße kürzel "Name" {'],
  [/^(?:Dialog|Bericht|Datenstand)$/, 'Zielnachhaltung {'],
  [
    /^(?:Abschnitt|Ziel|Tabelle|Zielnachhaltung|Begriff|Lokale|Kommunale)$|^"""/,
    'Abschnitt "Überschrift" {',
  ],
  [/^\|/, 'Tabelle "Überschrift" {'],
];

/** A line whose block has no brace; `last` is its last token. */
export function unopenedBlock(last: IToken, safe = true): Diagnostic {
  const { range: place, brace } = placeOfBrace(last);
  return {
    code: 'klammer-fehlt',
    severity: 'error',
    range: rangeOf(last.startOffset, tokenEnd(last)),
    message: 'Am Ende dieser Zeile fehlt die öffnende geschweifte Klammer.',
    hint: 'Der Block, der hier beginnt, steht zwischen { und }.',
    fixes: [
      {
        title: 'Klammer ergänzen',
        safe: safe && endsWhole(last),
        edits: [{ range: place, text: brace }],
      },
    ],
  };
}

export function tooDeep(token: IToken): Diagnostic {
  return {
    code: 'zu-tief-verschachtelt',
    severity: 'error',
    range: rangeOf(token.startOffset, token.startOffset + 1),
    message: `Blöcke stehen hier tiefer ineinander als ${LIMITS.nesting}-mal; was darin steht, wird nicht gelesen.`,
    hint: 'Fehlt weiter oben eine schließende Klammer?',
  };
}
