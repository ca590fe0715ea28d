import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      // What is measured elsewhere is added, and then reported: scripts/coverage.mjs.
      reporter: ['json'],
      clean: false,
      reportOnFailure: true,
    },
  },
});
