import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../compile.ts';
import { fraction, type Fraction, quotient, difference } from './fraction.ts';
import { contains, roundingInterval } from './interval.ts';
import { changesOf, intervalsOf, measureSets, pointsOf, weightedFigures } from './measure-sets.ts';
import { impliedShare, moveAsPrinted, shareMove, tripleBefore } from './shares.ts';

/**
 * The reference: people are counted one by one, rates follow from the counts, and what is printed is the rounded rate.
 * Nothing here uses the arithmetic under test. Whatever such an agreement prints is true, so every rule is silent; and
 * a number that is changed afterwards is found.
 */

const CODES = [
  'frauenanteil-uneinheitlich',
  'gesamtwert-außerhalb-der-gruppen',
  'summe-stimmt-nicht',
  'text-widerspricht-tabelle',
  'veränderung-gegen-die-rechnung',
  'veränderung-ohne-bedeutung',
  'veränderung-passt-nicht',
  'wert-unplausibel',
];

type Group = 'gesamt' | 'Frauen' | 'Männer';
const GROUPS: readonly Group[] = ['gesamt', 'Frauen', 'Männer'];

/** A number that is exactly `over / under`. */
interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

type Exact = Readonly<Record<Group, Ratio>>;

/** Everything that is true of one Jobcenter in two years. Rates and changes are in percent. */
interface World {
  readonly rate: Exact;
  readonly rateBefore: Exact;
  readonly longTermChange: Exact;
  readonly integrations: Readonly<Record<Group, bigint>>;
  readonly scale: number;
}

const perMille = (min: number, max: number) => fc.bigInt({ min: BigInt(min), max: BigInt(max) });

interface Seed {
  readonly people: bigint;
  /** All of these per mille. */
  readonly growth: bigint;
  readonly share: bigint;
  readonly move: bigint;
  readonly otherShare: bigint;
  readonly womenRate: bigint;
  readonly menRate: bigint;
  readonly womenFactor: bigint;
  readonly menFactor: bigint;
  readonly womenLongTerm: bigint;
  readonly menLongTerm: bigint;
  readonly scale: number;
}

/**
 * The women's share moves by less than two points a year and differs by less than one between the groups of people;
 * rates change by at most 15 %, the number of long-term recipients by at most 20 %.
 */
const usual = {
  people: fc.bigInt({ min: 5_000n, max: 60_000n }),
  growth: perMille(900, 1100),
  share: perMille(350, 650),
  move: perMille(-19, 19),
  otherShare: perMille(-8, 8),
  womenRate: perMille(100, 450),
  menRate: perMille(100, 450),
  womenFactor: perMille(850, 1150),
  menFactor: perMille(850, 1150),
  womenLongTerm: perMille(800, 1200),
  menLongTerm: perMille(800, 1200),
  scale: fc.integer({ min: 0, max: 2 }),
};
const worlds = fc.record(usual).map(worldOf);

/** Where women and men differ much in everything and two places are printed, faults of weight show. */
const clearWorlds = fc
  .record({
    ...usual,
    move: fc.constant(0n),
    womenRate: perMille(150, 200),
    menRate: perMille(350, 450),
    womenFactor: perMille(1080, 1150),
    menFactor: perMille(850, 920),
    womenLongTerm: perMille(1050, 1150),
    menLongTerm: perMille(850, 950),
    scale: fc.constant(2),
  })
  .map(worldOf);

function worldOf(seed: Seed): World {
  const before = byGender((seed.people * seed.share) / 1000n, seed.people);
  const people = (seed.people * seed.growth) / 1000n;
  const now = byGender((people * (seed.share + seed.move)) / 1000n, people);
  const done = (count: bigint, rate: bigint, factor: bigint) =>
    (count * rate * factor) / 1_000_000n;
  const doneBefore = parts(
    done(before.Frauen, seed.womenRate, 1000n),
    done(before.Männer, seed.menRate, 1000n),
  );
  const doneNow = parts(
    done(now.Frauen, seed.womenRate, seed.womenFactor),
    done(now.Männer, seed.menRate, seed.menFactor),
  );
  const longBefore = byGender((seed.people * (seed.share + seed.otherShare)) / 1000n, seed.people);
  const long = parts(
    (longBefore.Frauen * seed.womenLongTerm) / 1000n,
    (longBefore.Männer * seed.menLongTerm) / 1000n,
  );
  return {
    rate: ratios((group) => [100n * doneNow[group], now[group]]),
    rateBefore: ratios((group) => [100n * doneBefore[group], before[group]]),
    longTermChange: ratios((group) => [
      100n * (long[group] - longBefore[group]),
      longBefore[group],
    ]),
    integrations: doneNow,
    scale: seed.scale,
  };
}

function parts(women: bigint, men: bigint): Record<Group, bigint> {
  return { gesamt: women + men, Frauen: women, Männer: men };
}

function byGender(women: bigint, all: bigint): Record<Group, bigint> {
  return parts(women, all - women);
}

