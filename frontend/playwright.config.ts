import { defineConfig } from '@playwright/test';

/**
 * Runs against the packaged application, already started: TIENDO_URL is its address, TIENDO_ACCOUNTS the file of
 * first passwords. The browser is the system's Chromium; TIENDO_CHROMIUM names another.
 */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/first-passwords.ts',
  // Files run beside each other, the tests of one in their order.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  // On a machine that is busy with something else an answer takes its time.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.TIENDO_URL ?? 'http://127.0.0.1:8080',
    actionTimeout: 30_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    // Recording costs a third of the time; by hand it is worth it.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.TIENDO_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
