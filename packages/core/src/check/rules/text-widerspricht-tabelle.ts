import type { Fix } from '../../diagnostic.ts';
import type { Agreement, PlanValue } from '../../model/agreement.ts';
import { absolute, agreeAsWritten, type Decimal } from '../../model/decimal.ts';
import { type Claim, claimsOf } from '../arithmetic/claims.ts';
import { wrongConditions } from '../arithmetic/conditions.ts';
import { goalsOf, isLevel, numberOf } from '../arithmetic/measure-sets.ts';
import { TOTAL_GROUP } from '../../statute/form-sheets.ts';
import { writeQuantity } from '../arithmetic/words.ts';
import { defineRule } from '../rule.ts';

export const textWidersprichtTabelle = defineRule({
  code: 'text-widerspricht-tabelle',
  severity: 'warning',
  requirements: ['R20'],
  source: null,
  create: ({ source, agreement, report }) => {
    let rows: Map<string, PlanValue[]> | undefined;
    return {
      mentions: ['erreicht, wenn'],
      text: (read) => {
        if (read.kind !== 'prose') return;
        for (const { range, message, row } of wrongConditions(agreement, read)) {
          report({
            range,
            message,
            hint: 'Berichtigen Sie eine der beiden Stellen.',
            related: [{ range: row.range, message: 'So ist der Wert vereinbart.' }],
          });
        }
      },
      prose: (prose) => {
        for (const claim of claimsOf(source, agreement, prose)) {
          rows ??= rowsByName(agreement);
          const named = rowsFor(rows, claim);
          const figure = named.length === 1 && isFixed(named[0]!) ? numberOf(named[0]!) : null;
          if (
            !figure ||
            figure.quantity.unit.kind !== 'percent' ||
            // What is to be, and not by how much it changes.
            !(figure.row.measure.isChange || isLevel(figure)) ||
            isTrue(claim, figure.quantity.value)
          )
            continue;
          const { row, quantity } = figure;
          const name = row.group === null ? row.measure.name : `${row.measure.name} ${row.group}`;
          const written = source.text.slice(claim.range.start, claim.range.end);
          const said = isSame(claim.value, quantity.value)
            ? `Der Text spricht von ${claim.movement === 'up' ? 'einem Anstieg' : 'einem Rückgang'} um ${written}`
            : `Im Text ${claim.value.units === 1n ? 'steht' : 'stehen'} ${written}`;
          report({
            range: claim.range,
            message: `${said}, vereinbart sind für „${name}“ ${writeQuantity(quantity)}.`,
            hint: `Berichtigen Sie eine der beiden Stellen. Mit {{${name}}} nimmt der Text den Wert aus der Tabelle und bleibt richtig.`,
            related: [{ range: quantity.range, message: 'So ist der Wert vereinbart.' }],
            ...(row.measure.code === null ? {} : { fixes: [quoteFix(claim, name)] }),
          });
        }
      },
    };
  },
});

function rowsByName(agreement: Agreement): Map<string, PlanValue[]> {
  const rows = new Map<string, PlanValue[]>();
  for (const row of goalsOf(agreement.body).flatMap(({ values }) => values)) {
    const key = keyOf(row.measure.code ?? row.measure.name, row.group ?? '');
    const named = rows.get(key);
    if (named) named.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

/** The line that a claim is about. What is said of everybody may be meant of any group that has the number. */
function rowsFor(rows: ReadonlyMap<string, PlanValue[]>, claim: Claim): readonly PlanValue[] {
  const { measure, group } = claim;
  if (group !== TOTAL_GROUP) return rows.get(keyOf(measure, group)) ?? [];
  const all = [...rows].flatMap(([key, some]) => (key.startsWith(`${measure}\n`) ? some : []));
  const isSaid = all.some((row) => {
    const figure = numberOf(row);
    return figure !== null && isTrue(claim, figure.quantity.value);
  });
  return isSaid ? [] : (rows.get(keyOf(measure, group)) ?? rows.get(keyOf(measure, '')) ?? []);
}

function keyOf(measure: string, group: string): string {
  return `${measure}\n${group}`;
}

function isTrue(claim: Claim, agreed: Decimal): boolean {
  return isSame(claim.value, agreed) && !isOpposite(claim, agreed);
}

/** But for the sign, which the prose says in words. */
function isSame(a: Decimal, b: Decimal): boolean {
  return agreeAsWritten(absolute(a), absolute(b));
}

/** Whether a value is a number or a bound; an estimate says no number that a text could contradict. */
function isFixed({ content }: PlanValue): boolean {
  return content.kind === 'quantity' && content.relation !== 'about';
}

/** Whether the prose lets rise what is agreed to fall, or the other way round. */
function isOpposite({ movement }: Claim, agreed: Decimal): boolean {
  return movement !== null && agreed.units !== 0n && (movement === 'up') !== agreed.units > 0n;
}

function quoteFix({ range }: Claim, name: string): Fix {
  return {
    title: `Den Wert mit {{${name}}} aus der Tabelle nehmen`,
    safe: false,
    edits: [{ range, text: `{{${name}}}` }],
  };
}
