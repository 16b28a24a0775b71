/**
 * Reads W3C EBNF, as grammar/zv.ebnf is written in it. Plain JavaScript, because the script that draws the railroad
 * diagrams reads the grammar with it too. The types stand in ebnf.d.mts.
 */

const TOKEN =
  /\/\*[\s\S]*?\*\/|::=|[()|?*+-]|'[^']*'|"[^"]*"|\[(?:[^\]\\]|\\(?!\]))*\\?\]|#x[0-9A-Fa-f]+|[\p{L}_][\p{L}\p{N}_]*|\S/gu;

/** The productions of a grammar in their order. Comments `/* # id: Title *\/` open a group, `/* Teil 2` the lexical part. */
export function readEbnf(text) {
  const reader = new Reader(text);
  const productions = reader.grammar();
  const known = new Set(productions.map((production) => production.name));
  if (known.size < productions.length) throw new Error('a production is defined twice');
  for (const production of productions) {
    for (const name of symbolsOf(production.expression)) {
      if (!known.has(name)) throw new Error(`${production.name}: „${name}“ is not defined`);
    }
  }
  return { productions, groups: reader.groups };
}

/** The names of all productions that an expression uses. */
export function symbolsOf(expression) {
  return collect(expression, (node) => (node.type === 'symbol' ? [node.name] : []));
}

/** All literals in an expression. */
export function literalsOf(expression) {
  return collect(expression, (node) => (node.type === 'literal' ? [node.text] : []));
}

function collect(node, pick) {
  return [...pick(node), ...childrenOf(node).flatMap((child) => collect(child, pick))];
}

/** The expressions directly inside an expression. */
export function childrenOf(node) {
  if (node.type === 'sequence' || node.type === 'choice') return node.items;
  if (node.type === 'repeat') return [node.item];
  if (node.type === 'difference') return [node.left, node.right];
  return [];
}

class Reader {
  groups = [];
  lexical = false;

  constructor(text) {
    this.tokens = [];
    for (const match of text.matchAll(TOKEN)) this.tokens.push(match[0]);
    this.at = 0;
  }

  grammar() {
    const productions = [];
    this.skipComments();
    while (this.at < this.tokens.length) {
      const name = this.tokens[this.at++];
      if (this.tokens[this.at++] !== '::=') throw new Error(`„::=“ expected behind „${name}“`);
      const group = this.groups.at(-1)?.id ?? '';
      const { lexical } = this;
      productions.push({ name, group, lexical, expression: this.choice() });
    }
    return productions;
  }

  choice() {
    const items = [this.sequence()];
    while (this.peek() === '|') {
      this.at++;
      items.push(this.sequence());
    }
    return items.length === 1 ? items[0] : { type: 'choice', items };
  }

  sequence() {
    const items = [];
    while (this.startsItem()) items.push(this.difference());
    if (items.length === 0) throw new Error(`an expression expected, „${this.peek()}“ found`);
    return items.length === 1 ? items[0] : { type: 'sequence', items };
  }

  startsItem() {
    const token = this.peek();
    return token !== undefined && !'|)'.includes(token) && this.tokens[this.at + 1] !== '::=';
  }

  difference() {
    let left = this.repeat();
    while (this.peek() === '-') {
      this.at++;
      left = { type: 'difference', left, right: this.repeat() };
    }
    return left;
  }

  repeat() {
    let item = this.primary();
    for (;;) {
      const token = this.peek();
      if (token === '?') item = { type: 'repeat', item, min: 0, max: 1 };
      else if (token === '*') item = { type: 'repeat', item, min: 0, max: Infinity };
      else if (token === '+') item = { type: 'repeat', item, min: 1, max: Infinity };
      else return item;
      this.at++;
    }
  }

  primary() {
    const token = this.peek();
    this.at++;
    if (token === '(') {
      const inner = this.choice();
      if (this.peek() !== ')') throw new Error('„)“ expected');
      this.at++;
      return inner;
    }
    if (/^['"]./.test(token)) return { type: 'literal', text: token.slice(1, -1) };
    if (token[0] === '[') return characterClass(token.slice(1, -1));
    if (token.startsWith('#x')) return { type: 'class', negated: false, ranges: [range(token)] };
    if (/^[\p{L}_]/u.test(token)) return { type: 'symbol', name: token };
    throw new Error(`„${token}“ has no place in an expression`);
  }

  peek() {
    this.skipComments();
    return this.tokens[this.at];
  }

  skipComments() {
    while (this.tokens[this.at]?.startsWith('/*')) {
      const comment = this.tokens[this.at++];
      const group = /^\/\* # ([a-z]+): (.*?) \*\/$/.exec(comment);
      if (group) this.groups.push({ id: group[1], title: group[2] });
      if (comment.startsWith('/* Teil 2')) this.lexical = true;
    }
  }
}

function characterClass(body) {
  const negated = body[0] === '^';
  const points = [...(negated ? body.slice(1) : body).matchAll(/#x[0-9A-Fa-f]+|[\s\S]/gu)].map(
    (match) => match[0],
  );
  const ranges = [];
  for (let i = 0; i < points.length; i++) {
    if (points[i + 1] === '-' && i + 2 < points.length) {
      ranges.push([range(points[i])[0], range(points[i + 2])[0]]);
      i += 2;
    } else ranges.push(range(points[i]));
  }
  return { type: 'class', negated, ranges };
}

function range(point) {
  const code = point.startsWith('#x') ? parseInt(point.slice(2), 16) : point.codePointAt(0);
  return [code, code];
}
