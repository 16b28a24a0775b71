// Text to data, warm, as many at a time as `zv` takes; and what the rules have in it.
import { asJson, COMPILER, load, row, steps, variants, warm } from './measure.mjs';

const AT_A_TIME = 16;
const loaded = await load(`${COMPILER}
export { compileAll, parse } from '@zielwerk/core';
export { bind } from '../core/src/bind/bind.ts';
export { check } from '../core/src/check/check.ts';`);
const { bind, check, compileAll, parse, printJson, toJson } = loaded;

const texts = variants();
const sources = texts.map((text) => ({ name: 'bench.zv', text }));
const jsons = asJson(loaded, texts);
const some = (list, i) =>
  list.slice((i * AT_A_TIME) % (list.length - AT_A_TIME)).slice(0, AT_A_TIME);
const [all, json] = warm(
  [
    (i) =>
      compileAll(some(sources, i))
        .map(({ agreement }) => toJson(agreement))
        .map(printJson),
    (i) => some(jsons, i).map((text) => JSON.parse(text)),
  ],
  { calls: 6 },
);
row('parse, bind, check and print JSON', all / AT_A_TIME, 'J', json / AT_A_TIME, {
  must: 6,
  extreme: 3,
});

const [bound, checked] = steps(sources, [
  (source) => bind(source, parse(source).file).agreement,
  (source, agreement) => check(source, agreement),
]);
row('all rules', checked, 'parsing and binding', bound, { must: 1 });
