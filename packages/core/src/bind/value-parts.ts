import type * as Ast from '../syntax/ast.ts';
import { inlineKeywords } from '../syntax/tokens.ts';
import { normalizeName } from '../text/names.ts';
import { nearest } from '../text/nearest.ts';
import { lineText, positionAt } from '../text/source.ts';
import { reportSaying, sayingAt } from './value-words.ts';
import { type BindContext, replacement, report } from './context.ts';

/** The parts of a value line by kind; each stands there at most once. */
export interface Parts {
  relation?: Ast.RelationPart;
  quantities: Ast.QuantityPart[];
  bounds: Ast.BoundPart[];
  text?: Ast.TextPart;
  change?: Ast.ChangePart;
  base?: Ast.BasePart;
  status?: Ast.StatusPart;
  /** `offen`, `keine Zielsetzung`: what stands where a value is not. */
  unset?: Ast.StatusPart;
  label?: Ast.LabelPart;
  wording?: Ast.WordingPart;
  note?: Ast.NotePart;
}

/** Null where a part makes no sense; the first such part is reported. */
export function sortParts(context: BindContext, node: Ast.ValueStatement): Parts | null {
  const parts: Parts = { quantities: [], bounds: [] };
  for (const part of node.parts) {
    switch (part.kind) {
      case 'quantity':
        parts.quantities.push(part);
        break;
      case 'bound':
        parts.bounds.push(part);
        break;
      case 'relation':
        // „= mindestens 30 %“ says no more than „mindestens 30 %“.
        if (parts.relation && (parts.relation.relation !== 'equal' || part.relation === 'equal'))
          return twice(context, part, parts.relation);
        parts.relation = part;
        break;
      case 'textValue':
        if (parts.text) return twice(context, part, parts.text);
        parts.text = part;
        break;
      case 'changeValue':
        if (parts.change) return twice(context, part, parts.change);
        parts.change = part;
        break;
      case 'basePart':
        if (parts.base) return twice(context, part, parts.base);
        parts.base = part;
        break;
      case 'status':
        if (part.status === 'offen' || part.status === 'keineZielsetzung') {
          if (parts.unset) return twice(context, part, parts.unset);
          parts.unset = part;
          break;
        }
        if (parts.status) return twice(context, part, parts.status);
        parts.status = part;
        break;
      case 'label':
        if (!part.text) return missingText(context, part, 'als "Wortlaut der Zeile"');
        if (parts.label) return twice(context, part, parts.label);
        parts.label = part;
        break;
      case 'wording':
        if (!part.text) return missingText(context, part, 'Wortlaut "um 4,4 % zum Vorjahr"');
        if (parts.wording) return twice(context, part, parts.wording);
        parts.wording = part;
        break;
      case 'note':
        if (part.footnotes.length === 0) return missingHandle(context, part);
        if (parts.note) return twice(context, part, parts.note, SEVERAL_NOTES);
        parts.note = part;
        break;
      case 'stray':
        return reportStray(context, part);
    }
  }
  return parts;
}

const SEVERAL_NOTES = 'Mehrere Fußnoten trennt ein Komma: Fußnote stand, quelle';

export function twice(
  context: BindContext,
  second: Ast.ValuePart,
  first: Ast.ValuePart,
  hint = 'Löschen Sie eine der beiden, oder beginnen Sie eine neue Zeile.',
): null {
  report(context, 'angabe-doppelt', second.range, 'Diese Angabe steht schon in der Zeile.', {
    hint,
    related: [{ range: first.range, message: 'Hier steht sie zuerst.' }],
  });
  return null;
}

function missingText(context: BindContext, part: Ast.ValuePart, form: string): null {
  const { start, end } = part.range;
  const { text } = context.source;
  const word = /\p{L}+\s+$/u.exec(text.slice(Math.max(0, start - 20), start));
  const saying = word && sayingAt(text, start - word[0].length);
  if (saying?.range.end === end) return reportSaying(context, saying.range, saying.meant);
  report(context, 'angabe-fehlt', part.range, 'Hier fehlt ein Text in Anführungszeichen.', {
    hint: `So wird er geschrieben: ${form}`,
  });
  return null;
}

