import type { Agreement, ChangeMeaning } from '../../model/agreement.ts';
import { compare, type Fraction, fraction, ZERO } from './fraction.ts';
import { gap, type Interval, overlap, point } from './interval.ts';
import {
  basedChange,
  type BasedChange,
  changeIntervals,
  changesOf,
  intervalsOf,
  isLevel,
  type MeasureSet,
  weightedFigures,
} from './measure-sets.ts';
import { impliedShare, shareMove, tripleBefore, type Triple, valueAfter } from './shares.ts';

/** What the numbers say about the brackets of a measure: percent, percentage points, or nothing certain. */
export interface BracketReading {
  readonly result: ChangeMeaning | 'undecided';
  /** The women's share that the values themselves imply; null where they imply none. */
  readonly share: Interval | null;
  readonly relative: ReadingEvidence;
  readonly absolute: ReadingEvidence;
  /** The brackets whose starting number is printed. */
  readonly based: readonly BasedChange[];
}

/** What follows from one reading. */
export interface ReadingEvidence {
  /** The values before the change; null where not all three can be computed. */
  readonly before: Triple<Interval> | null;
  /** The women's share that these imply. */
  readonly share: Interval | null;
  /** How far the share would have moved since. */
  readonly move: Interval | null;
  /** Whether every printed starting number leads to its value; null where none is printed. */
  readonly meetsBases: boolean | null;
}

/** Within a year the women's share of the people counted hardly moves: by less than a point, and never by two. */
const USUAL_MOVE = fraction(1, 100);
const IMPOSSIBLE_MOVE = fraction(2, 100);

const readings = new WeakMap<MeasureSet, BracketReading>();

/**
 * Decides what the brackets of a measure mean. A printed starting number decides where only one reading leads from it
 * to the value. Else the women's share does: rebuilt for the time before the change, it must be nearly what it is now. Computed
 * once a set.
 */
export function readBrackets(agreement: Agreement, set: MeasureSet): BracketReading {
  let reading = readings.get(set);
  if (!reading) {
    reading = computeReading(agreement, set);
    readings.set(set, reading);
  }
  return reading;
}

/** The one meaning of all brackets of a measure, where the numbers allow only the other one. */
export function contradictedMeaning(agreement: Agreement, set: MeasureSet): ChangeMeaning | null {
  const meanings = new Set(set.rows.flatMap(({ change }) => (change ? [change.meaning] : [])));
  const [meaning] = meanings;
  if (meanings.size !== 1 || !meaning) return null;
  const reading = readBrackets(agreement, set);
  const { meetsBases, move } = reading[meaning];
  // Without starting numbers the other meaning is only sure where this one is impossible, which it seldom is.
  if (meetsBases === null && !(move && isImpossible(distance(move)))) return null;
  return reading.result === 'undecided' || reading.result === meaning ? null : meaning;
}

function computeReading(agreement: Agreement, set: MeasureSet): BracketReading {
  const figures = set.measure.isChange ? null : weightedFigures(set);
  const changes = figures && changesOf(figures);
  const values = figures && intervalsOf(figures);
  const by = changes && changeIntervals(changes);
  const based = set.rows
    .flatMap((row) => basedChange(agreement, row) ?? [])
    .filter(({ figure }) => isLevel(figure));
  const relative = new Evidence('relative', values, by, based);
  const absolute = new Evidence('absolute', values, by, based);
  return {
    get result() {
      return decide(relative, absolute);
    },
    get share() {
      return values && impliedShare(values);
    },
    relative,
    absolute,
    based,
  };
}

/** What follows from one reading, computed where it is asked for: most texts need little of it. */
class Evidence implements ReadingEvidence {
  private readonly meaning: ChangeMeaning;
  private readonly values: Triple<Interval> | null;
  private readonly by: Triple<Interval> | null;
  private readonly based: readonly BasedChange[];
  private knownMove: Interval | null | undefined;

  constructor(
    meaning: ChangeMeaning,
    values: Triple<Interval> | null,
    by: Triple<Interval> | null,
    based: readonly BasedChange[],
  ) {
    this.meaning = meaning;
    this.values = values;
    this.by = by;
    this.based = based;
  }

  get before(): Triple<Interval> | null {
    return this.values && this.by && tripleBefore(this.values, this.by, this.meaning);
  }

  get share(): Interval | null {
    const { before } = this;
    return before && impliedShare(before);
  }

  get move(): Interval | null {
    if (this.knownMove === undefined) {
      this.knownMove = this.values && this.by && shareMove(this.values, this.by, this.meaning);
    }
    return this.knownMove;
  }

  get meetsBases(): boolean | null {
    if (this.based.length === 0) return null;
    return this.based.every((one) => meetsBase(one, this.meaning));
  }
}

/** Whether the bracket leads from the printed starting number to the value, within rounding. */
export function meetsBase({ figure, change, from }: BasedChange, meaning: ChangeMeaning): boolean {
  return overlap(figure.interval, valueAfter(from, intervalOfChange(change), meaning));
}

function intervalOfChange(change: BasedChange['change']): Interval {
  return changeIntervals({ total: change, women: change, men: change }).total;
}

function decide(relative: ReadingEvidence, absolute: ReadingEvidence): BracketReading['result'] {
  if (relative.meetsBases !== absolute.meetsBases) {
    return relative.meetsBases ? 'relative' : 'absolute';
  }
  const moves = [relative, absolute].map(({ move }) => move && distance(move));
  const [asPercent, asPoints] = moves;
  if (!asPercent || !asPoints) return 'undecided';
  if (isUsual(asPercent) && isImpossible(asPoints)) return 'relative';
  if (isUsual(asPoints) && isImpossible(asPercent)) return 'absolute';
  return 'undecided';
}

/** The least by which the share must have moved. */
function distance(move: Interval): Fraction {
  return gap(move, point(ZERO));
}

function isUsual(move: Fraction): boolean {
  return compare(move, USUAL_MOVE) < 0;
}

function isImpossible(move: Fraction): boolean {
  return compare(move, IMPOSSIBLE_MOVE) >= 0;
}
