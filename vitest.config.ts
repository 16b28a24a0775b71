import { defineConfig } from 'vitest/config';

const long = process.env['ZV_LONG'] === '1';
const onlyLong = '**/*.long.test.ts';
/** Tests that take more inputs where there is time. */
const longer = ['test/cli/fuzz/fuzz.test.ts', 'test/cli/faults.test.ts'];

export default defineConfig({
  // Packages whose source maps lead nowhere are no concern of ours.
  logLevel: 'error',
  test: {
    setupFiles: ['test/support/seed.ts'],
    include: long ? [onlyLong, ...longer] : ['{packages,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', ...(long ? [] : [onlyLong])],
    // Tests share no state they could disturb, so a worker keeps its modules: five times faster.
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    // It imports its data in a way of bundlers.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    testTimeout: long ? 4 * 3_600_000 : 60_000,
    reporters: ['default'],
  },
});
