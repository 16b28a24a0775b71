import type {
  Block,
  Definition,
  FollowUp,
  FollowUpEntry,
  Footnote,
  Participant,
  Preamble,
  Prose,
  Section,
  Table,
} from '../model/agreement.ts';
import type { Fix } from '../diagnostic.ts';
import type * as Ast from '../syntax/ast.ts';
import { normalizeName } from '../text/names.ts';
import { rangeOf } from '../text/range.ts';
import { type BindContext, replacement, report, reportMissing } from './context.ts';
import { isDayOfYear } from '../model/date.ts';
import { bindDate, reportNoDay, wordsText } from './literals.ts';
import { bindHandle } from './parties.ts';
import { bindSignatures } from './signatures.ts';
import { bindGoal, bindGoalClass, type Collected } from './goals.ts';
import { isLoose, isPlaced, type Place, reportLoose } from './placement.ts';
import { bindProse, type ResolveQuote } from './prose.ts';
import { bindTable } from './tables.ts';

/** The blocks of the body in the order of the file. */
export function bindBlocks(
  context: BindContext,
  collected: Collected,
  statements: readonly Ast.Statement[],
  place: Place,
): Block[] {
  const blocks: Block[] = [];
  for (const [i, statement] of statements.entries()) {
    if (isLoose(statement, place)) {
      // One message for lines that stand together.
      if (i === 0 || !isLoose(statements[i - 1]!, place))
        reportLoose(context, statements, i, place);
      continue;
    }
    if (!isPlaced(context, statement, place)) {
      if (statement.kind === 'stray' || statement.kind === 'value') {
        blocks.push(...bindBlocks(context, collected, statement.statements, 'unknown'));
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
      return bindTable(context, collected.resolve, node);
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
      textBelow(context, (node.heading ?? node).range.end),
    );
    return null;
  }
  return {
    kind: 'preamble',
    range: node.range,
    heading: node.heading?.text ?? 'Präambel',
    headingRange: node.heading?.range ?? null,
    text: bindProse(context, node.text, collected.resolve),
  };
}

/** Where the text begins in a line below: the fix that draws it up. */
function textBelow({ source: { text } }: BindContext, end: number): Fix[] {
  const gap = /^[ \t]*(?:\r?\n[ \t]*)+(?=""")/.exec(text.slice(end, end + LONGEST_GAP))?.[0];
  if (gap === undefined) return [];
  const range = rangeOf(end, end + gap.length);
  return [replacement('Text in diese Zeile ziehen', range, ' ', false)];
}

/** No more lies between a heading and its text. */
const LONGEST_GAP = 200;

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

function bindFollowUp(
  context: BindContext,
  collected: Collected,
  node: Ast.FollowUpStatement,
): FollowUp {
  const blocks: (FollowUpEntry | Prose | Table)[] = [];
  for (const statement of node.statements) {
    if (!isPlaced(context, statement, 'followUp')) continue;
    if (statement.kind === 'text')
      blocks.push(bindProse(context, statement.text, collected.resolve));
    if (statement.kind === 'dialogue') blocks.push(bindDialogue(context, statement));
    if (statement.kind === 'data') blocks.push(bindData(context, statement));
    const table =
      statement.kind === 'table' ? bindTable(context, collected.resolve, statement) : null;
    if (table) blocks.push(table);
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
    headingRange: node.heading?.range ?? null,
    blocks,
    entries: blocks.filter((block) => block.kind !== 'prose' && block.kind !== 'table'),
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
  if (when?.kind === 'time') checkTime(context, node, when);
  const participants = (names: readonly (Ast.Name | Ast.StringNode)[]) =>
    names
      .map((name) => bindParticipant(context, name))
      .filter((participant) => participant !== null);
  return {
    range: node.range,
    kind: node.what,
    when: !when
      ? null
      : when.kind === 'date'
        ? bindDate(context, when)
        : when.kind === 'time'
          ? wordsText(when)
          : when.text,
    whenRange: when?.range ?? null,
    from: participants(node.from),
    to: participants(node.to),
    text: node.text?.text ?? null,
    textRange: node.text?.range ?? null,
  };
}

/** The days in a time are days, and none of its words is a party that lacks its `mit` or `von`. */
function checkTime(context: BindContext, { what }: Ast.DialogueStatement, time: Ast.Time): void {
  for (const word of time.words) {
    if (word.kind === 'date') bindDate(context, word);
    else if (isDayOfYear(word.text) === false) reportNoDay(context, word);
    else if (context.parties.has(normalizeName(word.text))) {
      const { text, range } = word;
      const before = what === 'dialogue' ? 'mit' : 'von';
      report(context, 'angabe-fehlt', range, `Vor der Partei „${text}“ fehlt „${before}“.`, {
        hint: 'So wird sie geschrieben: Bericht halbjährlich von kürzel an kürzel',
        fixes: [
          replacement(
            `„${before}“ ergänzen`,
            rangeOf(range.start, range.start),
            `${before} `,
            false,
          ),
        ],
      });
    }
  }
}

function bindParticipant(
  context: BindContext,
  node: Ast.Name | Ast.StringNode,
): Participant | null {
  if (node.kind === 'string') return { party: null, text: node.text };
  const party = bindHandle(context, node, true);
  return party === null ? null : { party, text: context.parties.get(party)!.name };
}

function bindData(context: BindContext, node: Ast.DataStatement): FollowUpEntry {
  const { when } = node;
  if (!when)
    reportMissing(
      context,
      node.range,
      'das Datum',
      'Datenstand 15.07.2024 Berichtsmonat "März 2024"',
    );
  return {
    range: node.range,
    kind: 'data',
    when: when?.kind === 'date' ? bindDate(context, when) : (when?.text ?? null),
    whenRange: when?.range ?? null,
    from: [],
    to: [],
    text: node.month?.text ?? null,
    textRange: node.month?.range ?? null,
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
    termRange: node.term.range,
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
