import type { Agreement, Block, Goal, PlanValue, Prose } from '../model/agreement.ts';
import type { Range } from '../text/range.ts';
import type { Source } from '../text/source.ts';
import { type ReadText, readLiteral, readProse, type TextKind } from './read-text.ts';
import type { Visitor } from './rule.ts';

type Kind = Exclude<keyof Visitor, 'text' | 'mentions'>;

/** One walk through an agreement. It calls only the visitors that want a node, and reads each text once for all. */
export class Walk {
  private readonly source: Source;
  private readonly readers: Visitor[] = [];
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
      for (const key in visitor) {
        if (key === 'text') this.readers.push(visitor);
        else if (key !== 'mentions') this.wanting[key as Kind].push(visitor);
      }
    }
  }

  agreement(agreement: Agreement): void {
    for (const visitor of this.wanting.agreement) visitor.agreement!(agreement);
    this.literal(agreement.titleRange, 'title');
    this.literal(agreement.subjectRange, 'subject');
    this.literal(agreement.legalBasis?.otherRange ?? null, 'words');
    for (const party of agreement.parties) {
      for (const visitor of this.wanting.party) visitor.party!(party);
      for (const range of party.additionRanges) this.literal(range, 'words');
    }
    for (const { nameRange, definitionRange } of agreement.measures) {
      this.literal(nameRange, 'label');
      this.literal(definitionRange, 'words');
    }
    this.blocks(agreement.body);
    for (const footnote of agreement.footnotes) this.prose(footnote.text);
    for (const visitor of this.wanting.end) visitor.end!(agreement);
  }

  private blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
  }

  private block(block: Block): void {
    switch (block.kind) {
      case 'preamble':
        for (const visitor of this.wanting.preamble) visitor.preamble!(block);
        this.literal(block.headingRange, 'heading');
        this.prose(block.text);
        return;
      case 'section':
        for (const visitor of this.wanting.section) visitor.section!(block);
        this.literal(block.headingRange, 'heading');
        this.blocks(block.blocks);
        return;
      case 'prose':
        this.prose(block);
        return;
      case 'goal':
        this.goal(block);
        return;
      case 'goalClass':
        for (const visitor of this.wanting.goalClass) visitor.goalClass!(block);
        this.literal(block.waivedRange, 'words');
        for (const one of block.blocks) {
          if (one.kind === 'goal') this.goal(one);
          else this.prose(one);
        }
        return;
      case 'table':
        for (const visitor of this.wanting.table) visitor.table!(block);
        this.literal(block.captionRange, 'caption');
        for (const { range } of block.header) this.literal(range, 'header');
        for (const row of block.rows) for (const { range } of row) this.literal(range, 'cell');
        return;
      case 'followUp':
        for (const visitor of this.wanting.followUp) visitor.followUp!(block);
        this.literal(block.headingRange, 'heading');
        for (const one of block.blocks) {
          if (one.kind === 'prose') this.prose(one);
          else {
            if (typeof one.when === 'string') this.literal(one.whenRange, 'words');
            this.literal(one.textRange, 'words');
          }
        }
        return;
      case 'definition':
        for (const visitor of this.wanting.definition) visitor.definition!(block);
        this.literal(block.termRange, 'words');
        this.prose(block.text);
        return;
      case 'signatureBlock':
        for (const visitor of this.wanting.signatureBlock) visitor.signatureBlock!(block);
        for (const signature of block.signatures) {
          for (const visitor of this.wanting.signature) visitor.signature!(signature);
        }
    }
  }

  private goal(goal: Goal): void {
    for (const visitor of this.wanting.goal) visitor.goal!(goal);
    this.literal(goal.titleRange, 'goal');
    for (const block of goal.blocks) {
      if (block.kind === 'planValue') this.value(block, goal);
      else this.prose(block);
    }
  }

  private value(value: PlanValue, goal: Goal): void {
    for (const visitor of this.wanting.planValue) visitor.planValue!(value, goal);
    this.literal(value.labelRange, 'label');
    this.literal(value.wordingRange, 'words');
    if (value.content.kind === 'text') this.literal(value.content.range, 'words');
  }

  private prose(prose: Prose): void {
    for (const visitor of this.wanting.prose) visitor.prose!(prose);
    if (this.readers.length > 0) this.tell(readProse(this.source, prose));
  }

  private literal(range: Range | null, kind: TextKind): void {
    if (range && this.readers.length > 0) this.tell(readLiteral(this.source, range, kind));
  }

  /** Each list of words is searched for once, though several rules may look for it. */
  private tell(text: ReadText): void {
    let last: readonly string[] | undefined;
    let holds = true;
    for (const { mentions, text: read } of this.readers) {
      if (mentions !== last) {
        holds = !mentions || holdsOne(text.text, mentions);
        last = mentions;
      }
      if (holds) read!(text);
    }
  }
}

function holdsOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
