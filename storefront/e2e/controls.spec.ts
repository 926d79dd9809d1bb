import { countryName } from '@caravanserai/locales/countries';
import { localeInfo } from '@caravanserai/locales/registry';
import { findGoods, readListing } from './support/api';
import { fillCart } from './support/cart';
import { choose, controlOf, openControl } from './support/controls';
import { written } from './support/money';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const en = wordsOf('en');
const ar = wordsOf('ar');

for (const live of [true, false]) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    test('each of the three controls changes nothing but its own', async ({ page }) => {
      const list = '/goods?route=direct_mail&sort=price';
      await fillCart(page, 'en', 'GB', 'GBP');
      await page.goto(`/en${list}`);
      const shipTo = (t: typeof en) => controlOf(page, t, 'ship_to').locator('summary strong');
      const currency = (t: typeof en) => controlOf(page, t, 'currency').locator('summary strong');
      await expect(shipTo(en)).toHaveText(countryName('GB', 'en'));

      await choose(page, en, 'ship_to', 'JP');
      await expect(shipTo(en)).toHaveText(countryName('JP', 'en'));
      await expect(currency(en)).toHaveText('GBP');
      await expect(page).toHaveURL(`/en${list}`);
      const query = { locale: 'en', ship_to: 'JP', currency: 'GBP', route: 'direct_mail', sort: 'price' };
      const { price } = await findGoods(query);
      const yen = page.getByText(price ? written(price, 'en') : 'no price', { exact: true }).first();
      await expect(yen).toBeVisible();

      await choose(page, en, 'currency', 'USD');
      await expect(currency(en)).toHaveText('USD');
      await expect(shipTo(en)).toHaveText(countryName('JP', 'en'));
      await expect(page).toHaveURL(`/en${list}`);
      await expect(yen).toBeVisible();
      await expect(page.getByText(/^≈ .*\$/).first()).toBeVisible();

      const languages = await openControl(page, en, 'language');
      await languages.getByRole('link', { name: localeInfo('ar').autonym }).click();
      await expect(page).toHaveURL(`/ar${list}`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(shipTo(ar)).toHaveText(countryName('JP', 'ar'));
      await expect(currency(ar)).toHaveText('USD');

      await page.goto('/ar/cart');
      await expect(page.getByRole('heading', { level: 1, name: ar('cart:title') })).toBeVisible();
      await expect(page.locator('main .line')).toHaveCount(1);
    });
  });
}

test('a default ship-to is named at once, and said to be one', async ({ page }) => {
  await page.goto('/ar');
  await expect(controlOf(page, ar, 'ship_to').locator('summary')).toContainText(countryName('AE', 'ar'));
  const sheet = await openControl(page, ar, 'ship_to');
  await expect(sheet.getByText(ar('ship_to.default'))).toBeVisible();
  await choose(page, ar, 'currency', 'EUR');
  await choose(page, ar, 'ship_to', 'AE');
  await openControl(page, ar, 'ship_to');
  await expect(sheet.getByRole('combobox')).toBeVisible();
  await expect(sheet.getByText(ar('ship_to.default'))).toBeHidden();
});

test('the language control leads to the same goods under their own name', async ({ page }) => {
  const goods = await findGoods({ locale: 'en', ship_to: 'GB', currency: 'GBP' });
  const query = { locale: 'zh-CN', ship_to: 'CN', currency: 'CNY' };
  const chinese = await readListing(goods.slug, query);
  await page.goto(`/en/goods/${goods.slug}`);
  await (
    await openControl(page, en, 'language')
  )
    .getByRole('link', { name: localeInfo('zh-CN').autonym })
    .click();
  await expect(page).toHaveURL(`/zh-CN/goods/${encodeURIComponent(chinese.slug)}`);
  await expect(page.getByRole('heading', { level: 1, name: chinese.title.value })).toBeVisible();
});

test('sheets close on Escape and give the focus back', async ({ page }) => {
  await page.goto('/en');
  const sheet = await openControl(page, en, 'currency');
  await expect(sheet.getByRole('combobox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('combobox')).toBeHidden();
  await expect(sheet.locator('summary')).toBeFocused();
});

test('other spellings of a language lead to ours, unknown languages nowhere', async ({ request }) => {
  for (const [asked, meant] of [
    ['/fr-FR/goods?sort=price', '/fr/goods?sort=price'],
    ['/zh/pavilions', '/zh-CN/pavilions'],
    ['/AR', '/ar'],
  ] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, meant]);
  }
  for (const unknown of ['/de', '/zh-TW/goods', '/xx/goods']) {
    expect((await request.get(unknown, { maxRedirects: 0 })).status()).toBe(404);
  }
});

test.describe('in a Mexican browser', () => {
  test.use({ locale: 'es-MX' });

  test('the door opens in its language, later in the one chosen', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/es');
    const languages = await openControl(page, wordsOf('es'), 'language');
    await languages.getByRole('link', { name: localeInfo('ru').autonym }).click();
    await expect(page).toHaveURL('/ru');
    await page.goto('/');
    await expect(page).toHaveURL('/ru');
  });
});
