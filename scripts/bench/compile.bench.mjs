// Text to data: parse, bind, all rules, JSON, warm.
import { againstJson } from './measure.mjs';

await againstJson(
  'parse, bind, check and print JSON',
  '',
  ({ compile, toJson, printJson }, text) =>
    printJson(toJson(compile({ name: 'bench.zv', text }).agreement)),
  6,
);
