import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '@zielwerk/core';
import { expect, it } from 'vitest';

const folder = new URL('../../examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.zv'));

/** What a slip of the hand makes of a line outside texts; null where it is none for this line. */
const SLIPS: Readonly<Record<string, (line: string) => string[] | null>> = {
  'brace forgotten that closes': (line) => (line.trim() === '}' ? [] : null),
  'brace written twice that closes': (line) => (line.trim() === '}' ? [line, line] : null),
  'brace forgotten that opens': (line) => (OPENS.test(line) ? [line.replace(OPENS, '')] : null),
  'brace written twice that opens': (line) => (OPENS.test(line) ? [`${line} {`] : null),
  'brace in a line of its own': (line) =>
    OPENS.test(line) ? [line.replace(OPENS, ''), '{'] : null,
  'first line of a block lost': (line) => (OPENS.test(line) ? [] : null),
  'fence forgotten': (line) => {
    if (!line.includes('"""') || line.length > LONGEST_HEAD) return null;
    return line.trim() === '"""' ? [] : [line.replace(/\s*"""/, '')];
  },
};
const OPENS = /\s*\{$/;
/** Longer lines hold the whole text. */
const LONGEST_HEAD = 200;

const flat = (text: string) => text.replaceAll(/^ +/gm, '');

/** Slips of which a second message says something else that is lost: a goal whose first line others name. */
const NAMED: ReadonlySet<string> = new Set([
  'muster-nr4-2026.zv, flat, line 209: first line of a block lost',
]);

it.each(names.flatMap((name) => [[name, 'indented'] as const, [name, 'flat'] as const]))(
  '%s, %s: one slip anywhere is one message',
  (name, form) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const lines = (form === 'flat' ? flat(source) : source).split('\n');
    const errorsIn = (text: string) =>
      compile({ name, text }).diagnostics.filter(({ severity }) => severity === 'error').length;
    const usual = errorsIn(lines.join('\n'));
    let isText = false;
    const wrong: string[] = [];
    for (const [i, line] of lines.entries()) {
      const begins = !isText;
      if ((line.split('"""').length - 1) % 2 === 1) isText = !isText;
      for (const [slip, make] of Object.entries(SLIPS)) {
        const written = begins || slip === 'fence forgotten' ? make(line) : null;
        if (written === null) continue;
        const found = errorsIn(lines.toSpliced(i, 1, ...written).join('\n')) - usual;
        const what = `${name}, ${form}, line ${i + 1}: ${slip}`;
        if (found !== 1 && !NAMED.has(what)) wrong.push(`${what}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
