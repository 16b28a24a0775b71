import type { Agreement } from '../../model/agreement.ts';
import type { Range } from '../../text/range.ts';
import { absolute, compare, difference, fraction, type Fraction } from '../arithmetic/fraction.ts';
import { gap, type Interval, overlap } from '../arithmetic/interval.ts';
import {
  changesOf,
  intervalsOf,
  type MeasureSet,
  measureSets,
  pointsOf,
  weightedFigures,
} from '../arithmetic/measure-sets.ts';
import { contradictedMeaning } from '../arithmetic/reading.ts';
import {
  impliedShare,
  isMean,
  pointsBefore,
  shareAsPrinted,
  type Triple,
  tripleBefore,
} from '../arithmetic/shares.ts';
import { writeShare } from '../arithmetic/words.ts';
import { defineRule } from '../rule.ts';

/** Three figures from which a women's share follows, and where the total stands. */
interface Witness {
  readonly kind: 'level' | 'before' | 'change';
  readonly name: string;
  readonly figures: Triple<Interval>;
  /** The share where the figures are exactly as printed. */
  readonly printed: Fraction;
  readonly range: Range;
}

/** Three points: the share of one group of people differs a little from that of another and of the year before. */
const TOLERANCE = fraction(3, 100);

export const frauenanteilUneinheitlich = defineRule({
  code: 'frauenanteil-uneinheitlich',
  severity: 'warning',
  requirements: ['R21'],
  source: null,
  create: ({ agreement, report }) => ({
    agreement: () => {
      /** The first of each kind; one that was reported says nothing about the others. */
      const known: Witness[] = [];
      for (const witness of measureSets(agreement).flatMap((set) => witnesses(agreement, set))) {
        const other = known.find((one) => contradict(one, witness));
        if (!other) {
          if (known.every(({ kind }) => kind !== witness.kind)) known.push(witness);
          continue;
        }
        const [here, there] = [shareOf(witness), shareOf(other)].map(writeShare);
        report({
          range: witness.range,
          message: `Aus ${witness.name} folgt ein Anteil der Frauen von ${here}, aus ${other.name} einer von ${there}.`,
          hint: 'Der Anteil der Frauen, mit dem sich der Gesamtwert aus den Gruppen ergibt, soll überall fast derselbe sein. Prüfen Sie Gesamtwert und Gruppen auf Zahlendreher.',
          related: [{ range: other.range, message: `Hier folgen ${there}.` }],
        });
      }
    },
  }),
});

/** Whether the shares lie apart whatever the figures stand for. The printed ones are one case, and mostly enough. */
function contradict(a: Witness, b: Witness): boolean {
  if (compare(absolute(difference(a.printed, b.printed)), TOLERANCE) < 0) return false;
  return compare(gap(shareOf(a), shareOf(b)), TOLERANCE) >= 0;
}

/** Of women and men who differ, as those of every witness do. */
function shareOf({ figures }: Witness): Interval {
  return impliedShare(figures)!;
}

/** What the levels of the K2, their previous year and the K3 say about the share of the women. */
function witnesses(agreement: Agreement, set: MeasureSet): Witness[] {
  const { code, name } = set.measure;
  const figures = code === 'K2' || code === 'K3' ? weightedFigures(set) : null;
  if (!figures) return [];
  const values = intervalsOf(figures);
  if (!isMean(values) || overlap(values.women, values.men)) return [];
  const range = figures.total.quantity.range;
  const printed = pointsOf(figures);
  const now: Witness = {
    kind: code === 'K3' ? 'change' : 'level',
    name: `„${name}“`,
    figures: values,
    printed: shareAsPrinted(printed)!,
    range,
  };
  const changes = code === 'K2' ? changesOf(figures) : null;
  const meaning = changes?.total.meaning;
  if (!changes || !meaning || contradictedMeaning(agreement, set)) return [now];
  const before = tripleBefore(values, intervalsOf(changes), meaning);
  if (!before || overlap(before.women, before.men)) return [now];
  return [
    now,
    {
      kind: 'before',
      name: `dem Vergleichswert von „${name}“`,
      figures: before,
      printed: shareAsPrinted(pointsBefore(printed, pointsOf(changes), meaning))!,
      range: changes.total.range,
    },
  ];
}
