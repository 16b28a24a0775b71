import type { Diagnostic, Fix } from '../diagnostic.ts';
import type {
  Measure,
  NoteReference,
  PlanValue,
  Quantity,
  ValueContent,
  ValueKind,
  ValueStatus,
} from '../model/agreement.ts';
import { isAmount } from '../model/amount.ts';
import { changeOfRatio } from '../model/ratio.ts';
import { rowLabel } from '../statute/form-sheets.ts';
import { levelName } from '../statute/kennzahlen.ts';
import type * as Ast from '../syntax/ast.ts';
import { normalizeName } from '../text/names.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { checkUnitOfBase } from './base-unit.ts';
import { bindBase, bindChange } from './changes.ts';
import { type BindContext, reasonAbove, replacement, report } from './context.ts';
import { bindQuantity } from './literals.ts';
import { type ResolvedMeasure, resolveMeasure } from './measures.ts';
import { bindMissing } from './missing-value.ts';
import { bindRange, reportSecond } from './two-values.ts';
import { fitsUnit, readUnit } from './unit.ts';
import { type Parts, sortParts, twice } from './value-parts.ts';

/** One line about a measure; null, and reported, where it names no measure or no value. */
export function bindValue(context: BindContext, node: Ast.ValueStatement): PlanValue | null {
  // The first part of a line that makes no sense is reported; what follows from it is not.
  const parts = sortParts(context, node);
  const resolved = parts && resolveMeasure(context, node);
  const content = resolved && bindContent(context, node, parts, resolved.measure);
  if (!content) return null;
  const change = parts.change ? bindChange(context, parts.change, startOfValue(parts)) : null;
  const base = parts.base ? bindBase(context, parts.base.base) : null;
  for (const one of [base, change?.base]) checkUnitOfBase(context, resolved.measure, content, one);
  if (node.block) {
    report(
      context,
      'block-ohne-platz',
      rangeOf(node.block.start, node.block.start + 1),
      'Ein Wert hat keinen Block.',
      {
        hint: 'Schreiben Sie alle Angaben zu einem Wert in eine Zeile.',
      },
    );
  }
  const { measure, measureRange, group, groupRange } = resolved;
  const label = parts.label?.text?.text ?? usualLabel(context, resolved, content);
  return {
    kind: 'planValue',
    range: node.range,
    measure,
    measureRange,
    group,
    groupRange,
    label,
    labelRange: parts.label?.text?.range ?? null,
    valueKind: valueKindOf(measure, content),
    content,
    change,
    base,
    status: statusOf(parts.status),
    wording: parts.wording?.text?.text ?? null,
    wordingRange: parts.wording?.text?.range ?? null,
    footnotes: bindNotes(context, parts.note?.footnotes ?? []),
    reason: reasonAbove(context, node.range.start),
  };
}

/** Where the value begins that a line prints before its bracket; null where the line prints more than these two. */
function startOfValue({
  relation,
  quantities,
  bounds,
  change,
  base,
  wording,
}: Parts): number | null {
  const [quantity] = quantities;
  if (!quantity || bounds.length > 0 || base || wording) return null;
  if (change!.base || change!.range.start < quantity.range.end) return null;
  return relation?.word ? relation.range.start : quantity.range.start;
}

/** The footnotes at a value, each once; whether there are such, is known when all are collected. */
function bindNotes(context: BindContext, names: readonly Ast.Name[]): NoteReference[] {
  const notes: NoteReference[] = [];
  for (const { text, range } of names) {
    const handle = normalizeName(text);
    const first = notes.find((note) => note.handle === handle);
    if (!first) notes.push({ handle, range });
    else
      report(context, 'angabe-doppelt', range, `Die Fußnote „${handle}“ steht hier schon.`, {
        hint: 'Löschen Sie eines der beiden Kürzel.',
        related: [{ range: first.range, message: 'Hier steht sie zuerst.' }],
      });
  }
  return notes;
}

function valueKindOf(measure: Measure, content: ValueContent): ValueKind {
  if (content.kind === 'text') return 'text';
  if (content.kind !== 'quantity' && content.kind !== 'range') return 'none';
  const { unit, sign } = content.kind === 'range' ? content.to : content.quantity;
  if (unit.kind === 'money' || unit.kind === 'count' || unit.kind === 'index') return unit.kind;
  return measure.isChange || sign !== '' ? 'change' : 'level';
}

function usualLabel(
  { ruleYear }: BindContext,
  { measure: { code, officialName }, group }: ResolvedMeasure,
  content: ValueContent,
): string {
  if (code === null) return ownLabel(officialName, group);
  return rowLabel(
    code,
    isAmount(content) ? levelName(officialName) : officialName,
    group,
    ruleYear,
  );
}

