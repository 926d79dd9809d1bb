import type { Locator, Page } from '@playwright/test';
import { addressFormat, formFields } from '../app/address/address-format';
import { countOrders } from './support/api';
import { fillCart } from './support/cart';
import { CARDS, chooseGoods, expectOrder, paymentForm } from './support/purchase';
import { BUYERS } from './support/shoppers';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const t = wordsOf('en');
const MOST_STOPS = 200;

/** Goes on with Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${target}`);
}

/** The focused element, or the part of the page that stands for it, is outlined, and nothing lies over it. */
async function expectSeen(page: Page) {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return 'nothing is focused';
    const around = [element, element.parentElement, element.closest('form, li'), ...element.children];
    if (!around.some((one) => one && getComputedStyle(one).outlineStyle !== 'none')) return 'no outline';
    const { left, top, width, height } = element.getBoundingClientRect();
    // What only screen readers find stands for its form, which is outlined.
    if (element.matches('.sr')) return 'seen';
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const free = above !== null && (element.contains(above) || above.contains(element));
    return free ? 'seen' : `hidden by ${above?.outerHTML.slice(0, 80)}`;
  });
  expect(seen, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))).toBe('seen');
}

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/en/goods');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('skip') });
  await expect(skip).toBeFocused();
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the focus is seen at every stop of header and list', async ({ page }) => {
  await page.goto('/en/goods');
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    await expectSeen(page);
  }
});

test('a guest buys with the keyboard alone', async ({ page }) => {
  const [buyer] = BUYERS;
  if (!buyer) throw new Error('No buyer');
  const [goods] = await chooseGoods(buyer);
  const email = `keys-${crypto.randomUUID()}@example.com`;
  const main = page.getByRole('main');
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await expectSeen(page);
    await page.keyboard.press('Enter');
  };

  await page.goto('/en');
  await press(page.getByRole('link', { name: t('skip') }));
  await press(
    page
      .getByRole('region', { name: t('home:yard') })
      .getByRole('link', { name: goods?.pavilion.name, exact: true }),
  );
  await expect(page).toHaveURL(`/en/pavilions/${buyer.pavilion.handle}`);
  // A change of page is said, and Tab goes on where the page begins.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // Featured goods stand on the page twice.
  await press(main.getByRole('link', { name: goods?.title.value, exact: true }).first());
  await press(main.getByRole('button', { name: t('listing:add') }).first());
  await press(main.getByRole('link', { name: t('listing:to_cart') }));
  await press(main.getByRole('link', { name: t('cart:to_checkout') }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('checkout:title'));
  for (const field of ['email', ...formFields(addressFormat(buyer.shipTo))]) {
    const value = field === 'email' ? email : buyer.address[field];
    if (!value) continue;
    await tabTo(page, page.locator(`#${field}`));
    await page.keyboard.type(value);
  }
  for (const box of await page.locator('form#checkout').getByRole('checkbox').all()) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  // Tab goes on into the frame of the payment form, where the page no longer knows which field has the focus.
  await tabTo(page, paymentForm(page).locator('#number'));
  await page.keyboard.type(CARDS.pays);
  await page.keyboard.press('Tab');
  await page.keyboard.type('1240');
  await page.keyboard.press('Tab');
  await page.keyboard.type('123');
  await press(main.getByRole('button', { name: t('checkout:pay') }));
  await expectOrder(page, t, 'en');
  expect(await countOrders(email)).toBe(1);
});

test('faults take the focus, and their links lead to the fields', async ({ page }) => {
  await fillCart(page, 'en', 'GB', 'GBP');
  await page.goto('/en/checkout');
  await page.getByRole('button', { name: t('checkout:pay') }).click();
  const faults = page.getByRole('alert').filter({ has: page.locator('a[href="#email"]') });
  await expect(faults).toBeVisible();
  await tabTo(page, faults.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('#email')).toBeFocused();
  await page.keyboard.type('not-an-address');
  await page.keyboard.press('Tab');
  await expect(page.locator('#email')).toHaveAttribute('aria-invalid', 'true');
});
