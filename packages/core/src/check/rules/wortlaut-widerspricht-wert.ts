import type { PlanValue, Quantity } from '../../model/agreement.ts';
import { quantitiesIn } from '../../model/quantities.ts';
import { absolute, compareDecimals, type Decimal } from '../../model/decimal.ts';
import { contradictedBy, contradiction, movementOf } from '../arithmetic/contradiction.ts';
import { readWording, saidToStay, type Wording } from '../arithmetic/wording.ts';
import { writeQuantity } from '../arithmetic/words.ts';
import { type ReadText, readLiteral } from '../read-text.ts';
import { defineRule, type Finding } from '../rule.ts';

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
  const others = [change?.quantity, change?.base?.quantity, base?.quantity];
  return [...quantitiesIn(content), ...others.filter((one) => one != null)];
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