function ownLabel(name: string, group: string | null): string {
  if (group === null) return name;
  return group === 'gesamt' ? `${name} (gesamt)` : `${name} - ${group}`;
}

function statusOf(part: Ast.StatusPart | undefined): ValueStatus {
  if (!part || part.status === 'offen' || part.status === 'keineZielsetzung') return 'vereinbart';
  return part.status;
}

function bindContent(
  context: BindContext,
  node: Ast.ValueStatement,
  parts: Parts,
  measure: Measure,
): ValueContent | null {
  if (contradicts(context, parts)) return null;
  const [first, second] = parts.quantities;
  const quantities = parts.quantities.map((part) => bindQuantity(context, part));
  if (quantities.includes(null)) return null;
  if (parts.bounds.length > 0) {
    const range = bindRange(context, node, parts, quantities as Quantity[]);
    return range && hasUnit(context, measure, second!, quantities[1]!) ? range : null;
  }
  if (second) return reportSecond(context, first!, second);
  if (first) {
    if (!parts.relation) return reportNoRelation(context, node, first);
    if (!hasUnit(context, measure, first, quantities[0]!)) return null;
    const { relation, word } = parts.relation;
    return { kind: 'quantity', relation, relationWord: word, quantity: quantities[0]! };
  }
  if (parts.text) {
    if (!parts.relation) return reportNoRelation(context, node, parts.text);
    const { text, range } = parts.text.text;
    if (NO_TEXT.test(text)) reportQuoted(context, parts.text);
    return { kind: 'text', text, range };
  }
  if (parts.unset) return { kind: parts.unset.status === 'offen' ? 'open' : 'none' };
  return bindMissing(context, node, parts);
}

/** Reports a line that says two things at once: a value that is open, a text and a number, a bound without a number. */
function contradicts(context: BindContext, parts: Parts): boolean {
  const { relation, unset, text } = parts;
  const number = parts.bounds[0] ?? parts.quantities[0];
  const value = number ?? text;
  if (unset && value) {
    report(
      context,
      'angabe-widerspricht',
      unset.range,
      `Die Zeile nennt einen Wert und sagt zugleich „${textAt(context, unset)}“.`,
      {
        hint: 'Streichen Sie eines von beiden.',
        related: [{ range: value.range, message: 'Das ist der Wert.' }],
      },
    );
    return true;
  }
  if (number && text) {
    twice(context, text, number);
    return true;
  }
  if (relation?.word === 'bis zu' && parts.bounds.length > 0) {
    report(
      context,
      'angabe-widerspricht',
      relation.range,
      'Die obere Grenze einer Spanne heißt „bis“.',
      {
        hint: 'So wird sie geschrieben: Integrationsquote = von 20,0 % bis 22,5 %',
        fixes: [replacement('Durch „bis“ ersetzen', relation.range, 'bis', true)],
      },
    );
    return true;
  }
  if (relation && relation.relation !== 'equal' && (unset || text || parts.bounds.length > 0)) {
    report(
      context,
      'angabe-widerspricht',
      relation.range,
      `„${textAt(context, relation)}“ steht nur vor einer Zahl.`,
      {
        hint: 'Schreiben Sie ein Gleichheitszeichen, oder streichen Sie das Wort.',
      },
    );
    return true;
  }
  return false;
}

/**
 * Whether a value has the unit that its measure asks for. A Kennzahl in another unit is a rule's matter, since real
 * agreements have them; the author's own measure says itself what its unit is.
 */
function hasUnit(
  context: BindContext,
  measure: Measure,
  node: Ast.QuantityPart,
  quantity: Quantity,
): boolean {
  // An index is a bare number; its unit may be left out, and is then not printed.
  if (measure.unit === null || (measure.unit === 'Index' && quantity.unit.kind === 'none'))
    return true;
  if (quantity.unit.kind !== 'none') {
    if (measure.code !== null || fitsUnit(quantity, readUnit(measure.unit))) return true;
    report(
      context,
      'einheit-falsch',
      node.range,
      `„${measure.name}“ wird in ${measure.unit} angegeben, nicht in ${quantity.unit.text}.`,
      {
        hint: 'Ändern Sie den Wert oder die „Einheit“ der Messgröße.',
        ...(measure.range
          ? { related: [{ range: measure.range, message: 'Hier steht die Messgröße.' }] }
          : {}),
      },
    );
    return false;
  }
  const end = rangeOf(node.range.end, node.range.end);
  const asItStands = replacement(`„${measure.unit}“ ergänzen`, end, ` ${measure.unit}`, false);
  report(context, 'einheit-fehlt', node.range, `Dem Wert ${node.number.text} fehlt die Einheit.`, {
    hint: `„${measure.name}“ wird in ${measure.unit} angegeben.`,
    fixes: [...inPercent(measure, node), asItStands],
    ...(ratio(measure, quantity, node, asItStands) ?? count(measure, quantity, end)),
  });
  return false;
}

