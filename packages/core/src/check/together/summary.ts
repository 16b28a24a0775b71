import { unitKey } from '../../bind/unit.ts';
import type { Agreement, Base, DocumentState, PlanValue, Quantity } from '../../model/agreement.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { ConstellationNr } from '../../statute/constellations.ts';
import { TOTAL_GROUP } from '../../statute/form-sheets.ts';
import { nameKey } from '../../statute/words.ts';
import { findZkt, landNamedIn, type Zkt, zktNamedIn } from '../../statute/zkt.ts';
import type { Range } from '../../text/range.ts';
import type { Source } from '../../text/source.ts';
import { isAmendment } from '../amendment.ts';
import { type Interval, roundingInterval } from '../arithmetic/interval.ts';
import {
  basedBracket,
  type Figure,
  intervalOf,
  measureSets,
  numberOf,
} from '../arithmetic/measure-sets.ts';
import { type TableValue, tableValues } from '../arithmetic/table-values.ts';
import { contradictedMeaning } from '../arithmetic/reading.ts';
import { valueBefore } from '../arithmetic/shares.ts';
import { writeBefore, writeNumber, writeQuantity } from '../arithmetic/words.ts';
import { numberOf as constellationNr, partiesWith } from '../parties.ts';
import { yearsIn } from '../years.ts';
import { grouped } from './grouped.ts';

/** What is kept of an agreement to compare it with others: its numbers with their places, not its text. */
export interface Summary {
  readonly source: Source;
  readonly year: number;
  readonly yearRange: Range;
  readonly state: DocumentState;
  /** Whether it only amends another agreement. */
  readonly isAmendment: boolean;
  readonly nr: ConstellationNr | null;
  /** Whose goals these are: the same for all agreements about one Jobcenter, one Land or the Bund. */
  readonly subject: string;
  /** All parties, in no order. */
  readonly parties: string;
  /** By which names the Land is known, for agreements under Nr. 3 and 4. */
  readonly lands: readonly string[];
  /** The admitted body that is party, where the list knows it. */
  readonly zkt: Zkt | null;
  /** The lines that stand there once, by measure and group. */
  readonly rows: ReadonlyMap<string, SummaryRow>;
}

export interface SummaryRow {
  /** `Integrationsquote Frauen` */
  readonly name: string;
  /** The number that is agreed; null where there is none. */
  readonly figure: Figure | null;
  readonly facts: readonly Fact[];
}

/** What a line says of a time: its own `Zielwert 2024`; and `Ist 2023` or another base, written there or following from its bracket. */
export interface Fact {
  readonly label: string;
  /** As written; null where it is computed. */
  readonly value: Decimal | null;
  readonly interval: Interval;
  readonly unit: string;
  readonly range: Range;
  /** `20,0 %`, or `rund 20,0 %` where it is computed. */
  readonly words: string;
  /** `19,9 % und -0,6 %`: what it is computed from; null where it is written. */
  readonly from: string | null;
  readonly isOwnTarget: boolean;
}

/** A form with gaps, which says nothing yet. */
export function isTemplate({ state }: Summary): boolean {
  return state === 'vorlage';
}

export function isConcluded({ state }: Summary): boolean {
  return state === 'beschlossen' || state === 'unterzeichnet';
}

/** What is kept of an agreement that was compiled from this source. */
export function summarize(source: Source, agreement: Agreement): Summary {
  const { year, yearRange, state } = agreement;
  const nr = constellationNr(agreement);
  const zkt = zktOf(agreement);
  const names = agreement.parties.map(({ name }) => nameKey(name)).sort();
  return {
    source,
    year,
    yearRange,
    state,
    isAmendment: isAmendment(agreement),
    nr,
    subject: subjectOf(agreement, nr, zkt),
    parties: names.join('\n'),
    lands: nr === 3 || nr === 4 ? landsOf(agreement, zkt) : [],
    zkt,
    rows: rowsOf(agreement),
  };
}

function zktOf(agreement: Agreement): Zkt | null {
  const party = partiesWith(agreement, 'zkt')[0];
  return party ? (findZkt(party.name) ?? zktNamedIn(party.name)) : null;
}

function subjectOf(agreement: Agreement, nr: ConstellationNr | null, zkt: Zkt | null): string {
  if (nr === 1) return 'Bund';
  if (zkt) return zkt.name;
  const roles = { 2: 'geschäftsführung-ge', 3: 'landesbehörde', 4: 'zkt' } as const;
  const parties = nr === null ? agreement.parties : partiesWith(agreement, roles[nr]);
  const land = nr === 3 ? landsOf(agreement, null)[0] : undefined;
  return (
    land ??
    parties
      .map(({ name }) => nameKey(name))
      .sort()
      .join('\n')
  );
}

