import { readFileSync } from 'node:fs';
import {
  applyEdits,
  compile,
  type Compilation,
  type Diagnostic,
  lineText,
  positionAt,
  type Source,
} from '@zielwerk/core';
import { describe, expect, test } from 'vitest';
import { type Mistake, mistakes } from './cases.ts';

const EXAMPLE = readFileSync(
  new URL('../../examples/kaiserslautern-2024.zv', import.meta.url),
  'utf8',
);
const usual = new Set(compile(sourceOf(EXAMPLE)).diagnostics.map(identity));

describe.each([...mistakes])('%s', (_, cases) => {
  test.each(cases.map((mistake) => [mistake.name, mistake] as const))('%s', (_name, mistake) => {
    const found = findings(compile(changed(mistake)));
    expect(found.map((one) => [one.code, one.severity, placeOf(mistake, one)])).toEqual([
      [mistake.code, mistake.severity ?? 'error', mistake.at],
    ]);
    for (const fix of found[0]!.fixes ?? []) {
      const repaired = applyEdits(changed(mistake).text, fix.edits);
      const left = findings(compile(sourceOf(repaired)));
      expect(fix.safe ? left : left.filter(({ code }) => code === mistake.code)).toEqual([]);
    }
  });
});

test('the wording of every message has been read', async () => {
  const lines = ['# Was der Compiler zu Fehlern sagt', ''];
  for (const [topic, cases] of mistakes) {
    lines.push(`## ${topic}`, '');
    for (const mistake of cases)
      lines.push(`### ${mistake.name}`, '', ...describeFinding(mistake), '');
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('messages.md');
});

test('there are as many mistakes as a year brings', () => {
  const names = [...mistakes.values()].flat().map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(150);
});

function sourceOf(text: string): Source {
  return { name: 'beispiel.zv', text };
}

function changed(mistake: Mistake): Source {
  expect(EXAMPLE.split(mistake.instead).length, `„${mistake.instead}“ stands once`).toBe(2);
  return sourceOf(EXAMPLE.split(mistake.instead).join(mistake.write));
}

/** What the example itself does not give rise to. */
function findings({ diagnostics }: Compilation): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => !usual.has(identity(diagnostic)));
}

function identity({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

function placeOf(mistake: Mistake, { range }: Diagnostic): string {
  return changed(mistake).text.slice(range.start, range.end);
}

function describeFinding(mistake: Mistake): string[] {
  const source = changed(mistake);
  return findings(compile(source)).flatMap((diagnostic) => {
    const { line, column } = positionAt(source, diagnostic.range.start);
    return [
      '```',
      ...excerpt(lineText(source, line), column - 1, diagnostic.range.end - diagnostic.range.start),
      '```',
      '',
      visible(`${diagnostic.message}${diagnostic.hint ? `\n_${diagnostic.hint}_` : ''}`),
      ...(diagnostic.fixes ?? []).map(
        ({ title, safe }) => `- ${title}${safe ? '' : ' (bitte prüfen)'}`,
      ),
    ];
  });
}

/** The line with carets below, cut to what a page can show. */
function excerpt(line: string, start: number, length: number): string[] {
  const from = Math.max(0, start - 60);
  const before = (from > 0 ? '… ' : '') + visible(line.slice(from, start));
  const marked = visible(line.slice(start, start + length));
  const after = visible(line.slice(start + length, start + length + 40));
  return [
    before + marked + after,
    ' '.repeat(before.length) + '^'.repeat(Math.max(1, marked.length)),
  ];
}

/** Control characters and invisible ones by their name. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B-\u001F\u00AD\u200B-\u200F\u2028-\u202E]/g,
    (character) => `‹U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}
