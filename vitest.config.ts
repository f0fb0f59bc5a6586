import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{scanners,electron,renderer,build}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/no-network.ts'],
    testTimeout: 10_000,
  },
});
