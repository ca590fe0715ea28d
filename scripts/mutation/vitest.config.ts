import { defineConfig } from 'vitest/config';

/** One thread loads all tests by one file and runs them again and again, as it is asked to. */
export default defineConfig({
  test: {
    include: ['scripts/mutation/everyTest.ts'],
    runner: './scripts/mutation/serving.ts',
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
  },
});
