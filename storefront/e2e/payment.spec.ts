import type { Card } from '@caravanserai/contracts/card';
import type { Page } from '@playwright/test';
import { countOrders, readListing, sellOut } from './support/api';
import { checkAccessible } from './support/axe';
import { fillCart } from './support/cart';
import { amountIn } from './support/money';
import { expectOrder, fillAddress, payButton, paymentForm, typeCard } from './support/purchase';
import { BUYERS } from './support/shoppers';
import { chargesOf, expectPaidOnce } from './support/stripe';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const t = wordsOf('en');
const address = BUYERS.find(({ locale }) => locale === 'en')?.address ?? {};

/** Goods that ask nothing of their buyer, and that are in no other test of money. */
const plain = ({ route, category }: Card) => route === 'domestic' && category !== 'wine';

/** Everything before the payment, typed once. */
async function readyToPay(page: Page, fits = plain) {
  const goods = await fillCart(page, 'en', 'GB', 'GBP', fits);
  const email = `pays-${crypto.randomUUID()}@example.com`;
  await page.goto('/en/checkout');
  await fillAddress(page, email, address);
  return { goods, email, total: await amountIn(page.locator('.working .sum td')) };
}

/** The bank's question in its dialog. */
const bank = (page: Page) => page.frameLocator('dialog iframe');

const notice = (page: Page, title: string) => page.locator('main .notice').filter({ hasText: title });

async function expectNothingTypedTwice(page: Page, email: string) {
  await expect(page.locator('#email')).toHaveValue(email);
  await expect(page.locator('#full_name')).toHaveValue(address.full_name ?? '');
  await expect(page.locator('#address_1')).toHaveValue(address.address_1 ?? '');
}

test('a declined card leads to another, and nothing is typed twice', async ({ page }) => {
  const { email, total } = await readyToPay(page);
  await typeCard(page, 'funds');
  await payButton(page, t).click();
  await expect(notice(page, t('payment:unpaid.funds.title'))).toBeVisible();
  await expect(page.locator('.newsrow')).toBeFocused();
  await expectNothingTypedTwice(page, email);
  await checkAccessible(page, 'ltr');
  expect(await countOrders(email)).toBe(0);
  await page.reload();
  await expectNothingTypedTwice(page, email);
  await typeCard(page);
  await payButton(page, t).click();
  await expectOrder(page, t, 'en');
  await expectPaidOnce(email, total);
});

test('what is missing in the payment form is said there, with all else that is missing', async ({ page }) => {
  await fillCart(page, 'en', 'GB', 'GBP');
  await page.goto('/en/checkout');
  await expect(paymentForm(page).locator('#number')).toBeVisible();
  await payButton(page, t).click();
  await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible();
  await expect(notice(page, t('payment:unpaid.details.title'))).toBeVisible();
  await expect(paymentForm(page).locator('#number')).toHaveAttribute('aria-invalid', 'true');
});

