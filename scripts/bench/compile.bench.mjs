// Text to data, warm, as many at a time as `zv` takes; and what the rules have in it.
import { asJson, COMPILER, load, row, steps, variants, warm } from './measure.mjs';

const AT_A_TIME = 16;
const loaded = await load(`${COMPILER}
export { compileAll, parse } from '@zielwerk/core';
export { bind } from '../core/src/bind/bind.ts';
export { check } from '../core/src/check/check.ts';`);
const { bind, check, compileAll, parse, printJson, toJson } = loaded;

const texts = variants();
const several = groups(texts.map((text) => ({ name: 'bench.zv', text })));
const jsons = groups(asJson(loaded, texts));
const [all, json] = warm(
  [
    (i) =>
      compileAll(several[i % several.length])
        .map(({ agreement }) => toJson(agreement))
        .map(printJson),
    (i) => jsons[i % jsons.length].map((text) => JSON.parse(text)),
  ],
  { calls: 6 },
);
row('parse, bind, check and print JSON', all / AT_A_TIME, 'J', json / AT_A_TIME, {
  must: 6,
  extreme: 3,
});

const [bound, checked] = steps(several, [
  (sources) => sources.map((source) => bind(source, parse(source).file).agreement),
  (sources, agreements) =>
    check(sources.map((source, i) => ({ source, agreement: agreements[i], isAll: true }))),
]);
row('all rules', checked, 'parsing and binding', bound, { must: 1 });

/** Groups of as many, without the rest. */
function groups(list) {
  return Array.from({ length: Math.floor(list.length / AT_A_TIME) }, (_, i) =>
    list.slice(i * AT_A_TIME, (i + 1) * AT_A_TIME),
  );
}
