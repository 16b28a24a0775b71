import type { Change, PlanValue, Quantity, Relation } from '../../model/agreement.ts';
import { absolute, compareDecimals, type Decimal } from '../../model/decimal.ts';
import { contradictsBound, readWording, saidToStay, type Wording } from '../arithmetic/wording.ts';
import { writeQuantity } from '../arithmetic/words.ts';
import { type ReadText, readLiteral } from '../read-text.ts';
import { defineRule, type Finding } from '../rule.ts';

/** What a value says of a change: the number with its sign, and how it bounds the actual one. */
interface Movement {
  readonly quantity: Quantity;
  readonly relation: Relation;
}

export const wortlautWidersprichtWert = defineRule({
  code: 'wortlaut-widerspricht-wert',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: ({ source, report }) => ({
    planValue: (row) => {
      if (!row.wordingRange) return;
      const read = readLiteral(source, row.wordingRange, 'words');
      const same = saidToStay(read.text);
      const moved = same && movementOf(row);
      if (moved && moved.relation === 'equal' && moved.quantity.value.units !== 0n) {
        report(finding(read, same, contradictedBy(moved), moved.quantity));
        return;
      }
      const wording = readWording(read.text);
      const quantities = quantitiesOf(row);
      if (!wording || quantities.length === 0) return;
      const unit = quantities[0]!.unit;
      if (!isInUnit(read.text.slice(wording.end), unit)) return;
      const meant = quantities.find(({ value }) => isSameSize(value, wording.value));
      const wrong = meant
        ? contradiction(row, wording)
        : `als Wert steht ${writeQuantity(quantities[0]!)} da`;
      if (wrong === null) return;
      report(finding(read, wording, wrong, meant ?? quantities[0]!));
    },
  }),
});

type Place = Pick<Wording, 'start' | 'end'>;

function finding(read: ReadText, at: Place, wrong: string, { range }: Quantity): Finding {
  return {
    range: read.rangeAt(at.start, at.end),
    message: `Gedruckt wird „${read.text}“, ${wrong}.`,
    hint: 'Der Wortlaut steht im Dokument anstelle des Wertes. Beide müssen dasselbe sagen.',
    related: [{ range, message: 'Das ist der Wert.' }],
  };
}

/** Every number that the line itself has. */
function quantitiesOf({ content, change, base }: PlanValue): Quantity[] {
  const own =
    content.kind === 'quantity'
      ? [content.quantity]
      : content.kind === 'range'
        ? [content.from, content.to]
        : [];
  const others = [change?.quantity, change?.base?.quantity, base?.quantity];
  return [...own, ...others.filter((one) => one != null)];
}

/** A number without the unit of the value may be anything: a paragraph, a number of places. */
function isInUnit(behind: string, { kind, text }: Quantity['unit']): boolean {
  if (kind === 'percent' || kind === 'percentagePoint')
    return /^ ?(?:%|Prozent|Pp|v\. ?H\.)/.test(behind);
  return kind === 'index' || kind === 'none' || behind.trimStart().startsWith(text);
}

function isSameSize(a: Decimal, b: Decimal): boolean {
  return compareDecimals(absolute(a), absolute(b)) === 0;
}

/** What speaks against the words although the number is right. */
function contradiction(row: PlanValue, { movement, bound }: Wording): string | null {
  const said = movement === null ? ofValue(row) : movementOf(row);
  if (!said || said.quantity.value.units === 0n) return null;
  const falls = said.quantity.value.units < 0n;
  if (movement !== null && falls !== (movement === 'down')) return contradictedBy(said);
  if (!contradictsBound(said.relation, bound)) return null;
  const least = said.relation === 'atLeast' || said.relation === 'above';
  return `der Wert ist aber ${least ? 'eine untere' : 'eine obere'} Grenze (${writeQuantity(said.quantity)})`;
}

function contradictedBy({ quantity }: Movement): string {
  return `der Wert ${quantity.value.units < 0n ? 'sinkt' : 'steigt'} aber (${writeQuantity(quantity)})`;
}

function ofValue({ content }: PlanValue): Movement | null {
  if (content.kind !== 'quantity') return null;
  return { quantity: content.quantity, relation: content.relation };
}

function movementOf(row: PlanValue): Movement | null {
  if (row.valueKind === 'change') return ofValue(row);
  return row.change ? ofBracket(row.change) : null;
}

function ofBracket({ quantity }: Change): Movement {
  return { quantity, relation: 'equal' };
}
