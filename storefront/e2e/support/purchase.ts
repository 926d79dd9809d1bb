import type { Card } from '@caravanserai/contracts/card';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { findGoods } from './api';
import { minorOf, written } from './money';
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

/**
 * Gives what customs and law ask for here: the orderer's name with the made-up number on offer, and every consent,
 * none of which is given beforehand.
 */
export async function giveWhatIsAsked(page: Page, orderer = '王小明', live = true) {
  const form = page.locator('form#checkout');
  const number = form.locator('#orderer_number');
  const asked = await number.isVisible();
  if (asked) {
    const name = form.locator('#orderer_name');
    if (await name.isVisible()) await name.fill(orderer);
    await number.fill(await form.locator('.offered bdi').innerText());
    await number.blur();
  }
  for (const box of await form.getByRole('checkbox').all()) {
    await expect(box).not.toBeChecked();
    await box.check();
  }
  // With scripts the number is sealed at once, and shown masked from then on.
  if (asked && live) await expect(form.locator('.keptid')).toBeVisible();
}

/** Test cards by what the bank does with them. Source: docs.stripe.com/testing. */
export const CARDS = {
  pays: '4242424242424242',
  declined: '4000000000000002',
  funds: '4000000000009995',
  expired: '4000000000000069',
  asks: '4000000000003220',
} as const;

/** The form of the payment service, in its frame. */
export const paymentForm = (page: Page): FrameLocator => page.locator('#payment').frameLocator('iframe');

/** Types a card into the payment form, as somebody does who has it in hand. */
export async function typeCard(page: Page, card: keyof typeof CARDS = 'pays') {
  const form = paymentForm(page);
  await expect(form.locator('.methods')).toBeVisible();
  // Where cards are the only way to pay there is nothing to choose.
  const choice = form.locator('label[for="method-card"]');
  if (await choice.isVisible()) await choice.click();
  await form.locator('#number').fill(CARDS[card]);
  await form.locator('#expiry').fill('1240');
  await form.locator('#cvc').fill('123');
}

/** The button that pays; it states the amount. */
export const payButton = (page: Page, t: Words): Locator =>
  page.getByRole('button', { name: t('checkout:pay') });

/** The button at the end of the checkout: without scripts it only checks and keeps, and the page says so. */
export const finalButton = (page: Page, t: Words, live: boolean): Locator =>
  live ? payButton(page, t) : page.getByRole('button', { name: t('payment:check') });

/** As far as a checkout comes without scripts. */
export async function expectChecked(page: Page, t: Words) {
  const said = page.getByRole('status').filter({ hasText: t('payment:checked.title') });
  await expect(said).toBeVisible({ timeout: 60_000 });
}

/** Ends on the page of the order. */
export async function expectOrder(page: Page, t: Words, locale: string) {
  await expect(page).toHaveURL(new RegExp(`/${locale}/orders/[\\w.-]{20,}$`), { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1, name: t('order:thanks') })).toBeVisible();
}

/**
 * Buys one piece of the goods that are on the screen, from their page to the order's, all by card.
 * @returns the order's id, and what was paid, in minor units
 */
export async function buyShown(page: Page, t: Words, locale: string, contact: Buyer['address']) {
  await page
    .locator('.buy')
    .getByRole('button', { name: t('listing:add') })
    .click();
  await page
    .getByRole('status')
    .getByRole('link', { name: t('listing:to_cart') })
    .click();
  await page.getByRole('link', { name: t('cart:to_checkout') }).click();
  await fillAddress(page, `buys-${crypto.randomUUID()}@example.com`, contact);
  await giveWhatIsAsked(page);
  await typeCard(page);
  const paid = minorOf(await payButton(page, t).innerText());
  await payButton(page, t).click();
  await expectOrder(page, t, locale);
  return { order: /orders\/(order_\w+)/.exec(page.url())?.[1] ?? '', paid };
}

/** Somebody in France. */
export const LYON = {
  full_name: 'Hélène Marchand',
  address_1: '12 rue des Lilas',
  postal_code: '69003',
  city: 'Lyon',
};
