import { defineConfig } from 'vitest/config';

/** Tests in network namespaces: Linux and root only. */
export default defineConfig({
  test: {
    include: ['test/lab/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