type Advice = Pick<Diagnostic, 'hint' | 'fixes'>;

/** What to do where a change is written as the ratio that the regulation forms. */
function ratio(
  measure: Measure,
  quantity: Quantity,
  node: Ast.QuantityPart,
  asItStands: Fix,
): Advice | null {
  if (!measure.isChange || measure.unit !== '%') return null;
  const ofOne = changeOfRatio(quantity, false);
  const change = ofOne ?? changeOfRatio(quantity, true);
  if (change === null) return null;
  const written = `${change} %`;
  const fix = replacement(`Als ${written} schreiben`, node.range, written, false);
  return {
    hint: `„${measure.name}“ ist eine Veränderung in %; als Verhältnis zum Vorjahr ist ${node.number.text} so viel wie ${written}.`,
    fixes: ofOne === null ? [fix] : [fix, asItStands],
  };
}

/** What to do where persons are counted and not compared. */
function count(measure: Measure, quantity: Quantity, end: Range): Advice | null {
  if (measure.code === null || !looksCounted(quantity)) return null;
  if (measure.isChange) {
    const unit = measure.officialName.includes('Summe') ? 'EUR' : 'Personen';
    const written = `2.570 ${unit} (-1,2 %)`;
    return {
      hint: `„${measure.name}“ wird in ${measure.unit} angegeben. Anzahl und Betrag haben ihre Einheit, und die Veränderung steht dahinter: ${written}. Ohne Einheit druckt sie der Wortlaut: Wortlaut "2.570 (-1,2 %)"`,
      fixes: [replacement(`„${unit}“ ergänzen`, end, ` ${unit}`, false)],
    };
  }
  return {
    hint: `„${measure.name}“ wird in ${measure.unit} angegeben. Für eine Anzahl führen Sie eine eigene Messgröße ein: Messgröße bestand "Bestand an …" { Einheit Personen }`,
    fixes: [],
  };
}

/** The fix for a share as a spreadsheet holds it: `0,152` may be 15,2 %. */
function inPercent({ unit }: Measure, { number }: Ast.QuantityPart): Fix[] {
  const share = unit === '%' ? /^([+\-−–]?)0,(\d\d)(\d+)$/.exec(number.text) : null;
  if (!share) return [];
  const [, sign = '', whole = '', rest = ''] = share;
  const percent = `${sign}${Number(whole)},${rest} %`;
  return [replacement(`Als ${percent} schreiben`, number.range, percent, false)];
}

/** A whole number beyond all percentages: `3.412`. */
function looksCounted({ value, sign, grouped }: Quantity): boolean {
  return grouped || (sign === '' && value.scale === 0 && value.units > 100n);
}

/** A number, or a word that stands in place of one, and nothing else. */
const NO_TEXT =
  /^(?:(?:mindestens|höchstens|maximal|ca\.|über|unter) )?[+\-\u2212\u2013±]?\s?\d[\d.,]*\s?(?:%|Prozent|Pp|Prozentpunkte?|EUR|€|Euro)?(?:\s?\([^)]*\))?$|^(?:offen|beobachten|nachrichtlich|keine Zielsetzung)$/;

/** In quotes a number is text: printed, and never checked or compared. */
function reportQuoted(context: BindContext, { range, text }: Ast.TextPart): void {
  report(
    context,
    'zahl-in-anführungszeichen',
    range,
    `„${text.text}“ steht in Anführungszeichen und ist darum Text.`,
    {
      severity: 'warning',
      hint: 'Eine Zahl, „offen“ und „keine Zielsetzung“ stehen ohne Anführungszeichen; nur dann wird nachgerechnet.',
      fixes: [replacement('Anführungszeichen löschen', range, text.text, false)],
    },
  );
}

function reportNoRelation(
  context: BindContext,
  node: Ast.ValueStatement,
  quantity: Ast.QuantityPart | Ast.TextPart,
): null {
  const place = rangeOf(quantity.range.start, quantity.range.start);
  const name = context.source.text.slice(
    node.name.range.start,
    (node.group ?? node.name).range.end,
  );
  report(
    context,
    'gleichheitszeichen-fehlt',
    quantity.range,
    `Zwischen „${name}“ und dem Wert fehlt das Gleichheitszeichen.`,
    {
      hint: 'Schreiben Sie =, mindestens, höchstens, unter, über oder ca. vor den Wert.',
      fixes: [replacement('Gleichheitszeichen setzen', place, '= ', false)],
    },
  );
  return null;
}

function textAt(context: BindContext, node: { range: { start: number; end: number } }): string {
  return context.source.text.slice(node.range.start, node.range.end);
}
