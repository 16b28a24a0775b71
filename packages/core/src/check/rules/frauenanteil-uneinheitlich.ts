import type { Agreement } from '../../model/agreement.ts';
import type { Range } from '../../text/range.ts';
import { compare, fraction } from '../arithmetic/fraction.ts';
import { gap, type Interval } from '../arithmetic/interval.ts';
import {
  changeIntervals,
  changesOf,
  intervalsOf,
  type MeasureSet,
  measureSets,
  weightedFigures,
} from '../arithmetic/measure-sets.ts';
import { contradictedMeaning } from '../arithmetic/reading.ts';
import { impliedShare, isMean, tripleBefore } from '../arithmetic/shares.ts';
import { writeShare } from '../arithmetic/words.ts';
import { defineRule } from '../rule.ts';

/** A women's share that follows from some figures, and where its total stands. */
interface Witness {
  readonly kind: 'level' | 'before' | 'change';
  readonly name: string;
  readonly share: Interval;
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
      const known = new Map<Witness['kind'], Witness>();
      for (const witness of measureSets(agreement).flatMap((set) => witnesses(agreement, set))) {
        const other = [...known.values()].find(
          ({ share }) => compare(gap(share, witness.share), TOLERANCE) >= 0,
        );
        if (!other) {
          if (!known.has(witness.kind)) known.set(witness.kind, witness);
          continue;
        }
        report({
          range: witness.range,
          message: `Aus ${witness.name} folgt ein Anteil der Frauen von ${writeShare(witness.share)}, aus ${other.name} einer von ${writeShare(other.share)}.`,
          hint: 'Der Anteil der Frauen, mit dem sich der Gesamtwert aus den Gruppen ergibt, soll überall fast derselbe sein. Prüfen Sie Gesamtwert und Gruppen auf Zahlendreher.',
          related: [{ range: other.range, message: `Hier folgen ${writeShare(other.share)}.` }],
        });
      }
    },
  }),
});

/** What the levels of the K2, their previous year and the K3 say about the share of the women. */
function witnesses(agreement: Agreement, set: MeasureSet): Witness[] {
  const { code, name } = set.measure;
  const figures = code === 'K2' || code === 'K3' ? weightedFigures(set) : null;
  if (!figures) return [];
  const values = intervalsOf(figures);
  const share = isMean(values) ? impliedShare(values) : null;
  if (!share) return [];
  const range = figures.total.quantity.range;
  const now: Witness = {
    kind: code === 'K3' ? 'change' : 'level',
    name: `„${name}“`,
    share,
    range,
  };
  const changes = code === 'K2' ? changesOf(figures) : null;
  const meaning = changes?.total.meaning;
  if (!changes || !meaning || contradictedMeaning(agreement, set)) return [now];
  const before = tripleBefore(values, changeIntervals(changes), meaning);
  const shareBefore = before && impliedShare(before);
  if (!shareBefore) return [now];
  return [
    now,
    {
      kind: 'before',
      name: `dem Vergleichswert von „${name}“`,
      share: shareBefore,
      range: changes.total.range,
    },
  ];
}
