import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{scanners,electron,renderer}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/no-network.ts'],
    // One process for many files: half the time. A test that changes something global puts it back.
    isolate: false,
    testTimeout: 10_000,
  },
});
