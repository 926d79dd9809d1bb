import type { Page } from '@playwright/test';
import { LIVE } from '../../app/shell/live';

/**
 * Lets a page that was gone to, or loaded anew, answer only once its scripts have taken it over: what a test does
 * before that moment is lost in one run of a thousand, on a slow machine.
 */
export function goesOnWhenLive(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...asked) => {
    const answer = await goto(...asked);
    await live(page);
    return answer;
  };
  page.reload = async (...asked) => {
    const answer = await reload(...asked);
    await live(page);
    return answer;
  };
}

/** At once where scripts are switched off, or the page has none of the shop's. */
async function live(page: Page): Promise<void> {
  await page.waitForFunction(
    (mark) =>
      performance.getEntriesByName(mark).length > 0 ||
      !matchMedia('(scripting: enabled)').matches ||
      !document.querySelector('script[type$="module"]'),
    LIVE,
    { timeout: 30_000 },
  );
}
