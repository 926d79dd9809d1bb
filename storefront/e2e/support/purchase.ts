import type { Card } from '@caravanserai/contracts/card';
import type { Page } from '@playwright/test';
import { findGoods } from './api';
import { written } from './money';
import type { Buyer } from './shoppers';
import { expect } from './test';
import type { Words } from './words';

/** What a buyer will put into the cart: goods whose soonest way is the wanted one, each from another merchant. */
export async function chooseGoods({ locale, shipTo, currency, pavilion, routes }: Buyer): Promise<Card[]> {
  const chosen: Card[] = [];
  for (const route of routes) {
    const query = { locale, ship_to: shipTo, currency, pavilion: pavilion.handle, sort: 'name' };
    const fits = (card: Card) =>
      card.route === route && chosen.every(({ merchant }) => merchant.handle !== card.merchant.handle);
    chosen.push(await findGoods(query, fits));
  }
  return chosen;
}

/** From the home page through the pavilion's door to the page of one of its goods. */
export async function walkTo(page: Page, t: Words, { locale, pavilion }: Buyer, goods: Card) {
  await page.goto(`/${locale}`);
  const yard = page.getByRole('region', { name: t('home:yard'), exact: true });
  await yard.getByRole('link', { name: goods.pavilion.name, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/pavilions/${pavilion.handle}$`));
  await page.getByRole('main').getByRole('link', { name: goods.title.value, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: goods.title.value })).toBeVisible();
}

/** Puts one piece into the cart; the page states the price of the API. Ends on the cart. */
export async function addToCart(
  page: Page,
  t: Words,
  { locale }: Buyer,
  { price, title }: Card,
  live: boolean,
) {
  const column = page.locator('.buy');
  if (price) await expect(column.getByText(written(price, locale), { exact: true }).first()).toBeVisible();
  await column.getByRole('button', { name: t('listing:add') }).click();
  if (live) {
    const said = column.getByRole('status').filter({ hasText: title.value });
    await expect(said).toContainText(t('listing:added'));
    await said.getByRole('link', { name: t('listing:to_cart') }).click();
  }
  await expect(page).toHaveURL(new RegExp(`/${locale}/cart$`));
}

/** Types an address; a second time over what is there. */
export async function fillAddress(page: Page, email: string, address: Buyer['address']) {
  const form = page.locator('form#checkout');
  for (const [name, value] of Object.entries({ ...address, email })) {
    await form.locator(`input[name="${name}"]`).fill(value);
  }
}