function missingHandle(context: BindContext, { range }: Ast.NotePart): null {
  report(context, 'angabe-fehlt', range, 'Hier fehlt das Kürzel der Fußnote.', {
    hint: 'So wird sie geschrieben: Integrationsquote = 15,2 % Fußnote stand',
  });
  return null;
}

/** Whether there is a number behind an equal sign in the line before that place. */
function saysNumber({ source }: BindContext, place: number): boolean {
  const { line, column } = positionAt(source, place);
  return /=.*\d/.test(lineText(source, line).slice(0, column - 1));
}

/** Whether a word follows that stands in a value without a sign before it. */
function isBeforeWord({ source }: BindContext, { range }: Ast.StrayPart): boolean {
  const behind = source.text.slice(range.end, range.end + 60);
  return BARE.test(behind);
}

const BARE =
  /^[ \t]*(?:offen|beobachten|keine Zielsetzung|nachrichtlich|Erwartungswert|Angebot|gegenüber|ggü\.|als|Wortlaut|Fußnote)(?!\p{L})/u;

function reportStray(context: BindContext, part: Ast.StrayPart): null {
  const saying = sayingAt(context.source.text, part.range.start);
  // Behind a value, „auf“ and „ist“ lead to a second one.
  const isSecond = saying?.meant === '=' && saysNumber(context, part.range.start);
  if (saying && !isSecond) return reportSaying(context, saying.range, saying.meant);
  const word = normalizeName(part.text);
  // A keyword in the wrong place is not misspelled.
  const isMisspelled = /^[A-Za-zÄÖÜäöü]/.test(word) && !inlineKeywords.has(word);
  const meant = isMisspelled ? nearest(word, inlineKeywords.keys()) : null;
  if (meant) {
    report(context, 'unbekanntes-wort', part.range, `„${word}“ ist hier kein Schlüsselwort.`, {
      hint: `Meinten Sie „${meant}“?`,
      fixes: [replacement(`Durch „${meant}“ ersetzen`, part.range, meant, false)],
    });
  } else if (/^[:,]$/.test(part.text) && isBeforeWord(context, part)) {
    report(
      context,
      'unbekanntes-wort',
      part.range,
      `Hier steht kein ${part.text === ':' ? 'Doppelpunkt' : 'Komma'}.`,
      {
        hint: 'So wird ein Wert geschrieben: Integrationsquote gesamt = 19,9 % nachrichtlich, oder ohne Zahl: Integrationsquote gesamt beobachten',
        fixes: [replacement(`„${part.text}“ löschen`, part.range, '', false)],
      },
    );
  } else if (part.text === ':') {
    report(context, 'unbekanntes-wort', part.range, 'Vor dem Wert steht kein Doppelpunkt.', {
      hint: 'Zwischen Messgröße und Wert steht ein Gleichheitszeichen.',
      fixes: [replacement('Durch = ersetzen', part.range, ' =', false)],
    });
  } else if (part.text === ',') {
    report(
      context,
      'unbekanntes-wort',
      part.range,
      'Dieses Komma trennt nichts, was hier stehen kann.',
      {
        hint: 'Jeder Wert braucht eine eigene Zeile; in einer Zahl folgen auf das Komma nur Ziffern.',
      },
    );
  } else if (part.text === ')') {
    report(context, 'runde-klammer-zu-viel', part.range, 'Diese runde Klammer schließt nichts.', {
      hint: 'Eine Veränderung steht so: (+1,8) oder (+1,8 %).',
    });
  } else {
    report(
      context,
      'unbekanntes-wort',
      part.range,
      `„${part.text.slice(0, 40)}“ hat in einem Wert keine Bedeutung.`,
      {
        hint: 'Ein Wert wird so geschrieben: Integrationsquote Frauen = 15,2 % (+1,8) nachrichtlich',
      },
    );
  }
  return null;
}