function ratios(of: (group: Group) => readonly [bigint, bigint]): Exact {
  const one = (group: Group) => {
    const [over, under] = of(group);
    return { over, under };
  };
  return { gesamt: one('gesamt'), Frauen: one('Frauen'), Männer: one('Männer') };
}

/** In units of the last place; a half goes up. */
function unitsOf({ over, under }: Ratio, scale: number): bigint {
  const scaled = 2n * over * 10n ** BigInt(scale) + under;
  const below = scaled / (2n * under);
  return scaled % (2n * under) < 0n ? below - 1n : below;
}

function print(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - scale);
  return sign + whole + (scale > 0 ? `,${digits.slice(-scale)}` : '');
}

function printSigned(units: bigint, scale: number): string {
  return units < 0n ? print(units, scale) : `+${print(units, scale)}`;
}

type Meaning = 'relative' | 'absolute';

function changeOf(world: World, group: Group, meaning: Meaning): Ratio {
  const now = world.rate[group];
  const before = world.rateBefore[group];
  const over = now.over * before.under - before.over * now.under;
  return meaning === 'relative'
    ? { over: 100n * over, under: now.under * before.over }
    : { over, under: now.under * before.under };
}

/** What is printed, in units of the last place; a planted fault changes one of these. */
interface Printed {
  readonly rate: Record<Group, bigint>;
  readonly base: Record<Group, bigint>;
  readonly change: Record<Group, bigint>;
  readonly longTerm: Record<Group, bigint>;
  readonly count: Record<Group, bigint>;
  prose: bigint;
}

function printed(world: World, meaning: Meaning): Printed {
  const each = (of: (group: Group) => bigint) => ({
    gesamt: of('gesamt'),
    Frauen: of('Frauen'),
    Männer: of('Männer'),
  });
  const { scale } = world;
  return {
    rate: each((group) => unitsOf(world.rate[group], scale)),
    base: each((group) => unitsOf(world.rateBefore[group], scale)),
    change: each((group) => unitsOf(changeOf(world, group, meaning), scale)),
    longTerm: each((group) => unitsOf(world.longTermChange[group], scale)),
    count: each((group) => world.integrations[group]),
    prose: unitsOf(world.rate.Frauen, scale),
  };
}

interface Options {
  readonly declared: Meaning | null;
  readonly withBase: boolean;
}

function write({ scale }: World, numbers: Printed, { declared, withBase }: Options): string {
  const unit = declared === 'relative' ? '%' : 'Pp';
  const rate = (group: Group) => {
    const base = withBase ? ` gegenüber Ist 2023 = ${print(numbers.base[group], scale)} %` : '';
    return `  Integrationsquote ${group} = ${print(numbers.rate[group], scale)} % (${printSigned(numbers.change[group], scale)})${base}`;
  };
  return [
    'Sprache 1',
    'Zielvereinbarung 2024',
    ...(declared ? [`Veränderung in ${unit} gegenüber Vorjahr`] : []),
    'Messgröße integrationen "Integrationen" {',
    '  Einheit Integrationen',
    '}',
    'Ziel integration "Verbesserung der Integration in Erwerbstätigkeit" {',
    ...GROUPS.map(rate),
    ...GROUPS.map((group) => `  integrationen ${group} = ${numbers.count[group]} Integrationen`),
    `  """Die Integrationsquote der Frauen soll 2024 auf ${print(numbers.prose, scale)} % kommen."""`,
    '}',
    'Ziel langzeitbezug "Vermeidung von langfristigem Leistungsbezug" {',
    ...GROUPS.map(
      (group) =>
        `  Langzeitleistungsbeziehende ${group} = ${printSigned(numbers.longTerm[group], scale)} %`,
    ),
    '}',
    '',
  ].join('\n');
}

function found(text: string): { code: string; message: string }[] {
  const { diagnostics } = compile({ name: 'a.zv', text });
  return diagnostics.filter(({ code }) => CODES.includes(code));
}

function codes(text: string): string[] {
  return found(text).map(({ code }) => code);
}

const meanings = fc.constantFrom<Meaning>('relative', 'absolute');

