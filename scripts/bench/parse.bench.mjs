// Text to tree, warm.
import { againstJson } from './measure.mjs';

await againstJson(
  'parse to a tree with offsets',
  `export { parse } from '@zielwerk/core';`,
  ({ parse }, text) => parse({ name: 'bench.zv', text }),
  3,
);
