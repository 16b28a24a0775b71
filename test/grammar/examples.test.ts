import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recognize } from './support/recognize.ts';

const folder = new URL('../../examples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.zv'));

it.each(files)('the reference grammar derives examples/%s', (name) => {
  expect(recognize(readFileSync(new URL(name, folder), 'utf8'))).toMatchObject({ ok: true });
});
