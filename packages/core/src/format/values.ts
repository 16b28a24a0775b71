import type {
  BaseNode,
  QuantityPart,
  StatusPart,
  ValuePart,
  ValueStatement,
} from '../syntax/ast.ts';
import { statementKeywords } from '../syntax/tokens.ts';
import { normalizeName } from '../text/names.ts';
import { rangeOf } from '../text/range.ts';
import { asWritten, line, type PrintContext } from './context.ts';
import { printDigits, printNumber, printString, printWords } from './literals.ts';

/** The line of a value, without its block. A line with something that makes no sense stays as it is written. */
export function printValue(context: PrintContext, node: ValueStatement): string {
  const parts = inOrder(node.parts);
  if (!isRegular(node, parts)) {
    const end = node.block?.start ?? node.range.end;
    return asWritten(context, rangeOf(node.range.start, end)).trimEnd();
  }
  const name = node.name.kind === 'string' ? printString(node.name) : printWords(node.name);
  const printed = parts.map((part, index) =>
    isEmptyWord(node, part, parts, index) ? null : printPart(context, part),
  );
  const group = node.group?.kind === 'words' ? printWords(node.group) : printString(node.group);
  return line(name, group, ...printed);
}

export function printBase(node: BaseNode): string {
  const name = node.name?.kind === 'words' ? printWords(node.name) : printString(node.name);
  const quantity = node.quantity && `= ${printQuantity(node.quantity)}`;
  return line(node.word, name, printDigits(node.year), quantity);
}

/** The place of each kind of part in a line. Value, relation and bounds keep their own order. */
const PLACES: Readonly<Record<ValuePart['kind'], number>> = {
  relation: 0,
  bound: 0,
  quantity: 0,
  textValue: 0,
  changeValue: 1,
  basePart: 2,
  status: 3,
  label: 4,
  wording: 5,
  note: 6,
  stray: 7,
};

function inOrder(parts: readonly ValuePart[]): readonly ValuePart[] {
  const isSorted = parts.every(
    (part, i) => i === 0 || PLACES[parts[i - 1]!.kind] <= PLACES[part.kind],
  );
  return isSorted ? parts : [...parts].sort((a, b) => PLACES[a.kind] - PLACES[b.kind]);
}

/** Whether every part is whole, stands there once, and keeps its meaning in the canonical order. */
function isRegular(node: ValueStatement, parts: readonly ValuePart[]): boolean {
  return parts.every((part, index) => {
    const last = parts[index - 1];
    if (PLACES[part.kind] > 0 && last?.kind === part.kind) return false;
    switch (part.kind) {
      case 'quantity':
        return last?.kind !== 'quantity';
      case 'textValue':
        // Directly behind the name it would be the group.
        return last !== undefined || node.group !== null;
      case 'label':
      case 'wording':
        return part.text !== null;
      case 'note':
        return part.footnotes.length > 0;
      case 'stray':
        return false;
      case 'relation':
      case 'bound':
      case 'changeValue':
      case 'basePart':
      case 'status':
        return true;
    }
  });
}

/**
 * Whether a part says nothing: the equals sign of „= mindestens 3“. It stays where the line would begin with a
 * statement's keyword without it.
 */
function isEmptyWord(
  node: ValueStatement,
  part: ValuePart,
  parts: readonly ValuePart[],
  index: number,
): boolean {
  return (
    part.kind === 'relation' &&
    part.relation === 'equal' &&
    parts[index + 1]?.kind === 'relation' &&
    parts[index + 2]?.kind === 'quantity' &&
    !isKeyword(node)
  );
}

function isKeyword({ name, group }: ValueStatement): boolean {
  if (name.kind === 'string' || name.words.length > 1 || group) return false;
  return statementKeywords.has(normalizeName(name.words[0]!.text));
}

function printPart(context: PrintContext, part: ValuePart): string {
  switch (part.kind) {
    case 'relation':
      return part.relation === 'equal' ? '=' : part.word;
    case 'bound':
      return part.bound === 'from' ? 'von' : 'bis';
    case 'quantity':
      return printQuantity(part);
    case 'textValue':
      return printString(part.text)!;
    case 'changeValue': {
      const quantity = part.quantity && printQuantity(part.quantity);
      return `(${line(quantity, part.base && printBase(part.base))})`;
    }
    case 'basePart':
      return printBase(part.base);
    case 'status':
      return STATUSES[part.status];
    case 'label':
      return line('als', printString(part.text));
    case 'wording':
      return line('Wortlaut', printString(part.text));
    case 'note':
      return line('Fußnote', part.footnotes.map(({ text }) => text).join(', '));
    case 'stray':
      return asWritten(context, part.range);
  }
}

function printQuantity(part: QuantityPart): string {
  return line(printNumber(part.number), part.unit && printWords(part.unit));
}

const STATUSES: Readonly<Record<StatusPart['status'], string>> = {
  nachrichtlich: 'nachrichtlich',
  erwartungswert: 'Erwartungswert',
  beobachten: 'beobachten',
  angebot: 'Angebot',
  offen: 'offen',
  keineZielsetzung: 'keine Zielsetzung',
};
