import { readFileSync, writeFileSync } from 'node:fs';
import { compile, type Diagnostic, positionAt, rules } from '@zielwerk/core';
import { toDocument, toJson, toMarkdown } from '@zielwerk/emit';
import { describe, expect, test } from 'vitest';

/** A fenced block of a page: `zv` is compiled, the others say what comes out of the `zv` block before them. */
interface Block {
  readonly line: number;
  readonly language: string;
  readonly argument: string;
  readonly text: string;
}

const SEVERITIES = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' } as const;
const PARTIES = `Partei agentur "Agentur für Arbeit Musterstadt" {
  Rolle Agentur für Arbeit
}

Partei jobcenter "Jobcenter Musterstadt" {
  Rolle Geschäftsführung der gemeinsamen Einrichtung
}
`;

describe.each(['sprache.md', 'erste-schritte.md'])('docs/%s', (page) => {
  const url = new URL(`../../docs/${page}`, import.meta.url);
  const blocks = blocksOf(readFileSync(url, 'utf8'));
  const expectations = blocks.flatMap((block, index) => {
    const example = blocks.slice(0, index + 1).findLast(({ language }) => language === 'zv');
    return example ? [{ name: `Zeile ${block.line}: ${block.language}`, block, example }] : [];
  });

  test.each(expectations)('$name', ({ block, example }) => {
    const actual = outcome(block, example, blocks);
    if (process.env['UPDATE_DOCS'] && block.language !== 'zv') rewrite(url, block.text, actual);
    else if (block.language === 'json') expect(JSON.parse(actual)).toEqual(JSON.parse(block.text));
    else expect(actual).toBe(block.language === 'zv' ? '' : block.text);
  });

  test('has examples', () => expect(expectations.length).toBeGreaterThan(3));
});

/** What the block must say. For `zv` itself: its errors, unless a block behind it shows them. */
function outcome(block: Block, example: Block, blocks: readonly Block[]): string {
  const { source, frame } = framed(example.text);
  const compilation = compile(source);
  // An example is a fragment: what the statute misses in it is not its subject.
  const ofRules = new Set(rules.map(({ code }) => code));
  const errors = compilation.diagnostics.filter(
    ({ severity, code }) => severity === 'error' && !ofRules.has(code),
  );
  if (block.language === 'zv') {
    const next = blocks[blocks.indexOf(block) + 1];
    return next?.language === 'befunde' ? '' : errors.map(({ message }) => message).join('\n');
  }
  if (block.language === 'befunde')
    return errors.map((one) => finding(source, frame, one)).join('\n');
  const agreement = compilation.agreement!;
  if (block.language === 'json')
    return JSON.stringify(shortened(pick(toJson(agreement), block.argument)), null, 2);
  const markdown = toMarkdown(toDocument(agreement));
  return markdown.includes(block.text) ? block.text : markdown;
}

/** A whole file round an example: what its first lines lack is put before it. */
function framed(text: string): { source: { name: string; text: string }; frame: number } {
  const isValue =
    /^[A-Z][a-zäöü]+(?: zum \w+)?(?: "[^"]*"| [A-Z]\w+)? (?:=|mindestens|nicht|\+)/.test(text);
  const head =
    (text.includes('Sprache ') ? '' : 'Sprache 1\n') +
    (text.includes('Zielvereinbarung 20') ? '' : 'Zielvereinbarung 2024\n') +
    (text.startsWith('Partei ') || text.startsWith('Sprache ') ? '' : PARTIES) +
    (isValue ? 'Ziel beispiel "Beispiel" {\n' : '');
  return {
    source: { name: 'beispiel.zv', text: head + text + (isValue ? '\n}' : '') + '\n' },
    frame: head.split('\n').length - 1,
  };
}

function finding(source: { name: string; text: string }, frame: number, one: Diagnostic): string {
  const { line, column } = positionAt(source, one.range.start);
  return `${line - frame}:${column} ${SEVERITIES[one.severity]} ${one.code}`;
}

function pick(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
}

/** Lists of citations by their printed form: that is what the page is about. */
function shortened(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one: { text?: string; section?: string }) => (one.section ? one.text : one));
}

function rewrite(url: URL, before: string, after: string): void {
  writeFileSync(
    url,
    readFileSync(url, 'utf8').replace(`\n${before}\n\`\`\``, () => `\n${after}\n\`\`\``),
  );
}

function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  const pattern = /^```(\w+) ?(.*)\n([\s\S]*?)\n```$/gm;
  for (const match of page.matchAll(pattern)) {
    const line = page.slice(0, match.index).split('\n').length;
    blocks.push({ line, language: match[1]!, argument: match[2]!, text: match[3]! });
  }
  return blocks.filter(({ language }) => language !== 'sh');
}
