import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '@zielwerk/core';
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
      // Every third is enough to see what is usual.
      if (written === part || index % 3 !== 0) continue;
      const changed = text.slice(0, index) + written + text.slice(index + part.length);
      const errors = compile({ name, text: changed }).diagnostics.filter(
        ({ severity }) => severity === 'error',
      );
      if (errors.length > 0) wrong++;
      if (errors.length > 1)
        several.push(`${name} ${index} ${part}: ${errors.map(({ code }) => code).join(', ')}`);
    }
  }
  expect(wrong).toBeGreaterThan(100);
  // Of a hundred slips that are mistakes one may look like two.
  expect(several.length / wrong, several.join('\n')).toBeLessThanOrEqual(0.01);
});
