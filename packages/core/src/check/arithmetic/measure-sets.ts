import type {
  Agreement,
  Base,
  Block,
  Change,
  Goal,
  Measure,
  PlanValue,
  Quantity,
} from '../../model/agreement.ts';
import { GENDER_GROUPS, TOTAL_GROUP } from '../../statute/form-sheets.ts';
import { type Interval, roundingInterval } from './interval.ts';
import type { Triple } from './shares.ts';

/** The lines of one measure in one goal. */
export interface MeasureSet {
  readonly goal: Goal;
  readonly measure: Measure;
  readonly rows: readonly PlanValue[];
  /** The line for everybody. */
  readonly total: PlanValue | null;
  readonly women: PlanValue | null;
  readonly men: PlanValue | null;
}

/** A value that is one number, no bound and no estimate. */
export interface Figure {
  readonly row: PlanValue;
  readonly quantity: Quantity;
  readonly interval: Interval;
}

/** All goals in the order of the file, those of classes among them. */
export function goalsOf(blocks: readonly Block[]): Goal[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'goal') return [block];
    if (block.kind === 'goalClass') return [...block.goals];
    return block.kind === 'section' ? goalsOf(block.blocks) : [];
  });
}

const sets = new WeakMap<Agreement, readonly MeasureSet[]>();

/** The lines of every goal by measure, in the order of the file. Computed once an agreement. */
export function measureSets(agreement: Agreement): readonly MeasureSet[] {
  let found = sets.get(agreement);
  if (!found) {
    found = goalsOf(agreement.body).flatMap(setsOfGoal);
    sets.set(agreement, found);
  }
  return found;
}

function setsOfGoal(goal: Goal): MeasureSet[] {
  return partedBy(goal.values, ({ measure }) => measure.code ?? measure.handle!).flatMap((rows) => {
    const groups = new Set(rows.map(({ group }) => group));
    // A group that stands twice is compared with two bases: each base has a set of its own.
    const parted =
      groups.size === rows.length ? [rows] : partedBy(rows, ({ base }) => base?.text ?? '');
    return parted.map((part) => setOf(goal, part));
  });
}

