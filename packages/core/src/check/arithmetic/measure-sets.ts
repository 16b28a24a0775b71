import { unitKey } from '../../bind/unit.ts';
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
import { type Fraction, fractionOf } from './fraction.ts';
import { type Interval, roundingInterval } from './interval.ts';
import type { Triple } from './shares.ts';

/** The lines of one measure in one goal. */
export interface MeasureSet {
  readonly goal: Goal;
  readonly measure: Measure;
  readonly rows: readonly PlanValue[];
  /** The line for everybody. */
  readonly total: PlanValue | null;
  /** Total, women and men where all three are figures of one kind. */
  readonly figures: Triple<Figure> | null;
}

/** A value that is one number, no bound and no estimate. */
export interface Figure {
  readonly row: PlanValue;
  readonly quantity: Quantity;
}

/** All goals in the order of the file, those of classes among them. */
export function goalsOf(blocks: readonly Block[]): Goal[] {
  const goals: Goal[] = [];
  addGoals(goals, blocks);
  return goals;
}

function addGoals(goals: Goal[], blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'goal') goals.push(block);
    else if (block.kind === 'goalClass') goals.push(...block.goals);
    else if (block.kind === 'section') addGoals(goals, block.blocks);
  }
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
  const found: MeasureSet[] = [];
  for (const rows of partedBy(goal.values, ({ measure }) => measure.code ?? measure.handle!)) {
    const parted = hasTwice(rows) ? partedBy(rows, ({ base }) => base?.text ?? '') : [rows];
    for (const part of parted) found.push(setOf(goal, part));
  }
  return found;
}

/** Whether a group stands twice. It is compared with two bases then, and each base has a set of its own. */
function hasTwice(rows: readonly PlanValue[]): boolean {
  return rows.length > 1 && new Set(rows.map(({ group }) => group)).size < rows.length;
}

function partedBy(
  rows: readonly PlanValue[],
  keyOf: (row: PlanValue) => string,
): Iterable<readonly PlanValue[]> {
  const parts = new Map<string, PlanValue[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  return parts.values();
}

function setOf(goal: Goal, rows: readonly PlanValue[]): MeasureSet {
  const row = (group: string | null) => rows.find((one) => one.group === group) ?? null;
  const total = row(TOTAL_GROUP) ?? row(null);
  const [women, men] = GENDER_GROUPS;
  const figures = total && rows.length > 2 ? alike(total, row(women), row(men)) : null;
  return { goal, measure: rows[0]!.measure, rows, total, figures };
}

function alike(
  totalRow: PlanValue,
  womenRow: PlanValue | null,
  menRow: PlanValue | null,
): Triple<Figure> | null {
  const total = figureOf(totalRow);
  const women = womenRow && figureOf(womenRow);
  const men = menRow && figureOf(menRow);
  if (!total || !women || !men) return null;
  const isAlike = ({ quantity, row }: Figure) =>
    unitKey(quantity.unit) === unitKey(total.quantity.unit) &&
    (row.status === 'angebot') === (total.row.status === 'angebot');
  return isAlike(women) && isAlike(men) ? { total, women, men } : null;
}

/** Null where the line is open, a bound, an estimate, a text or only watched. */
export function figureOf(row: PlanValue): Figure | null {
  return row.content.kind === 'quantity' && row.content.relation === 'equal' ? numberOf(row) : null;
}

/** The one number of a line, be it a bound or an estimate. */
export function numberOf(row: PlanValue): Figure | null {
  const { content } = row;
  if (content.kind !== 'quantity' || row.status === 'beobachten') return null;
  return { row, quantity: content.quantity };
}

/** „1,2 Tsd. Personen“ and an average of 4.321,5 are rounded, and a negative count is a change. */
export function isWholeCount({ quantity: { unit, value, sign } }: Figure): boolean {
  return (
    unit.kind === 'count' &&
    value.scale === 0 &&
    sign === '' &&
    !/^(?:Tsd|Mio|Mrd|Tausend|Million|Milliard)|\/| (?:je|pro) /.test(unit.text)
  );
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
  const { measure, figures } = set;
  if (measure.code === null || !figures) return null;
  const { total, women, men } = figures;
  const isRight = measure.isChange ? isChangeInPercent : isLevel;
  return isRight(total) && isRight(women) && isRight(men) ? figures : null;
}

/** What the printed figures, or the printed changes, may stand for. */
export function intervalsOf({ total, women, men }: Triple<Printed>): Triple<Interval> {
  return { total: intervalOf(total), women: intervalOf(women), men: intervalOf(men) };
}

export function intervalOf({ quantity }: Printed): Interval {
  return roundingInterval(quantity.value);
}

/** The printed figures, or changes, themselves: one case of all that they may stand for. */
export function pointsOf({ total, women, men }: Triple<Printed>): Triple<Fraction> {
  const of = ({ quantity }: Printed) => fractionOf(quantity.value);
  return { total: of(total), women: of(women), men: of(men) };
}

type Printed = Pick<Figure, 'quantity'>;

/** The brackets behind the three, where all have one and all mean the same against the same. */
export function changesOf({ total, women, men }: Triple<Figure>): Triple<Change> | null {
  const [first, second, third] = [total.row.change, women.row.change, men.row.change];
  if (!first || !second || !third) return null;
  const isSame = ({ meaning, explicit, base }: Change) =>
    meaning === first.meaning &&
    explicit === first.explicit &&
    (base?.text ?? '') === (first.base?.text ?? '');
  return isSame(second) && isSame(third) ? { total: first, women: second, men: third } : null;
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
  if (!base?.quantity || unitKey(base.quantity.unit) !== unitKey(figure.quantity.unit)) return null;
  return {
    figure,
    change,
    base,
    from: roundingInterval(base.quantity.value),
    fromQuantity: base.quantity,
  };
}

/** What the bracket of a level refers to, in words; null where there is none, or where its number is printed. */
export function basedBracket(agreement: Agreement, row: PlanValue): string | null {
  const figure = numberOf(row);
  if (!figure || !row.change || row.measure.isChange || figure.quantity.sign !== '') return null;
  const written = row.change.base ?? row.base;
  if (written?.quantity) return null;
  if (row.change.base || isBaseOfBrackets(agreement, written)) return written!.text;
  return written === null ? (agreement.declaredChange?.base ?? null) : null;
}

/** Whether a base behind the value is the one that the agreement declares for its brackets; it is where none is declared. */
function isBaseOfBrackets(agreement: Agreement, base: Base | null): boolean {
  if (base === null) return false;
  const declared = agreement.declaredChange?.base;
  if (declared === undefined || base.text === declared) return true;
  if (declared !== 'Vorjahr' || (base.kind !== 'actual' && base.kind !== 'previousYear'))
    return false;
  return base.year === null || base.year === agreement.year - 1;
}
