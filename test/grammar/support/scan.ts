import { type Expression, literalsOf, symbolsOf } from './ebnf.mjs';
import { endsWordLike, grammar, isWordLike, production } from './grammar.ts';

/** A piece of text and the names of all tokens that it can be; a literal stands there with its own text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly names: ReadonlySet<string>;
}

const syntactic = grammar.productions.filter((each) => !each.lexical);
const TOKENS = [...new Set(syntactic.flatMap((each) => symbolsOf(each.expression)))].filter(
  (name) => production(name).lexical && name !== 'Zeilenende',
);
const SIGNS = [...new Set(syntactic.flatMap((each) => literalsOf(each.expression)))].filter(
  (literal) => !isWordLike(literal),
);

/** The tokens of a text, laid out as the head of the grammar says; null where a character belongs to none. */
export function scan(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const gap = longest('Leerraum', text, at) ?? longest('Kommentar', text, at);
    if (gap !== null) {
      at = gap;
      continue;
    }
    const lineEnd = longest('Zeilenende', text, at);
    if (lineEnd !== null) {
      endLine(tokens, at);
      at = lineEnd;
      continue;
    }
    const token = tokenAt(text, at);
    if (!token) return null;
    const last = tokens.at(-1);
    if (last && last.start + last.text.length === at && touches(last, token)) return null;
    if (token.text === '}' || last?.text === '}') endLine(tokens, at);
    tokens.push(token);
    at += token.text.length;
  }
  endLine(tokens, at);
  return tokens;
}

/** The offset behind the longest match of a lexical production at `start`; null where there is none. */
export function longest(name: string, text: string, start: number): number | null {
  const ends = matches(production(name).expression, text, start);
  return ends.size === 0 ? null : Math.max(...ends);
}

/** A line ends once, and not before it has begun. */
function endLine(tokens: Token[], at: number): void {
  const last = tokens.at(-1);
  if (!last || last.names.has('Zeilenende') || last.text === '{' || last.text === ',') return;
  tokens.push({ text: '', start: at, names: new Set(['Zeilenende']) });
}

function touches(last: Token, next: Token): boolean {
  return endsWordLike(last.text) && isWordLike(next.text);
}

function tokenAt(text: string, at: number): Token | null {
  let end = at;
  let names = new Set<string>();
  const offer = (name: string, offered: number) => {
    if (offered > end) {
      end = offered;
      names = new Set();
    }
    if (offered === end && offered > at) names.add(name);
  };
  for (const sign of SIGNS) if (text.startsWith(sign, at)) offer(sign, at + sign.length);
  for (const name of TOKENS) {
    if (name === 'Reihe' && !startsLine(text, at)) continue;
    const offered = longest(name, text, at);
    if (offered !== null) offer(name, offered);
  }
  if (end === at) return null;
  const image = text.slice(at, end);
  if (names.has('Wort')) names.add(image);
  return { text: image, start: at, names };
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|[\r\n])[ \t\uFEFF]*$/.test(text.slice(Math.max(0, at - 200), at));
}

/** All offsets at which a match of the expression can end. */
export function matches(expression: Expression, text: string, start: number): Set<number> {
  switch (expression.type) {
    case 'literal':
      return new Set(
        text.startsWith(expression.text, start) ? [start + expression.text.length] : [],
      );
    case 'class': {
      if (start >= text.length) return new Set();
      const code = text.charCodeAt(start);
      const inside = expression.ranges.some(([from, to]) => from <= code && code <= to);
      return new Set(inside === expression.negated ? [] : [start + 1]);
    }
    case 'symbol':
      return matches(production(expression.name).expression, text, start);
    case 'choice':
      return union(expression.items.map((item) => matches(item, text, start)));
    case 'sequence':
      return expression.items.reduce<Set<number>>(
        (ends, item) => union([...ends].map((end) => matches(item, text, end))),
        new Set([start]),
      );
    case 'repeat':
      return repeated(expression, text, start);
    case 'difference': {
      const right = matches(expression.right, text, start);
      return new Set([...matches(expression.left, text, start)].filter((end) => !right.has(end)));
    }
  }
}

function repeated(
  { item, min, max }: Extract<Expression, { type: 'repeat' }>,
  text: string,
  start: number,
): Set<number> {
  const ends = new Set<number>(min === 0 ? [start] : []);
  let frontier = new Set([start]);
  for (let count = 1; count <= max && frontier.size > 0; count++) {
    const next = new Set<number>();
    for (const from of frontier) {
      for (const end of matches(item, text, from)) if (end > from && !ends.has(end)) next.add(end);
    }
    for (const end of next) ends.add(end);
    frontier = next;
  }
  return ends;
}

function union(sets: readonly Set<number>[]): Set<number> {
  if (sets.length === 1) return sets[0]!;
  const all = new Set<number>();
  for (const set of sets) for (const end of set) all.add(end);
  return all;
}
