import type { Card } from '@caravanserai/contracts/card';
import type { Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { findGoods, readListing } from './support/api';
import { checkAccessible } from './support/axe';
import { addToCart, fillCart } from './support/cart';
import { fillAddress, finalButton, payButton } from './support/purchase';
import { BUYERS } from './support/shoppers';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const SHANGHAI = BUYERS.find(({ shipTo }) => shipTo === 'CN')?.address ?? {};

const abroad = ({ route }: Card) => route !== 'domestic';

interface Where {
  readonly locale: Locale;
  readonly country: string;
  readonly currency: string;
  readonly fits?: (card: Card) => boolean;
}

/** The checkout of a cart with one goods that goes there. */
async function openCheckout(page: Page, { locale, country, currency, fits = abroad }: Where) {
  const sent = await page.request.post(`/${locale}/preferences`, {
    form: { ship_to: country, back: `/${locale}` },
    headers: { accept: 'text/html' },
    maxRedirects: 0,
  });
  expect(sent.status()).toBe(303);
  const goods = await fillCart(page, locale, country, currency, fits);
  await page.goto(`/${locale}/checkout`);
  await expect(page.locator('form#checkout')).toBeVisible();
  return goods;
}

const identity = (page: Page) => page.locator('section.identity');

/** Everything that a shopper could type into and see. */
const fields = (page: Page) =>
  page.locator('form#checkout input:not([type="hidden"]):not([type="radio"]):not([type="checkbox"]):visible');

test.describe('a new shopper sees', () => {
  for (const [country, currency, number] of [
    ['CN', 'CNY', '#orderer_number'],
    ['KR', 'KRW', '#orderer_number'],
    ['FR', 'EUR', null],
  ] as const) {
    test(`at most eight fields in ${country}, and a phone only with its reason`, async ({ page }) => {
      await openCheckout(page, { locale: 'en', country, currency });
      expect(await fields(page).count()).toBeLessThanOrEqual(8);
      await expect(page.locator('#full_name')).toHaveAttribute('autocomplete', 'name');
      if (number) await expect(page.locator(number)).toBeVisible();
      else await expect(identity(page)).toHaveCount(0);
      const phone = page.locator('#phone');
      if (await phone.isVisible()) await expect(page.locator('#phone-hint')).not.toBeEmpty();
      await expect(page.locator('#company')).toBeHidden();
      await page.locator('.moredetails summary').click();
      await expect(page.locator('#company')).toBeVisible();
      await expect(page.locator('#note')).toBeVisible();
    });
  }
});

test('who has no Chinese card is told before the form, and moves to domestic stock', async ({ page }) => {
  const t = wordsOf('zh-CN');
  const query = { locale: 'zh-CN', ship_to: 'CN', currency: 'CNY' };
  const ways = ({ route, also }: Card) => [route, ...also.map((way) => way.route)];
  const { slug } = await findGoods(query, (card) =>
    ['bonded', 'domestic'].every((route) => ways(card).some((way) => way === route)),
  );
  const { offers } = await readListing(slug, query);
  const bonded = offers.find(({ route }) => route === 'bonded');
  await addToCart(page, 'zh-CN', bonded?.variant_id ?? '', 1);
  await page.goto('/zh-CN/checkout');
  const told = page.getByRole('region', { name: t('checkout:nocard.title') });
  const [above, below] = await Promise.all([told.boundingBox(), page.locator('form#checkout').boundingBox()]);
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  await told.locator('summary').click();
  const send = t('kept:send_by', { route: t('codes:routes.domestic.label') });
  await told.getByRole('button', { name: send }).click();
  await expect(told).toBeHidden();
  await expect(identity(page)).toHaveCount(0);
  await expect(page.locator('.cons')).toContainText(t('codes:routes.domestic.label'));
});

test('a number is kept sealed with the consent to its use, masked, and never in the browser', async ({
  page,
  context,
}) => {
  const t = wordsOf('zh-CN');
  await openCheckout(page, { locale: 'zh-CN', country: 'CN', currency: 'CNY' });
  const number = await page.locator('.offered bdi').innerText();
  const [notice, use] = [page.locator('#consent_risk_notice'), page.locator('#consent_sensitive_data')];
  await expect(notice).not.toBeChecked();
  await expect(use).not.toBeChecked();

  await page.locator('#orderer_number').fill(`${number.slice(0, -1)}Z`);
  await page.locator('#orderer_name').fill('王小明');
  await expect(page.locator('#orderer_number-error')).toBeVisible();
  await page.getByRole('button', { name: t('checkout:identity.use') }).click();
  await expect(page.locator('#orderer_number')).toHaveValue(number);
  await expect(page.locator('#orderer_number-error')).toHaveCount(0);
  await expect(identity(page).locator('.keptid'), 'nothing is kept without consent').toHaveCount(0);

  await use.check();
  const kept = identity(page).locator('.keptid');
  await expect(kept).toContainText(`${number[0]}${'*'.repeat(16)}${number.at(-1)}`);
  const inStorage = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(inStorage).not.toContain(number);
  expect(inStorage).not.toContain('王小明');
  expect(await page.content()).not.toContain('王小明');

  await page.reload();
  await expect(kept).toBeVisible();
  await expect(use).toBeChecked();
  await expect(notice).not.toBeChecked();
  const second = await context.newPage();
  await second.goto('/zh-CN/checkout');
  await expect(second.locator('section.identity .keptid')).toBeVisible();

  await use.uncheck();
  await expect(async () => {
    await second.reload();
    await expect(second.locator('#consent_sensitive_data')).not.toBeChecked({ timeout: 1000 });
  }).toPass();
});

for (const live of [true, false]) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    test('all that is missing is listed with links, and what was typed stays', async ({ page }) => {
      const t = wordsOf('zh-CN');
      await openCheckout(page, { locale: 'zh-CN', country: 'CN', currency: 'CNY' });
      await fillAddress(page, 'guest@example.com', { ...SHANGHAI, phone: '' });
      await page.locator('#orderer_name').fill('王小明');
      await page.locator('#orderer_number').fill('99999919900101001');
      await page.locator('#consent_sensitive_data').check();
      await finalButton(page, t, live).click();
      const summary = page.getByRole('alert').filter({ hasText: t('checkout:faults', { count: 3 }) });
      await expect(summary).toBeVisible();
      const links = summary.getByRole('link');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
        '#phone',
        '#orderer_number',
        '#consent_risk_notice',
      ]);
      for (const target of ['#phone', '#orderer_number', '#consent_risk_notice'])
        await expect(page.locator(target)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('#address_1')).toHaveValue(SHANGHAI.address_1 ?? '');
      await expect(page.locator('#orderer_name')).toHaveValue('王小明');

      await page.locator('#phone').fill('13800138000');
      await page.locator('#orderer_number').fill(await page.locator('.offered bdi').innerText());
      await page.locator('#consent_risk_notice').check();
      await finalButton(page, t, live).click();
      await expect(identity(page).locator('.keptid')).toBeVisible();
      await expect(
        page.getByRole('alert').filter({ hasText: t('checkout:faults', { count: 1 }) }),
      ).toHaveCount(0);
    });
  });
}

