import type { AdminReturnsResponse } from '@caravanserai/contracts/returns';
import type { Card } from '@caravanserai/contracts/card';
import type { Locale } from '@caravanserai/locales/registry';
import type { Browser, Page } from '@playwright/test';
import { admin } from './support/api';
import { checkAccessible } from './support/axe';
import { fillCart } from './support/cart';
import { steerAll } from './support/journey';
import { linkInLetter } from './support/letters';
import { expectOrder, fillAddress, giveWhatIsAsked, payButton, typeCard } from './support/purchase';
import { BUYERS } from './support/shoppers';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

const PARIS = {
  full_name: 'Camille Martin',
  address_1: '12 rue des Lilas',
  city: 'Paris',
  postal_code: '75011',
};

interface Purchase {
  readonly locale: Locale;
  readonly shipTo: string;
  readonly currency: string;
  readonly address: Readonly<Record<string, string>>;
  readonly fits: (card: Card) => boolean;
}

/** Buys one piece; answers the reader's address. Ends on the order's page. */
async function buy(page: Page, t: Words, { locale, shipTo, currency, address, fits }: Purchase) {
  const email = `returns-${crypto.randomUUID()}@example.com`;
  await fillCart(page, locale, shipTo, currency, fits);
  await page.goto(`/${locale}/checkout`);
  await fillAddress(page, email, address);
  await giveWhatIsAsked(page);
  await typeCard(page);
  await payButton(page, t).click();
  await expectOrder(page, t, locale);
  return email;
}

/** The same page in a browser without scripts, as whoever has its address sees it. */
async function withoutScripts(browser: Browser, page: Page): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(page.url());
  return plain;
}

test('a parcel is called off without scripts, and its money goes back', async ({ page, browser }) => {
  test.slow();
  const t = wordsOf('zh-CN');
  const address = BUYERS.find(({ locale }) => locale === 'zh-CN')?.address ?? {};
  const fits = ({ route }: Card) => route === 'bonded';
  await buy(page, t, { locale: 'zh-CN', shipTo: 'CN', currency: 'CNY', address, fits });
  const plain = await withoutScripts(browser, page);
  await plain.getByRole('link', { name: t('returns:cancel.open') }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(t('returns:cancel.title'));
  await plain.getByRole('button', { name: t('returns:cancel.submit') }).click();
  const asked = plain.getByRole('article').filter({ hasText: t('returns:kinds.cancellation') });
  await expect(asked).toBeVisible();
  await expect
    .poll(
      async () => {
        await plain.reload();
        return asked.innerText();
      },
      { timeout: 60_000, intervals: [2_000] },
    )
    .toContain(t('returns:states.refunded'));
  await expect(plain.getByRole('link', { name: t('returns:cancel.open') })).toHaveCount(0);
  await plain.context().close();
});

test('who calls the only parcel off arrives at what came of it, and nothing is promised any more', async ({
  page,
}) => {
  const t = wordsOf('fr');
  const fits = ({ route }: Card) => route === 'direct_mail';
  await buy(page, t, { locale: 'fr', shipTo: 'FR', currency: 'EUR', address: PARIS, fits });
  const promised = page.locator('.cons .when');
  await expect(page.getByRole('heading', { name: t('order:parcels', { count: 1 }) })).toBeVisible();
  await expect(promised).toBeVisible();
  await page.getByRole('link', { name: t('returns:cancel.open') }).click();
  await page.getByRole('button', { name: t('returns:cancel.submit') }).click();
  await expect(page.getByRole('region', { name: t('returns:heading') })).toBeFocused();
  await expect(page.getByRole('heading', { name: t('order:parcels_ended') })).toBeVisible();
  await expect(promised).toHaveCount(0);
});

test('goods are withdrawn from in two steps without scripts, with a receipt, and decided in Medusa Admin', async ({
  page,
  browser,
}) => {
  test.slow();
  const t = wordsOf('fr');
  // From beyond the EU, so that the parcel meets customs.
  const fits = ({ route, pavilion }: Card) => route === 'direct_mail' && pavilion.iso2 === 'RW';
  const email = await buy(page, t, { locale: 'fr', shipTo: 'FR', currency: 'EUR', address: PARIS, fits });
  const orderId = /orders\/(order_\w+)/.exec(page.url())?.[1] ?? '';
  await steerAll(orderId);
  const plain = await withoutScripts(browser, page);
  await plain.getByRole('link', { name: t('returns:withdraw.open') }).click();
  await plain.getByRole('button', { name: t('returns:withdraw.check') }).click();
  await expect(plain.getByRole('alert')).toContainText(t('returns:errors.choose'));
  await plain.locator('.goodsback select').selectOption('1');
  await plain.getByLabel(t('returns:withdraw.name')).fill('Camille Martin');
  const sealed = plain.locator('#unopened');
  if (await sealed.isVisible()) await sealed.check();
  await plain.getByRole('button', { name: t('returns:withdraw.check') }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(t('returns:withdraw.confirm_title'));
  await plain.getByRole('button', { name: t('returns:withdraw.change') }).click();
  await expect(plain.locator('.goodsback select')).toHaveValue('1');
  await plain.getByRole('button', { name: t('returns:withdraw.check') }).click();
  await plain.getByRole('button', { name: t('returns:withdraw.confirm') }).click();
  const asked = plain.getByRole('article').filter({ hasText: t('returns:kinds.withdrawal') });
  await expect(asked).toContainText(t('returns:states.approved'));
  expect(await linkInLetter(email, new URL(page.url()).pathname)).toContain(orderId);

  const { return_requests: requests } = await admin<AdminReturnsResponse>(
    '/return-requests?state=approved&limit=100',
  );
  const request = requests.find((one) => one.order_id === orderId);
  for (const decision of ['receive', 'inspect'])
    await admin(`/return-requests/${request?.id}/decision`, { decision });
  await expect
    .poll(
      async () => {
        await plain.reload();
        return asked.innerText();
      },
      { timeout: 60_000, intervals: [2_000] },
    )
    .toContain(t('returns:states.refunded'));
  await plain.context().close();
});

test('the pages of a return can be used by everybody, in both directions of writing', async ({ page }) => {
  test.slow();
  const t = wordsOf('ar');
  const [, kuwait] = BUYERS;
  // From beyond the Gulf's customs union, so that the parcel meets customs.
  const fits = ({ route, pavilion }: Card) => route === 'direct_mail' && pavilion.iso2 === 'RW';
  const address = { ...kuwait?.address, province: 'دبي' };
  await buy(page, t, { locale: 'ar', shipTo: 'AE', currency: 'AED', address, fits });
  const order = page.url();
  await page.getByRole('link', { name: t('returns:cancel.open') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('returns:cancel.title'));
  await checkAccessible(page, 'rtl');
  await steerAll(/orders\/(order_\w+)/.exec(order)?.[1] ?? '');
  await page.goto(order);
  await page.getByRole('link', { name: t('returns:fault.open') }).click();
  await page.getByRole('button', { name: t('returns:fault.submit') }).click();
  await expect(page.getByRole('alert')).toContainText(t('returns:errors.reason'));
  await checkAccessible(page, 'rtl');
});
