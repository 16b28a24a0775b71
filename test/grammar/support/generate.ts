import { childrenOf, type Expression } from './ebnf.mjs';
import { grammar, literals, production } from './grammar.ts';
import type { Random } from './random.ts';
import { longest } from './scan.ts';

/** A token of a sentence: its text and the literal or lexical production it comes from. */
export interface Piece {
  readonly text: string;
  readonly from: string;
}

const DEEPEST = 14;
const MOST_REPEATS = 3;

/** Writes sentences of the reference grammar and remembers which of its alternatives they have used. */
export class Generator {
  readonly used = new Map<Expression, Set<number>>();
  private readonly random: Random;
  private readonly refuse: (name: string, text: string) => boolean;
  private readonly counts = new Map<Expression, number[]>();

  /** `refuse` sorts out texts for a production that only the grammar's opening remark forbids. */
  constructor(random: Random, refuse: (name: string, text: string) => boolean) {
    this.random = random;
    this.refuse = refuse;
  }

  sentence(start: string): Piece[] {
    const pieces: Piece[] = [];
    this.symbol(start, 0, pieces);
    return pieces;
  }

  /** Every alternative, option and repetition that no sentence has used, in words. */
  unused(): string[] {
    return grammar.productions
      .filter((each) => !IN_GAPS.has(each.name) && !ONLY_EXCLUDED.has(each.name))
      .flatMap((each) => this.unusedIn(each.expression, each.name));
  }

  private unusedIn(node: Expression, name: string): string[] {
    const ways = waysOf(node);
    const used = this.used.get(node);
    const missing = ways
      .filter((way) => !used?.has(way))
      .map((way) => `${name}: ${node.type} ${way}`);
    if (node.type === 'difference') return [...missing, ...this.unusedIn(node.left, name)];
    return [...missing, ...childrenOf(node).flatMap((child) => this.unusedIn(child, name))];
  }

  private symbol(name: string, depth: number, pieces: Piece[]): void {
    const { expression, lexical } = production(name);
    if (!lexical && expression.type !== 'difference') return this.write(expression, depth, pieces);
    if (name === 'Zeilenende') {
      pieces.push({ text: '', from: name });
      return;
    }
    pieces.push({ text: this.word(name), from: name });
  }

  private word(name: string): string {
    for (let attempt = 0; attempt < 200; attempt++) {
      const text = this.characters(production(name).expression);
      if (!this.refuse(name, text)) return text;
    }
    throw new Error(`no text found for ${name}`);
  }

  private write(node: Expression, depth: number, pieces: Piece[]): void {
    switch (node.type) {
      case 'literal':
        pieces.push({ text: node.text, from: node.text });
        return;
      case 'symbol':
        this.symbol(node.name, depth + 1, pieces);
        return;
      case 'sequence':
        for (const item of node.items) this.write(item, depth, pieces);
        return;
      case 'choice':
        this.write(node.items[this.way(node, depth)]!, depth, pieces);
        return;
      case 'repeat':
        for (let i = this.way(node, depth); i > 0; i--) this.write(node.item, depth, pieces);
        return;
      case 'difference':
        this.writeDifference(node, depth, pieces);
        return;
      case 'class':
        throw new Error('a class of characters stands in the second part of the grammar');
    }
  }

  private writeDifference(
    node: Extract<Expression, { type: 'difference' }>,
    depth: number,
    pieces: Piece[],
  ): void {
    const without = excluded(node.right);
    const attempt: Piece[] = [];
    do {
      attempt.length = 0;
      this.write(node.left, depth, attempt);
    } while (without.has(attempt[0]!.text));
    pieces.push(...attempt);
  }

