import { countryName } from '@caravanserai/locales/countries';
import { findGoods, readListing } from './support/api';
import { fillCart } from './support/cart';
import { choose } from './support/controls';
import { amountIn } from './support/money';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const t = wordsOf('en');

for (const live of [true, false]) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    test('quantities change the sums, and the last line leaves an empty cart', async ({ page }) => {
      const goods = await fillCart(page, 'en', 'GB', 'GBP');
      await page.goto('/en/cart');
      const line = page.locator('main .line');
      const one = await amountIn(line.locator('.sum'));
      await page.getByRole('button', { name: t('cart:more', { title: goods.title.value }) }).click();
      await expect(page.getByRole('rowheader', { name: t('cart:goods_pieces', { count: 2 }) })).toBeVisible();
      expect(await amountIn(line.locator('.sum'))).toBe(2 * one);
      await page.getByRole('button', { name: t('cart:remove_title', { title: goods.title.value }) }).click();
      await expect(page.getByRole('heading', { name: t('cart:empty.title') })).toBeVisible();
    });

    test('what does not ship to a new place is set aside, and comes back with one press at the old one', async ({
      page,
    }) => {
      const query = { locale: 'en', ship_to: 'GB', currency: 'GBP' };
      const goods = await findGoods({ ...query, category: 'wine' });
      const { offers } = await readListing(goods.slug, query);
      const form = { variant_id: offers[0]?.variant_id ?? '', quantity: '1' };
      await page.request.post('/en/cart/lines', { form, headers: { accept: 'text/html' } });
      await page.goto('/en/cart');
      await choose(page, t, 'ship_to', 'JP');
      const apart = page.getByRole('region', { name: t('kept:set_aside.title') });
      await expect(apart).toContainText(goods.title.value);
      await expect(
        page.locator('main strong').getByText(countryName('JP', 'en'), { exact: true }),
      ).toBeVisible();
      await expect(page.getByRole('link', { name: t('cart:to_checkout') })).toHaveCount(0);
      await choose(page, t, 'ship_to', 'GB');
      const back = t('kept:restore_title', { title: goods.title.value });
      await apart.getByRole('button', { name: back }).click();
      await expect(apart).toHaveCount(0);
      await expect(page.getByRole('link', { name: t('cart:to_checkout') })).toBeVisible();
    });
  });
}

test('whoever changes a quantity keeps their place', async ({ page }) => {
  const { title } = await fillCart(page, 'en', 'GB', 'GBP');
  await page.goto('/en/cart');
  const field = page.getByRole('textbox', { name: t('cart:quantity_of', { title: title.value }) });
  await field.fill('2');
  await field.press('Enter');
  await expect(page.getByRole('rowheader', { name: t('cart:goods_pieces', { count: 2 }) })).toBeVisible();
  await expect(field).toBeFocused();
  await field.fill('200');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(t('cart:fault.quantity'));
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('2');
  await expect(field).toBeFocused();
  const fewer = page.getByRole('button', { name: t('cart:fewer', { title: title.value }) });
  await fewer.click();
  await expect(page.getByRole('rowheader', { name: t('cart:goods_pieces', { count: 1 }) })).toBeVisible();
  await expect(fewer).toBeDisabled();
  await expect(fewer).toBeFocused();
  await fewer.press('Enter');
  await expect(field).toHaveValue('1');
});

test('the cart cookie is out of reach of scripts and of other sites', async ({ page }) => {
  await fillCart(page, 'en', 'GB', 'GBP');
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === 'cart_id')).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

test('whoever sends a cart of kept goods alone elsewhere keeps their place', async ({ page }) => {
  const { title } = await fillCart(page, 'en', 'GB', 'GBP');
  await page.goto('/en/cart');
  await page.getByRole('button', { name: t('kept:keep_title', { title: title.value }) }).click();
  await expect(page.getByRole('region', { name: t('kept:later.title') })).toContainText(title.value);
  const panel = page.locator('main .shipto');
  await panel.getByText(t('cart:change_ship_to'), { exact: true }).click();
  await panel.getByRole('combobox').selectOption('FR');
  await panel.getByRole('button', { name: t('apply') }).click();
  await expect(panel.locator('strong')).toHaveText(countryName('FR', 'en'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
