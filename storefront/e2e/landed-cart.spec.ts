import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Card } from '@caravanserai/contracts/card';
import type { Page } from '@playwright/test';
import { findGoods, readListing } from './support/api';
import { checkAccessible } from './support/axe';
import { fillCart } from './support/cart';
import { choose } from './support/controls';
import { amountIn } from './support/money';
import {
  expectChecked,
  expectOrder,
  fillAddress,
  finalButton,
  giveWhatIsAsked,
  typeCard,
} from './support/purchase';
import { BUYERS } from './support/shoppers';
import { readSums } from './support/sums';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

/** China's limit for one parcel, in fen. */
const LIMIT = 500_000;

/** Puts one piece of bonded coffee into a cart for China, or as many as are too much for one parcel. */
async function fillForChina(page: Page, locale: Locale, tooMuch: boolean): Promise<Card> {
  const query = { locale, ship_to: 'CN', currency: 'CNY' };
  const fits = ({ route, price }: Card) => route === 'bonded' && (price?.amount ?? 0) > LIMIT / 80;
  const goods = await findGoods({ ...query, category: 'coffee' }, fits);
  const { offers } = await readListing(goods.slug, query);
  const [offer] = offers;
  // The price may hold taxes that the limit doesn't count.
  const pieces = tooMuch ? Math.ceil((1.15 * LIMIT) / (offer?.price?.amount ?? LIMIT)) : 1;
  await page.context().addCookies([{ name: 'ship_to', value: 'CN', url: page.url() }]);
  const form = { variant_id: offer?.variant_id ?? '', quantity: String(pieces) };
  await page.request.post(`/${locale}/cart/lines`, { form, headers: { accept: 'text/html' } });
  return goods;
}

