import type { IToken, ParserMethod } from 'chevrotain';
import type { Range } from '../../text/range.ts';
import type * as Ast from '../ast.ts';
import {
  End,
  IN_NAME,
  Inline,
  LeftBrace,
  ProseLiteral,
  RightBrace,
  RowLiteral,
  STATEMENT,
} from '../tokens.ts';
import { LineProductions } from './lines.ts';
import { rangeOfToken } from './nodes.ts';
import type { Alternative } from './shared.ts';

/**
 * The grammar, one production a method. Every part of a line that an author may forget is optional here, and every
 * line ends in a production that takes whatever is left over: so each text has a tree, and what is missing or too
 * much is said by name, not by token. Chevrotain's own recovery stands behind it.
 */
export class ZvParser extends LineProductions {
  constructor(known: string | null = null) {
    super(known);
    this.performSelfAnalysis();
  }

  /** The statements of one laid out file. */
  parseFile(text: string, tokens: IToken[]): Ast.Statement[] {
    this.source = text;
    this.problems = [];
    this.input = tokens;
    return this.sourceFile() ?? [];
  }

  readonly sourceFile = this.RULE('sourceFile', () => {
    const statements: Ast.Statement[] = [];
    this.MANY(() => {
      const statement = this.SUBRULE(this.statement);
      this.ACTION(() => statements.push(statement));
    });
    return statements;
  });

  private readonly statements: Alternative<Ast.Statement>[] = [
    { ALT: () => this.SUBRULE(this.language) },
    { ALT: () => this.SUBRULE(this.rules) },
    { ALT: () => this.SUBRULE(this.agreement) },
    { ALT: () => this.SUBRULE(this.state) },
    { ALT: () => this.SUBRULE(this.excerpt) },
    { ALT: () => this.SUBRULE(this.subject) },
    { ALT: () => this.SUBRULE(this.legalBasis) },
    { ALT: () => this.SUBRULE(this.change) },
    { ALT: () => this.SUBRULE(this.party) },
    { ALT: () => this.SUBRULE(this.role) },
    { ALT: () => this.SUBRULE(this.cover) },
    { ALT: () => this.SUBRULE(this.signer) },
    { ALT: () => this.SUBRULE(this.consent) },
    { ALT: () => this.SUBRULE(this.joint) },
    { ALT: () => this.SUBRULE(this.addition) },
    { ALT: () => this.SUBRULE(this.measure) },
    { ALT: () => this.SUBRULE(this.measureUnit) },
    { ALT: () => this.SUBRULE(this.meaning) },
    { ALT: () => this.SUBRULE(this.better) },
    { ALT: () => this.SUBRULE(this.preamble) },
    { ALT: () => this.SUBRULE(this.signatures) },
    { ALT: () => this.SUBRULE(this.section) },
    { ALT: () => this.SUBRULE(this.goal) },
    { ALT: () => this.SUBRULE(this.goalClass) },
    { ALT: () => this.SUBRULE(this.proseLine) },
    { ALT: () => this.SUBRULE(this.table) },
    { ALT: () => this.SUBRULE(this.row) },
    { ALT: () => this.SUBRULE(this.followUp) },
    { ALT: () => this.SUBRULE(this.dialogue) },
    { ALT: () => this.SUBRULE(this.data) },
    { ALT: () => this.SUBRULE(this.definition) },
    { ALT: () => this.SUBRULE(this.footnote) },
    { ALT: () => this.SUBRULE(this.value) },
    { ALT: () => this.SUBRULE(this.stray) },
  ];

  readonly statement: ParserMethod<[], Ast.Statement> = this.RULE('statement', () => {
    const statement = this.OR(this.statements);
    this.SUBRULE(this.tail);
    this.CONSUME(End);
    return statement;
  });

