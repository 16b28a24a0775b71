#!/usr/bin/env node
'use strict';
// Starts the bundle through a code cache beside it, which spares compiling. A cache belongs to its file by the hash in both;
// another version of Node or V8 refuses it by itself. Missing or refused, everything works as without. A build has caches
// of its own, as reading what others do not need would cost them more than compiling.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(dirname(__dirname), 'dist');
const modules = new Map();

/**
 * Runs a file of the bundle for a command and gives what it exports. It asks for Node's modules and for other files of the
 * bundle, nothing else. `keep` is told each script and the file of its cache, for those who make the caches.
 */
function load(name, command, keep = () => {}) {
  const known = modules.get(name);
  if (known) return known.exports;
  const file = join(dist, name);
  const code = readFileSync(file, 'latin1');
  const cache = join(
    dist,
    `${name}-${code.slice(3, 19)}-${command === 'build' ? 'build' : 'check'}.cache`,
  );
  const cachedData = cached(cache);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${code}\n})`,
    { filename: file, ...(cachedData ? { cachedData } : {}) },
  );
  keep(script, cache);
  const loaded = { exports: {} };
  modules.set(name, loaded);
  const requireOrLoad = (wanted) =>
    wanted.startsWith('./') ? load(wanted.slice(2), command, keep) : require(wanted);
  script.runInThisContext()(loaded.exports, requireOrLoad, loaded, file, dist);
  return loaded.exports;
}

function cached(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function start() {
  let bundle;
  try {
    bundle = load('zv.cjs', process.argv[2]);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    process.stderr.write(
      'zv: Das Programm ist noch nicht gebaut. Rufen Sie „npm run build“ auf.\n',
    );
    process.exitCode = 70;
    return;
  }
  bundle.main(process.argv.slice(2)).then((exitCode) => {
    // Everything is written by now; waiting for an orderly end would cost a tenth of the start-up time.
    process.exit(exitCode);
  });
}

if (require.main === module) start();
else module.exports = { load };
