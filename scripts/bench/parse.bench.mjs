// Text to tree, warm.
import { againstJson, row } from './measure.mjs';

const [parsed, json] = await againstJson(`export { parse } from '@zielwerk/core';`, [
  ({ parse }, text) => parse({ name: 'bench.zv', text }),
]);
row('parse to a tree with offsets', parsed, 'J', json, { must: 3, extreme: 1.8 });
