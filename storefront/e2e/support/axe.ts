import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Look {
  readonly width: 'wide' | 'phone';
  readonly colorScheme: 'light' | 'dark';
}

/** Two looks show a page in both widths and both schemes; over two languages all four pairs are seen. */
const PAIRS: Readonly<Record<'ltr' | 'rtl', readonly Look[]>> = {
  ltr: [
    { width: 'wide', colorScheme: 'light' },
    { width: 'phone', colorScheme: 'dark' },
  ],
  rtl: [
    { width: 'wide', colorScheme: 'dark' },
    { width: 'phone', colorScheme: 'light' },
  ],
};

/** 320 px is the smallest phone, and a window of 1280 at 400 %. */
const WIDTHS = { wide: { width: 1280, height: 900 }, phone: { width: 320, height: 640 } };
const USUAL_PHONE = { width: 390, height: 844 };

/**
 * The page as it stands, in light and dark, wide and on a phone, and without scrolling sideways down to 320 px.
 * @param without rules of axe that are wrong about this page
 */
export async function checkAccessible(page: Page, dir: 'ltr' | 'rtl', without: string[] = []) {
  const where = decodeURI(new URL(page.url()).pathname);
  for (const { width, colorScheme } of PAIRS[dir]) {
    await page.setViewportSize(WIDTHS[width]);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Whatever passed is only counted, which leaves a tenth to be written down and read.
    const axe = new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(LEVELS)
      .disableRules(without);
    await check(axe, `${where}, ${width} and ${colorScheme}`);
  }
  for (const size of [WIDTHS.phone, USUAL_PHONE]) {
    await page.setViewportSize(size);
    await expectNoSideways(page, `${where} at ${size.width} px`);
  }
  await page.setViewportSize(WIDTHS.wide);
}

async function check(axe: AxeBuilder, what: string) {
  // The shop's only frames are the payment service's; their own tests look into them.
  const { violations } = await axe.setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  expect.soft(found, what).toEqual([]);
}

/** Reflow: nothing makes the page scroll sideways. */
async function expectNoSideways(page: Page, what: string) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(over, `${what} is too wide by`).toBeLessThanOrEqual(0);
}
