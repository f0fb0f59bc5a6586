import { defineConfig } from 'vitest/config';

/** Tests of the whole: in network namespaces (Linux and root only), of the build scripts and of the packaged app. */
export default defineConfig({
  test: {
    include: ['test/{lab,build,package}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
