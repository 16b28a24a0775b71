// Everything that must hold before a change goes in: build, lint, types, tests.
import { judges, missingJudges } from './judges.mjs';
import { runScript, runTool } from './run.mjs';

const missing = missingJudges();
if (missing.length > 0 && process.env['ZV_JUDGES'] === 'required') {
  console.error(`Missing judges: ${missing.join(', ')}.`);
  process.exit(1);
}

runScript('scripts/build.mjs');
runTool('oxlint', ['--deny-warnings', 'packages', 'scripts', 'test']);
runTool('prettier', ['--check', '--log-level', 'warn', '.']);
runTool('tsc', ['--noEmit']);
runScript('scripts/api.mjs', '--emit', 'none');
runTool('vitest', ['run', ...process.argv.slice(2)]);

if (missing.length > 0) {
  const packages = [...new Set(missing.map((command) => judges[command]))];
  console.log(
    `Left out, because not installed: ${missing.join(', ')} (Debian: ${packages.join(' ')}).`,
  );
} else {
  console.log('All judges were installed.');
}
