import type {
  Block,
  Definition,
  FollowUp,
  FollowUpEntry,
  Footnote,
  Goal,
  GoalClass,
  PlanValue,
  Preamble,
  Prose,
  Section,
  Table,
} from '../model/agreement.ts';
import { statutoryGoalOf } from '../statute/goals.ts';
import type * as Ast from '../syntax/ast.ts';
import { normalizeName } from '../text/names.ts';
import { rangeOf } from '../text/range.ts';
import { type BindContext, report, reportMissing } from './context.ts';
import { bindDate, wordsText } from './literals.ts';
import { bindHandle, bindSignatures } from './parties.ts';
import { isPlaced, type Place } from './placement.ts';
import { bindProse, type ResolveQuote } from './prose.ts';

/** What has been bound before the body is put together: values and handles may be quoted before they stand. */
export interface Collected {
  readonly values: ReadonlyMap<Ast.ValueStatement, PlanValue>;
  readonly resolve: ResolveQuote;
}

/** The blocks of the body in the order of the file. */
export function bindBlocks(
  context: BindContext,
  collected: Collected,
  statements: readonly Ast.Statement[],
  place: Place,
): Block[] {
  const blocks: Block[] = [];
  for (const statement of statements) {
    if (!isPlaced(context, statement, place)) {
      if (statement.kind === 'stray' || statement.kind === 'value') {
        blocks.push(...bindBlocks(context, collected, statement.statements, place));
      }
      continue;
    }
    const block = bindBlock(context, collected, statement);
    if (block) blocks.push(block);
  }
  return blocks;
}

function bindBlock(context: BindContext, collected: Collected, node: Ast.Statement): Block | null {
  switch (node.kind) {
    case 'preamble':
      return bindPreamble(context, collected, node);
    case 'section':
      return bindSection(context, collected, node);
    case 'text':
      return bindProse(context, node.text, collected.resolve);
    case 'goal':
      return bindGoal(context, collected, node);
    case 'goalClass':
      return bindGoalClass(context, collected, node);
    case 'table':
      return bindTable(context, node);
    case 'followUp':
      return bindFollowUp(context, collected, node);
    case 'definition':
      return bindDefinition(context, collected, node);
    case 'signatures':
      return bindSignatures(context, node);
    default:
      return null;
  }
}

function bindPreamble(
  context: BindContext,
  collected: Collected,
  node: Ast.PreambleStatement,
): Preamble | null {
  if (!node.text) {
    reportMissing(
      context,
      (node.heading ?? node).range,
      'der Text der Präambel',
      'Präambel """…"""',
    );
    return null;
  }
  return {
    kind: 'preamble',
    range: node.range,
    heading: node.heading?.text ?? 'Präambel',
    text: bindProse(context, node.text, collected.resolve),
  };
}

function bindSection(
  context: BindContext,
  collected: Collected,
  node: Ast.SectionStatement,
): Section | null {
  const keyword = node.annex ? 'Anlage' : 'Abschnitt';
  const blocks = bindBlocks(context, collected, node.statements, 'section');
  const head = rangeOf(node.range.start, node.range.start + keyword.length);
  if (!node.heading) {
    reportMissing(
      context,
      head,
      'die Überschrift in Anführungszeichen',
      `${keyword} "I) Überschrift" {`,
    );
    return null;
  }
  if (!node.block) {
    reportMissing(
      context,
      node.heading.range,
      'der Inhalt in geschweiften Klammern',
      `${keyword} "…" { … }`,
    );
  }
  return {
    kind: 'section',
    range: node.range,
    annex: node.annex,
    heading: node.heading.text,
    headingRange: node.heading.range,
    blocks,
  };
}

function bindGoal(
  context: BindContext,
  collected: Collected,
  node: Ast.GoalStatement,
): Goal | null {
  const values: PlanValue[] = [];
  const texts: Prose[] = node.text ? [bindProse(context, node.text, collected.resolve)] : [];
  for (const statement of node.statements) {
    if (!isPlaced(context, statement, 'goal')) continue;
    if (statement.kind === 'text')
      texts.push(bindProse(context, statement.text, collected.resolve));
    if (statement.kind === 'value') {
      const value = collected.values.get(statement);
      if (value) values.push(value);
    }
  }
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
    values,
    texts,
  };
}

/** Within a goal each group of a measure stands once, and all its groups have one unit. */
function checkGroups(context: BindContext, values: readonly PlanValue[]): void {
  const groups = new Map<string, PlanValue>();
  const units = new Map<string, PlanValue>();
  for (const value of values) {
    const measure = value.measure.code ?? value.measure.name;
    const key = `${measure}\n${value.group ?? ''}\n${value.base?.text ?? ''}`;
    const first = groups.get(key);
    if (first) {
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
    } else groups.set(key, value);
    if (value.content.kind !== 'quantity') continue;
    const other = units.get(measure);
    const unit = value.content.quantity.unit;
    if (!other) units.set(measure, value);
    else if (other.content.kind === 'quantity' && other.content.quantity.unit.text !== unit.text) {
      report(
        context,
        'einheiten-gemischt',
        value.content.quantity.range,
        `„${value.measure.name}“ steht hier in „${unit.text || 'keiner Einheit'}“, in einer anderen Zeile in „${other.content.quantity.unit.text || 'keiner Einheit'}“.`,
        {
          hint: 'Alle Werte einer Messgröße haben dieselbe Einheit.',
          related: [
            { range: other.content.quantity.range, message: 'Hier steht die andere Einheit.' },
          ],
        },
      );
    }
  }
}

