import { countryName } from '@caravanserai/locales/countries';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Locator, Page } from '@playwright/test';
import { findGoods, readListing } from './support/api';
import { checkAccessible } from './support/axe';
import { addToCart } from './support/cart';
import { choose, openControl } from './support/controls';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

const CHINA = { ship_to: 'CN', currency: 'CNY' };
const HTML = { accept: 'text/html' };

/** A cart for Shanghai by the shop's own forms: two pieces by the bonded route, two of other goods by mail. */
async function mixedCart(page: Page, locale: Locale) {
  await page.request.post(`/${locale}/preferences`, { form: CHINA, headers: HTML, maxRedirects: 0 });
  const query = { locale, ...CHINA, pavilion: 'uzbekistan' };
  const bonded = await findGoods(query, ({ route }) => route === 'bonded');
  const mailed = await findGoods(query, ({ slug }) => slug !== bonded.slug);
  for (const [goods, route] of [
    [bonded, 'bonded'],
    [mailed, 'direct_mail'],
  ] as const) {
    const { offers } = await readListing(goods.slug, { locale, ...CHINA });
    const variant_id = offers.find((offer) => offer.route === route)?.variant_id ?? '';
    await addToCart(page, locale, variant_id, 2);
  }
  await page.goto(`/${locale}/cart`);
  return { bonded: bonded.title.value, mailed: mailed.title.value };
}

const aside = (page: Page, t: Words): Locator =>
  page.getByRole('region', { name: t('kept:set_aside.title'), exact: true });
const forLater = (page: Page, t: Words): Locator =>
  page.getByRole('region', { name: t('kept:later.title'), exact: true });
const changed = (page: Page, t: Words): Locator =>
  page.getByRole('region', { name: t('kept:changed.ship_to') });
const parcelLine = (page: Page, title: string): Locator =>
  page.locator('main .cons .line').filter({ hasText: title });

for (const locale of ['ar', 'zh-CN'] as const) {
  const t = wordsOf(locale);
  // Plain forms are the same in every language: one of them, read from right to left, stands for all.
  for (const live of locale === 'ar' ? [true, false] : [true]) {
    test.describe(`${locale}, ${live ? 'with' : 'without'} scripts`, () => {
      test.use({ javaScriptEnabled: live });

      test('a cart that goes elsewhere and back loses nothing and says what changed', async ({ page }) => {
        test.slow();
        const { bonded, mailed } = await mixedCart(page, locale);
        await choose(page, t, 'ship_to', 'FR');
        const notice = changed(page, t);
        const [from, to] = [countryName('CN', locale), countryName('FR', locale)];
        await expect(notice).toContainText(t('kept:changed.place', { from, to }));
        await expect(notice).toContainText(t('kept:changed.currency', { from: 'CNY', to: 'EUR' }));
        await expect(notice).toContainText(bonded);
        await expect(notice).toContainText(t('codes:reasons.bonded_china_only'));
        await expect(notice).toContainText(mailed);
        await expect(aside(page, t)).toContainText(bonded);
        await expect(parcelLine(page, bonded)).toHaveCount(0);
        await expect(parcelLine(page, mailed)).toHaveCount(1);
        await expect(page.getByRole('link', { name: t('cart:to_checkout') })).toBeVisible();
        if (live) await checkAccessible(page, localeInfo(locale).dir);

        await page.reload();
        await notice.getByRole('button', { name: t('kept:changed.dismiss') }).click();
        await expect(notice).toHaveCount(0);

        await choose(page, t, 'ship_to', 'CN');
        await aside(page, t)
          .getByRole('button', { name: t('kept:restore_title', { title: bonded }) })
          .click();
        await expect(parcelLine(page, bonded)).toHaveCount(1);
        await expect(aside(page, t)).toHaveCount(0);
      });

      test('goods set aside go by another route where one goes there', async ({ page }) => {
        const { bonded } = await mixedCart(page, locale);
        await choose(page, t, 'ship_to', 'FR');
        const route = t('codes:routes.direct_mail.label');
        await aside(page, t)
          .getByRole('button', { name: t('kept:restore_by_title', { title: bonded, route }) })
          .click();
        await expect(parcelLine(page, bonded)).toHaveCount(1);
        await expect(aside(page, t)).toHaveCount(0);
      });

      test('a line waits for later and comes back, and goes by another route with one press', async ({
        page,
      }) => {
        const { bonded, mailed } = await mixedCart(page, locale);
        await page.getByRole('button', { name: t('kept:keep_title', { title: mailed }) }).click();
        await expect(forLater(page, t)).toContainText(mailed);
        await expect(parcelLine(page, mailed)).toHaveCount(0);
        await forLater(page, t)
          .getByRole('button', { name: t('kept:restore_title', { title: mailed }) })
          .click();
        await expect(parcelLine(page, mailed)).toHaveCount(1);
        await expect(forLater(page, t)).toHaveCount(0);

        const line = parcelLine(page, bonded);
        await line.locator('summary').click();
        const route = t('codes:routes.direct_mail.label');
        await line.getByRole('button', { name: t('kept:send_by', { route }) }).click();
        const parcel = page.locator('main .cons').filter({ has: page.locator('header .flag.direct_mail') });
        await expect(parcel.locator('.line').filter({ hasText: bonded })).toHaveCount(1);
        await expect(page.locator('main .cons header .flag.bonded')).toHaveCount(0);
      });
    });
  }
}

test('another language or display currency leaves the cart as it is, and says so once', async ({ page }) => {
  const [en, ar] = [wordsOf('en'), wordsOf('ar')];
  await mixedCart(page, 'en');
  const total = page.locator('.total .grand, .total tfoot, .total').first();
  await choose(page, en, 'currency', 'USD');
  await expect(page.getByText(en('kept:changed.display', { currency: 'USD' }))).toBeVisible();
  await expect(total).toContainText('CN¥');
  await page.reload();
  await expect(page.getByText(en('kept:changed.display', { currency: 'USD' }))).toHaveCount(0);
  const languages = await openControl(page, en, 'language');
  await languages.getByRole('link', { name: localeInfo('ar').autonym }).click();
  await expect(page.getByText(ar('kept:changed.language'))).toBeVisible();
  await expect(page.locator('main .cons .line')).toHaveCount(2);
  await page.reload();
  await expect(page.getByText(ar('kept:changed.language'))).toHaveCount(0);
});
