import type { Agreement, Block, Goal, Prose, Section, Table } from '../model/agreement.ts';
import type { Source } from '../text/source.ts';
import { type ReadText, readLiteral, readProse } from './read-text.ts';
import type { Visitor } from './rule.ts';

/** The nodes in which the author wrote words: the title, headings, goals, prose and the cells of tables. */
const textsOf = {
  agreement: (source: Source, { title, titleRange }: Agreement): readonly ReadText[] => {
    const literal = readLiteral(source, titleRange, 'title');
    return literal.text === title ? [literal] : [];
  },
  section: (source: Source, { headingRange }: Section): readonly ReadText[] => [
    readLiteral(source, headingRange, 'heading'),
  ],
  goal: (source: Source, { titleRange }: Goal): readonly ReadText[] => [
    readLiteral(source, titleRange, 'goal'),
  ],
  prose: (source: Source, prose: Prose): readonly ReadText[] => [readProse(source, prose)],
  table: (source: Source, { header, rows }: Table): readonly ReadText[] => [
    ...header.map(({ range }) => readLiteral(source, range, 'header')),
    ...rows.flat().map(({ range }) => readLiteral(source, range, 'cell')),
  ],
};

type Kind = Exclude<keyof Visitor, 'text'>;
type KindWithText = keyof typeof textsOf;

const KINDS_WITH_TEXT = Object.keys(textsOf) as KindWithText[];

/** One walk through an agreement. It calls only the visitors that want a node, and reads each text once for all. */
export class Walk {
  private readonly source: Source;
  private readonly wanting: { readonly [K in Kind]: Visitor[] } = {
    agreement: [],
    party: [],
    preamble: [],
    section: [],
    goal: [],
    goalClass: [],
    planValue: [],
    prose: [],
    table: [],
    followUp: [],
    definition: [],
    signatureBlock: [],
    signature: [],
    end: [],
  };

  constructor(source: Source, visitors: readonly Visitor[]) {
    this.source = source;
    for (const visitor of visitors) {
      for (const kind in visitor) if (kind !== 'text') this.wanting[kind as Kind].push(visitor);
      if (!visitor.text) continue;
      for (const kind of KINDS_WITH_TEXT) if (!visitor[kind]) this.wanting[kind].push(visitor);
    }
  }

  agreement(agreement: Agreement): void {
    this.read('agreement', agreement);
    for (const party of agreement.parties) {
      for (const visitor of this.wanting.party) visitor.party!(party);
    }
    this.blocks(agreement.body);
    for (const footnote of agreement.footnotes) this.read('prose', footnote.text);
    for (const visitor of this.wanting.end) visitor.end!(agreement);
  }

  private blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
  }

  private block(block: Block): void {
    switch (block.kind) {
      case 'preamble':
        for (const visitor of this.wanting.preamble) visitor.preamble!(block);
        this.read('prose', block.text);
        return;
      case 'section':
        this.read('section', block);
        this.blocks(block.blocks);
        return;
      case 'prose':
        this.read('prose', block);
        return;
      case 'goal':
        this.goal(block);
        return;
      case 'goalClass':
        for (const visitor of this.wanting.goalClass) visitor.goalClass!(block);
        for (const goal of block.goals) this.goal(goal);
        return;
      case 'table':
        this.read('table', block);
        return;
      case 'followUp':
        for (const visitor of this.wanting.followUp) visitor.followUp!(block);
        for (const text of block.texts) this.read('prose', text);
        return;
      case 'definition':
        for (const visitor of this.wanting.definition) visitor.definition!(block);
        this.read('prose', block.text);
        return;
      case 'signatureBlock':
        for (const visitor of this.wanting.signatureBlock) visitor.signatureBlock!(block);
        for (const signature of block.signatures) {
          for (const visitor of this.wanting.signature) visitor.signature!(signature);
        }
    }
  }

  private goal(goal: Goal): void {
    this.read('goal', goal);
    for (const value of goal.values) {
      for (const visitor of this.wanting.planValue) visitor.planValue!(value, goal);
    }
    for (const text of goal.texts) this.read('prose', text);
  }

  /** A node and its texts, one visitor after the other. */
  private read<K extends KindWithText>(kind: K, node: Parameters<(typeof textsOf)[K]>[1]): void {
    const { source } = this;
    let texts: readonly ReadText[] | undefined;
    for (const visitor of this.wanting[kind]) {
      (visitor[kind] as ((one: typeof node) => void) | undefined)?.(node);
      if (!visitor.text) continue;
      texts ??= (textsOf[kind] as (source: Source, one: typeof node) => readonly ReadText[])(
        source,
        node,
      );
      for (const text of texts) visitor.text(text);
    }
  }
}