function bindGoalClass(
  context: BindContext,
  collected: Collected,
  node: Ast.GoalClassStatement,
): GoalClass | null {
  const goals: Goal[] = [];
  for (const statement of node.statements) {
    if (!isPlaced(context, statement, 'goalClass') || statement.kind !== 'goal') continue;
    const goal = bindGoal(context, collected, statement);
    if (goal) goals.push(goal);
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
    goals,
    waived: node.waived ? (node.reason?.text ?? '') : null,
  };
}

function bindTable(context: BindContext, node: Ast.TableStatement): Table | null {
  const rows: Ast.RowStatement[] = [];
  for (const statement of node.statements) {
    if (isPlaced(context, statement, 'table') && statement.kind === 'row') rows.push(statement);
  }
  const [header, ...rest] = rows;
  if (!header) {
    reportMissing(
      context,
      (node.caption ?? node).range,
      'die Kopfzeile der Tabelle',
      '| Spalte | Spalte |',
    );
    return null;
  }
  for (const row of rest) {
    if (row.cells.length === header.cells.length) continue;
    report(
      context,
      'spalten-ungleich',
      row.range,
      `Diese Zeile hat ${row.cells.length} ${row.cells.length === 1 ? 'Zelle' : 'Zellen'}, die Kopfzeile ${header.cells.length}.`,
      {
        hint: 'Zellen trennt |; einen Strich im Text schreiben Sie als \\|.',
        related: [{ range: header.range, message: 'Das ist die Kopfzeile.' }],
      },
    );
  }
  const cells = (row: Ast.RowStatement) => row.cells.map(({ range, text }) => ({ range, text }));
  return {
    kind: 'table',
    range: node.range,
    caption: node.caption?.text ?? null,
    header: cells(header),
    rows: rest.map(cells),
  };
}

function bindFollowUp(
  context: BindContext,
  collected: Collected,
  node: Ast.FollowUpStatement,
): FollowUp {
  const entries: FollowUpEntry[] = [];
  const texts: Prose[] = [];
  for (const statement of node.statements) {
    if (!isPlaced(context, statement, 'followUp')) continue;
    if (statement.kind === 'text')
      texts.push(bindProse(context, statement.text, collected.resolve));
    if (statement.kind === 'dialogue') entries.push(bindDialogue(context, statement));
    if (statement.kind === 'data') entries.push(bindData(context, statement));
  }
  if (!node.block) {
    reportMissing(
      context,
      (node.heading ?? node).range,
      'der Inhalt in geschweiften Klammern',
      'Zielnachhaltung { … }',
    );
  }
  return {
    kind: 'followUp',
    range: node.range,
    heading: node.heading?.text ?? null,
    entries,
    texts,
  };
}

function bindDialogue(context: BindContext, node: Ast.DialogueStatement): FollowUpEntry {
  const { when } = node;
  if (!when) {
    reportMissing(
      context,
      node.range,
      'der Zeitpunkt oder der Rhythmus',
      node.what === 'dialogue'
        ? 'Dialog vierteljährlich mit kürzel'
        : 'Bericht halbjährlich von kürzel an kürzel',
    );
  }
  const handles = (names: readonly Ast.Name[]) =>
    names.map((name) => bindHandle(context, name)).filter((handle) => handle !== null);
  return {
    range: node.range,
    kind: node.what,
    when: !when
      ? null
      : when.kind === 'date'
        ? bindDate(context, when)
        : when.kind === 'words'
          ? wordsText(when)
          : when.text,
    from: handles(node.from),
    to: handles(node.to),
    text: node.text?.text ?? null,
  };
}

function bindData(context: BindContext, node: Ast.DataStatement): FollowUpEntry {
  if (!node.date)
    reportMissing(
      context,
      node.range,
      'das Datum',
      'Datenstand 15.07.2024 Berichtsmonat "März 2024"',
    );
  return {
    range: node.range,
    kind: 'data',
    when: node.date ? bindDate(context, node.date) : null,
    from: [],
    to: [],
    text: node.month?.text ?? null,
  };
}

function bindDefinition(
  context: BindContext,
  collected: Collected,
  node: Ast.DefinitionStatement,
): Definition | null {
  if (!node.term || !node.text) {
    reportMissing(
      context,
      (node.term ?? node).range,
      node.term ? 'die Erklärung' : 'der Begriff in Anführungszeichen',
      'Begriff "Wort" """…"""',
    );
    return null;
  }
  return {
    kind: 'definition',
    range: node.range,
    term: node.term.text,
    text: bindProse(context, node.text, collected.resolve),
  };
}

export function bindFootnote(
  context: BindContext,
  node: Ast.FootnoteStatement,
  resolve: ResolveQuote,
): Footnote | null {
  if (!node.handle || !node.text) return null;
  return {
    handle: normalizeName(node.handle.text),
    range: node.range,
    text: bindProse(context, node.text, resolve),
  };
}
