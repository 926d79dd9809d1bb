import { formatMoney } from '@caravanserai/money/format';
import { printMinor } from '@caravanserai/money/decimal';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { isLocale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { findAway, findGoods, readListing } from './support/api';
import { written } from './support/money';
import { expect, test } from './support/test';
import { reasonOf, wordsOf } from './support/words';

const t = wordsOf('en');

/** What a crawler reads of the goods. */
interface Product {
  readonly '@type': string;
  readonly name: string;
  readonly offers: { readonly price: string; readonly priceCurrency: string; readonly areaServed: string };
}

async function productOf(page: Page): Promise<Product> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const all = blocks.map((block): Product => JSON.parse(block));
  const product = all.find((block) => block['@type'] === 'Product');
  if (!product) throw new Error(`${page.url()} describes no product`);
  return product;
}

for (const locale of ['en', 'zh-CN', 'ar'] as const) {
  test(`the price is the same for crawler, reader and program in ${locale}`, async ({ page }) => {
    const { country, currency } = shopDefaults(locale);
    const query = { locale, ship_to: country, currency };
    const goods = await findGoods(query, ({ also }) => also.length > 0);
    const { offers, title } = await readListing(goods.slug, query);
    const price = offers[0]?.price ?? null;
    expect(price).toEqual(goods.price);
    await page.goto(`/${locale}/goods/${encodeURIComponent(goods.slug)}`);
    const product = await productOf(page);
    expect(product).toMatchObject({
      name: title.value,
      offers: {
        price: price && printMinor(price.amount, price.currency),
        priceCurrency: price?.currency,
        areaServed: country,
      },
    });
    await expect(page.locator('.buy .price .now')).toHaveText(price ? written(price, locale) : '');
    await expect(page.locator('.buy .price')).toContainText(
      wordsOf(locale)(`codes:priceBases.${offers[0]?.basis ?? 'before_tax'}`),
    );
  });
}

test('one piece is told to the door, without JavaScript too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const query = { locale: 'fr', ship_to: 'FR', currency: 'EUR' };
  const goods = await findGoods({ ...query, category: 'coffee' });
  const { offers, working } = await readListing(goods.slug, query);
  const { estimate, unit_price } = offers[0] ?? {};
  if (!estimate?.total || !unit_price || !working?.steps.length)
    throw new Error('Coffee to France has no estimate.');
  await page.goto(`/fr/goods/${encodeURIComponent(goods.slug)}`);
  const region = page.getByRole('region', { name: wordsOf('fr')('listing:estimate.title') });
  await expect(region.locator('.sum td')).toContainText(written(estimate.total, 'fr'));
  for (const charge of estimate.charges) await expect(region).toContainText(charge.words);
  await expect(page.locator('.buy .price .per')).toContainText(written(unit_price.price, 'fr'));
  await expect(region.getByRole('link')).toHaveAttribute('href', '/fr/import/fr');
  // Any total opens a receipt: each figure in a sentence, with the rules it rests on.
  const receipt = region.locator('.receipt');
  await receipt.getByText(wordsOf('fr')('receipt:open')).click();
  for (const { text } of working?.steps ?? []) await expect(receipt).toContainText(text);
  await expect(receipt.locator('.cited-rules li')).toHaveCount(working?.rows.length ?? 0);
  await context.close();
});

test('a sibling row leads to the same goods by its own way, price and day', async ({ page }) => {
  const query = { locale: 'zh-CN', ship_to: 'CN', currency: 'CNY' };
  const zh = wordsOf('zh-CN');
  const goods = await findGoods({ ...query, route: 'bonded' }, ({ also }) => also.length === 1);
  const [sibling] = goods.also;
  if (!goods.price || !sibling) throw new Error('The seed has no siblings');
  const path = `/zh-CN/goods/${encodeURIComponent(goods.slug)}`;
  await page.goto(path);
  const price = page.locator('.buy .price .now');
  await expect(price).toHaveText(written(goods.price, 'zh-CN'));
  const ways = page.getByRole('region', { name: zh('listing:how_it_ships') });
  const row = ways.getByRole('link');
  await expect(row).toHaveCount(1);
  const { offers } = await readListing(goods.slug, query);
  const [chosen = 0, other = 0] = offers.map(({ estimate }) => estimate?.landed?.amount ?? NaN);
  // Ways are compared by what they cost to the door.
  const by = Math.abs(chosen - other);
  await expect(row).toContainText(formatMoney(by, 'CNY', 'zh-CN'));
  await row.click();
  await expect(page).toHaveURL(`${path}?route=${sibling.route}`);
  await expect(price).toHaveText(written(sibling.price, 'zh-CN'));
  await expect(row).toContainText(formatMoney(by, 'CNY', 'zh-CN'));
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname).toBe(path);
});

test('goods that may not go there say why, and offer something similar', async ({ page }) => {
  const query = { locale: 'en', ship_to: 'GB', currency: 'GBP' };
  const away = await findAway(query);
  await page.goto(`/en/goods/${encodeURIComponent(away.slug)}`);
  await expect(page.getByRole('heading', { level: 2, name: t('undeliverable') })).toBeVisible();
  for (const code of away.undeliverable_reasons) {
    await expect(page.locator('.buy').getByText(reasonOf(t, code))).toBeVisible();
  }
  await expect(page.getByRole('button', { name: t('listing:add') })).toHaveCount(0);
  await expect(page.getByRole('link', { name: t('listing:similar') })).toBeVisible();
});

test('texts that are missing in a language are shown in another, labelled, and stay buyable', async ({
  page,
}) => {
  const query = { locale: 'ru', ship_to: 'KZ', currency: 'KZT' };
  const honey = await findGoods({ ...query, pavilion: 'rwanda', category: 'honey' });
  const { description } = await readListing(honey.slug, query);
  expect(description.lang).not.toBe('ru');
  await page.goto(`/ru/goods/${encodeURIComponent(honey.slug)}`);
  const text = page.locator('.buy').getByText(description.value, { exact: true });
  await expect(text).toBeVisible();
  await expect(
    page.locator(`.buy [lang="${description.lang}"]`).filter({ hasText: description.value }),
  ).toBeVisible();
  const language = languageOf(description.lang);
  await expect(page.locator('.buy').getByText(wordsOf('ru')('text_in', { language })).first()).toBeVisible();
  await expect(page.getByRole('button', { name: wordsOf('ru')('listing:add') })).toBeEnabled();
});

const languageOf = (lang: string): string =>
  isSourceLocale(lang) || isLocale(lang) ? languageName(lang, 'ru') : lang;

test('the quantity is stepped and typed, and the page stays', async ({ page }) => {
  const goods = await findGoods({ locale: 'en', ship_to: 'GB', currency: 'GBP' });
  const path = `/en/goods/${encodeURIComponent(goods.slug)}`;
  await page.goto(path);
  const quantity = page.getByRole('textbox', { name: t('listing:quantity') });
  await page.getByRole('button', { name: t('listing:more') }).click();
  await expect(quantity).toHaveValue('2');
  await page.getByRole('button', { name: t('listing:add') }).click();
  const count = page.getByRole('banner').getByRole('link', { name: t('cart') });
  await expect(count).toContainText(t('cart_pieces', { count: 2 }));
  await quantity.fill('٣');
  await page.getByRole('button', { name: t('listing:add') }).click();
  await expect(count).toContainText(t('cart_pieces', { count: 5 }));
  await expect(page).toHaveURL(path);
});
