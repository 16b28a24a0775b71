// Text to the same text in normal form, warm.
import { againstJson, row } from './measure.mjs';

const [formatted, json] = await againstJson(`export { format } from '@zielwerk/core';`, [
  ({ format }, text) => format({ name: 'bench.zv', text }),
]);
row('format', formatted, 'J', json, { must: 8, extreme: 5 });
