import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, compile } from '@zielwerk/core';
import { expect, it } from 'vitest';

const folder = new URL('../../examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.zv'));

/** What an author writes who takes indentation for enough. */
function withoutBraces(text: string): string {
  return text.replaceAll(/ \{$|\n *\}$/gm, '');
}

it.each(names)(
  '%s without its braces: each block is said once, and the fixes give them back',
  (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const heads = text.match(/ \{$/gm)!.length;
    let now = withoutBraces(text);
    const first = compile({ name, text: now }).diagnostics;
    const errors = first.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(Array(heads).fill('klammer-fehlt'));
    for (let fixed = 0; fixed < heads; fixed++) {
      const found = compile({ name, text: now }).diagnostics;
      const [fix] = found.find(({ code }) => code === 'klammer-fehlt')!.fixes!;
      now = applyEdits(now, fix!.edits);
    }
    expect(now).toBe(text);
  },
);
