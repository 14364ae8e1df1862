import { defineConfig } from 'vitest/config';

/** Fast projects share one thread per file set: nothing in them mocks modules or keeps global state. */
const fast = { pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    // Half of the tests wait for processes of their own: one worker would leave a core idle.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['test/{unit,security}/**/*.test.ts'], ...fast } },
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'scenario',
          include: ['test/scenario/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
