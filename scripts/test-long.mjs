// The tests that take long: *.long.test.ts. `ZV_SEED` repeats a run.
import { runScript, runTool } from './run.mjs';

runScript('scripts/build.mjs');
runTool('vitest', ['run', '--passWithNoTests', ...process.argv.slice(2)], { ZV_LONG: '1' });
