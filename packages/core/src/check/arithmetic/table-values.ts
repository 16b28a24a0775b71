import { readNumber } from '../../bind/number.ts';
import { readUnit, unitKey } from '../../bind/unit.ts';
import type {
  Agreement,
  Block,
  Cell,
  FollowUpEntry,
  PlanValue,
  Quantity,
  Table,
} from '../../model/agreement.ts';
import type { Decimal } from '../../model/decimal.ts';
import { isKnownGroup, TOTAL_GROUP } from '../../statute/form-sheets.ts';
import { findKennzahl } from '../../statute/kennzahlen.ts';
import { nameKey, phraseIndex, withSmallInitial } from '../../statute/words.ts';
import { goalsOf } from './measure-sets.ts';

/** A number in a free table whose line and column can be meant in one way only. */
export interface TableValue {
  readonly cell: Cell;
  /** The line of the agreement that it speaks of. */
  readonly row: PlanValue;
  /** `Ist 2023`, `Zielwert 2024` */
  readonly label: string;
  readonly value: Decimal;
  readonly sign: Quantity['sign'];
  /** As printed. */
  readonly unit: string;
}

const known = new WeakMap<Agreement, readonly TableValue[]>();

/**
 * The numbers of all free tables in columns such as `Ist 2023` or `Zielwert`, in lines that are named like a value of the
 * agreement; or like a group, where the caption or the heading above names one measure. Computed once an agreement.
 */
export function tableValues(agreement: Agreement): readonly TableValue[] {
  let values = known.get(agreement);
  if (!values) {
    const tables = tablesIn(agreement.body, '');
    values = tables.length === 0 ? [] : readTables(tables, agreement);
    known.set(agreement, values);
  }
  return values;
}

interface PlacedTable {
  readonly table: Table;
  /** The caption, or else the heading of the section. */
  readonly title: string;
}

type Inner = Block | PlanValue | FollowUpEntry;

function tablesIn(blocks: readonly Inner[], heading: string): PlacedTable[] {
  return blocks.flatMap((block): PlacedTable[] => {
    switch (block.kind) {
      case 'section':
        return tablesIn(block.blocks, block.heading);
      case 'goal':
        return tablesIn(block.blocks, block.title);
      case 'goalClass':
      case 'followUp':
        return tablesIn(block.blocks, heading);
      case 'table':
        return [{ table: block, title: block.caption ?? heading }];
      default:
        return [];
    }
  });
}

function readTables(tables: readonly PlacedTable[], { body, year }: Agreement): TableValue[] {
  let rows: readonly PlanValue[] | undefined;
  let names: ReadonlyMap<string, PlanValue | null> | undefined;
  return tables.flatMap(({ table, title }) => {
    const columns = table.header.map(({ text }) => labelOf(text, year));
    if (columns.every((label) => label === null)) return [];
    rows ??= goalsOf(body).flatMap(({ values }) => values);
    names ??= namesOf(rows);
    const groups = groupsOf(title, rows);
    const rowOf = (name: string) =>
      names!.get(name) ?? groups.get(name) ?? names!.get(nameKey(findKennzahl(name)?.code ?? ''));
    return table.rows.flatMap((cells) => {
      // Before the measure a line may name its goal, and behind it a group.
      for (const at of [0, 1]) {
        const name = nameKey((cells[at]?.text ?? '').replace(ABBREVIATED, ''));
        const group = cells[at + 1]?.text ?? '';
        const row = isKnownGroup(group) ? names!.get(`${name} ${group}`) : rowOf(name);
        if (row) return cells.flatMap((cell, i) => readCell(cell, row, columns[i] ?? null));
      }
      return [];
    });
  });
}

/** `Integrationsquote (IQ)` */
const ABBREVIATED = / \([A-ZÄÖÜ]{1,4}\d?\)$/;

/** Each name of a line that stands there once; null where several lines have it. */
function namesOf(rows: readonly PlanValue[]): ReadonlyMap<string, PlanValue | null> {
  const names = new Map<string, PlanValue | null>();
  for (const row of rows) {
    const { measure, group, label } = row;
    const written = new Set([label]);
    for (const name of [measure.name, measure.officialName, measure.code ?? measure.name]) {
      if (group === null || group === TOTAL_GROUP) written.add(name);
      if (group !== null) written.add(`${name} ${group}`).add(`${name} der ${group}`);
    }
    for (const name of written) {
      const key = withSmallInitial(name);
      names.set(key, names.has(key) ? null : row);
    }
  }
  return names;
}

/** The lines of the only measure that a title names, by their groups. */
function groupsOf(
  title: string,
  rows: readonly PlanValue[],
): ReadonlyMap<string, PlanValue | null> {
  const groups = new Map<string, PlanValue | null>();
  const all = new Set(rows.map(({ measure }) => measure.name));
  const named = [...all].filter((name) => phraseIndex(title, name) >= 0);
  // „Integrationsquote der Alleinerziehenden“ holds the name of another measure.
  const name = named.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  for (const row of rows) {
    if (row.measure.name !== name) continue;
    const key = withSmallInitial(row.group ?? TOTAL_GROUP);
    groups.set(key, groups.has(key) ? null : row);
  }
  return groups;
}

function labelOf(header: string, year: number): string | null {
  const match =
    /^(?:(Ist|Istwert|Ist-Wert)|(?:Ziel|Zielwert|Planwert|Soll|Sollwert))(?: (\d{4}))?$/.exec(
      header,
    );
  if (!match) return null;
  const [, actual, of] = match;
  if (actual) return of === undefined ? null : `Ist ${of}`;
  return `Zielwert ${of ?? year}`;
}

function readCell(cell: Cell, row: PlanValue, label: string | null): TableValue[] {
  if (label === null) return [];
  // „26,3 % (+1,2 %)“: the bracket says by how much it changes.
  const match =
    /^([+\-\u2212\u2013]?[ \u00A0\u202F]?\d[\d.,]*)[ \u00A0\u202F]?(.*?)(?: \([+\-\u2212\u2013][^()]*\))?$/.exec(
      cell.text,
    );
  const reading = readNumber(match?.[1] ?? '');
  if (!match || !reading.ok) return [];
  const { value, sign } = reading;
  return [{ cell, row, label, value, sign, unit: unitKey(readUnit(match[2]!)) }];
}
