import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import type { APIRequestContext, Page, Request } from '@playwright/test';
import { fillCart } from './support/cart';
import { DESK_FILES, DESK_MESSAGES } from './support/desk-marks';
import { storefrontUrl } from './support/settings';
import { templatesOf } from './support/templates';
import { expect, test } from './support/test';

const KINDS = ['script', 'stylesheet', 'document', 'font'] as const;
type Weight = Readonly<Record<(typeof KINDS)[number], number>>;

/** The most bytes that a first visit may bring over the wire, by kind of file. */
const LIMITS: Weight = { script: 150_000, stylesheet: 14_336, document: 25_000, font: 50_000 };
const FONTS: Partial<Record<Locale, number>> = { ar: 35_000, 'zh-CN': 0 };

const { origin } = new URL(storefrontUrl);
const PHONE = { viewport: { width: 390, height: 844 } };
/** Not for shoppers: every picture on one page. */
const PICTURES = '/contact-sheet';
/** Where in the list of templates goods stand. */
const LISTING = 8;

for (const locale of LOCALES) {
  test(`a first visit to any page in ${locale} stays light, and brings nothing of the desks`, async ({
    page,
    browser,
  }, { project }) => {
    test.slow();
    const { country, currency } = shopDefaults(locale);
    await fillCart(page, locale, country, currency);
    const cookies = await page.context().cookies();
    // Languages differ in words and fonts: English shows every page, the others those with most words.
    const all = (await templatesOf(locale)).filter((path) => path !== PICTURES);
    const paths = locale === 'en' ? [...all, '/checkout'] : ['', all[LISTING] ?? '', '/checkout'];
    const heavy: string[] = [];
    const files = new Set<string>();
    for (const path of paths) {
      const limits = { ...LIMITS, font: FONTS[locale] ?? LIMITS.font };
      // Nothing is kept from the page before.
      const context = await browser.newContext({ ...project.use, ...PHONE });
      await context.addCookies(cookies);
      const visit = await context.newPage();
      const weight = await weigh(visit, `/${locale}${path}`, files);
      expect(await visit.content(), path).not.toMatch(DESK_MESSAGES);
      await context.close();
      for (const kind of KINDS) {
        const limit = kind === 'script' && path === '/checkout' ? 190_000 : limits[kind];
        if (weight[kind] > limit) heavy.push(`${decodeURI(path)}: ${kind} ${weight[kind]} > ${limit}`);
      }
    }
    expect(heavy).toEqual([]);
    expect(files.size).toBeGreaterThan(5);
    expect(await ofDesks(page.request, files)).toEqual([]);
  });
}

test('a page paints before it asks for its scripts', async ({ page }) => {
  await page.goto('/en');
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByType('paint').map(({ startTime }) => startTime),
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ startTime }) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(2);
  // Where nothing was painted for three seconds, scripts no longer wait.
  expect(Math.min(...asked)).toBeGreaterThan(Math.min(...painted, 3000));
});

async function ofDesks(request: APIRequestContext, files: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const url of files) if (DESK_FILES.test(await (await request.get(url)).text())) found.push(url);
  return found;
}

/**
 * Everything the page loads of the shop's own: what pays is the payment service's, and its own to make light.
 * @param files where the addresses of its scripts and styles are noted
 */
async function weigh(page: Page, path: string, files: Set<string>): Promise<Weight> {
  const requests: Request[] = [];
  const note = (request: Request) => {
    if (new URL(request.url()).origin === origin) requests.push(request);
  };
  page.on('requestfinished', note);
  await page.goto(path, { waitUntil: 'networkidle' });
  page.off('requestfinished', note);
  const weight = { script: 0, stylesheet: 0, document: 0, font: 0 };
  for (const request of requests) {
    const kind = KINDS.find((one) => one === request.resourceType());
    if (kind) weight[kind] += (await request.sizes()).responseBodySize;
    if (kind === 'script' || kind === 'stylesheet') files.add(request.url());
  }
  return weight;
}
