import { defineConfig } from '@playwright/test';

/** `scripts/lib/testing/browser.mjs` starts a planted shop and passes where it is. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  // The crawl wants the shop for itself; the others share it.
  projects: [
    { name: 'crawl', testMatch: 'crawl.spec.ts' },
    { name: 'shop', testIgnore: 'crawl.spec.ts' },
  ],
  use: {
    baseURL: process.env.STOREFRONT_URL ?? 'http://localhost:8000',
    // Not the server's, so that a date reckoned anew in the browser would show.
    timezoneId: 'Pacific/Auckland',
    viewport: { width: 1280, height: 900 },
    // The test of the offline page lets it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
});
