import type { GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import type { GoodsPricesResponse } from '@caravanserai/contracts/desk-prices';
import type { StockResponse } from '@caravanserai/contracts/desk-stock';
import { formatMoney } from '@caravanserai/money/format';
import type { Page } from '@playwright/test';
import { signInDesk } from './support/desk';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const MERCHANT = 'margilan-silk-atelier';

const ask = async <T>(page: Page, path: string): Promise<T> =>
  (await (
    await page.request.get(`/api/desk/merchant${path}${path.includes('?') ? '&' : '?'}locale=en`)
  ).json()) as T;

/** Goods that are mailed, and whose data nobody reviews now. */
async function silk(page: Page): Promise<string> {
  const { rows } = await ask<StockResponse>(page, '/stock?route=direct_mail');
  for (const { goods_id, state } of rows) {
    if (state !== 'published') continue;
    const { editable } = await ask<GoodsDataResponse>(page, `/goods/${goods_id}/data`);
    if (editable) return goods_id;
  }
  throw new Error('The merchant mails nothing that it may change.');
}

test('a price typed key by key with a comma or in Arabic digits is that price, and doubts are said', async ({
  page,
}) => {
  const t = wordsOf('ru');
  await signInDesk(page, 'merchant', MERCHANT);
  const id = await silk(page);
  await page.goto(`/ru/merchant/listings/${id}/prices`);
  const form = page.locator('section.panel').filter({ has: page.locator('.flag.direct_mail') });
  const euros = form.getByLabel(t('desk-goods:prices.own_in', { currency: 'EUR' }));
  const said = form.getByRole('row').filter({ hasText: /^EUR/ }).locator('.amount-said');
  const save = form.getByRole('button', { name: t('desk-goods:prices.save'), exact: true });
  await euros.pressSequentially('1,234');
  await expect(said).toHaveText(t('desk:number.read_as', { number: formatMoney(1234_00, 'EUR', 'ru') }));
  await euros.pressSequentially('.5,6');
  await expect(euros).toHaveValue('1,234.5,6');
  await expect(said).toHaveText(t('desk:number.price', { currency: 'EUR', example: '1234,50' }));
  await expect(save).toBeDisabled();
  await euros.fill('');
  await euros.pressSequentially('٧٧٫٥');
  await expect(said).toHaveText('');
  await euros.fill('');
  await euros.pressSequentially('77,5');
  await expect(euros).toHaveValue('77,5');
  await expect(said).toHaveText('');
  await save.click();
  await expect(form.locator('.savestate')).toHaveText(t('desk-goods:saved'));
  const { listings } = await ask<GoodsPricesResponse>(page, `/goods/${id}/prices`);
  const mailed = listings.find(({ route }) => route === 'direct_mail');
  expect(mailed?.prices.find(({ currency }) => currency === 'EUR')).toMatchObject({
    amount: 7750,
    own: true,
  });
});

test('pieces and weights that are no whole numbers stay as they were typed and are not saved', async ({
  page,
}) => {
  const t = wordsOf('ar');
  await signInDesk(page, 'merchant', MERCHANT);
  const id = await silk(page);
  const stocked = async () => {
    const { listings } = await ask<OfferResponse>(page, `/goods/${id}/offer`);
    return listings.find(({ route }) => route === 'direct_mail')?.stocked;
  };
  const before = await stocked();
  await page.goto(`/ar/merchant/listings/${id}/routes`);
  const card = page.locator('.siblings .panel').filter({ has: page.locator('.flag.direct_mail') });
  const pieces = card.getByLabel(t('desk-goods:stock.pieces'), { exact: true });
  await pieces.fill('');
  await pieces.pressSequentially('12,5');
  await expect(pieces).toHaveValue('12,5');
  await expect(card).toContainText(t('desk:number.whole', { least: '0', most: '1,000,000' }));
  await expect(card.getByRole('button', { name: t('desk-goods:stock.set'), exact: true })).toBeDisabled();
  await pieces.press('Enter');
  expect(await stocked()).toBe(before);

  await page.goto(`/ar/merchant/listings/${id}/data`);
  const weight = page.getByLabel(t('desk-goods:data.gross_grams'), { exact: true });
  const save = page.getByRole('button', { name: t('desk-goods:data.save') });
  await weight.fill('');
  await weight.pressSequentially('0,5');
  await expect(weight).toHaveValue('0,5');
  await expect(weight).toHaveAttribute('aria-invalid', 'true');
  await expect(save).toBeDisabled();
  await weight.fill('');
  await weight.pressSequentially('٤١٠');
  await expect(weight).not.toHaveAttribute('aria-invalid', 'true');
  await expect(save).toBeEnabled();
});

test('a code that is typed whole has its words, in digits of any script', async ({ page }) => {
  const t = wordsOf('ar');
  await signInDesk(page, 'merchant', MERCHANT);
  const id = await silk(page);
  await page.goto(`/ar/merchant/listings/${id}/data`);
  const field = page.getByLabel(t('desk-goods:hs.label'), { exact: true });
  await field.fill('');
  await field.pressSequentially('٠٨١٣١٠');
  await expect(page.locator('.hs-chosen')).toContainText('081310');
  await expect(page.locator('.hs')).not.toContainText(t('desk-goods:hs.unknown'));
  await field.fill('');
  await field.pressSequentially('999999');
  await expect(page.locator('.hs')).toContainText(t('desk-goods:hs.unknown'));
});
