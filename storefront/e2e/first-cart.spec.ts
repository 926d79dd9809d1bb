import type { Card } from '@caravanserai/contracts/card';
import type { Browser, Page } from '@playwright/test';
import { readListings } from './support/api';
import { startStorefront } from './support/own-storefront';
import { startSlowBackend } from './support/slow-backend';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const t = wordsOf('en');

let shop: Awaited<ReturnType<typeof startStorefront>>;
let backend: Awaited<ReturnType<typeof startSlowBackend>>;
let goods: readonly [Card, Card];

// The first cart takes its time: everything else happens while its answer is on the way.
test.beforeAll(async () => {
  backend = await startSlowBackend(3_000);
  shop = await startStorefront({ backendUrl: backend.url });
  const query = { locale: 'en', ship_to: 'GB', currency: 'GBP', in_stock: 'true', limit: '48' };
  const [first, second] = (await readListings(query)).cards.filter(
    ({ deliverable, stock }) => deliverable && stock !== 'sold_out',
  );
  if (!first || !second) throw new Error('The seed has no two goods for GB');
  goods = [first, second];
});

test.afterAll(async () => {
  await shop.stop();
  backend.stop();
});

const address = ({ slug }: Card) => `${shop.url}/en/goods/${encodeURIComponent(slug)}`;
const add = (page: Page) => page.getByRole('button', { name: t('listing:add'), exact: true }).first();

/** Both goods stand in the cart of this browser, one piece of each. */
async function expectBoth(page: Page): Promise<void> {
  await page.goto(`${shop.url}/en/cart`);
  for (const { title } of goods)
    await expect(
      page.getByRole('textbox', { name: t('cart:quantity_of', { title: title.value }) }),
    ).toHaveValue('1');
  await expect(page.locator('main .line')).toHaveCount(2);
}

/** Tabs of one browser that never was here. They are not watched: this shop stands at another address. */
async function tabs(browser: Browser, count: number, javaScriptEnabled = true): Promise<Page[]> {
  const context = await browser.newContext({ javaScriptEnabled });
  return Promise.all(Array.from({ length: count }, () => context.newPage()));
}

for (const scripts of [true, false])
  test(`goods put into the cart in two tabs at once are all there, scripts: ${scripts}`, async ({
    browser,
  }) => {
    const [one, other] = await tabs(browser, 2, scripts);
    if (!one || !other) throw new Error('No tabs');
    await one.goto(address(goods[0]));
    await other.goto(address(goods[1]));
    const soon = new Promise((done) => setTimeout(done, 500)).then(() => add(other).click());
    await Promise.all([add(one).click(), soon]);
    for (const tab of [one, other])
      await (scripts
        ? expect(tab.locator('.added')).toContainText(t('listing:added'))
        : expect(tab).toHaveURL(`${shop.url}/en/cart`));
    await expectBoth(one);
    await one.context().close();
  });

test('whoever adds, goes on to other goods and adds again before the answer has both', async ({
  browser,
}) => {
  const [page] = await tabs(browser, 1);
  if (!page) throw new Error('No tab');
  await page.goto(address(goods[0]));
  await add(page).click();
  await expect(page.getByRole('button', { name: t('listing:adding') }).first()).toBeVisible();
  // As by a link: the page's scripts go on, and so does the first addition.
  await page.evaluate(
    (path) => {
      history.pushState({}, '', path);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    },
    new URL(address(goods[1])).pathname,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(goods[1].title.value);
  await add(page).click();
  await expect(page.locator('.added')).toContainText(t('listing:added'));
  await expectBoth(page);
  await page.context().close();
});

test('a browser that keeps no cookies is answered, not sent round in circles', async ({ playwright }) => {
  const form = { variant_id: 'variant_of_nobody' };
  const plain = { form, headers: { accept: 'text/html' }, maxRedirects: 0 };
  const send = async (path: string) => {
    const forgetful = await playwright.request.newContext({ baseURL: shop.url });
    const answer = await forgetful.post(path, plain);
    await forgetful.dispose();
    return answer;
  };
  const first = await send('/en/cart/lines');
  expect(first.status()).toBe(307);
  const second = await send(first.headers().location ?? '');
  expect(second.status()).toBe(303);
  expect(second.headers().location).toBe('/en/cart?fault=refused');
});
