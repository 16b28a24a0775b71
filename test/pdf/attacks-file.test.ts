import { describe, expect } from 'vitest';
import { type Attack, refuse, useVictim } from './signing/attack.ts';
import { bodyOf, bytesOf, latin1, updated } from './signing/forge.ts';

/** Attacks on the file itself: cut, appended to, reordered, its tables bent. */

const victim = useVictim();

const body = (number: number): string => bodyOf(victim.once, number);
const text = (): string => latin1(victim.once);
const replaced = (from: string | RegExp, to: string): Uint8Array => {
  const changed = text().replace(from, () => to);
  expect(changed).not.toBe(text());
  return bytesOf(changed);
};

const files: readonly Attack[] = [
  ['cut by one byte', 'byterange-end', () => victim.once.slice(0, -1)],
  [
    'cut in the middle of the signature',
    'file-end',
    () => victim.once.slice(0, victim.original.length + 2000),
  ],
  [
    'cut in the middle of the document',
    'file-end',
    () => victim.once.slice(0, victim.original.length >> 1),
  ],
  ['a line end more', 'file-end', () => bytesOf(`${text()}\n`)],
  ['bytes behind the end', 'file-end', () => bytesOf(`${text()}<html>`)],
  ['a second end', 'file-end', ({ table }) => bytesOf(`${text()}startxref\n${table}\n%%EOF\n`)],
  ['bytes before the start', 'cross-reference-kind', () => bytesOf(`<html>${text()}`)],
  [
    'the end points to the first revision',
    'file-end',
    () => {
      const first = /startxref\n(\d+)/.exec(text())![1]!;
      const last = text().lastIndexOf('startxref');
      return bytesOf(`${text().slice(0, last)}startxref\n${first}\n%%EOF\n`);
    },
  ],
  [
    'two revisions exchanged',
    'cross-reference-kind',
    () => {
      const all = latin1(victim.twice);
      return bytesOf(
        all.slice(0, victim.original.length) +
          all.slice(victim.once.length) +
          all.slice(victim.original.length, victim.once.length),
      );
    },
  ],
  [
    'a revision left out',
    'cross-reference-kind',
    () =>
      bytesOf(
        latin1(victim.twice).slice(0, victim.original.length) +
          latin1(victim.twice).slice(victim.once.length),
      ),
  ],
  [
    'tables that run in a circle',
    'cross-reference-mismatch',
    ({ table }) => replaced(/\/Prev \d+(?=>>\nstartxref)/, `/Prev ${table}`),
  ],
  [
    'a table that points elsewhere',
    'cross-reference-mismatch',
    ({ widgets, page }) => {
      const at = text().indexOf(`\n${page} 0 obj\n`) + 1;
      return replaced(
        new RegExp(`(?<=\\n${widgets[0]} 1\\n)\\d{10}`),
        String(at).padStart(10, '0'),
      );
    },
  ],
  [
    'a cross-reference stream',
    'cross-reference-kind',
    ({ table }) =>
      bytesOf(
        `${text()}900 0 obj\n<</Type /XRef /Prev ${table} /Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n${text().length}\n%%EOF\n`,
      ),
  ],
  [
    'a hybrid file',
    'cross-reference-kind',
    () =>
      updated(victim.once, {
        objects: [],
        trailer: (trailer) => trailer.replace('/Prev', '/XRefStm 9 /Prev'),
      }),
  ],
  [
    'bytes between objects',
    'hidden-bytes',
    ({ size }) => updated(victim.once, { objects: [[size, 'null']], junk: '%PDF-1.7 anders\n' }),
  ],
  [
    'an object no table lists',
    'cross-reference-mismatch',
    ({ size }) => updated(victim.once, { objects: [], junk: `${size} 0 obj\nnull\nendobj\n` }),
  ],
  [
    'an object of another generation',
    'cross-reference-mismatch',
    ({ page }) =>
      updated(victim.once, { objects: [], junk: `${page} 1 obj\n${body(page)}\nendobj\n` }),
  ],
  ['another kind of file', 'not-pdf', () => bytesOf(text().replaceAll('%PDF-', '%PSF-'))],
  ['another version in the header', 'digest-mismatch', () => replaced('%PDF-1.7', '%PDF-1.4')],
  ['a value changed in the source', 'digest-mismatch', () => replaced('Zielwert', 'Zielwerk')],
  [
    'all but the first revision gone, with another end',
    'file-end',
    () => bytesOf(`${text().slice(0, victim.original.length)}%%EOF\n `),
  ],
];

describe('the file itself', () => refuse(victim, files));
