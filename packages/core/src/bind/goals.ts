import type { Fix } from '../diagnostic.ts';
import type { Goal, GoalClass, PlanValue, Prose, Quantity, Table } from '../model/agreement.ts';
import { statutoryGoalOf } from '../statute/goals.ts';
import type * as Ast from '../syntax/ast.ts';
import { indentAt } from '../syntax/line-ends.ts';
import { stringLiteral } from '../syntax/strings.ts';
import { normalizeName } from '../text/names.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { type BindContext, report, reportMissing } from './context.ts';
import { isPlaced } from './placement.ts';
import { bindProse, type ResolveQuote } from './prose.ts';
import { bindTable } from './tables.ts';
import { fitsUnit } from './unit.ts';

/** What has been bound before the body is put together: values and handles may be quoted before they stand. */
export interface Collected {
  readonly values: ReadonlyMap<Ast.ValueStatement, PlanValue>;
  readonly resolve: ResolveQuote;
}

/** A goal; null where it has no handle or no title, which has been reported. */
export function bindGoal(
  context: BindContext,
  collected: Collected,
  node: Ast.GoalStatement,
): Goal | null {
  const blocks: (PlanValue | Prose | Table)[] = [];
  if (node.text) blocks.push(bindProse(context, node.text, collected.resolve));
  for (const statement of node.statements) {
    if (!isPlaced(context, statement, 'goal')) continue;
    if (statement.kind === 'text')
      blocks.push(bindProse(context, statement.text, collected.resolve));
    if (statement.kind === 'value') {
      const value = collected.values.get(statement);
      if (value) blocks.push(withFootnotes(collected, value));
    }
    const table =
      statement.kind === 'table' ? bindTable(context, collected.resolve, statement) : null;
    if (table) blocks.push(table);
  }
  const values = blocks.filter((block) => block.kind === 'planValue');
  checkGroups(context, values);
  if (!node.handle || !node.title) return null;
  return {
    kind: 'goal',
    range: node.range,
    handle: normalizeName(node.handle.text),
    handleRange: node.handle.range,
    previously: node.previously ? normalizeName(node.previously.text) : null,
    title: node.title.text,
    titleRange: node.title.range,
    statutory: statutoryGoalOf(node.title.text),
    blocks,
    values,
  };
}

/** The value with its footnotes; without those, and reported, of which there is none of that name. */
function withFootnotes({ resolve }: Collected, value: PlanValue): PlanValue {
  if (value.footnotes.length === 0) return value;
  const footnotes = value.footnotes.filter(({ handle, range }) =>
    resolve({ name: `fußnote ${handle}`, range }),
  );
  return { ...value, footnotes };
}

function areAlike(a: Quantity, b: Quantity): boolean {
  return fitsUnit(a, b.unit) || fitsUnit(b, a.unit);
}

function haveOneKind({ content: a }: PlanValue, { content: b }: PlanValue): boolean {
  return a.kind !== 'quantity' || b.kind !== 'quantity' || areAlike(a.quantity, b.quantity);
}

