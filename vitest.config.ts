import { defineConfig } from 'vitest/config';

const long = process.env['ZV_LONG'] === '1';

export default defineConfig({
  // Packages whose source maps lead nowhere are no concern of ours.
  logLevel: 'error',
  test: {
    setupFiles: ['test/support/seed.ts'],
    include: [long ? '**/*.long.test.ts' : '{packages,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', ...(long ? [] : ['**/*.long.test.ts'])],
    // Tests share no state they could disturb, so a worker keeps its modules: five times faster.
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    // It imports its data in a way of bundlers.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    testTimeout: long ? 600_000 : 60_000,
    reporters: ['default'],
  },
});