describe('numbers that are true', () => {
  it('are never objected to', () => {
    fc.assert(
      fc.property(worlds, meanings, fc.boolean(), (world, declared, withBase) => {
        const text = write(world, printed(world, declared), { declared, withBase });
        expect(found(text), text).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never support the wrong reading of a bare bracket', () => {
    fc.assert(
      fc.property(worlds, meanings, fc.boolean(), (world, meaning, withBase) => {
        const text = write(world, printed(world, meaning), { declared: null, withBase });
        const wrong = meaning === 'relative' ? 'Lesart in Prozentpunkten' : 'Lesart in Prozent.';
        const [first, ...others] = found(text);
        expect(first?.code).toBe('veränderung-ohne-bedeutung');
        expect(first?.message).not.toContain(wrong);
        expect(others).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('lie in the intervals that are computed from what is printed', () => {
    fc.assert(
      fc.property(worlds, meanings, (world, meaning) => {
        const text = write(world, printed(world, meaning), { declared: meaning, withBase: false });
        const [rates] = measureSets(compile({ name: 'a.zv', text }).agreement!);
        const figures = weightedFigures(rates!)!;
        const changes = intervalsOf(changesOf(figures)!);
        const before = tripleBefore(intervalsOf(figures), changes, meaning)!;
        const exact = (ratio: Ratio) => fraction(ratio.over, ratio.under);
        expect(contains(before.women, exact(world.rateBefore.Frauen))).toBe(true);
        const share = (rate: Exact): Fraction =>
          quotient(
            difference(exact(rate.Männer), exact(rate.gesamt)),
            difference(exact(rate.Männer), exact(rate.Frauen)),
          );
        const now = impliedShare(intervalsOf(figures));
        const then = impliedShare(before);
        if (now) expect(contains(now, share(world.rate))).toBe(true);
        if (then) expect(contains(then, share(world.rateBefore))).toBe(true);
        const move = shareMove(intervalsOf(figures), changes, meaning);
        if (!move) return;
        expect(contains(move, difference(share(world.rate), share(world.rateBefore)))).toBe(true);
        const asPrinted = moveAsPrinted(pointsOf(figures), pointsOf(changesOf(figures)!), meaning);
        expect(contains(move, asPrinted!)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a number that is not true', () => {
  /** Plants a fault in what is printed of any world, and expects one of the rules to find it. */
  function plant(
    expected: string,
    fault: (numbers: Printed, world: World) => void,
    withBase = false,
    among = worlds,
  ): void {
    fc.assert(
      fc.property(among, meanings, (world, declared) => {
        const numbers = printed(world, declared);
        fault(numbers, world);
        const text = write(world, numbers, { declared, withBase });
        expect(codes(text), text).toContain(expected);
      }),
      { numRuns: 60 },
    );
  }

  it('is a total above or below both groups', () => {
    const above = (numbers: Record<Group, bigint>) =>
      (numbers.Frauen > numbers.Männer ? numbers.Frauen : numbers.Männer) + 2n;
    plant('gesamtwert-außerhalb-der-gruppen', ({ rate }) => (rate.gesamt = above(rate)));
    plant(
      'gesamtwert-außerhalb-der-gruppen',
      ({ longTerm }) => (longTerm.gesamt = above(longTerm)),
    );
  });

  it('is a count that is one off', () => {
    plant('summe-stimmt-nicht', ({ count }) => (count.gesamt += 1n));
    plant('summe-stimmt-nicht', ({ count }) => (count.Männer -= 1n));
  });

  it('is a rate with its comma in the wrong place', () => {
    plant('wert-unplausibel', ({ rate }) => (rate.Frauen *= 10n));
    plant('wert-unplausibel', ({ rate }) => (rate.Männer = rate.Männer / 20n));
  });

  it('is another number in the prose', () => {
    plant('text-widerspricht-tabelle', (numbers) => (numbers.prose += 1n));
  });

  it('is a total that weighs the groups otherwise than the other goal does', () => {
    const shift = ({ longTerm: { gesamt, Frauen, Männer } }: Printed) =>
      gesamt + (Frauen - Männer) / 5n;
    plant(
      'frauenanteil-uneinheitlich',
      (numbers) => (numbers.longTerm.gesamt = shift(numbers)),
      false,
      clearWorlds,
    );
  });

  it('is a change in percent that is declared as percentage points', () => {
    fc.assert(
      fc.property(clearWorlds, (world) => {
        const text = write(world, printed(world, 'relative'), {
          declared: 'absolute',
          withBase: false,
        });
        expect(codes(text), text).toEqual(['veränderung-gegen-die-rechnung']);
      }),
      { numRuns: 60 },
    );
  });

  it('is a change that its printed base shows to be declared wrongly', () => {
    fc.assert(
      fc.property(clearWorlds, meanings, (world, meaning) => {
        const declared = meaning === 'relative' ? 'absolute' : 'relative';
        const text = write(world, printed(world, meaning), { declared, withBase: true });
        expect(codes(text), text).toContain('veränderung-gegen-die-rechnung');
        expect(codes(text)).not.toContain('veränderung-passt-nicht');
      }),
      { numRuns: 60 },
    );
  });

  it('is a base from which the bracket does not lead to the value', () => {
    const far = ({ base }: Printed, { scale }: World) =>
      (base.gesamt += base.gesamt / 4n + 3n * 10n ** BigInt(scale));
    plant('veränderung-passt-nicht', far, true);
  });
});

it('keeps to the digits that are printed, at the very end of rounding', () => {
  const { low, high } = roundingInterval({ units: 199n, scale: 1 });
  expect([low, high]).toEqual([fraction(1985, 100), fraction(1995, 100)]);
});
