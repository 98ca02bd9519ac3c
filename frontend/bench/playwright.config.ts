import { defineConfig } from '@playwright/test';
import usual from '../playwright.config';

/** The browser part of `make bench`: figures, printed; never part of the tests. */
export default defineConfig({
  ...usual,
  // Recording films every frame, which is what is measured here.
  use: { ...usual.use, trace: 'off' },
  testDir: '.',
  globalSetup: '../e2e/first-passwords.ts',
  workers: 1,
  testMatch: '*.bench.ts',
  timeout: 1_200_000,
  outputDir: '../test-results/bench',
});
