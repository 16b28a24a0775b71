import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { typesFromSchema } from './types-from-schema.mjs';

const SOURCE = new URL('../schema/agreement.schema.json', import.meta.url);
const HEAD = '// Generated from schema/agreement.schema.json by scripts/generate.mjs. Do not edit.';

/** What is generated from the schema: the names within `src/json/` with their texts. */
export function generatedFiles() {
  const schema = JSON.parse(readFileSync(SOURCE, 'utf8'));
  return new Map([
    ['agreement-json.generated.ts', typesFromSchema(schema, 'AgreementJson')],
    ['validate.generated.js', validator(withoutDescriptions(schema))],
    [
      'validate.generated.d.ts',
      `${HEAD}\n\ndeclare const validate: (data: unknown) => boolean;\nexport default validate;\n`,
    ],
  ]);
}

/** Compiled ahead of time, so that nothing is compiled, evaluated or required when it runs. */
function validator(schema) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: false,
    strict: true,
    strictTypes: false,
    formats: { date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/ },
  });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  if (/require\(|new Function|\beval\b/.test(code))
    throw new Error('The validator is not standalone.');
  return `${HEAD}\n/* oxlint-disable */\n${code.trimEnd()}\n`;
}

/** Descriptions are for readers; the validator would carry each of them. */
function withoutDescriptions(schema) {
  if (Array.isArray(schema)) return schema.map(withoutDescriptions);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== 'description' || typeof value !== 'string')
      .map(([key, value]) => [key, withoutDescriptions(value)]),
  );
}
