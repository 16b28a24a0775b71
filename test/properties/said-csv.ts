import { parse } from '../../packages/core/src/syntax/parse.ts';
import type * as Ast from '../../packages/core/src/syntax/ast.ts';
import { SaidProse } from './said-prose.ts';
import {
  type Around,
  baseName,
  composed,
  labelText,
  measureOf,
  numberText,
  part,
  reasonAbove,
  unitText,
  valueText,
} from './said-values.ts';

/** A row of the CSV by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** What each value line of the source says, in the order of the document, as a row of the CSV says it. */
export function saidInValues(text: string): readonly Row[] {
  const { statements } = parse({ name: '', text }).file;
  const prose = new SaidProse(text, statements, 'markdown');
  const head: Row = {
    Jahr: String(prose.year),
    Vereinbarung: prose.title,
    Parteien: [...prose.parties.values()].map(({ name }) => name!.text).join(' | '),
  };
  const rows: Row[] = [];
  const walk = (
    nodes: readonly Ast.Statement[],
    headings: readonly string[],
    kind: string,
  ): void => {
    for (const node of nodes) {
      if (node.kind === 'section') walk(node.statements, [...headings, node.heading!.text], kind);
      if (node.kind === 'goalClass')
        walk(
          node.statements,
          headings,
          node.class === 'local' ? 'Lokales Ziel' : 'Kommunales Ziel',
        );
      if (node.kind !== 'goal') continue;
      for (const value of node.statements) {
        if (value.kind !== 'value') continue;
        rows.push({
          ...head,
          Abschnitt: headings.join(' | '),
          Art: kind,
          Ziel: node.title!.text,
          Zielkürzel: composed(node.handle!.text),
          ...valueRow(prose.around, value, prose.changeBase),
          Begründung: reasonAbove(text, value.range.start) ?? '',
          Fußnote: prose.notes(value),
        });
      }
    }
  };
  walk(statements, [], 'Ziel');
  return rows;
}

const RELATIONS: Readonly<Record<string, string>> = {
  equal: 'gleich',
  atLeast: 'mindestens',
  atMost: 'höchstens',
  below: 'unter',
  above: 'über',
  about: 'ca.',
};

function valueRow(around: Around, node: Ast.ValueStatement, declaredBase: string): Row {
  const { code, name, group } = measureOf(around, node);
  const [from, to] = node.parts.filter((one) => one.kind === 'quantity');
  const relation = node.parts.findLast((one) => one.kind === 'relation')?.relation;
  const statuses = node.parts.flatMap((one) => (one.kind === 'status' ? [one.status] : []));
  const change = part(node, 'changeValue');
  const base = part(node, 'basePart')?.base;
  const by = change?.quantity;
  const byUnit = by && (by.unit ? unitText(by.unit) : around.changeUnit).trim();
  const ownBase = change?.base ? baseName(change.base) : '';
  return {
    Kennzahl: code ?? '',
    Messgröße: name,
    Gruppe: group ?? '',
    Bezeichnung: labelText(around, node),
    Status: statuses.find((one) => one !== 'offen' && one !== 'keineZielsetzung') ?? 'vereinbart',
    Beziehung: to ? 'von bis' : from ? RELATIONS[relation!]! : '',
    Wert: number(from),
    'Wert bis': number(to),
    Einheit: unitText((to ?? from)?.unit ?? null).trim(),
    Veränderung: number(by ?? undefined),
    'Art der Veränderung': byUnit ? (byUnit === '%' ? '%' : 'Prozentpunkte') : '',
    'Veränderung gegenüber': ownBase || (by && !by.unit ? declaredBase : ''),
    Vergleich: base ? baseName(base) : '',
    Vergleichswert: number(base?.quantity ?? undefined),
    'Einheit des Vergleichswerts': unitText(base?.quantity?.unit ?? null).trim(),
    Gedruckt: valueText(around, node),
  };
}

/** Bare digits with a decimal comma; a plus says nothing to a spreadsheet. */
function number(quantity: Ast.QuantityPart | undefined): string {
  if (!quantity) return '';
  return numberText(quantity.number.text)
    .replaceAll('.', '')
    .replace('\u2212', '-')
    .replace('+', '');
}