  private characters(node: Expression): string {
    switch (node.type) {
      case 'literal':
        return node.text;
      case 'symbol':
        if (node.name === 'Wort' && this.random.chance(0.1)) return this.random.pick(KEYWORDS);
        return this.characters(production(node.name).expression);
      case 'sequence':
        return node.items.map((item) => this.characters(item)).join('');
      case 'choice':
        return this.characters(node.items[this.way(node, 0)]!);
      case 'repeat': {
        const way = this.way(node, 0);
        const count = way > 1 ? way + this.random.below(5) : way;
        return Array.from({ length: Math.min(count, node.max) }, () =>
          this.characters(node.item),
        ).join('');
      }
      case 'difference': {
        const without = excluded(node.right);
        for (;;) {
          const text = this.characters(node.left);
          if (!without.has(text)) return text;
        }
      }
      case 'class':
        return this.character(node);
    }
  }

  private character({ negated, ranges }: Extract<Expression, { type: 'class' }>): string {
    if (!negated) {
      const [from, to] = this.random.pick(this.random.chance(0.7) ? ranges.slice(0, 2) : ranges);
      return String.fromCharCode(from + this.random.below(to - from + 1));
    }
    for (;;) {
      const character = this.random.pick(TEXT);
      const code = character.charCodeAt(0);
      if (!ranges.some(([from, to]) => from <= code && code <= to)) return character;
    }
  }

  /** Which alternative to take, or how often to repeat: one not used yet, or any; deep down the shortest. */
  private way(node: Expression, depth: number): number {
    const ways = waysOf(node);
    let counts = this.counts.get(node);
    if (!counts) this.counts.set(node, (counts = ways.map(() => 0)));
    let chosen = this.random.below(ways.length);
    if (depth > DEEPEST) chosen = shortest(node);
    else if (this.random.chance(0.4)) chosen = counts.indexOf(Math.min(...counts));
    counts[chosen]!++;
    let used = this.used.get(node);
    if (!used) this.used.set(node, (used = new Set()));
    used.add(ways[chosen]!);
    return ways[chosen]!;
  }
}

const TEXT = [...'abcäöüßÄÖ XYZ019.,;:!?-–§%€()[]{}=|/\\"„“”\'»«#*_&<>\t\u00A0\u202F…😀\n'];

/** Lists of words that other productions leave out. */
const ONLY_EXCLUDED = new Set(['Bindewort', 'Wertwort']);
const KEYWORDS = ['Anweisungswort', ...ONLY_EXCLUDED].flatMap((name) => literals(name));

/** What stands between tokens is written by the renderer. */
const IN_GAPS = new Set(['Leerraum', 'Kommentar', 'Zeilenende']);

function waysOf(node: Expression): number[] {
  if (node.type === 'choice') return node.items.map((_, index) => index);
  if (node.type !== 'repeat') return [];
  const last = Math.min(node.max, MOST_REPEATS);
  return Array.from({ length: last - node.min + 1 }, (_, index) => node.min + index);
}

/** The index of the way that ends soonest. */
function shortest(node: Expression): number {
  if (node.type !== 'choice') return 0;
  const heights = node.items.map((item) => height(item));
  return heights.indexOf(Math.min(...heights));
}

const heights = new Map<string, number>();

function height(node: Expression): number {
  if (node.type === 'symbol') {
    const known = heights.get(node.name);
    if (known !== undefined) return known;
    heights.set(node.name, 1000);
    const { lexical, expression } = production(node.name);
    const found = lexical ? 1 : 1 + height(expression);
    heights.set(node.name, found);
    return found;
  }
  if (node.type === 'repeat') return node.min === 0 ? 0 : height(node.item);
  const inner = childrenOf(node).map((child) => height(child));
  if (inner.length === 0) return 0;
  return node.type === 'choice' ? Math.min(...inner) : Math.max(...inner);
}

/** The words that the right side of a difference stands for. */
function excluded(node: Expression): Set<string> {
  if (node.type === 'literal') return new Set([node.text]);
  if (node.type === 'symbol') return new Set(literals(node.name));
  throw new Error('only words are taken out of a production');
}

/** Whether a text is one whole token of the production. */
export function isToken(name: string, text: string): boolean {
  return longest(name, text, 0) === text.length;
}
