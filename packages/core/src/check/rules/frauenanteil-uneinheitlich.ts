import type { Agreement } from '../../model/agreement.ts';
import type { Range } from '../../text/range.ts';
import { absolute, compare, difference, fraction, type Fraction } from '../arithmetic/fraction.ts';
import { gap, type Interval } from '../arithmetic/interval.ts';
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
  /** The share where the figures are exactly as printed. */
  readonly printed: Fraction;
  /** Every share that the figures allow; null where they do not say any. Asked for where `printed` does not decide. */
  readonly share: () => Interval | null;
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
          const isFirst = !known.some((one) => one.kind === witness.kind && one.share() !== null);
          if (isFirst) known.push(witness);
          continue;
        }
        const [here, there] = [witness, other].map(({ share }) => writeShare(share()!));
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
  const [one, other] = [a.share(), b.share()];
  return one !== null && other !== null && compare(gap(one, other), TOLERANCE) >= 0;
}

/** What the levels of the K2, their previous year and the K3 say about the share of the women. */
function witnesses(agreement: Agreement, set: MeasureSet): Witness[] {
  const { code, name } = set.measure;
  const figures = code === 'K2' || code === 'K3' ? weightedFigures(set) : null;
  const printed = figures && pointsOf(figures);
  const share = printed && shareAsPrinted(printed);
  if (!share) return [];
  const now: Witness = {
    kind: code === 'K3' ? 'change' : 'level',
    name: `„${name}“`,
    printed: share,
    share: () => shareOf(intervalsOf(figures)),
    range: figures.total.quantity.range,
  };
  const changes = code === 'K2' ? changesOf(figures) : null;
  const meaning = changes?.total.meaning;
  const before = changes && meaning && pointsBefore(printed, pointsOf(changes), meaning);
  const shareBefore = before && shareAsPrinted(before);
  if (!shareBefore) return [now];
  return [
    now,
    {
      kind: 'before',
      name: `dem Vergleichswert von „${name}“`,
      printed: shareBefore,
      share: () => {
        const values = intervalsOf(figures);
        if (!shareOf(values) || contradictedMeaning(agreement, set)) return null;
        const then = tripleBefore(values, intervalsOf(changes), meaning);
        return then && impliedShare(then);
      },
      range: changes.total.range,
    },
  ];
}

function shareOf(figures: Triple<Interval>): Interval | null {
  return isMean(figures) ? impliedShare(figures) : null;
}
