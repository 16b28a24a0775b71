// Text to data, warm; and what the rules have in it.
import { againstJson, row } from './measure.mjs';

const [all, compiled, bound, json] = await againstJson(
  `export { parse } from '@zielwerk/core'; export { bind } from '../core/src/bind/bind.ts';`,
  [
    ({ compile, toJson, printJson }, text) =>
      printJson(toJson(compile({ name: 'bench.zv', text }).agreement)),
    ({ compile }, text) => compile({ name: 'bench.zv', text }),
    ({ parse, bind }, text) => {
      const source = { name: 'bench.zv', text };
      bind(source, parse(source).file);
    },
  ],
);
row('parse, bind, check and print JSON', all, 'J', json, { must: 6, extreme: 3 });
row('all rules', compiled - bound, 'parsing and binding', bound, { must: 1 });
