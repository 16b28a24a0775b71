import type { Agreement, PlanValue, Quantity } from '@zielwerk/core';
import { goalsOf } from './example.ts';

/** What a printed number may stand for, with the rounding; all in plain floating point, apart from the compiler's own arithmetic. */
type Interval = readonly [low: number, high: number];

const SLACK = 1e-9;
/** Shares that follow from two measures differ by less than this. */
const SAME_SHARE = 0.03;

/**
 * Whether numbers of one agreement contradict each other: a total beyond its groups, shares of the women that do not fit
 * together, a bracket that does not lead from the base to the value, counts that do not add up, a rate or a change that
 * never occurs. No other contradiction between the numbers of its goals can be proved from the file alone.
 */
export function contradictsItself(agreement: Agreement): boolean {
  const sets = setsOf(agreement);
  const shares: Interval[] = [];
  for (const rows of sets) {
    if (rows.some((row) => hasWrongBase(row) || isImplausible(row))) return true;
    const triple = tripleOf(rows);
    if (!triple) continue;
    const { code, isChange } = triple.total.measure;
    const counts = [triple.total, triple.women, triple.men].map((row) => quantityOf(row)!);
    if (counts.every(({ unit }) => unit.kind === 'count')) {
      const [total, women, men] = counts.map(number);
      if (women! + men! !== total) return true;
    }
    if (code === null || counts.some(({ unit }) => unit.kind !== 'percent')) continue;
    const [total, women, men] = counts.map(interval) as [Interval, Interval, Interval];
    if (total[1] < Math.min(women[0], men[0]) - SLACK) return true;
    if (total[0] > Math.max(women[1], men[1]) + SLACK) return true;
    if (code === 'K2' || code === 'K3') shares.push(...shareOf(total, women, men));
    if (code === 'K2' && !isChange) {
      const before = [triple.total, triple.women, triple.men].map((row) => beforeOf(row));
      if (before.every((one) => one !== null)) {
        const [t, w, m] = before as [Interval, Interval, Interval];
        shares.push(...shareOf(t, w, m));
      }
    }
  }
  return shares.some((a) => shares.some((b) => a[0] - b[1] >= SAME_SHARE));
}

function setsOf(agreement: Agreement): PlanValue[][] {
  return goalsOf(agreement).flatMap(({ values }) => {
    const sets = new Map<string, PlanValue[]>();
    for (const row of values) {
      const key = row.measure.code ?? row.measure.name;
      sets.set(key, [...(sets.get(key) ?? []), row]);
    }
    return [...sets.values()];
  });
}

function tripleOf(rows: readonly PlanValue[]) {
  const of = (...groups: (string | null)[]) =>
    rows.find((row) => groups.includes(row.group) && quantityOf(row) !== null);
  const total = of('gesamt', null);
  const women = of('Frauen');
  const men = of('Männer');
  return total && women && men ? { total, women, men } : null;
}

function quantityOf({ content }: PlanValue): Quantity | null {
  return content.kind === 'quantity' && content.relation === 'equal' ? content.quantity : null;
}

function number({ value: { units, scale } }: Quantity): number {
  return Number(units) / 10 ** scale;
}

function interval(quantity: Quantity): Interval {
  const half = 0.5 / 10 ** quantity.value.scale;
  return [number(quantity) - half, number(quantity) + half];
}

/** The share of the women by which the total is the mean; nothing where the groups are too close to say. */
function shareOf(total: Interval, women: Interval, men: Interval): Interval[] {
  if (men[0] <= women[1] && women[0] <= men[1]) return [];
  const corners = total.flatMap((t) => women.flatMap((w) => men.map((m) => (m - t) / (m - w))));
  return [[Math.max(0, Math.min(...corners)), Math.min(1, Math.max(...corners))]];
}

/** What the value was before the change in its bracket. */
function beforeOf(row: PlanValue): Interval | null {
  const quantity = quantityOf(row);
  if (!quantity || !row.change) return null;
  const [low, high] = interval(quantity);
  const [from, to] = interval(row.change.quantity);
  const meaning = row.change.meaning;
  if (meaning === 'absolute') return [low - to, high - from];
  if (meaning === 'relative' && from > -100) return [low / (1 + to / 100), high / (1 + from / 100)];
  return null;
}

function hasWrongBase(row: PlanValue): boolean {
  const quantity = quantityOf(row);
  const base = row.change?.base ?? row.base;
  if (!quantity || !base?.quantity || !row.change || row.measure.isChange) return false;
  const before = beforeOf(row);
  if (!before) return false;
  const printed = interval(base.quantity);
  return before[0] > printed[1] + SLACK || before[1] < printed[0] - SLACK;
}

/** Rates and changes that have not been seen for years. */
function isImplausible(row: PlanValue): boolean {
  const { content, measure, change } = row;
  if (content.kind !== 'quantity' || measure.code === null) return false;
  if (row.group !== null && !['gesamt', 'Frauen', 'Männer'].includes(row.group)) return false;
  const { quantity } = content;
  if (quantity.unit.kind !== 'percent') return false;
  const value = number(quantity);
  if (measure.isChange || quantity.sign !== '') return Math.abs(value) > 25;
  if (measure.code === 'K2' && (value < 5 || value > 60)) return true;
  const before = change && beforeOf(row);
  if (!before) return false;
  const relative = (number(quantity) / ((before[0] + before[1]) / 2) - 1) * 100;
  return change.meaning === 'relative'
    ? Math.abs(number(change.quantity)) > 25
    : Math.abs(relative) > 25.5;
}

/** How far the share of the women may move within a year, and how far it never does. */
const USUAL_MOVE = 0.01;
const IMPOSSIBLE_MOVE = 0.02;

/**
 * Whether the brackets of the K2 cannot be what the head says they are: read so, the share of the women would have moved
 * as it never does, and read the other way hardly at all.
 */
export function contradictsItsHead(agreement: Agreement): boolean {
  return setsOf(agreement).some((rows) => {
    const triple = tripleOf(rows);
    const meaning = triple?.total.change?.meaning;
    if (!triple || !meaning || triple.total.measure.code !== 'K2') return false;
    const { total, women, men } = triple;
    if (!women.change || !men.change) return false;
    const other = meaning === 'relative' ? 'absolute' : 'relative';
    const move = (as: 'relative' | 'absolute') => leastMove([total, women, men], as);
    return move(meaning) >= IMPOSSIBLE_MOVE && move(other) < USUAL_MOVE;
  });
}

/** The least move of the share over all that the printed numbers of total, women and men may stand for. */
function leastMove(rows: readonly PlanValue[], meaning: 'relative' | 'absolute'): number {
  const values = rows.map((row) => interval(quantityOf(row)!));
  const changes = rows.map((row) => interval(row.change!.quantity));
  const moves = corners([...values, ...changes]).map((corner) => {
    const now = corner.slice(0, 3);
    const before = now.map((value, i) => {
      const by = corner[i + 3]!;
      return meaning === 'absolute' ? value - by : value / (1 + by / 100);
    });
    return share(now) - share(before);
  });
  const [least, most] = [Math.min(...moves), Math.max(...moves)];
  return least <= 0 && most >= 0 ? 0 : Math.min(Math.abs(least), Math.abs(most));
}

function share([total, women, men]: readonly number[]): number {
  return (men! - total!) / (men! - women!);
}

function corners(intervals: readonly Interval[]): number[][] {
  const [first, ...rest] = intervals;
  if (!first) return [[]];
  return corners(rest).flatMap((corner) => [
    [first[0], ...corner],
    [first[1], ...corner],
  ]);
}
