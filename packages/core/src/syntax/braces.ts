import type { IToken } from 'chevrotain';
import type { Diagnostic } from '../diagnostic.ts';
import { LIMITS } from '../limits.ts';
import { rangeOf } from '../text/range.ts';
import { emptyToken } from './layout.ts';
import { tokenEnd } from './parser/nodes.ts';
import { End, LeftBrace, ProseLiteral, RightBrace } from './tokens.ts';

/**
 * The tokens with braces that balance and nest no deeper than allowed. Where they do not balance in the text,
 * indentation tells which block was left open, and the message stands at the brace that opens it.
 */
export function balanceBraces(
  text: string,
  tokens: readonly IToken[],
  diagnostics: Diagnostic[],
): readonly IToken[] {
  let depth = 0;
  let deepest = 0;
  let balanced = true;
  for (const token of tokens) {
    if (token.tokenType === LeftBrace) deepest = Math.max(deepest, ++depth);
    else if (token.tokenType === RightBrace && --depth < 0) balanced = false;
  }
  const whole = balanced && depth === 0 ? tokens : repaired(text, tokens, -depth, diagnostics);
  return deepest > LIMITS.nesting ? flattened(whole, diagnostics) : whole;
}

const BLOCK_KEYWORDS = new Set([
  'Partei',
  'Messgröße',
  'Unterschriften',
  'Abschnitt',
  'Anlage',
  'Ziel',
  'Lokale',
  'Kommunale',
  'Tabelle',
  'Zielnachhaltung',
]);

/** Opens a block where its keyword has none and deeper lines follow, as long as there are braces that close nothing. */
function opened(
  text: string,
  tokens: readonly IToken[],
  superfluous: number,
  diagnostics: Diagnostic[],
): readonly IToken[] {
  const result: IToken[] = [];
  let left = superfluous;
  let first: IToken | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.tokenType === End) {
      const last = tokens[i - 1];
      let at = i + 1;
      while (tokens[at]?.tokenType === End) at++;
      const next = tokens[at];
      if (
        left > 0 &&
        first &&
        last &&
        next &&
        BLOCK_KEYWORDS.has(first.image) &&
        last.tokenType !== LeftBrace &&
        last.tokenType !== RightBrace &&
        last.tokenType !== ProseLiteral &&
        indentOf(text, next.startOffset) > indentOf(text, first.startOffset)
      ) {
        diagnostics.push(unopenedBlock(last));
        result.push(emptyToken(LeftBrace, tokenEnd(last)));
        left--;
      }
      first = undefined;
    } else first ??= token;
    result.push(token);
  }
  return result;
}

/** Closes what is left open where the indentation falls back, drops what closes nothing. */
function repaired(
  text: string,
  unbalanced: readonly IToken[],
  surplus: number,
  diagnostics: Diagnostic[],
): readonly IToken[] {
  const tokens = surplus > 0 ? opened(text, unbalanced, surplus, diagnostics) : unbalanced;
  const result: IToken[] = [];
  const open: { token: IToken; indent: number }[] = [];
  const closeLast = (before: IToken | undefined) => {
    const block = open.pop()!;
    diagnostics.push(unclosed(block.token));
    result.push(emptyToken(RightBrace, before ? before.startOffset : text.length));
  };
  let indent = 0;
  let lineStart = true;
  for (const token of tokens) {
    if (token.tokenType === End) {
      lineStart = true;
      result.push(token);
      continue;
    }
    if (lineStart) {
      indent = indentOf(text, token.startOffset);
      lineStart = false;
      const closes = token.tokenType === RightBrace;
      while (
        open.length > 0 &&
        (closes ? open.at(-1)!.indent > indent : open.at(-1)!.indent >= indent)
      ) {
        closeLast(token);
      }
    }
    if (token.tokenType === LeftBrace) open.push({ token, indent });
    if (token.tokenType === RightBrace && !open.pop()) {
      // One that no text holds was set where a table seemed to end.
      if (token.image !== '') diagnostics.push(unopened(token));
      continue;
    }
    result.push(token);
  }
  while (open.length > 0) closeLast(undefined);
  return result;
}

/** Leaves out what lies deeper than allowed; one message where it begins. */
function flattened(tokens: readonly IToken[], diagnostics: Diagnostic[]): readonly IToken[] {
  const result: IToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.tokenType === LeftBrace && ++depth === LIMITS.nesting + 1) {
      diagnostics.push(tooDeep(token));
    }
    if (depth <= LIMITS.nesting) result.push(token);
    if (token.tokenType === RightBrace) depth--;
  }
  return result;
}

function indentOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return offset - start;
}

function unclosed(token: IToken): Diagnostic {
  return {
    code: 'klammer-offen',
    severity: 'error',
    range: rangeOf(token.startOffset, token.startOffset + 1),
    message: 'Die hier geöffnete geschweifte Klammer wird nicht geschlossen.',
    hint: 'Schreiben Sie „}“ in eine eigene Zeile, wo der Block endet.',
  };
}

function unopened(token: IToken): Diagnostic {
  const range = rangeOf(token.startOffset, token.startOffset + 1);
  return {
    code: 'klammer-zu-viel',
    severity: 'error',
    range,
    message: 'Diese geschweifte Klammer schließt nichts.',
    hint: 'Löschen Sie sie, oder ergänzen Sie „{“, wo der Block beginnt.',
    fixes: [{ title: 'Klammer löschen', safe: false, edits: [{ range, text: '' }] }],
  };
}

/** A line whose block has no brace; `last` is its last token. */
export function unopenedBlock(last: IToken): Diagnostic {
  // „Partei x "Name":“ and „Partei x "Name" (“ have another sign in its place.
  const instead = /^[:([]$/.test(last.image);
  const place = rangeOf(instead ? last.startOffset : tokenEnd(last), tokenEnd(last));
  return {
    code: 'klammer-fehlt',
    severity: 'error',
    range: rangeOf(last.startOffset, tokenEnd(last)),
    message: 'Am Ende dieser Zeile fehlt die öffnende geschweifte Klammer.',
    hint: 'Der Block, der hier beginnt, steht zwischen { und }.',
    fixes: [
      {
        title: 'Klammer ergänzen',
        safe: true,
        edits: [{ range: place, text: instead && last.image !== ':' ? '{' : ' {' }],
      },
    ],
  };
}

function tooDeep(token: IToken): Diagnostic {
  return {
    code: 'zu-tief-verschachtelt',
    severity: 'error',
    range: rangeOf(token.startOffset, token.startOffset + 1),
    message: `Blöcke stehen hier tiefer ineinander als ${LIMITS.nesting}-mal; was darin steht, wird nicht gelesen.`,
    hint: 'Fehlt weiter oben eine schließende Klammer?',
  };
}
