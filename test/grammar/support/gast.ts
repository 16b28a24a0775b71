import { ZvParser } from '../../../packages/core/src/syntax/parser/parser.ts';
import { inlineKeywords } from '../../../packages/core/src/syntax/tokens.ts';
import type { Piece } from './generate.ts';
import type { Random } from './random.ts';

/** A production of the parser's own grammar, as chevrotain serializes it. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly separator?: Node;
  readonly idx?: number;
  readonly definition?: readonly Node[];
}

/** The parser's rules by name. */
export const parserRules: ReadonlyMap<string, Node> = new Map(
  (new ZvParser().getSerializedGastProductions() as readonly Node[]).map((rule) => [
    rule.name!,
    rule,
  ]),
);

/** The rules that take what is too much; a sentence that has all its parts needs none of them. */
export const SURPLUS_RULES: ReadonlySet<string> = new Set([
  'surplus',
  'tail',
  'stray',
  'strayPart',
]);

/** The rules that only say where any statement may stand; the sentences are written place by place instead. */
const PLACED_RULES = new Set(['sourceFile', 'statement']);

/** All rules and alternatives that a whole sentence can use, as `used` names them. */
export function usableParts(): string[] {
  const parts: string[] = [];
  const visit = (rule: string, node: Node): void => {
    if (node.type === 'Alternation') {
      node.definition!.forEach((_, index) => parts.push(`${rule} ${node.idx} ${index}`));
    }
    for (const child of node.definition ?? []) visit(rule, child);
  };
  for (const [name, rule] of parserRules) {
    if (SURPLUS_RULES.has(name) || PLACED_RULES.has(name)) continue;
    parts.push(name);
    visit(name, rule);
  }
  return parts;
}

/** Writes sentences of the parser's own grammar, which also has those that lack parts or have too many. */
export class ParserGenerator {
  /** The rules and alternatives used in the last sentence. */
  readonly used = new Set<string>();
  private current = '';
  private readonly random: Random;
  private readonly allowed: Readonly<Record<string, readonly string[]>>;
  private readonly isWhole: (statement: readonly Piece[]) => boolean;
  private places: string[] = [];
  private placeDepths: number[] = [];
  private depth = 0;

  /** `allowed` names the rules that may stand in a block of another rule; most sentences keep to it. */
  constructor(
    random: Random,
    allowed: Readonly<Record<string, readonly string[]>>,
    isWhole: (statement: readonly Piece[]) => boolean,
  ) {
    this.random = random;
    this.allowed = allowed;
    this.isWhole = isWhole;
  }

  sentence(): Piece[] {
    this.used.clear();
    this.places = [];
    this.placeDepths = [];
    this.depth = 0;
    const lines: Piece[][] = [];
    const count = 1 + this.random.below(3);
    const head = this.random.chance(0.97) ? this.random.below(count) : -1;
    for (let i = 0; i < count; i++) {
      const pieces: Piece[] = [];
      if (i === head) {
        pieces.push({ text: 'Zielvereinbarung', from: "'Zielvereinbarung'" });
        pieces.push({ text: '2024', from: 'NumberLiteral' });
        pieces.push({ text: '', from: 'Zeilenende' });
      } else this.statement('sourceFile', pieces);
      lines.push(pieces);
    }
    return lines.flat();
  }

  /** A statement; most often one that `isWhole` likes. */
  private statement(place: string, pieces: Piece[]): void {
    const allowed = this.allowed[place];
    if (!allowed || this.random.chance(0.01)) return this.rule('statement', pieces);
    const shallow = this.depth > 6 ? allowed.filter((name) => !this.allowed[name]) : allowed;
    const rule = this.random.pick(shallow.length > 0 ? shallow : allowed);
    let line: Piece[] = [];
    // The lines of a block have been chosen one by one, so it is not written often.
    for (let attempt = this.allowed[rule] ? 3 : 20; attempt > 0; attempt--) {
      line = [];
      this.rule(rule, line);
      if (this.random.chance(0.005)) this.rule('tail', line);
      line.push({ text: '', from: 'Zeilenende' });
      if (this.random.chance(0.01) || this.isWhole(line)) break;
    }
    pieces.push(...line);
  }

  private rule(name: string, pieces: Piece[]): void {
    if (SURPLUS_RULES.has(name)) {
      if (!this.random.chance(0.03)) return;
    }
    if (name === 'statement' && this.places.length > 0 && pieces.length > 0) {
      const place = this.places.at(-1)!;
      if (this.allowed[place] && this.random.chance(0.99)) return this.statement(place, pieces);
    }
    const outer = this.current;
    this.current = name;
    this.used.add(name);
    this.depth++;
    const opens = this.allowed[name] !== undefined;
    if (opens) {
      this.places.push(name);
      this.placeDepths.push(this.depth);
    }
    for (const node of parserRules.get(name)!.definition!) this.write(node, pieces);
    if (opens) {
      this.places.pop();
      this.placeDepths.pop();
    }
    this.current = outer;
    this.depth--;
  }

