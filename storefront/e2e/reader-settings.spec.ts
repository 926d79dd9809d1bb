import type { Locator, Page } from '@playwright/test';
import { templatesOf } from './support/templates';
import { expect, test } from './support/test';

/** WCAG 2.2, 1.4.12: how far readers may set lines, paragraphs, letters and words apart. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;
/** A window of 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 390, height: 844 };
const TARGET = 44;

/** What is wrong on any kind of page. */
async function onEveryPage(
  page: Page,
  locale: 'en' | 'ar',
  look: () => Promise<readonly string[]>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of await templatesOf(locale)) {
    await page.goto(`/${locale}${path}`);
    wrong.push(...(await look()).map((fault) => `/${locale}${decodeURI(path)}: ${fault}`));
  }
  return wrong;
}

for (const locale of ['en', 'ar'] as const)
  test(`what is pressed is as large as a finger, in ${locale}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(PHONE);
    expect(await onEveryPage(page, locale, () => smallTargets(page, TARGET))).toEqual([]);
  });

test('at 400 % nothing scrolls sideways or lies over the page, and letters set apart cut nothing off', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize(ZOOMED);
  const wrong = await onEveryPage(page, 'en', async () => [
    ...(await whatIsInTheWay(page)),
    ...(await whatIsCutOff(page, SPACING)),
  ]);
  expect(wrong).toEqual([]);
});

test('with the system’s own colours it can be seen what is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/goods');
  const chips = page.locator('.filters .chip');
  const chosen = chips.and(page.locator('[aria-pressed="true"], [aria-current="true"]')).first();
  const other = chips.and(page.locator(':not([aria-pressed="true"], [aria-current="true"])')).first();
  const look = (chip: Locator) =>
    chip.evaluate((element) => {
      const { backgroundColor, borderWidth, outlineStyle, textDecorationLine } = getComputedStyle(element);
      return [backgroundColor, borderWidth, outlineStyle, textDecorationLine];
    });
  expect(await look(chosen)).not.toEqual(await look(other));
});

/** What can be pressed and is smaller. Words within a sentence are excepted (WCAG 2.2, 2.5.8). */
const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.textContent?.trim() !== element.textContent?.trim();
    const found = [...document.querySelectorAll('a[href], button, input, select, summary, textarea')].flatMap(
      (element) => {
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
        if (element.matches('.sr, .sr *, .skip') || inSentence(element)) return [];
        // The whole card is one link, the whole label its box.
        const { width, height } = (element.closest('.card, label') ?? element).getBoundingClientRect();
        if (width === 0 || height === 0 || (width > size - 1 && height > size - 1)) return [];
        return [`${Math.round(width)} × ${Math.round(height)} ${element.outerHTML.slice(0, 100)}`];
      },
    );
    return [...new Set(found)];
  }, least);

/** What makes the page scroll sideways, and what stays in view and leaves less than half of it free. */
const whatIsInTheWay = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sideways = document.documentElement.scrollWidth - window.innerWidth;
    const staying = [...document.querySelectorAll('body *')].filter((one) =>
      ['fixed', 'sticky'].includes(getComputedStyle(one).position),
    );
    const high = staying.filter((one) => one.getBoundingClientRect().height > window.innerHeight / 2);
    return [
      ...(sideways > 0 ? [`sideways by ${sideways}`] : []),
      ...high.map((one) => `stays in view: ${one.outerHTML.slice(0, 80)}`),
    ];
  });

/** Texts that their box hides a part of once letters, words and lines are set apart. */
const whatIsCutOff = (page: Page, css: string): Promise<string[]> =>
  page.evaluate((spacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    document.adoptedStyleSheets = [sheet];
    const cut = [...document.querySelectorAll('body *')].filter((one) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      // What only screen readers find is cut off on purpose; the whole of a choice stands in its sheet.
      if (!hides || one.clientWidth <= 1 || clipPath !== 'none') return false;
      if (one.closest('svg, .sr, .switches summary')) return false;
      if (one.textContent?.trim() === '') return false;
      return one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 2;
    });
    document.adoptedStyleSheets = [];
    return cut.map((one) => `cut off: ${one.outerHTML.slice(0, 80)}`);
  }, css);
