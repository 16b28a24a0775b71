import { readNumber } from '../../bind/number.ts';
import { readUnit, unitKey } from '../../bind/unit.ts';
import type { Cell, Quantity, Table } from '../../model/agreement.ts';
import { powerOfTen } from '../../model/decimal.ts';
import {
  absolute,
  compare,
  difference,
  type Fraction,
  fraction,
  fractionOf,
  sum,
  ZERO,
} from './fraction.ts';

/** A total under a column of a free table that the lines above it do not add up to. */
export interface WrongTotal {
  readonly cell: Cell;
  readonly total: Quantity;
  readonly added: Fraction;
}

const TOTAL = /^(?:(?:gesamt)?summe|insgesamt|zusammen|gesamt):?$/i;
/** What is a part of another line, or no part of the whole. */
const NO_PART =
  /(?<![A-Za-zÀ-ɏ])(?:davon|darunter|dar\.|nachrichtlich|Durchschnitt|Mittelwert|Land|Bund|Ziel|Ist|Soll)(?![A-Za-zÀ-ɏ])|summe|gesamt|zusammen/i;
/** Columns of what does not add up. */
const NO_COUNT =
  /%|Prozent|quote|Anteil|Durchschnitt|durchschnittlich|Mittelwert|rate(?:n|)(?![A-Za-zÀ-ɏ])|Veränd|Differenz|Abweich|(?<![A-Za-zÀ-ɏ])(?:je|pro|Nr)(?![A-Za-zÀ-ɏ])/i;

/**
 * The wrong totals of a table whose last line is called „Summe“ and the like. Every line above must be one part, and every
 * cell of the column a number in the same unit; each may be rounded.
 */
export function wrongTotals({ caption, header, rows }: Table): WrongTotal[] {
  const last = rows.at(-1);
  const parts = rows.slice(0, -1);
  if (!last || parts.length < 2 || NO_COUNT.test(caption ?? '')) return [];
  const at = last.findIndex(({ text }) => TOTAL.test(text));
  if (at < 0 || at > 1) return [];
  if (parts.some((cells) => cells.slice(0, at + 1).some(({ text }) => NO_PART.test(text))))
    return [];
  return header.flatMap((head, column) => {
    if (column <= at || NO_COUNT.test(head.text)) return [];
    const cell = last[column];
    const total = cell && readCell(cell);
    const amounts = parts.map((cells) => (cells[column] ? readCell(cells[column]) : null));
    if (!total || amounts.some((one) => !one || unitKey(one.unit) !== unitKey(total.unit)))
      return [];
    const all = amounts as Quantity[];
    if (!AMOUNT.test(head.text) && isMean(total, all)) return [];
    const added = all.reduce((before, one) => sum(before, fractionOf(one.value)), ZERO);
    const off = absolute(difference(added, fractionOf(total.value)));
    const scale = Math.min(total.value.scale, ...all.map(({ value }) => value.scale));
    const rounding = fraction(all.length + 1, 2n * powerOfTen(scale));
    return compare(off, rounding) > 0 ? [{ cell, total, added }] : [];
  });
}

/** Units that make what stands in a column add up. */
const AMOUNT = /€|EUR|Euro|(?<![A-Za-zÀ-ɏ])(?:Mio|Mrd|Tsd)/;

/** Whether it is rather the mean of rates than their sum: with places behind the comma, without a unit, and among them. */
function isMean(total: Quantity, all: readonly Quantity[]): boolean {
  if (total.value.scale === 0 || total.unit.text !== '') return false;
  const by = all.map(({ value }) => compare(fractionOf(value), fractionOf(total.value)));
  return by.some((one) => one <= 0) && by.some((one) => one >= 0);
}

/** A number that counts something; null for shares, changes and everything else. */
function readCell({ range, text }: Cell): Quantity | null {
  const match = /^(\d[\d.]*(?:,\d+)?)[ \u00A0\u202F]?(\p{L}[\p{L}. ]*€?|€)?$/u.exec(text);
  const reading = match && readNumber(match[1]!);
  if (!reading?.ok) return null;
  const { value, sign, grouped } = reading;
  const unit = readUnit(match![2] ?? '');
  if (unit.kind === 'percent' || unit.kind === 'percentagePoint') return null;
  return { range, value, sign, grouped, unit };
}
