import { defineConfig } from 'vitest/config';

/** Tests of the code that `npm run mutation` changes; those that measure time or draw charts say nothing about it. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      'test/unit/{adapters,domain,functions,notify,publish,runtime,sources}/**/*.test.ts',
      'test/contract/{judged-series,small-stores,sources,stores}.test.ts',
      'test/security/{constant-time,hostile-json}.test.ts',
    ],
  },
});