/** The Land of the admitted body, the one that an authority has in its name, and each authority's name itself. */
function landsOf(agreement: Agreement, zkt: Zkt | null): string[] {
  const names = partiesWith(agreement, 'landesbehörde').map(({ name }) => name);
  const lands = [zkt?.land ?? null, ...names.map(landNamedIn)].filter((land) => land !== null);
  return [...new Set([...lands, ...names.map(nameKey)])];
}

function rowsOf(agreement: Agreement): Map<string, SummaryRow> {
  const rows = new Map<string, SummaryRow>();
  const several = new Set<string>();
  const inTables = grouped(tableValues(agreement), ({ row }) => row);
  for (const set of measureSets(agreement)) {
    const isMisread = contradictedMeaning(agreement, set) !== null;
    for (const row of set.rows) {
      const key = keyOf(row);
      if (rows.has(key)) several.add(key);
      rows.set(key, {
        name: nameOf(row),
        figure: row.status === 'angebot' ? null : numberOf(row),
        facts: [
          ...ownTarget(row, agreement),
          ...[row.base, row.change?.base].flatMap((base) => writtenFact(base, agreement)),
          ...(isMisread ? [] : computedFact(agreement, row)),
          ...(inTables.get(row) ?? []).flatMap(actualInTable),
        ],
      });
    }
  }
  for (const key of several) rows.delete(key);
  return rows;
}

function keyOf({ measure, group }: PlanValue): string {
  return `${measure.code ?? nameKey(measure.name)}\n${group ?? TOTAL_GROUP}`;
}

function nameOf({ measure, group }: PlanValue): string {
  return group === null ? measure.name : `${measure.name} ${group}`;
}

function ownTarget(row: PlanValue, { year }: Agreement): Fact[] {
  const figure = numberOf(row);
  if (!figure || row.status === 'angebot') return [];
  return [{ ...written(figure.quantity), label: `Zielwert ${year}`, isOwnTarget: true }];
}

function writtenFact(base: Base | null | undefined, agreement: Agreement): Fact[] {
  const label = base && labelOfBase(base.text, agreement);
  if (!base?.quantity || !label) return [];
  return [{ ...written(base.quantity), label, isOwnTarget: false }];
}

function written(quantity: Quantity): Omit<Fact, 'label' | 'isOwnTarget'> {
  const { value, unit, range } = quantity;
  const interval = roundingInterval(value);
  return {
    value,
    interval,
    unit: unitKey(unit),
    range,
    words: writeQuantity(quantity),
    from: null,
  };
}

/** An Ist that a free table gives, be it of the past year or, as in a report, of the agreement's own. */
function actualInTable({ cell, row, label, value, sign, unit }: TableValue): Fact[] {
  if (!label.startsWith('Ist ') || (row.measure.isChange && sign === '')) return [];
  const interval = roundingInterval(value);
  const { range, text: words } = cell;
  return [{ label, value, interval, unit, range, words, from: null, isOwnTarget: false }];
}

/** What a level was before the change in its bracket. */
function computedFact(agreement: Agreement, row: PlanValue): Fact[] {
  const { change } = row;
  const figure = numberOf(row);
  const base = basedBracket(agreement, row);
  const label = base && labelOfBase(base, agreement);
  if (!figure || !label || !change?.meaning) return [];
  const { quantity } = figure;
  const before = valueBefore(
    intervalOf(figure),
    roundingInterval(change.quantity.value),
    change.meaning,
  );
  const words = writeBefore(figure, change, change.meaning);
  if (!before || words === null) return [];
  const by = `${writeNumber(change.quantity)} ${change.meaning === 'relative' ? '%' : 'Pp'}`;
  return [
    {
      label,
      value: null,
      interval: before,
      unit: unitKey(quantity.unit),
      range: change.range,
      words: `rund ${words}`,
      from: `${writeQuantity(quantity)} und ${by}`,
      isOwnTarget: false,
    },
  ];
}

type Named = Pick<Agreement, 'title' | 'year'>;

/** One spelling for what is compared with; null where the words do not say of which year it is. */
export function labelOfBase(text: string, agreement: Named): string | null {
  if (text === '') return null;
  const named = yearsIn(text);
  const of = named[0]?.from ?? agreement.year - 1;
  if (/^(?:(?:dem )?Vorjahr|VJ|Vj\.?|Ist|Istwert|Ist-Wert)(?: \d{4})?$/.test(text))
    return `Ist ${of}`;
  if (/^Zielwert(?: (?:der letzten Vereinbarung|des Vorjahres))?(?: \d{4})?$/.test(text)) {
    // What an amendment calls the target is the one that it amends.
    return `Zielwert ${text === 'Zielwert' && isAmendment(agreement) ? agreement.year : of}`;
  }
  // A forecast is made anew each year.
  return named.length === 1 && !/Prognose/i.test(text) ? text : null;
}
