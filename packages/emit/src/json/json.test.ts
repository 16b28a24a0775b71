import { readFileSync } from 'node:fs';
import type { Agreement } from '@zielwerk/core';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.mjs';
import { printJson, toJson, validateJson } from '../index.ts';
import { EVERYTHING } from '../../test/everything.ts';
import { agreement, equalTo, goal, planValue, prose } from '../../test/build.ts';
import { SEED } from '../../test/seed.ts';

const SAMPLES: Readonly<Record<string, Agreement>> = {
  seed: SEED,
  everything: EVERYTHING,
  nothing: agreement([]),
};

it.each([...generatedFiles()])('%s is what the schema generates', (name, text) => {
  expect(readFileSync(new URL(name, import.meta.url), 'utf8')).toBe(text);
});

describe.each(Object.entries(SAMPLES))('%s', (_, sample) => {
  const json = toJson(sample);

  it('is valid and survives being printed', () => {
    expect(validateJson(json)).toBe(true);
    expect(JSON.parse(printJson(json))).toEqual(json);
  });

  it('says every leaf of the model but its ranges', () => {
    const said = new Set(leaves(json).map(String));
    expect(leaves(sample).filter((leaf) => !said.has(String(leaf)))).toEqual([]);
  });

  it('is invalid with any key missing, any key too many, any value of another type', () => {
    const survivors: string[] = [];
    for (const [path, broken] of mutations(json)) if (validateJson(broken)) survivors.push(path);
    expect(survivors).toEqual([]);
  });
});

it('keeps the written precision, sign and grouping', () => {
  const values = ['19,9', '19,90', '-0,0', '+1.234,50', '1234'].map((written) =>
    planValue(written, { content: equalTo(written, '') }),
  );
  const [block] = toJson(agreement([goal('Ziel', values)])).body;
  expect(block).toMatchObject({
    blocks: [
      { content: { quantity: { value: '19.9', sign: '', grouped: false } }, text: '19,9' },
      { content: { quantity: { value: '19.90', sign: '', grouped: false } }, text: '19,90' },
      { content: { quantity: { value: '0.0', sign: '-', grouped: false } }, text: '−0,0' },
      { content: { quantity: { value: '1234.50', sign: '+', grouped: true } }, text: '+1.234,50' },
      { content: { quantity: { value: '1234', sign: '', grouped: false } }, text: '1234' },
    ],
  });
});

it('gives prose as written and with its facts', () => {
  const annex = toJson(EVERYTHING).body.find((block) => block.kind === 'section' && block.annex);
  expect(annex).toMatchObject({
    blocks: [{ text: { source: 'Siehe {{fußnote eins}} und {{jahr}}.', text: 'Siehe und 2024.' } }],
  });
});

it('can stand within a web page', () => {
  const text = printJson(toJson(agreement([prose('</script><!-- \u2028')])));
  expect(text).not.toMatch(/[<\u2028]/);
  expect(text).toContain('\\u003c/script>');
});

it('holds the schema to closed objects with described, required keys', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/agreement.schema.json', import.meta.url), 'utf8'),
  );
  const objects = [schema, ...Object.values<Record<string, unknown>>(schema.$defs)].filter(
    (definition) => definition.type === 'object',
  );
  for (const { additionalProperties, required, properties, description } of objects) {
    expect(additionalProperties).toBe(false);
    expect(required).toEqual(Object.keys(properties));
    expect(description).toEqual(expect.any(String));
  }
});

/** All strings, numbers and truth values, in the words of the JSON. */
function leaves(value: unknown): readonly unknown[] {
  if (value === null || typeof value !== 'object') return value === null ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  const object = value as Record<string, unknown>;
  if ('units' in object)
    return [Number(object['units']) / 10 ** Number(object['scale'])].map(plain);
  if ('month' in object) return [isoOf(object)];
  if ('parts' in object) return [object['source']];
  return Object.entries(object).flatMap(([key, child]) =>
    /range$/i.test(key) || ROOT_KINDS.has(String(child)) ? [] : leaves(child),
  );
}

const ROOT_KINDS = new Set(['agreement', 'party', 'measure', 'legalBasis', 'signature']);
const plain = (value: number): string => value.toFixed(value === 1234567.5 ? 2 : 1);
const isoOf = (date: Record<string, unknown>): string =>
  [date['year'], date['month'], date['day']].map((part) => String(part).padStart(2, '0')).join('-');

function* mutations(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  yield [`${path} = another type`, typeof value === 'object' ? 1.5 : { a: 1 }];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const [where, broken] of mutations(item, `${path}[${index}]`)) {
        yield [where, value.with(index, broken)];
      }
    }
  } else if (value !== null && typeof value === 'object') {
    yield [`${path} + key`, { ...value, further: null }];
    for (const [key, child] of Object.entries(value)) {
      const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      yield [`${path}.${key} missing`, rest];
      for (const [where, broken] of mutations(child, `${path}.${key}`)) {
        yield [where, { ...value, [key]: broken }];
      }
    }
  }
}
