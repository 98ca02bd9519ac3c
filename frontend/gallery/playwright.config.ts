import { defineConfig } from '@playwright/test';
import usual from '../playwright.config';

/** `npm run gallery`: the pictures of docs/gallery, taken anew from a running demo (docs/gallery/README.md). */
export default defineConfig({
  ...usual,
  testDir: '.',
  globalSetup: undefined,
  workers: 1,
  testMatch: '*.pictures.ts',
  timeout: 300_000,
  outputDir: '../test-results/gallery',
});
