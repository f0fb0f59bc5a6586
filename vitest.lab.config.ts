import { defineConfig } from 'vitest/config';

/** Tests of the whole: in the lab's network namespaces, on hostile devices, and of the packaged app. */
export default defineConfig({
  test: {
    include: ['test/{lab,hostile,package}/**/*.test.ts'],
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
