import { describe, expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { toPlainString } from '../../model/decimal.ts';
import { difference, type Fraction, fraction, quotient, rounded } from './fraction.ts';
import { contains, type Interval, point } from './interval.ts';
import { figureOf, measureSets, weightedFigures, intervalsOf } from './measure-sets.ts';
import { readBrackets } from './reading.ts';
import { impliedShare, shareMove } from './shares.ts';
import { writeLike } from './words.ts';

const SEED = `Sprache 1
Zielvereinbarung 2024
Ziel integration "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote gesamt = 19,9 % (-0,6) nachrichtlich
  Integrationsquote Frauen = 15,2 % (+1,8)
  Integrationsquote Männer = 25,2 % (-2,3)
}
Ziel langzeitbezug "Vermeidung von langfristigem Leistungsbezug" {
  Langzeitleistungsbeziehende gesamt = +3,8 % nachrichtlich
  Langzeitleistungsbeziehende Frauen = +8,7 %
  Langzeitleistungsbeziehende Männer = -1,8 %
}
`;

/** To three places, as the proof is written down. */
function ends(interval: Interval | null): string[] {
  return interval ? [interval.low, interval.high].map((end) => toPlainString(rounded(end, 3))) : [];
}

describe('the proof that the brackets of 2024 are percent', () => {
  const agreement = compile({ name: 'a.zv', text: SEED }).agreement!;
  const [integration, longTerm] = measureSets(agreement);
  const reading = readBrackets(agreement, integration!);

  it('finds the share of the values', () => {
    expect(ends(reading.share)).toEqual(['0.520', '0.540']);
  });

  it('finds the share of the year before, read as percent and as percentage points', () => {
    expect(ends(reading.relative.share)).toEqual(['0.520', '0.543']);
    expect(ends(reading.absolute.share)).toEqual(['0.482', '0.511']);
  });

  it('finds the share of the long-term recipients', () => {
    const share = impliedShare(intervalsOf(weightedFigures(longTerm!)!));
    expect(ends(share)).toEqual(['0.524', '0.543']);
  });

  it('finds that percentage points would need a jump of 2.4 to 4.4 points', () => {
    expect(ends(reading.absolute.move)).toEqual(['0.024', '0.044']);
    expect(ends(reading.relative.move)).toEqual(['-0.004', '0.001']);
    expect(reading.result).toBe('relative');
  });
});

describe('a move of the share that is not monotonic', () => {
  const values = { total: point(fraction(29)), women: wide(29), men: wide(33) };
  const changes = {
    total: point(fraction(-6)),
    women: point(fraction(-3)),
    men: point(fraction(3)),
  };
  const move = shareMove(values, changes, 'relative')!;

  it('is held with what lies between the corners', () => {
    const tenths = Array.from({ length: 11 }, (_, step) => step - 5);
    const moves = tenths.flatMap((a) =>
      tenths.map((b) => {
        const now = [fraction(29), fraction(290 + a, 10), fraction(330 + b, 10)] as const;
        const before = [
          quotient(now[0], fraction(94, 100)),
          quotient(now[1], fraction(97, 100)),
          quotient(now[2], fraction(103, 100)),
        ] as const;
        return difference(shareOf(...now), shareOf(...before));
      }),
    );
    expect(moves.filter((one) => !contains(move, one))).toEqual([]);
  });

  function wide(middle: number): Interval {
    return { low: fraction(2 * middle - 1, 2), high: fraction(2 * middle + 1, 2) };
  }

  function shareOf(total: Fraction, women: Fraction, men: Fraction): Fraction {
    return quotient(difference(men, total), difference(men, women));
  }
});

describe('a computed number beside a written one', () => {
  it.each([
    ['e = 980 Eintritte', 1260, '1.260 Eintritte'],
    ['e = 1.300 Eintritte', 1260, '1.260 Eintritte'],
    ['e = 1300 Eintritte', 1260, '1260 Eintritte'],
    ['e = 15,20 Eintritte', 12, '12,00 Eintritte'],
  ])('%s', (row, value, written) => {
    const text = `Sprache 1\nZielvereinbarung 2024\nMessgröße e "E" {\n  Einheit Eintritte\n}\nZiel z "Z" {\n  ${row}\n}\n`;
    const [set] = measureSets(compile({ name: 'a.zv', text }).agreement!);
    expect(writeLike(fraction(value), figureOf(set!.rows[0]!)!.quantity)).toBe(written);
  });
});
