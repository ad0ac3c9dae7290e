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
    testTimeout: 120_000,
    hookTimeout: 90_000,
  },
});
