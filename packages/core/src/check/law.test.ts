import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { readPage, SEVERITY_WORDS } from './page.ts';
import { rules } from './rules.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const law = readFileSync(path('../../../../docs/law.md'), 'utf8');

/** Every requirement a checker can test; there is no R9. */
const REQUIREMENTS = Array.from({ length: 36 }, (_, index) => `R${index + 1}`).filter(
  (requirement) => requirement !== 'R9',
);

/** The rows of the table below a heading, as cells. */
function rowsBelow(heading: string): string[][] {
  const section = law.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))!;
  return [...section.matchAll(/^\| (.*) \|$/gm)].slice(2).map((match) => match[1]!.split(' | '));
}

describe('docs/law.md', () => {
  const forward = rowsBelow('Von der Anforderung zur Regel');
  const back = rowsBelow('Von der Regel zur Anforderung');

  it('has a row for every requirement', () => {
    expect(forward.map(([requirement]) => requirement)).toEqual(REQUIREMENTS);
  });

  it.each(forward)('names the rules of %s, or the reason for none', (requirement, ...cells) => {
    const answer = cells.at(-1)!;
    const expected = rules
      .filter(({ requirements }) => requirements.includes(requirement!))
      .map(({ code, severity }) => `\`${code}\` (${SEVERITY_WORDS[severity]})`);
    if (expected.length === 0) expect(answer).toMatch(/^keine: \p{Lu}.{20,}\.$/u);
    else expect(answer).toBe(expected.join(', '));
  });

  it('has a row for every rule, with its severity, source and requirements', () => {
    const expected = rules.map(({ code, severity, requirements }) => {
      const { basis } = readPage(readFileSync(path(`rules/${code}.md`), 'utf8'));
      return [`\`${code}\``, SEVERITY_WORDS[severity], basis, requirements.join(', ')];
    });
    expect(back).toEqual(expected);
  });

  it('knows no requirement that does not exist', () => {
    for (const { code, requirements } of rules) {
      expect(requirements.length, code).toBeGreaterThan(0);
      for (const requirement of requirements) expect(REQUIREMENTS, code).toContain(requirement);
    }
  });
});

it('says in the index of the rules what the rules and their pages say', () => {
  const script = path('../../../../scripts/rule-pages.mjs');
  expect(() =>
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

it('never minds a target that is worse than last year', () => {
  const text = `Sprache 1
Zielvereinbarung 2024
Veränderung in % gegenüber Vorjahr
Ziel integration "Verbesserung der Integration in Erwerbstätigkeit" {
  Integrationsquote gesamt = 19,9 % (-5,6)
}
Ziel langzeitbezug "Vermeidung von langfristigem Leistungsbezug" {
  Langzeitleistungsbeziehende gesamt = +8,7 %
}
`;
  const from = text.indexOf('Ziel integration');
  const { diagnostics } = compile({ name: 'x.zv', text });
  expect(diagnostics.filter(({ range }) => range.start >= from)).toEqual([]);
});