for (const live of [true, false]) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    // Plain forms are the same in every language: one of them, read from right to left, stands for all.
    for (const locale of live ? (['ar', 'zh-CN'] as const) : (['ar'] as const)) {
      const t = wordsOf(locale);

      test(`${locale}: a parcel says what it costs at the door, how far the limits are, and why`, async ({
        page,
      }) => {
        await page.goto(`/${locale}/about-the-data`);
        const goods = await fillForChina(page, locale, false);
        await page.goto(`/${locale}/cart`);
        const sums = await readSums(page, t, [goods]);
        expect(sums.charges).toBeGreaterThan(0);
        const limit = page.locator('.cons .quota');
        await expect(limit.getByRole('img')).toHaveAccessibleName(/\d/);
        expect(await amountIn(limit)).toBe(sums.goods + sums.freight);
        await expect(page.getByRole('region', { name: t('cart:limits.year') })).toBeVisible();
        await page.getByText(t('receipt:open')).click();
        const receipt = page.locator('.cons .receipt');
        await expect(receipt.locator('.cited-rules li').first()).toBeVisible();
        expect(await receipt.locator('.steps-of li').count()).toBeGreaterThan(3);
        const link = receipt.getByRole('link', { name: t('receipt:all_rules') });
        await expect(link).toHaveAttribute('href', `/${locale}/import/cn`);
        if (live) await checkAccessible(page, localeInfo(locale).dir);
      });

      test(`${locale}: too much for one parcel goes with one press, and the rest waits`, async ({ page }) => {
        await page.goto(`/${locale}/about-the-data`);
        const goods = await fillForChina(page, locale, true);
        await page.goto(`/${locale}/cart`);
        await expect(page.locator('.cons .refused')).toBeVisible();
        await expect(page.getByRole('link', { name: t('cart:to_checkout') })).toHaveCount(0);
        if (live) await checkAccessible(page, localeInfo(locale).dir);
        await page.getByRole('button', { name: t('cart:split.do') }).click();
        await expect(page.locator('.cons .refused')).toHaveCount(0);
        await expect(page.getByRole('region', { name: t('kept:later.title') })).toContainText(
          goods.title.value,
        );
        await expect(page.getByRole('link', { name: t('cart:to_checkout') })).toBeVisible();
        const parcel = page.locator('.cons');
        expect(await amountIn(parcel.locator('.quota'))).toBeLessThanOrEqual(LIMIT);
        expect(await amountIn(parcel.locator('.sums .checkout').last())).toBeGreaterThan(0);
      });
    }

    test('by rail it costs less and takes longer, at once in every sum', async ({ page }) => {
      const t = wordsOf('en');
      await page.goto('/en/about-the-data');
      await choose(page, t, 'ship_to', 'HU');
      const query = { locale: 'en', ship_to: 'HU', currency: 'HUF' };
      const goods = await findGoods(
        query,
        ({ route, pavilion }) => route === 'direct_mail' && pavilion.iso2 === 'CN',
      );
      const { offers } = await readListing(goods.slug, query);
      const form = { variant_id: offers[0]?.variant_id ?? '', quantity: '1' };
      await page.request.post('/en/cart/lines', { form, headers: { accept: 'text/html' } });
      await page.goto('/en/cart');
      const before = await readSums(page, t, [goods]);
      const radios = page.locator('.delivery').getByRole('radio');
      await expect(page.locator('.delivery .radio').nth(1)).toContainText(t('cart:transport.rail'));
      await radios.nth(1).check();
      if (!live) await page.getByRole('button', { name: t('cart:update_delivery') }).click();
      await expect(radios.nth(1)).toBeChecked();
      await expect(async () => {
        expect((await readSums(page, t, [goods])).freight).toBeLessThan(before.freight);
      }).toPass();
    });

    test('what another tab changed is shown before anything is placed, and nothing is typed twice', async ({
      page,
    }) => {
      const t = wordsOf('en');
      const buyer = BUYERS.find(({ locale }) => locale === 'en');
      const goods = await fillCart(page, 'en', 'GB', 'GBP');
      await page.goto('/en/checkout');
      await fillAddress(page, `tabs-${crypto.randomUUID()}@example.com`, buyer?.address ?? {});
      await giveWhatIsAsked(page, undefined, live);
      const other = await page.context().newPage();
      await other.goto('/en/cart');
      await other.getByRole('button', { name: t('cart:more', { title: goods.title.value }) }).click();
      await expect(
        other.getByRole('rowheader', { name: t('cart:goods_pieces', { count: 2 }) }),
      ).toBeVisible();
      const pay = finalButton(page, t, live);
      if (live) await typeCard(page);
      await pay.click();
      const changed = page.getByRole('alert', { name: t('checkout:changed.title') });
      await expect(changed).toContainText(t('cart:changes.quantity', { before: 1, after: 2 }));
      await expect(changed.locator('s').last()).toBeVisible();
      await expect(page.locator('#full_name')).toHaveValue(buyer?.address.full_name ?? '');
      await pay.click();
      if (live) await expectOrder(page, t, 'en');
      else await expectChecked(page, t);
    });

    test('unknown charges need a consent that nobody gave beforehand', async ({ page }) => {
      const t = wordsOf('en');
      await page.goto('/en/about-the-data');
      await choose(page, t, 'ship_to', 'US');
      await fillCart(page, 'en', 'US', 'USD');
      await page.goto('/en/checkout');
      const address = {
        full_name: 'Ada Miller',
        address_1: '1 Main Street',
        city: 'Springfield',
        province: 'Illinois',
        postal_code: '62701',
      };
      await fillAddress(page, `dap-${crypto.randomUUID()}@example.com`, address);
      const consent = page.getByRole('checkbox', { name: t('checkout:consent.agree') });
      await expect(consent).not.toBeChecked();
      const pay = finalButton(page, t, live);
      if (live) await typeCard(page);
      await pay.click();
      await expect(
        page.getByRole('alert').getByRole('link', { name: t('checkout:consent.missing') }),
      ).toBeVisible();
      await expect(page.locator('#full_name')).toHaveValue('Ada Miller');
      if (live) await checkAccessible(page, 'ltr');
      await giveWhatIsAsked(page, undefined, live);
      await pay.click();
      if (live) await expectOrder(page, t, 'en');
      else await expectChecked(page, t);
      await expect(page.locator('.working')).toContainText(t('cart:not_known'));
    });
  });
}
