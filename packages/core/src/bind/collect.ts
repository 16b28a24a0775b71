import type { Measure, PlanValue, Unit } from '../model/agreement.ts';
import type * as Ast from '../syntax/ast.ts';
import { normalizeName } from '../text/names.ts';
import { type Range, rangeOf } from '../text/range.ts';
import { type BindContext, declareHandle, replacement, report, reportMissing } from './context.ts';
import { wordsText } from './literals.ts';
import { once } from './parties.ts';
import { isPlaced } from './placement.ts';
import { readUnit } from './unit.ts';
import { bindValue } from './values.ts';

/** The values, goals and footnotes of a file, found wherever they stand. */
export interface Collection {
  readonly values: Map<Ast.ValueStatement, PlanValue>;
  readonly goals: Map<string, { title: string }>;
  readonly footnotes: Map<string, Ast.FootnoteStatement>;
}

export function collect(context: BindContext, statements: readonly Ast.Statement[]): Collection {
  const collection: Collection = { values: new Map(), goals: new Map(), footnotes: new Map() };
  collectInto(context, collection, statements);
  return collection;
}

function collectInto(
  context: BindContext,
  collection: Collection,
  statements: readonly Ast.Statement[],
): void {
  for (const statement of statements) {
    switch (statement.kind) {
      case 'goal':
        collectGoal(context, collection, statement);
        break;
      case 'section':
      case 'goalClass':
      case 'stray':
      case 'value':
        collectInto(context, collection, statement.statements);
        break;
      case 'footnote':
        collectFootnote(context, collection, statement);
        break;
    }
  }
}

function collectGoal(context: BindContext, collection: Collection, node: Ast.GoalStatement): void {
  const form = 'Ziel kürzel "Wortlaut des Ziels" { … }';
  const keyword = rangeOf(node.range.start, node.range.start + 'Ziel'.length);
  if (!node.handle && node.title) {
    const handle = handleFor(node.title.text);
    const place = rangeOf(node.title.range.start, node.title.range.start);
    report(context, 'angabe-fehlt', keyword, 'Hinter „Ziel“ fehlt ein Kürzel.', {
      hint: `So wird die Zeile geschrieben: ${form}`,
      fixes: [replacement(`Kürzel „${handle}“ einsetzen`, place, `${handle} `, false)],
    });
  } else if (!node.handle) reportMissing(context, keyword, 'ein Kürzel', form);
  else if (!node.title) reportMissing(context, node.handle.range, 'der Wortlaut des Ziels', form);
  if (node.handle) {
    const handle = declareHandle(context, node.handle.text, node.handle.range);
    if (node.title) collection.goals.set(handle, { title: node.title.text });
  }
  for (const statement of node.statements) {
    if (statement.kind !== 'value') continue;
    const value = bindValue(context, statement);
    if (value) collection.values.set(statement, value);
  }
}

/** A handle that a goal's title suggests: its last long noun, or else word, in lower case. */
function handleFor(title: string): string {
  const words = normalizeName(title).match(/[A-Za-zÄÖÜäöüß]{4,}/g) ?? [];
  const word = words.findLast((one) => /^[A-ZÄÖÜ]/.test(one)) ?? words.at(-1);
  return word?.toLowerCase() ?? 'ziel';
}

function collectFootnote(
  context: BindContext,
  collection: Collection,
  node: Ast.FootnoteStatement,
): void {
  if (!node.handle || !node.text) {
    reportMissing(
      context,
      (node.handle ?? node).range,
      node.handle ? 'der Text' : 'ein Kürzel',
      'Fußnote kürzel """…"""',
    );
    return;
  }
  collection.footnotes.set(declareHandle(context, node.handle.text, node.handle.range), node);
}

/** A measure of the author's own; values use its handle or its name. */
export function bindMeasure(context: BindContext, node: Ast.MeasureStatement): void {
  const form = 'Messgröße kürzel "Name" { Einheit % }';
  const keyword = rangeOf(node.range.start, node.range.start + 'Messgröße'.length);
  if (!node.handle) reportMissing(context, keyword, 'ein Kürzel', form);
  else if (!node.name)
    reportMissing(context, node.handle.range, 'der Name in Anführungszeichen', form);
  const details = bindMeasureDetails(context, node.statements);
  if (!node.handle || !node.name) return;
  const handle = declareHandle(context, node.handle.text, node.handle.range);
  context.measures.set(handle, {
    kind: 'measure',
    code: null,
    handle,
    previously: node.previously ? normalizeName(node.previously.text) : null,
    name: node.name.text,
    nameRange: node.name.range,
    officialName: node.name.text,
    isChange: false,
    ...details,
    range: node.range,
  });
}

function bindMeasureDetails(
  context: BindContext,
  statements: readonly Ast.Statement[],
): Pick<Measure, 'unit' | 'better' | 'definition' | 'definitionRange'> {
  let unit: string | null = null;
  let better: Measure['better'] = null;
  let definition: string | null = null;
  let definitionRange: Range | null = null;
  const seen = new Map();
  for (const statement of statements) {
    if (!isPlaced(context, statement, 'measure')) continue;
    once(
      context,
      seen,
      statement.kind,
      statement.range,
      statement.kind === 'unit' ? 'Einheit' : statement.kind === 'better' ? 'besser' : 'Definition',
    );
    if (statement.kind === 'unit') {
      if (statement.unit) unit = nameOf(readUnit(wordsText(statement.unit)));
      else reportMissing(context, statement.range, 'die Einheit', 'Einheit %');
    } else if (statement.kind === 'meaning') {
      const text = statement.text;
      if (!text) reportMissing(context, statement.range, 'die Erklärung', 'Definition """…"""');
      else {
        definitionRange = text.kind === 'string' ? text.range : text.content;
        definition =
          text.kind === 'string'
            ? text.text
            : context.source.text
                .slice(text.content.start, text.content.end)
                .replace(/\s+/g, ' ')
                .trim();
      }
    } else if (statement.kind === 'better') better = bindBetter(context, statement);
  }
  return { unit, better, definition, definitionRange };
}

/** A measure in percent is one in %, however it is written. */
function nameOf({ kind, text }: Unit): string {
  return kind === 'percent' ? '%' : text;
}

function bindBetter(context: BindContext, node: Ast.BetterStatement): Measure['better'] {
  const word = node.direction?.text;
  if (word === 'höher' || word === 'niedriger') return word === 'höher' ? 'higher' : 'lower';
  report(
    context,
    'richtung-unbekannt',
    (node.direction ?? node).range,
    'Hinter „besser“ steht „höher“ oder „niedriger“.',
    {
      hint: 'So wird es geschrieben: besser höher',
    },
  );
  return null;
}
