#!/usr/bin/env node
'use strict';
// Starts the bundle through a code cache beside it, which spares compiling. The cache belongs to the bundle by the hash in
// both; another version of Node or V8 refuses it by itself. Missing or refused, everything works as without.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const file = join(dirname(__dirname), 'dist', 'zv.cjs');

function read(path, encoding) {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}

/** The bundle asks for Node's modules and for its own second part, nothing else. */
function requireFromDist(name) {
  return require(name.startsWith('./') ? join(dirname(file), name) : name);
}

const code = read(file, 'latin1');
if (code === undefined) {
  process.stderr.write('zv: Das Programm ist noch nicht gebaut. Rufen Sie „npm run build“ auf.\n');
  process.exitCode = 70;
} else {
  const hash = /^\/\/ ([0-9a-f]{16})\n/.exec(code)?.[1];
  const cachedData = hash && read(join(dirname(file), `zv-${hash}.cache`));
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${code}\n})`,
    {
      filename: file,
      ...(cachedData ? { cachedData } : {}),
    },
  );
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, requireFromDist, loaded, file, dirname(file));
  loaded.exports.main(process.argv.slice(2)).then((exitCode) => {
    // Everything is written by now; waiting for an orderly end would cost a tenth of the start-up time.
    process.exit(exitCode);
  });
}
