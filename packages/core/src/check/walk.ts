import type { Agreement, Block, Goal, PlanValue, Prose } from '../model/agreement.ts';
import type { Range } from '../text/range.ts';
import type { Source } from '../text/source.ts';
import { type ReadText, readLiteral, readProse, type TextKind } from './read-text.ts';
import type { Visitor } from './rule.ts';

type Kind = Exclude<keyof Visitor, 'text' | 'mentions'>;
type Handler<K extends keyof Visitor> = NonNullable<Visitor[K]>;

/** Those who read texts that hold one of the words; all texts where there are none. */
interface Readers {
  readonly mentions: readonly string[] | undefined;
  readonly read: Handler<'text'>[];
}

/** One walk through an agreement. It calls only those who want a node, and reads each text once for all. */
export class Walk {
  private readonly source: Source;
  private readonly texts: ReadText[] = [];
  private readonly readers: Readers[] = [];
  private readonly wanting: { readonly [K in Kind]: Handler<K>[] } = {
    agreement: [],
    party: [],
    goal: [],
    goalClass: [],
    planValue: [],
    prose: [],
    table: [],
    followUp: [],
    definition: [],
    signature: [],
    end: [],
  };

  constructor(source: Source, visitors: readonly Visitor[]) {
    this.source = source;
    for (const visitor of visitors) {
      for (const key in visitor) {
        if (key === 'text') this.addReader(visitor);
        else if (key !== 'mentions') this.wanting[key as Kind].push(visitor[key as Kind] as never);
      }
    }
  }

  private addReader({ mentions, text }: Visitor): void {
    const same = this.readers.find((one) => one.mentions === mentions);
    if (same) same.read.push(text!);
    else this.readers.push({ mentions, read: [text!] });
  }

  agreement(agreement: Agreement): void {
    for (const handle of this.wanting.agreement) handle(agreement);
    this.literal(agreement.titleRange, 'title');
    this.literal(agreement.subjectRange, 'subject');
    this.literal(agreement.legalBasis?.otherRange ?? null, 'words');
    for (const party of agreement.parties) {
      for (const handle of this.wanting.party) handle(party);
      for (const range of party.additionRanges) this.literal(range, 'words');
    }
    for (const { nameRange, definitionRange } of agreement.measures) {
      this.literal(nameRange, 'label');
      this.literal(definitionRange, 'words');
    }
    this.blocks(agreement.body);
    for (const footnote of agreement.footnotes) this.prose(footnote.text);
    for (const handle of this.wanting.end) handle(agreement, this.texts);
  }

  private blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
  }

  private block(block: Block): void {
    switch (block.kind) {
      case 'preamble':
        this.literal(block.headingRange, 'heading');
        this.prose(block.text);
        return;
      case 'section':
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
        for (const handle of this.wanting.goalClass) handle(block);
        this.literal(block.waivedRange, 'words');
        for (const one of block.blocks) {
          if (one.kind === 'goal') this.goal(one);
          else this.prose(one);
        }
        return;
      case 'table':
        for (const handle of this.wanting.table) handle(block);
        this.literal(block.captionRange, 'caption');
        for (const { range } of block.header) this.literal(range, 'header');
        for (const row of block.rows) for (const { range } of row) this.literal(range, 'cell');
        return;
      case 'followUp':
        for (const handle of this.wanting.followUp) handle(block);
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
        for (const handle of this.wanting.definition) handle(block);
        this.literal(block.termRange, 'words');
        this.prose(block.text);
        return;
      case 'signatureBlock':
        for (const signature of block.signatures) {
          for (const handle of this.wanting.signature) handle(signature);
        }
    }
  }

  private goal(goal: Goal): void {
    for (const handle of this.wanting.goal) handle(goal);
    this.literal(goal.titleRange, 'goal');
    for (const block of goal.blocks) {
      if (block.kind === 'planValue') this.value(block, goal);
      else this.prose(block);
    }
  }

  private value(value: PlanValue, goal: Goal): void {
    for (const handle of this.wanting.planValue) handle(value, goal);
    this.literal(value.labelRange, 'label');
    this.literal(value.wordingRange, 'words');
    if (value.content.kind === 'text') this.literal(value.content.range, 'words');
  }

  private prose(prose: Prose): void {
    for (const handle of this.wanting.prose) handle(prose);
    this.tell(readProse(this.source, prose));
  }

  private literal(range: Range | null, kind: TextKind): void {
    if (range) this.tell(readLiteral(this.source, range, kind));
  }

  private tell(text: ReadText): void {
    this.texts.push(text);
    for (const { mentions, read } of this.readers) {
      if (mentions && !holdsOne(text.text, mentions)) continue;
      for (const handle of read) handle(text);
    }
  }
}

function holdsOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
