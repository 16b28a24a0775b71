import { rowLabel } from '@zielwerk/core';
import { findKennzahl, longestMeasurePrefix } from '../../packages/core/src/statute/kennzahlen.ts';
import { officialName } from '../../packages/core/src/statute/kennzahlen.ts';
import type * as Ast from '../../packages/core/src/syntax/ast.ts';

/** What value lines say, read from the tree of the source apart from binder and printers. */

export interface SaidMeasure {
  readonly code: string | null;
  readonly handle: string | null;
  readonly name: string;
  readonly group: string | null;
}

/** What a value line needs to know of the whole file. */
export interface Around {
  readonly ruleYear: number;
  readonly measures: ReadonlyMap<string, Ast.MeasureStatement>;
  readonly changeUnit: string;
}

export function measureOf(around: Around, node: Ast.ValueStatement): SaidMeasure {
  const group =
    node.group?.kind === 'words' ? plainGroup(wordsOf(node.group)) : (node.group?.text ?? null);
  if (node.name.kind === 'string') return { ...named(around, node.name.text), group };
  const words = node.name.words.map(({ text }) => composed(text));
  const own = around.measures.get(words[0]!);
  const length = own ? 1 : longestMeasurePrefix(words)!.length;
  const rest = plainGroup(words.slice(length).join(' '));
  return { ...named(around, words.slice(0, length).join(' ')), group: rest === '' ? group : rest };
}

const plainGroup = (words: string): string => words.replace(/^(?:der|die|von|für) /, '');

function named({ measures, ruleYear }: Around, name: string): Omit<SaidMeasure, 'group'> {
  const key = composed(name);
  const own = [...measures].find(
    ([handle, node]) => handle === key || composed(node.name!.text) === key,
  );
  if (own) return { code: null, handle: own[0], name: own[1].name!.text };
  const kennzahl = findKennzahl(key)!;
  return { code: kennzahl.code, handle: null, name: officialName(kennzahl, ruleYear) };
}

/** The printed name of the row, with its status. */
export function rowText(around: Around, node: Ast.ValueStatement): string {
  return labelText(around, node) + statusText(node);
}

export function labelText(around: Around, node: Ast.ValueStatement): string {
  const { code, name, group } = measureOf(around, node);
  const label = part(node, 'label')?.text?.text;
  const own =
    group === null ? name : group === 'gesamt' ? `${name} (gesamt)` : `${name} - ${group}`;
  const official = isAmount(node)
    ? name.replace('Veränderung des Bestands', 'Bestand').replace('Veränderung der ', '')
    : name;
  const usual = code === null ? own : rowLabel(code, official, group, around.ruleYear);
  return label ?? usual;
}

/** Whether a line says how much there is, and not a share or by how much something changes. */
function isAmount(node: Ast.ValueStatement): boolean {
  const last = node.parts.findLast((one) => one.kind === 'quantity');
  if (!last?.unit || /^[+\-\u2212\u2013\u00B1]/.test(last.number.text)) return false;
  return !/^(?:%|Prozent|Pp|v\. ?H\.)/.test(wordsOf(last.unit));
}

function statusText(node: Ast.ValueStatement): string {
  const words = {
    nachrichtlich: 'nachrichtlich',
    erwartungswert: 'Erwartungswert',
    angebot: 'Angebot',
    ...(isContent(node) ? { beobachten: 'wird beobachtet' } : {}),
  };
  const said = node.parts.flatMap((one) =>
    one.kind === 'status' && one.status in words ? [words[one.status as keyof typeof words]] : [],
  );
  return said.map((word) => ` - ${word}`).join('');
}

/** The value as it is printed. */
export function valueText(around: Around, node: Ast.ValueStatement): string {
  const wording = part(node, 'wording');
  if (wording) return wording.text!.text;
  const change = part(node, 'changeValue');
  const base = part(node, 'basePart');
  return [
    contentText(node),
    change ? `(${changeText(around, change)})` : '',
    base ? baseText(base.base) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Whether the line has a value, or says that it has none. */
function isContent({ parts }: Ast.ValueStatement): boolean {
  return parts.some(
    (one) =>
      one.kind === 'quantity' ||
      one.kind === 'textValue' ||
      (one.kind === 'status' && (one.status === 'offen' || one.status === 'keineZielsetzung')),
  );
}

function contentText(node: Ast.ValueStatement): string {
  const quantities = node.parts.filter((one) => one.kind === 'quantity');
  const [first, second] = quantities;
  if (first && second) return `von ${quantityText(first)} bis ${quantityText(second)}`;
  if (first) {
    const { word } = node.parts.findLast((one) => one.kind === 'relation')!;
    return `${word} ${quantityText(first)}`.trim();
  }
  const text = part(node, 'textValue');
  if (text) return text.text.text;
  const statuses = node.parts.flatMap((one) => (one.kind === 'status' ? [one.status] : []));
  if (statuses.includes('keineZielsetzung')) return 'Keine Zielsetzung';
  if (statuses.includes('offen')) return '';
  return statuses.includes('beobachten') ? 'wird beobachtet' : '';
}

/** A bare bracket has the unit that the head declares. */
function changeText({ changeUnit }: Around, { quantity, base }: Ast.ChangePart): string {
  const text = quantityText(quantity!) + (quantity!.unit ? '' : changeUnit);
  return base ? `${text} ${baseText(base)}` : text;
}

function baseText(base: Ast.BaseNode): string {
  const text = `${base.word} ${baseName(base)}`;
  return base.quantity ? `${text}: ${quantityText(base.quantity)}` : text;
}

export function baseName({ name, year }: Ast.BaseNode): string {
  const words = name!.kind === 'string' ? name!.text : wordsOf(name!);
  return words + (year ? ` ${year.text}` : '');
}

/** The lines of `///` directly above a line that begins with a value. */
export function reasonAbove(text: string, offset: number): string | null {
  const lines = text.slice(0, offset).split('\n').slice(0, -1);
  const found: string[] = [];
  for (const line of lines.toReversed()) {
    if (!/^\s*\/\/\/(?!\/)/.test(line)) break;
    found.unshift(line.trim().slice(3).trim());
  }
  return found.length === 0 ? null : found.join('\n');
}

export function quantityText({ number, unit }: Ast.QuantityPart): string {
  return numberText(number.text) + unitText(unit);
}

/** A sign without a blank, groups of three with dots, the digits as they stand. */
export function numberText(source: string): string {
  const [, sign = '', digits = ''] =
    /^(\+\/[-\u2212]|[+\-\u2212\u2013±]?)[ \u00A0\u202F]?(.*)$/.exec(source)!;
  const minus = /\/|±/.test(sign) ? '±' : sign === '' || sign === '+' ? sign : '\u2212';
  return minus + digits.replace(/[\u00A0\u202F\u2009]/g, '.');
}

export function unitText(unit: Ast.Words | null): string {
  if (!unit) return '';
  const words = wordsOf(unit);
  return words === '%' ? words : ` ${words}`;
}

export function wordsOf({ words }: Ast.Words | Ast.Time): string {
  return composed(words.map(({ text }) => text).join(' '));
}

export function composed(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u2060]/g, '').normalize('NFC');
}

export function part<Kind extends Ast.ValuePart['kind']>(
  node: Ast.ValueStatement,
  kind: Kind,
): Extract<Ast.ValuePart, { kind: Kind }> | undefined {
  return node.parts.find((one): one is Extract<Ast.ValuePart, { kind: Kind }> => one.kind === kind);
}
