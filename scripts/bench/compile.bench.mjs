// Text to data, warm; and what the rules have in it.
import { againstJson, load, row, steps, variants } from './measure.mjs';

const [all, json] = await againstJson('', [
  ({ compile, toJson, printJson }, text) =>
    printJson(toJson(compile({ name: 'bench.zv', text }).agreement)),
]);
row('parse, bind, check and print JSON', all, 'J', json, { must: 6, extreme: 3 });

const { parse, bind, check } = await load(`export { parse } from '@zielwerk/core';
export { bind } from '../core/src/bind/bind.ts';
export { check } from '../core/src/check/check.ts';`);
const [bound, checked] = steps(
  variants().map((text) => ({ name: 'bench.zv', text })),
  [
    (source) => bind(source, parse(source).file).agreement,
    (source, agreement) => check(source, agreement),
  ],
);
row('all rules', checked, 'parsing and binding', bound, { must: 1 });