  readonly party = this.RULE('party', (): Ast.PartyStatement => {
    const keyword = this.CONSUME(STATEMENT.Partei);
    const handle = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
    const previously = this.OPTION2(() => this.SUBRULE(this.previously)) ?? null;
    const name = this.OPTION3(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Partei'] });
    const body = this.OPTION4(() => this.SUBRULE(this.block));
    return { kind: 'party', range: this.from(keyword), handle, previously, name, ...opened(body) };
  });

  readonly measure = this.RULE('measure', (): Ast.MeasureStatement => {
    const keyword = this.CONSUME(STATEMENT.Messgröße);
    const handle = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
    const previously = this.OPTION2(() => this.SUBRULE(this.previously)) ?? null;
    const name = this.OPTION3(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Messgröße'] });
    const body = this.OPTION4(() => this.SUBRULE(this.block));
    return {
      kind: 'measure',
      range: this.from(keyword),
      handle,
      previously,
      name,
      ...opened(body),
    };
  });

  readonly signatures = this.RULE('signatures', (): Ast.SignaturesStatement => {
    const keyword = this.CONSUME(STATEMENT.Unterschriften);
    this.SUBRULE(this.surplus, { ARGS: ['Unterschriften'] });
    const body = this.OPTION(() => this.SUBRULE(this.signatureBlock));
    return { kind: 'signatures', range: this.from(keyword), ...opened(body) };
  });

  readonly signatureBlock = this.RULE('signatureBlock', (): Body => {
    const open = this.CONSUME(LeftBrace);
    const statements: Ast.Statement[] = [];
    this.MANY(() => {
      const statement = this.OR([
        {
          ALT: () => {
            const signature = this.SUBRULE(this.signature);
            this.SUBRULE(this.tail);
            this.CONSUME(End);
            return signature;
          },
        },
        { ALT: () => this.SUBRULE(this.statement) },
      ]);
      this.ACTION(() => statements.push(statement));
    });
    this.CONSUME(RightBrace);
    return { block: this.from(open), statements };
  });

  readonly section = this.RULE('section', (): Ast.SectionStatement => {
    const keyword = this.OR([
      { ALT: () => this.CONSUME(STATEMENT.Abschnitt) },
      { ALT: () => this.CONSUME(STATEMENT.Anlage) },
    ]);
    const heading = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Abschnitt'] });
    const body = this.OPTION2(() => this.SUBRULE(this.block));
    const annex = keyword.tokenType === STATEMENT.Anlage;
    return { kind: 'section', range: this.from(keyword), annex, heading, ...opened(body) };
  });

  readonly goal = this.RULE('goal', (): Ast.GoalStatement => {
    const keyword = this.CONSUME(STATEMENT.Ziel);
    const handle = this.OPTION(() => this.SUBRULE(this.name)) ?? null;
    const previously = this.OPTION2(() => this.SUBRULE(this.previously)) ?? null;
    const title = this.OPTION3(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Ziel'] });
    const text = this.OPTION4(() => this.SUBRULE(this.prose)) ?? null;
    const body = this.OPTION5(() => this.SUBRULE(this.block));
    return {
      kind: 'goal',
      range: this.from(keyword),
      handle,
      previously,
      title,
      text,
      ...opened(body),
    };
  });

  readonly goalClass = this.RULE('goalClass', (): Ast.GoalClassStatement => {
    const keyword = this.OR([
      { ALT: () => this.CONSUME(STATEMENT.Lokale) },
      { ALT: () => this.CONSUME(STATEMENT.Kommunale) },
    ]);
    this.completed(
      this.OPTION(() => this.CONSUME(IN_NAME.Ziele)),
      'Lokale Ziele',
    );
    const waived = this.OPTION2(() => this.CONSUME(IN_NAME.entfallen));
    const reason = this.OPTION3(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Lokale Ziele'] });
    const body = this.OPTION4(() => this.SUBRULE(this.block));
    return {
      kind: 'goalClass',
      range: this.from(keyword),
      class: keyword.tokenType === STATEMENT.Lokale ? 'local' : 'municipal',
      waived: waived ? rangeOfToken(waived) : null,
      reason,
      ...opened(body),
    };
  });

  readonly table = this.RULE('table', (): Ast.TableStatement => {
    const keyword = this.CONSUME(STATEMENT.Tabelle);
    const caption = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Tabelle'] });
    const body = this.OPTION2(() => this.SUBRULE(this.block));
    return { kind: 'table', range: this.from(keyword), caption, ...opened(body) };
  });

  readonly followUp = this.RULE('followUp', (): Ast.FollowUpStatement => {
    const keyword = this.CONSUME(STATEMENT.Zielnachhaltung);
    const heading = this.OPTION(() => this.SUBRULE(this.string)) ?? null;
    this.SUBRULE(this.surplus, { ARGS: ['Zielnachhaltung'] });
    const body = this.OPTION2(() => this.SUBRULE(this.block));
    return { kind: 'followUp', range: this.from(keyword), heading, ...opened(body) };
  });

  readonly value = this.RULE('value', (): Ast.ValueStatement => {
    let group: Ast.StringNode | Ast.Words | null = null;
    const name = this.OR([
      { ALT: () => this.SUBRULE(this.measureName) },
      {
        ALT: () => {
          const name = this.SUBRULE(this.string);
          group = this.OPTION2(() => this.SUBRULE(this.words)) ?? null;
          return name;
        },
      },
    ]);
    const parts: Ast.ValuePart[] = [];
    this.MANY(() => {
      const part = this.SUBRULE(this.valuePart);
      this.ACTION(() => {
        if (part.kind === 'textValue' && parts.length === 0 && !group) group = part.text;
        else parts.push(part);
      });
    });
    const body = this.OPTION(() => this.SUBRULE(this.block));
    const range = this.ACTION(() => this.fromOffset(name.range.start));
    return { kind: 'value', range, name, group, parts, ...opened(body) };
  });

  readonly block: ParserMethod<[], Body> = this.RULE('block', (): Body => {
    const open = this.CONSUME(LeftBrace);
    const statements: Ast.Statement[] = [];
    this.MANY(() => {
      const statement = this.SUBRULE(this.statement);
      this.ACTION(() => statements.push(statement));
    });
    this.CONSUME(RightBrace);
    return { block: this.from(open), statements };
  });

  readonly tail = this.RULE('tail', () => {
    this.MANY(() => {
      const start = this.LA(1);
      this.OR([
        { ALT: () => this.CONSUME(Inline) },
        { ALT: () => this.CONSUME(ProseLiteral) },
        { ALT: () => this.CONSUME(RowLiteral) },
        { ALT: () => this.SUBRULE(this.block) },
      ]);
      this.ACTION(() => {
        const kind = start.tokenType === LeftBrace ? 'misplacedBlock' : 'surplus';
        this.problems.push({ kind, range: rangeOfToken(start), within: '' });
      });
    });
  });

  readonly stray = this.RULE('stray', (): Ast.StrayStatement => {
    const first = this.LA(1);
    let statements: readonly Ast.Statement[] = [];
    this.OR([
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => this.CONSUME(Inline));
          const body = this.OPTION(() => this.SUBRULE(this.block));
          this.ACTION(() => {
            statements = body?.statements ?? [];
          });
        },
      },
      {
        ALT: () => {
          const body = this.SUBRULE2(this.block);
          this.ACTION(() => {
            statements = body.statements;
          });
        },
      },
    ]);
    return { kind: 'stray', range: this.from(first), statements };
  });
}

type Body = { readonly block: Range; readonly statements: readonly Ast.Statement[] };

function opened(body: Body | undefined): {
  block: Range | null;
  statements: readonly Ast.Statement[];
} {
  return body ?? { block: null, statements: [] };
}
