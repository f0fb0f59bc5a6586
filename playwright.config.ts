import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  workers: 1,
  // Drawn by `npm run gallery`, which needs neither the packaged app nor the lab.
  testIgnore: process.env['APP_PROGRAM'] ? 'screens.spec.ts' : [],
  timeout: 90_000,
  use: { trace: 'retain-on-failure' },
});
