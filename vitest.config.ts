import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', './test/support/summary-reporter.ts'],
    pool: 'forks',
    // Most of a test's time is spent waiting for the processes it starts.
    maxWorkers: 3,
    // Tests that kill processes share two cores with each other; what fails twice is a fault.
    retry: 1,
    testTimeout: 300_000,
    // A bound for what hangs, not a measure: machines with other work take long.
    hookTimeout: 300_000,
  },
});
