import type { Agreement, Change, ChangeMeaning } from '../../model/agreement.ts';
import { absolute, compare, type Fraction, fraction, ZERO } from './fraction.ts';
import { gap, type Interval, overlap, point } from './interval.ts';
import {
  basedChange,
  type BasedChange,
  changesOf,
  type Figure,
  intervalOf,
  intervalsOf,
  isLevel,
  type MeasureSet,
  pointsOf,
  weightedFigures,
} from './measure-sets.ts';
import {
  impliedShare,
  moveAsPrinted,
  shareMove,
  tripleBefore,
  type Triple,
  valueAfter,
} from './shares.ts';

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
  /** Whether the share would certainly have moved further than it can. */
  readonly isImpossible: boolean;
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
  const meaning = commonMeaning(set);
  if (!meaning) return null;
  const reading = readBrackets(agreement, set);
  const { meetsBases, isImpossible } = reading[meaning];
  // Without starting numbers the other meaning is only sure where this one is impossible, which it seldom is.
  if (meetsBases === null && !isImpossible) return null;
  return reading.result === 'undecided' || reading.result === meaning ? null : meaning;
}

/** What all brackets of a measure mean; null where they differ, or do not say. */
function commonMeaning({ rows }: MeasureSet): ChangeMeaning | null {
  let meaning: ChangeMeaning | null = null;
  for (const { change } of rows) {
    if (!change) continue;
    if (!change.meaning || (meaning ?? change.meaning) !== change.meaning) return null;
    meaning = change.meaning;
  }
  return meaning;
}

function computeReading(agreement: Agreement, set: MeasureSet): BracketReading {
  const figures = set.measure.isChange ? null : weightedFigures(set);
  const changes = figures && changesOf(figures);
  const based: BasedChange[] = [];
  for (const row of set.rows) {
    const one = basedChange(agreement, row);
    if (one && isLevel(one.figure)) based.push(one);
  }
  const relative = new Evidence('relative', figures, changes, based);
  const absolute = new Evidence('absolute', figures, changes, based);
  return {
    get result() {
      return decide(relative, absolute);
    },
    get share() {
      return figures && impliedShare(intervalsOf(figures));
    },
    relative,
    absolute,
    based,
  };
}

/** What follows from one reading, computed where it is asked for: most texts need little of it. */
class Evidence implements ReadingEvidence {
  private readonly meaning: ChangeMeaning;
  private readonly figures: Triple<Figure> | null;
  private readonly changes: Triple<Change> | null;
  private readonly based: readonly BasedChange[];
  private knownMove: Interval | null | undefined;
  private knownImpossible: boolean | undefined;

  constructor(
    meaning: ChangeMeaning,
    figures: Triple<Figure> | null,
    changes: Triple<Change> | null,
    based: readonly BasedChange[],
  ) {
    this.meaning = meaning;
    this.figures = figures;
    this.changes = changes;
    this.based = based;
  }

  get before(): Triple<Interval> | null {
    const { figures, changes, meaning } = this;
    return figures && changes && tripleBefore(intervalsOf(figures), intervalsOf(changes), meaning);
  }

  get share(): Interval | null {
    const { before } = this;
    return before && impliedShare(before);
  }

  get move(): Interval | null {
    if (this.knownMove === undefined) {
      const { figures, changes, meaning } = this;
      this.knownMove =
        figures && changes && shareMove(intervalsOf(figures), intervalsOf(changes), meaning);
    }
    return this.knownMove;
  }

  get isImpossible(): boolean {
    this.knownImpossible ??= this.isFarAsPrinted() && isImpossible(this.move);
    return this.knownImpossible;
  }

  get meetsBases(): boolean | null {
    if (this.based.length === 0) return null;
    return this.based.every((one) => meetsBase(one, this.meaning));
  }

  /** One case with a possible move proves the reading possible, and the printed figures are nearly always one. */
  private isFarAsPrinted(): boolean {
    const { figures, changes, meaning } = this;
    const move = figures && changes && moveAsPrinted(pointsOf(figures), pointsOf(changes), meaning);
    return move !== null && compare(absolute(move), IMPOSSIBLE_MOVE) >= 0;
  }
}

/** Whether the bracket leads from the printed starting number to the value, within rounding. */
export function meetsBase({ figure, change, from }: BasedChange, meaning: ChangeMeaning): boolean {
  return overlap(intervalOf(figure), valueAfter(from, intervalOf(change), meaning));
}

function decide(relative: ReadingEvidence, absolute: ReadingEvidence): BracketReading['result'] {
  if (relative.meetsBases !== absolute.meetsBases) {
    return relative.meetsBases ? 'relative' : 'absolute';
  }
  if (absolute.isImpossible && isUsual(relative.move)) return 'relative';
  if (relative.isImpossible && isUsual(absolute.move)) return 'absolute';
  return 'undecided';
}

function isUsual(move: Interval | null): boolean {
  return move !== null && compare(distance(move), USUAL_MOVE) < 0;
}

function isImpossible(move: Interval | null): boolean {
  return move !== null && compare(distance(move), IMPOSSIBLE_MOVE) >= 0;
}

/** The least by which the share must have moved. */
function distance(move: Interval): Fraction {
  return gap(move, point(ZERO));
}