/** Within a goal each group of a measure stands once, and all its groups have one unit. */
function checkGroups(context: BindContext, values: readonly PlanValue[]): void {
  const groups = new Map<string, PlanValue>();
  const units = new Map<string, PlanValue>();
  for (const value of values) {
    const measure = value.measure.code ?? value.measure.handle!;
    const key = `${measure}\n${normalizeName(value.group ?? '')}\n${value.base?.text ?? ''}`;
    const first = groups.get(key);
    // A line in another unit is said below.
    if (first && haveOneKind(first, value)) {
      const what =
        value.group === null ? `„${value.measure.name}“` : `„${value.measure.name} ${value.group}“`;
      report(
        context,
        'wert-doppelt',
        rangeOf(value.measureRange.start, (value.groupRange ?? value.measureRange).end),
        `${what} steht in diesem Ziel schon.`,
        {
          hint: 'Behalten Sie eine der beiden Zeilen, oder nennen Sie die Gruppe.',
          related: [{ range: first.range, message: 'Hier steht der Wert zuerst.' }],
        },
      );
    } else if (!first) groups.set(key, value);
    if (value.content.kind !== 'quantity') continue;
    const other = units.get(measure);
    const { quantity } = value.content;
    const { unit } = quantity;
    if (!other) units.set(measure, value);
    else if (other.content.kind === 'quantity' && !areAlike(other.content.quantity, quantity)) {
      report(
        context,
        'einheiten-gemischt',
        value.content.quantity.range,
        `„${value.measure.name}“ steht hier in „${unit.text || 'keiner Einheit'}“, in einer anderen Zeile in „${other.content.quantity.unit.text || 'keiner Einheit'}“.`,
        {
          hint:
            unit.kind === 'percentagePoint'
              ? 'In Prozentpunkten steht nur eine Veränderung: = 15,2 % (+1,8 Pp) oder = +1,8 Pp'
              : value.measure.isChange
                ? `Anzahl oder Betrag und Veränderung stehen in einer Zeile, 2.570 Personen (-1,2 %), oder die Anzahl ist eine eigene Messgröße: Messgröße bestand "Bestand an …" { Einheit Personen }`
                : value.measure.code
                  ? `Für die Anzahl oder den Betrag neben ${value.measure.code} führen Sie eine eigene Messgröße ein: Messgröße bestand "Bestand an …" { Einheit Personen }`
                  : 'Alle Werte einer Messgröße haben dieselbe Einheit.',
          related: [
            { range: other.content.quantity.range, message: 'Hier steht die andere Einheit.' },
          ],
        },
      );
    }
  }
}

/** Puts the goals below a section that has their heading. */
function underHeading(
  { source: { text } }: BindContext,
  { range }: Ast.GoalClassStatement,
  heading: Ast.StringNode,
  block: Range,
): Fix {
  const indent = indentAt(text, range.start);
  const before = text.slice(range.start, heading.range.start).trimEnd().length;
  return {
    title: 'Einen Abschnitt mit dieser Überschrift darum setzen',
    safe: false,
    edits: [
      {
        range: rangeOf(range.start, range.start),
        text: `Abschnitt ${stringLiteral(heading.text)} {\n${indent}`,
      },
      { range: rangeOf(range.start + before, heading.range.end), text: '' },
      { range: rangeOf(block.end, block.end), text: `\n${indent}}` },
    ],
  };
}

export function bindGoalClass(
  context: BindContext,
  collected: Collected,
  node: Ast.GoalClassStatement,
): GoalClass | null {
  const blocks: (Goal | Prose | Table)[] = [];
  for (const statement of node.statements) {
    if (!isPlaced(context, statement, 'goalClass')) continue;
    if (statement.kind === 'text')
      blocks.push(bindProse(context, statement.text, collected.resolve));
    const block =
      statement.kind === 'goal'
        ? bindGoal(context, collected, statement)
        : statement.kind === 'table'
          ? bindTable(context, collected.resolve, statement)
          : null;
    if (block) blocks.push(block);
  }
  const name = node.class === 'local' ? 'Lokale Ziele' : 'Kommunale Ziele';
  if (node.waived && !node.reason) {
    reportMissing(
      context,
      node.waived,
      'der Grund in Anführungszeichen',
      `${name} entfallen "Grund"`,
    );
  }
  if (!node.waived && node.reason) {
    report(
      context,
      'überzählig',
      node.reason.range,
      `Ein Text steht hinter „${name}“ nur nach „entfallen“.`,
      {
        hint: `Eine Überschrift bekommt der Abschnitt darüber; der Wegfall wird so geschrieben: ${name} entfallen "Grund"`,
        fixes: node.block ? [underHeading(context, node, node.reason, node.block)] : [],
      },
    );
  } else if (!node.waived && !node.block) {
    reportMissing(context, node.range, 'der Inhalt in geschweiften Klammern', `${name} { … }`);
  }
  if (node.waived && node.statements.length > 0) {
    report(
      context,
      'entfällt-mit-inhalt',
      node.waived,
      `„${name}“ entfallen hier und sind zugleich aufgeführt.`,
      {
        hint: 'Streichen Sie „entfallen“, oder löschen Sie den Block.',
      },
    );
  }
  return {
    kind: 'goalClass',
    range: node.range,
    class: node.class,
    blocks,
    goals: blocks.filter((block) => block.kind === 'goal'),
    waived: node.waived ? (node.reason?.text ?? '') : null,
    waivedRange: node.waived ? (node.reason?.range ?? null) : null,
  };
}