test('3-D Secure that is left can be asked again, and one payment remains', async ({ page }) => {
  const { email, total } = await readyToPay(page);
  await typeCard(page, 'asks');
  await payButton(page, t).click();
  await expect(bank(page).getByRole('button', { name: 'Approve' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notice(page, t('payment:unpaid.not_confirmed.title'))).toBeVisible();
  await expectNothingTypedTwice(page, email);
  await payButton(page, t).click();
  await bank(page).getByRole('button', { name: 'Approve' }).click();
  await expectOrder(page, t, 'en');
  await expectPaidOnce(email, total);
});

test('goods that run out while the bank asks: no order, the amount is released, and the cart says so', async ({
  page,
}) => {
  // Goods that no other test buys.
  const { goods, email } = await readyToPay(
    page,
    ({ route, pavilion, merchant }) =>
      route === 'domestic' && pavilion.handle === 'china' && merchant.handle === 'kiln-and-silk-studio',
  );
  const { offers } = await readListing(goods.slug, { locale: 'en', ship_to: 'GB', currency: 'GBP' });
  await typeCard(page, 'asks');
  await payButton(page, t).click();
  await expect(bank(page).getByRole('button', { name: 'Approve' })).toBeVisible();
  const putBack = await sellOut(offers[0]?.variant_id ?? '');
  try {
    await bank(page).getByRole('button', { name: 'Approve' }).click();
    await expect(page).toHaveURL(/\/en\/cart\?fault=not_placed_released$/, { timeout: 60_000 });
    await expect(notice(page, t('cart:fault.not_placed_released'))).toBeVisible();
    await expect(page.getByRole('region', { name: t('cart:apart.title') })).toContainText(goods.title.value);
  } finally {
    await putBack();
  }
  expect(await countOrders(email)).toBe(0);
  const charges = await chargesOf(email);
  expect(charges.map(({ amount_captured }) => amount_captured)).toEqual([0]);
});

test('a price that changes while the bank asks is shown before anything is placed', async ({ page }) => {
  const { goods, email, total } = await readyToPay(page);
  await typeCard(page, 'asks');
  await payButton(page, t).click();
  await expect(bank(page).getByRole('button', { name: 'Approve' })).toBeVisible();
  const other = await page.context().newPage();
  await other.goto('/en/cart');
  await other.getByRole('button', { name: t('cart:more', { title: goods.title.value }) }).click();
  await expect(other.getByRole('rowheader', { name: t('cart:goods_pieces', { count: 2 }) })).toBeVisible();
  await bank(page).getByRole('button', { name: 'Approve' }).click();
  const changed = page.getByRole('alert', { name: t('checkout:changed.title') });
  await expect(changed).toContainText(t('cart:changes.quantity', { before: 1, after: 2 }), {
    timeout: 60_000,
  });
  await expectNothingTypedTwice(page, email);
  await expect(async () => {
    expect(await amountIn(page.locator('.working .sum td'))).toBeGreaterThan(total);
  }).toPass();
  const now = await amountIn(page.locator('.working .sum td'));
  await payButton(page, t).click();
  await bank(page).getByRole('button', { name: 'Approve' }).click();
  await expectOrder(page, t, 'en');
  expect(await countOrders(email)).toBe(1);
  await expect(async () => {
    const taken = (await chargesOf(email)).map((one) => one.amount_captured - one.amount_refunded);
    expect(taken.filter((amount) => amount > 0)).toEqual([now]);
  }).toPass({ timeout: 60_000 });
});

test('goods taken out in another tab are said to be gone before anything is placed', async ({ page }) => {
  const other = await page.context().newPage();
  const second = await fillCart(page, 'en', 'GB', 'GBP', (card) => plain(card) && card.category !== 'tea');
  await fillCart(page, 'en', 'GB', 'GBP', (card) => plain(card) && card.slug !== second.slug);
  await page.goto('/en/checkout');
  await fillAddress(page, `takes-out-${crypto.randomUUID()}@example.com`, address);
  await other.goto('/en/cart');
  await other.getByRole('button', { name: t('cart:remove_title', { title: second.title.value }) }).click();
  await expect(other.getByRole('rowheader', { name: t('cart:goods_pieces', { count: 1 }) })).toBeVisible();
  await typeCard(page);
  await payButton(page, t).click();
  const changed = page.getByRole('alert', { name: t('checkout:changed.title') });
  await expect(changed).toContainText(t('cart:changes.gone'));
  await expect(changed).not.toContainText(t('cart:changes.line_removed'));
});

test('two tabs that pay at once make one order and one charge', async ({ page }) => {
  const { email, total } = await readyToPay(page);
  const other = await page.context().newPage();
  await other.goto('/en/checkout');
  await fillAddress(other, email, address);
  await typeCard(page);
  await typeCard(other);
  await Promise.all([payButton(page, t).click(), payButton(other, t).click()]);
  await expectOrder(page, t, 'en');
  await expectOrder(other, t, 'en');
  expect(other.url()).toBe(page.url());
  expect(await countOrders(email)).toBe(1);
  await expectPaidOnce(email, total);
});

test('a browser that dies after the payment finds its order at the checkout', async ({ page }) => {
  const { email, total } = await readyToPay(page);
  await page.route('**/checkout/place', (route) => route.abort());
  await typeCard(page);
  await payButton(page, t).click();
  await expect(page.getByText(t('payment:phase.placing')).first()).toBeVisible();
  await page.goto('about:blank');
  await expect(async () => expect(await countOrders(email)).toBe(1)).toPass({ timeout: 60_000 });
  await page.goto('/en/checkout');
  await expectOrder(page, t, 'en');
  await expectPaidOnce(email, total);
});

test('a payment form that can’t be loaded says so, and comes back', async ({ page, watched }) => {
  await page.route('**/stripe.js', (route) => route.abort());
  const { email } = await readyToPay(page);
  await expect(page.locator('#payment').getByRole('alert')).toContainText(t('payment:unpaid.form.title'));
  await payButton(page, t).click();
  await expect(notice(page, t('payment:unpaid.form.title'))).toBeVisible();
  await page.unroute('**/stripe.js');
  await page
    .locator('#payment')
    .getByRole('button', { name: t('payment:load_again') })
    .click();
  await expect(paymentForm(page).locator('#number')).toBeVisible();
  await expectNothingTypedTwice(page, email);
  watched.length = 0;
});