test('what was typed survives a reload and a second tab', async ({ page, context }) => {
  await openCheckout(page, { locale: 'fr', country: 'FR', currency: 'EUR' });
  await page.locator('#full_name').pressSequentially('Camille Martin');
  await page.locator('.moredetails summary').click();
  await page.locator('#note').pressSequentially('Code 12A');
  const second = await context.newPage();
  await second.goto('/fr/checkout');
  await expect(second.locator('#full_name')).toHaveValue('Camille Martin');
  await expect(second.locator('#note')).toBeVisible();
  await second.locator('#city').pressSequentially('Paris');
  await expect(page.locator('#city')).toHaveValue('Paris');
  await page.reload();
  await expect(page.locator('#city')).toHaveValue('Paris');
  await expect(page.locator('#note')).toHaveValue('Code 12A');
});

test('the button obliges to pay in so many words, and says how much', async ({ page }) => {
  await openCheckout(page, { locale: 'fr', country: 'FR', currency: 'EUR' });
  const total = await page.locator('.working .sum td bdi').first().innerText();
  const button = payButton(page, wordsOf('fr'));
  await expect(button).toContainText('Commander et payer');
  await expect(button).toContainText(total);
});

for (const [locale, dir] of [
  ['zh-CN', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`what customs asks is accessible in ${locale}`, async ({ page }) => {
    const t = wordsOf(locale);
    await openCheckout(page, { locale, country: 'CN', currency: 'CNY' });
    await payButton(page, t).click();
    await expect(page.locator('.newsrow')).toBeFocused();
    await page.locator('.nocard summary').click();
    await page.locator('.moredetails summary').click();
    await checkAccessible(page, dir);
  });
}
