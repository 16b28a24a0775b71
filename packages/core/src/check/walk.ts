import type {
  Agreement,
  Block,
  Definition,
  FollowUp,
  Goal,
  GoalClass,
  PlanValue,
  Prose,
  Signature,
  Table,
} from '../model/agreement.ts';
import type { Range } from '../text/range.ts';
import type { Source } from '../text/source.ts';
import { type ReadText, readLiteral, readProse, type TextKind } from './read-text.ts';

/** One walk through an agreement: what rules look at in it, each kind in the order of the file, each text read once for all. */
export class Walk {
  readonly agreement: Agreement;
  readonly goals: Goal[] = [];
  readonly goalClasses: GoalClass[] = [];
  readonly planValues: (readonly [PlanValue, Goal])[] = [];
  readonly proses: Prose[] = [];
  readonly tables: Table[] = [];
  readonly followUps: FollowUp[] = [];
  readonly definitions: Definition[] = [];
  readonly signatures: Signature[] = [];
  readonly texts: ReadText[] = [];
  private readonly source: Source;

  constructor(source: Source, agreement: Agreement) {
    this.source = source;
    this.agreement = agreement;
    this.literal(agreement.titleRange, 'title');
    this.literal(agreement.subjectRange, 'subject');
    this.literal(agreement.legalBasis?.otherRange ?? null, 'words');
    for (const { additionRanges } of agreement.parties) {
      for (const range of additionRanges) this.literal(range, 'words');
    }
    for (const { nameRange, definitionRange } of agreement.measures) {
      this.literal(nameRange, 'label');
      this.literal(definitionRange, 'words');
    }
    this.blocks(agreement.body);
    for (const footnote of agreement.footnotes) this.prose(footnote.text);
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
      case 'table':
        this.textOrTable(block);
        return;
      case 'goal':
        this.goal(block);
        return;
      case 'goalClass':
        this.goalClasses.push(block);
        this.literal(block.waivedRange, 'words');
        for (const one of block.blocks) {
          if (one.kind === 'goal') this.goal(one);
          else this.textOrTable(one);
        }
        return;
      case 'followUp':
        this.followUps.push(block);
        this.literal(block.headingRange, 'heading');
        for (const one of block.blocks) {
          if (one.kind === 'prose' || one.kind === 'table') this.textOrTable(one);
          else {
            if (typeof one.when === 'string') this.literal(one.whenRange, 'words');
            this.literal(one.textRange, 'words');
          }
        }
        return;
      case 'definition':
        this.definitions.push(block);
        this.literal(block.termRange, 'words');
        this.prose(block.text);
        return;
      case 'signatureBlock':
        this.signatures.push(...block.signatures);
    }
  }

  private goal(goal: Goal): void {
    this.goals.push(goal);
    this.literal(goal.titleRange, 'goal');
    for (const block of goal.blocks) {
      if (block.kind === 'planValue') this.value(block, goal);
      else this.textOrTable(block);
    }
  }

  private textOrTable(block: Prose | Table): void {
    if (block.kind === 'prose') this.prose(block);
    else this.table(block);
  }

  private table(table: Table): void {
    this.tables.push(table);
    this.literal(table.captionRange, 'caption');
    for (const { range } of table.header) this.literal(range, 'header');
    for (const row of table.rows) for (const { range } of row) this.literal(range, 'cell');
  }

  private value(value: PlanValue, goal: Goal): void {
    this.planValues.push([value, goal]);
    this.literal(value.labelRange, 'label');
    this.literal(value.wordingRange, 'words');
    if (value.content.kind === 'text') this.literal(value.content.range, 'words');
  }

  private prose(prose: Prose): void {
    this.proses.push(prose);
    this.texts.push(readProse(this.source, prose));
  }

  private literal(range: Range | null, kind: TextKind): void {
    if (range) this.texts.push(readLiteral(this.source, range, kind));
  }
}
