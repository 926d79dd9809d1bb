import { test as base, expect } from '@playwright/test';
import { watch } from './watch';

/**
 * A test in which every page is watched: an error on the console, a breach of the content security policy, a
 * hydration error, a file that is missing or a request to another origin fails it.
 */
export const test = base.extend<{ watched: string[] }>({
  watched: [
    async ({ context }, use) => {
      const problems = watch(context);
      await use(problems);
      expect(problems, 'problems seen in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
