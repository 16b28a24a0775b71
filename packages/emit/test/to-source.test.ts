import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '@zielwerk/core';
import { expect, test } from 'vitest';
import { toJson, toSource } from '../src/index.ts';

const examples = new URL('../../../examples/', import.meta.url);
const names = readdirSync(examples).filter((name) => name.endsWith('.zv'));

test.each(names)('%s: JSON to source to JSON changes nothing', (name) => {
  const text = readFileSync(new URL(name, examples), 'utf8');
  const first = compile({ name, text });
  const json = toJson(first.agreement!);
  const again = compile({ name, text: toSource(json) });
  const codes = ({ diagnostics }: typeof first) => diagnostics.map(({ code }) => code);
  expect(codes(again)).toEqual(codes(first));
  expect(toJson(again.agreement!)).toEqual(json);
});

test('what no source can say is refused', () => {
  const name = 'kaiserslautern-2024.zv';
  const text = readFileSync(new URL(name, examples), 'utf8');
  const json = toJson(compile({ name, text }).agreement!);
  expect(() => toSource({ ...json, title: 'zwei\nZeilen' })).toThrow();
});

test('a row that is named after an amount needs no label in the source', () => {
  const line = 'Langzeitleistungsbeziehende Frauen = 1.270 Personen (-1,2 %)';
  const text = `Sprache 1\nZielvereinbarung 2024\nZiel lzb "Vermeidung" {\n  ${line}\n}\n`;
  const json = toJson(compile({ name: 'a.zv', text }).agreement!);
  expect(JSON.stringify(json)).toContain('"Bestand an Langzeitleistungsbeziehenden - Frauen"');
  expect(toSource(json)).toContain(`  ${line}\n`);
});
