import type {
  Agreement,
  Block,
  Goal,
  NoteReference,
  PlanValue,
  Quantity,
  Relation,
  ValueKind,
} from '@zielwerk/core';
import { printValue } from '@zielwerk/core';

/** A value with all that its row says. */
export interface CsvRow {
  readonly agreement: Agreement;
  readonly headings: readonly string[];
  readonly goalKind: string;
  readonly goal: Goal;
  readonly value: PlanValue;
  readonly valueKind: string;
  readonly relation: string;
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  readonly changeUnit: string;
  readonly changeBase: string;
  readonly printed: string;
  readonly footnote: string;
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  equal: 'gleich',
  atLeast: 'mindestens',
  atMost: 'höchstens',
  below: 'unter',
  above: 'über',
  about: 'ca.',
};

const VALUE_KINDS: Readonly<Record<ValueKind, string>> = {
  level: 'Stand',
  change: 'Veränderung',
  count: 'Anzahl',
  money: 'Betrag',
  index: 'Index',
  text: 'Text',
  none: '',
};

/** All values of the agreement in the order of the document. */
export function csvRows(agreement: Agreement): readonly CsvRow[] {
  return blockRows(agreement, agreement.body, []);
}

function blockRows(
  agreement: Agreement,
  blocks: readonly Block[],
  headings: readonly string[],
): readonly CsvRow[] {
  const rows = (goal: Goal, goalKind: string) =>
    goal.values.map((value): CsvRow => {
      const valueKind = VALUE_KINDS[value.valueKind];
      const frame = { agreement, headings, goalKind, goal, value, valueKind };
      return {
        ...frame,
        ...contentParts(value),
        ...changeParts(value, agreement),
        printed: printValue(value),
        footnote: value.footnotes.map((note) => footnoteText(agreement, note)).join(' | '),
      };
    });
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'section':
        return blockRows(agreement, block.blocks, [...headings, block.heading]);
      case 'goal':
        return rows(block, 'Ziel');
      case 'goalClass': {
        const kind = block.class === 'local' ? 'Lokales Ziel' : 'Kommunales Ziel';
        return block.goals.flatMap((goal) => rows(goal, kind));
      }
      default:
        return [];
    }
  });
}

function footnoteText({ footnotes }: Agreement, note: NoteReference): string {
  const parts = footnotes.find(({ handle }) => handle === note.handle)?.text.parts ?? [];
  const text = parts.map((part) => (part.kind === 'footnote' ? '' : part.text)).join('');
  return text.replace(/[ \t\n]+/g, ' ').trim();
}

function contentParts({ content }: PlanValue): Pick<CsvRow, 'relation' | 'from' | 'to'> {
  switch (content.kind) {
    case 'quantity':
      return { relation: RELATIONS[content.relation], from: content.quantity, to: null };
    case 'range':
      return { relation: 'von bis', from: content.from, to: content.to };
    default:
      return { relation: '', from: null, to: null };
  }
}

function changeParts(
  { change }: PlanValue,
  { declaredChange }: Agreement,
): Pick<CsvRow, 'changeUnit' | 'changeBase'> {
  if (change === null) return { changeUnit: '', changeBase: '' };
  const declared = change.explicit ? '' : (declaredChange?.base ?? '');
  return {
    changeUnit: { relative: '%', absolute: 'Prozentpunkte', unknown: '' }[
      change.meaning ?? 'unknown'
    ],
    changeBase: change.base?.text ?? declared,
  };
}
