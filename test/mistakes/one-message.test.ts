import { readdirSync, readFileSync } from 'node:fs';
import { compile, positionAt } from '@zielwerk/core';
import { expect, test } from 'vitest';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const PART = /"""[\s\S]*?"""|"[^"\n]*"|\/\/[^\n]*|[\p{L}\p{M}\d_]+|\s+|./gu;

/** What fingers do to one part of a text; blanks and line ends are parts as well. */
const SLIPS: Readonly<Record<string, (part: string) => string>> = {
  'leaves it out': () => '',
  'writes it twice': (part) => part + part,
  'loses a letter': (part) => (/^[\p{L}\d"]{3,}/u.test(part) ? part.slice(1) : part),
  'swaps two letters': (part) => part.replace(/^(.)([\p{L}\d])([\p{L}\d])/u, '$1$3$2'),
};

test.each(Object.entries(SLIPS))('who %s is told one mistake', (_, slip) => {
  let wrong = 0;
  const several: string[] = [];
  for (const name of readdirSync(EXAMPLES).filter((file) => file.endsWith('.zv'))) {
    const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
    for (const { 0: part, index } of text.matchAll(PART)) {
      const written = slip(part);
      // Some are enough to see what is usual.
      if (written === part || index % 11 !== 0) continue;
      const changed = text.slice(0, index) + written + text.slice(index + part.length);
      const errors = compile({ name, text: changed }).diagnostics.filter(
        ({ severity }) => severity === 'error',
      );
      if (errors.length > 0) wrong++;
      if (errors.length > 1)
        several.push(`${name} ${index} ${part}: ${errors.map(({ code }) => code).join(', ')}`);
    }
  }
  expect(wrong).toBeGreaterThan(50);
  // Of a hundred slips that are mistakes one may look like two.
  expect(several.length / wrong, several.join('\n')).toBeLessThanOrEqual(0.01);
});

/** The lines of the first error: where it stands, and what is shown beside it. */
function linesOfFirst(text: string): { count: number; lines: number[] } {
  const source = { name: 'beispiel.zv', text };
  const errors = compile(source).diagnostics.filter(({ severity }) => severity === 'error');
  const ranges = [errors[0]!.range, ...(errors[0]!.related ?? []).map(({ range }) => range)];
  return {
    count: errors.length,
    lines: ranges.map(({ start }) => positionAt(source, start).line),
  };
}

const TWICE = `Sprache 1
Zielvereinbarung 2026
Messgröße plätze "Plätze" {
  Einheit Plätze
}
Ziel a "Beratung" {
  plätze gesamt = 12 Plätze
  plätze Frauen = 6 Plätze
  """
  Von {{plätze gesamt}} sind {{plätze Frauen}} für Frauen.
  """
}
`;

test('a name that is introduced misspelt is said once, with that line and all others', () => {
  const text = TWICE.replace('plätze "Plätze"', 'pläzte "Plätze"');
  expect(linesOfFirst(text)).toEqual({ count: 1, lines: [7, 3, 8] });
});

test('two mistakes that have nothing to do with each other are both said', () => {
  const text = TWICE.replace('= 12', '= 12.5').replace('{plätze Frauen}', '{plätze Männer}');
  expect(linesOfFirst(text).count).toBe(2);
});

test('sections of one name in one another are no mistake, even where a line is looked at twice', () => {
  const twice = 'Abschnitt "Ziele" {\nAbschnitt "Ziele" {\n}\n}\n';
  const text = TWICE.replace('plätze gesamt = 12', 'plätze „gesamt“ bis zu 12') + twice;
  const codes = compile({ name: 'beispiel.zv', text }).diagnostics.map(({ code }) => code);
  expect(codes).not.toContain('angabe-doppelt');
  expect(codes).not.toContain('klammer-zu-viel');
});

test('a text below a heading does not belong to its line', () => {
  const text =
    'Sprache 1\nZielvereinbarung 2024 "Nachtrag"\nIV. Kündigung\nDie Kündigung ist möglich.\n';
  const { diagnostics } = compile({ name: 'x.zv', text });
  expect(diagnostics.map(({ code, range }) => [code, text.slice(range.start, range.end)])).toEqual([
    ['unbekanntes-schlüsselwort', 'IV. Kündigung'],
    ['text-nicht-eingefasst', 'Die'],
  ]);
});
