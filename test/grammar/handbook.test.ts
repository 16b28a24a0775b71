import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../packages/core/src/syntax/parse.ts';
import { grammar, production } from './support/grammar.ts';
import { isToken } from './support/generate.ts';
import { recognize } from './support/recognize.ts';

const docs = new URL('../../docs/', import.meta.url);
const handbook = readFileSync(new URL('grammatik.md', docs), 'utf8');
const examples = [...handbook.matchAll(/^```zv (\S+)\n([\s\S]*?)\n```$/gm)].map((match) => ({
  start: match[1]!,
  text: match[2]!,
}));

describe('docs/grammatik.md', () => {
  it('shows the drawing of every group under its title, with an example, in the order of the grammar', () => {
    const sections = handbook.split(/^## /m).slice(1);
    expect(sections.map((section) => section.slice(0, section.indexOf('\n')))).toEqual(
      grammar.groups.map(({ title }) => title),
    );
    sections.forEach((section, index) => {
      const { id, title } = grammar.groups[index]!;
      expect(section).toContain(`![Syntaxdiagramm: ${title}](grammatik/${id}.svg)`);
      expect(section).toContain('\n```zv ');
    });
  });

  it.each(examples)('has a correct example of $start', ({ start, text }) => {
    if (production(start).lexical) {
      expect(isToken(start, text), text).toBe(true);
    } else {
      expect(recognize(text, start), text).toMatchObject({ ok: true });
      expect(parse({ name: 'beispiel.zv', text }).diagnostics).toEqual([]);
    }
  });
});

describe('the railroad diagrams', () => {
  const script = fileURLToPath(new URL('../../scripts/railroad.mjs', import.meta.url));

  it('are those of the grammar', () => {
    expect(() =>
      execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  it.each(grammar.groups)(
    '$id: the drawing says what it shows and asks nothing of the network',
    ({ id, title }) => {
      const svg = readFileSync(new URL(`grammatik/${id}.svg`, docs), 'utf8');
      expect(svg).toContain(`<title id="${id}-titel">${title}</title>`);
      for (const { name, group } of grammar.productions) {
        if (group === id) expect(svg).toContain(`>${name}</text>`);
      }
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|href|@import|<script/,
      );
    },
  );
});
