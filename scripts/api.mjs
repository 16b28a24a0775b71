// The reference of what the packages export, from its docstrings, into docs/api; an export without one is an error.
import { runScript } from './run.mjs';

runScript(
  'docs/node_modules/typedoc/bin/typedoc',
  '--options',
  'docs/typedoc.json',
  ...process.argv.slice(2),
);
