import { defineConfig } from 'vitest/config';

/** Hostile and broken devices. They mostly wait for one another, so several homes are checked at once. */
export default defineConfig({
  test: {
    include: ['test/hostile/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 4,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
