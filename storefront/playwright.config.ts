import { defineConfig } from '@playwright/test';

/** `scripts/lib/testing/browser.mjs` starts a planted shop and passes where it is. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // What passes only on a second try is named at the end of `npm test`.
  retries: 1,
  // Only a failure waits as long; a machine with much else to do must not be one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // One after the other: the crawl wants the shop for itself; shoppers compare what they see with what the API says, which
  // is only fair as long as no merchant and no operator changes the goods meanwhile.
  projects: [
    { name: 'crawl', testMatch: 'crawl.spec.ts' },
    { name: 'shop', testIgnore: ['crawl.spec.ts', 'desk*.spec.ts'] },
    { name: 'desks', testMatch: 'desk*.spec.ts' },
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
