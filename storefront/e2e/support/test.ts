import { test as base, expect } from '@playwright/test';
import { goesOnWhenLive } from './live';
import { watch } from './watch';

/**
 * A test in which every page is watched: an error on the console, a breach of the content security policy, a
 * hydration error, a file that is missing or a request to another origin fails it. Each test is a shopper with a
 * network address of its own. With scripts, a page is gone on with once it is live.
 */
export const test = base.extend<{ watched: string[] }, object>({
  browser: [
    async ({ browser }, provide) => {
      browser.on('context', (context) => context.on('page', goesOnWhenLive));
      await provide(browser);
    },
    { scope: 'worker' },
  ],
  extraHTTPHeaders: async ({ extraHTTPHeaders }, provide, { testId }) => {
    await provide({ ...extraHTTPHeaders, 'x-forwarded-for': addressOf(testId) });
  },
  watched: [
    async ({ context }, provide) => {
      const problems = watch(context);
      await provide(problems);
      expect(problems, 'problems seen in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/** A private address (RFC 1918) that only this test has. */
function addressOf(testId: string): string {
  const number = [...testId].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 0xffffff, 7);
  return `10.${number >> 16}.${(number >> 8) & 0xff}.${number & 0xff}`;
}

export { expect };