function partedBy(
  rows: readonly PlanValue[],
  keyOf: (row: PlanValue) => string,
): (readonly PlanValue[])[] {
  const parts = new Map<string, PlanValue[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  return [...parts.values()];
}

function setOf(goal: Goal, rows: readonly PlanValue[]): MeasureSet {
  const row = (group: string | null) => rows.find((one) => one.group === group) ?? null;
  const [women, men] = GENDER_GROUPS;
  return {
    goal,
    measure: rows[0]!.measure,
    rows,
    total: row(TOTAL_GROUP) ?? row(null),
    women: row(women),
    men: row(men),
  };
}

/** Null where the line is open, a bound, an estimate, a text or only watched. */
export function figureOf(row: PlanValue): Figure | null {
  return row.content.kind === 'quantity' && row.content.relation === 'equal' ? numberOf(row) : null;
}

/** The one number of a line, be it a bound or an estimate. */
export function numberOf(row: PlanValue): Figure | null {
  const { content } = row;
  if (content.kind !== 'quantity' || row.status === 'beobachten') return null;
  return { row, quantity: content.quantity, interval: roundingInterval(content.quantity.value) };
}

/** Total, women and men where all three are figures of one kind. */
export function figuresByGender(set: MeasureSet): Triple<Figure> | null {
  let figures = byGender.get(set);
  if (figures === undefined) {
    figures = findFiguresByGender(set);
    byGender.set(set, figures);
  }
  return figures;
}

const byGender = new WeakMap<MeasureSet, Triple<Figure> | null>();

function findFiguresByGender(set: MeasureSet): Triple<Figure> | null {
  const total = set.total && figureOf(set.total);
  const women = set.women && figureOf(set.women);
  const men = set.men && figureOf(set.men);
  if (!total || !women || !men) return null;
  const isAlike = ({ quantity, row }: Figure) =>
    quantity.unit.text === total.quantity.unit.text &&
    (row.status === 'angebot') === (total.row.status === 'angebot');
  return isAlike(women) && isAlike(men) ? { total, women, men } : null;
}

/**
 * Whether the value is a level in percent. A signed one is a change, and so may be one that is only said to be
 * against something, as in „1,8 % gegenüber Vorjahr“.
 */
export function isLevel({ row, quantity }: Figure): boolean {
  if (row.measure.isChange || quantity.unit.kind !== 'percent' || quantity.sign !== '')
    return false;
  return row.base === null || row.base.quantity !== null || row.change !== null;
}

/** Whether the value is itself a change in percent, as those of K1 and K3 are. */
export function isChangeInPercent({ row, quantity }: Figure): boolean {
  return quantity.unit.kind === 'percent' && (row.measure.isChange || quantity.sign !== '');
}

/**
 * Total, women and men where the total is the mean of the two, weighted by their shares of the denominator. So it is
 * with the rates of the regulation, and with its changes, weighted by the previous year; an author's own measure may be
 * anything.
 */
export function weightedFigures(set: MeasureSet): Triple<Figure> | null {
  const figures = set.measure.code === null ? null : figuresByGender(set);
  if (!figures) return null;
  const three = [figures.total, figures.women, figures.men];
  const isMean = set.measure.isChange ? three.every(isChangeInPercent) : three.every(isLevel);
  return isMean ? figures : null;
}

export function intervalsOf({ total, women, men }: Triple<Figure>): Triple<Interval> {
  return { total: total.interval, women: women.interval, men: men.interval };
}

/** The brackets behind the three, where all have one and all mean the same against the same. */
export function changesOf({ total, women, men }: Triple<Figure>): Triple<Change> | null {
  const changes = [total, women, men].map(({ row }) => row.change);
  const [first, second, third] = changes;
  if (!first || !second || !third) return null;
  const kinds = new Set(
    [first, second, third].map((one) => `${one.meaning} ${one.explicit} ${one.base?.text ?? ''}`),
  );
  return kinds.size === 1 ? { total: first, women: second, men: third } : null;
}

export function changeIntervals({ total, women, men }: Triple<Change>): Triple<Interval> {
  const of = ({ quantity }: Change) => roundingInterval(quantity.value);
  return { total: of(total), women: of(women), men: of(men) };
}

/** A bracket with the value it belongs to and the number that both are measured by. */
export interface BasedChange {
  readonly figure: Figure;
  readonly change: Change;
  readonly base: Base;
  readonly from: Interval;
  readonly fromQuantity: Quantity;
}

/**
 * The bracket of a line together with the number it starts from, where that is printed: in the bracket itself, or
 * behind the value as what the bracket is said to refer to.
 */
export function basedChange(agreement: Agreement, row: PlanValue): BasedChange | null {
  const figure = figureOf(row);
  const { change } = row;
  if (!figure || !change || row.measure.isChange || figure.quantity.sign !== '') return null;
  const base = change.base ?? (isBaseOfBrackets(agreement, row.base) ? row.base : null);
  if (!base?.quantity || base.quantity.unit.text !== figure.quantity.unit.text) return null;
  return {
    figure,
    change,
    base,
    from: roundingInterval(base.quantity.value),
    fromQuantity: base.quantity,
  };
}

/** Whether a base behind the value is the one that the agreement declares for its brackets. */
function isBaseOfBrackets(agreement: Agreement, base: Base | null): boolean {
  if (base === null) return false;
  const declared = agreement.declaredChange?.base ?? 'Vorjahr';
  if (base.text === declared) return true;
  if (declared !== 'Vorjahr' || (base.kind !== 'actual' && base.kind !== 'previousYear'))
    return false;
  return base.year === null || base.year === agreement.year - 1;
}