  private write(node: Node, pieces: Piece[]): void {
    switch (node.type) {
      case 'Terminal':
        pieces.push(this.token(node.name!));
        return;
      case 'NonTerminal':
        this.rule(node.name!, pieces);
        return;
      case 'Option':
        if (this.random.chance(this.likelihood(node))) this.all(node, pieces);
        return;
      case 'Alternation':
        this.alternative(node, pieces);
        return;
      case 'Repetition':
        this.repeat(node, pieces, 0);
        return;
      case 'RepetitionMandatory':
      case 'RepetitionMandatoryWithSeparator':
        this.repeat(node, pieces, 1);
        return;
      default:
        this.all(node, pieces);
    }
  }

  private alternative(node: Node, pieces: Piece[]): void {
    const chosen = this.random.below(node.definition!.length);
    this.used.add(`${this.current} ${node.idx} ${chosen}`);
    const rule = this.current;
    this.all(node.definition![chosen]!, pieces);
    this.current = rule;
  }

  /** In the head of a block most parts are written; a block where none belongs hardly ever is. */
  private likelihood(node: Node): number {
    const inHead = this.placeDepths.at(-1) === this.depth;
    const first = node.definition![0]!;
    if (first.name === 'block') return inHead ? 0.9 : 0.01;
    return inHead && first.type !== 'Terminal' ? 0.8 : 0.6;
  }

  private all(node: Node, pieces: Piece[]): void {
    for (const child of node.definition!) this.write(child, pieces);
  }

  private repeat(node: Node, pieces: Piece[], least: number): void {
    const count = this.depth > 9 ? least : least + this.random.pick([0, 0, 1, 1, 2, 3]);
    for (let i = 0; i < count; i++) {
      if (i > 0 && node.separator) pieces.push(this.token(node.separator.name!));
      this.all(node, pieces);
    }
  }

  private token(name: string): Piece {
    if (name === 'End') return { text: '', from: 'Zeilenende' };
    const keyword = /^'(.*)'/.exec(name)?.[1];
    const text = keyword === undefined ? this.random.pick(this.textsOf(name)) : this.spelling(name);
    return { text, from: name === 'RowLiteral' ? 'Reihe' : name };
  }

  /** A keyword as it is written, or another spelling that is read as it. */
  private spelling(name: string): string {
    const spellings = [...inlineKeywords].filter(([, type]) => type.name === name);
    if (spellings.length === 0) return name.slice(1, -1);
    return this.random.pick(spellings)[0];
  }

  private textsOf(name: string): readonly string[] {
    const texts = TEXTS[name];
    if (!texts) throw new Error(`no text for the token ${name}`);
    return texts;
  }
}

const NAMES = ['agentur', 'jobcenter', 'Frauen', 'SGB', 'Abs.', 'K3E1', 'Mio.', 'Ist', 'ü-3'];
const IN_NAMES = ['in', 'am', 'an', 'mit', 'und', 'zuvor', 'durch', 'Amt', 'Ziele', 'iVm'];
const IN_VALUES = ['mindestens', 'unter', 'von', 'als', 'offen', 'keine', 'mehr', 'ca.'];
const VALID_NUMBERS = ['5', '0', '1', '2024', '19,9', '-0,6', '+ 1,80', '−3', '1.234,5', '12 345'];

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  Identifier: [...NAMES, 'Vorlage', 'Entwurf', 'dem', 'höher', 'niedriger', 'Ziel', 'Veränderung'],
  NameWord: [...NAMES, ...IN_NAMES],
  TimeWord: [...NAMES, 'in', 'vom', 'bis', 'zu'],
  Word: [
    ...NAMES,
    'der',
    'dem',
    'beschlossen',
    'zurückgegeben',
    'höher',
    ...IN_NAMES,
    ...IN_VALUES,
  ],
  LineWord: ['agentur', 'jobcenter', 'Integrationsquote', 'K2', 'Status', 'Veränderung', 'mit'],
  Inline: ['agentur', 'in', 'als', '5', '=', '%', '§', ',', ':', ')', '"x"', '04.04.2024', '48b'],
  DateLiteral: ['04.04.2024', '4. April 2024', '1.12.1999', '2024-04-04', '1.1.24', '31. 1. 2024'],
  SectionNumber: ['48b', '6c'],
  NumberLiteral: [...VALID_NUMBERS, ...VALID_NUMBERS, '2024', '1', '1.5', '007', ',5', '1.23.456'],
  StringLiteral: ['"x"', '"y"', '„K“', '"a \\" b"', '„z"'],
  ProseLiteral: ['"""x"""', '"""\nText\n"""', '""""""', '"""a ""b"""'],
  RowLiteral: ['| a | b |', '| a', '||', '|', '| \\| |'],
  LeftBrace: ['{'],
  RightBrace: ['}'],
  LeftParenthesis: ['('],
  RightParenthesis: [')'],
  EqualSign: ['='],
  PercentSign: ['%'],
  SectionSign: ['§', '§§'],
  EuroSign: ['€', '€/BG'],
  Comma: [','],
  Colon: [':'],
  Unknown: ['.', '-', '/', '…'],
};
