// Tests of the package as users install it; too slow for every save, so they are `npm run packed`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/packed/**/*.packed.ts'],
    globalSetup: 'test/packed/installed.ts',
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
