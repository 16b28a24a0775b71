// Writes what is generated from the schema: node packages/emit/scripts/generate.mjs
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.mjs';

for (const [name, text] of generatedFiles()) {
  writeFileSync(new URL(`../src/json/${name}`, import.meta.url), text);
}
