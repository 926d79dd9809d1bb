import type { Card } from '@caravanserai/contracts/card';
import { journeyWords } from '@caravanserai/customs/journey/words/words';
import { glossary } from '@caravanserai/locales/glossary';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { findGoods, readListing } from './support/api';
import { checkAccessible } from './support/axe';
import { steerAll } from './support/journey';
import { minorOf } from './support/money';
import {
  expectOrder,
  fillAddress,
  giveWhatIsAsked,
  payButton,
  paymentForm,
  typeCard,
} from './support/purchase';
import { storefrontUrl } from './support/settings';
import { BUYERS } from './support/shoppers';
import { expectPaidOnce } from './support/stripe';
import { parcelOf, readSums } from './support/sums';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

type Fits = (card: Card) => boolean;

interface Traveller {
  readonly locale: Locale;
  readonly shipTo: string;
  readonly currency: string;
  readonly wants: readonly Fits[];
  readonly address: Readonly<Record<string, string>>;
}

/** Goods of several pavilions in one cart, up to the checkout with everything given but the payment. */
async function toPayment(page: Page, t: Words, { locale, shipTo, currency, wants, address }: Traveller) {
  const query = { locale, ship_to: shipTo, currency };
  await page.context().addCookies([{ name: 'ship_to', value: shipTo, url: storefrontUrl }]);
  const goods: Card[] = [];
  for (const fits of wants) {
    const card = await findGoods(query, fits);
    const { offers } = await readListing(card.slug, query);
    const variant = offers.find(({ route }) => route === card.route)?.variant_id ?? '';
    const form = { variant_id: variant, quantity: '1' };
    await page.request.post(`/${locale}/cart/lines`, { form, headers: { accept: 'text/html' } });
    goods.push(card);
  }
  await page.goto(`/${locale}/cart`);
  const sums = await readSums(page, t, goods);
  await page.getByRole('link', { name: t('cart:to_checkout') }).click();
  const email = `travels-${crypto.randomUUID()}@example.com`;
  await fillAddress(page, email, address);
  await giveWhatIsAsked(page, address.full_name);
  expect(await readSums(page, t, goods)).toEqual(sums);
  expect(minorOf(await payButton(page, t).innerText())).toBe(sums.total);
  return { goods, sums, email };
}

const ANY_CASE = { ignoreCase: true };

const orderIdOf = (page: Page): string => /orders\/(order_\w+)/.exec(page.url())?.[1] ?? '';

test('Shanghai: bonded coffee and direct mail of two pavilions, by wallet, through customs to the door', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const t = wordsOf('zh-CN');
  const address = BUYERS.find(({ locale }) => locale === 'zh-CN')?.address ?? {};
  const from = (handle: string, route: string) => (card: Card) =>
    card.pavilion.handle === handle && card.route === route;
  const { goods, sums, email } = await toPayment(page, t, {
    locale: 'zh-CN',
    shipTo: 'CN',
    currency: 'CNY',
    wants: [
      (card) => card.category === 'coffee' && card.route === 'bonded',
      from('uzbekistan', 'direct_mail'),
      from('thailand', 'direct_mail'),
    ],
    address,
  });

  // Wallets stand first in China. One that is left leads back with everything in place.
  await expect(paymentForm(page).locator('.method > label')).toHaveText(['支付宝', '微信支付', '银行卡']);
  await payButton(page, t).click();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page).toHaveURL(/\/zh-CN\/checkout\?payment=cancelled$/);
  await expect(page.getByRole('alert')).toContainText(t('payment:unpaid.cancelled.title'));
  await expect(page.locator('#full_name')).toHaveValue(address.full_name ?? '');
  await expect(page.locator('form#checkout .keptid')).toBeVisible();
  for (const box of await page.locator('form#checkout').getByRole('checkbox').all()) {
    await expect(box).toBeChecked();
  }
  await payButton(page, t).click();
  await page.getByRole('button', { name: '确认付款' }).click();
  await expectOrder(page, t, 'zh-CN');
  expect(await readSums(page, t, goods)).toEqual(sums);
  await expectPaidOnce(email, sums.total);

  await steerAll(orderIdOf(page));
  await page.reload();
  const delivered = page.locator('[aria-current=step]').filter({
    hasText: journeyWords('zh-CN').states.delivered,
  });
  await expect(delivered).toHaveCount(goods.length);
});

test('Paris: goods from outside the EU and from inside it in one cart; only the former bear import charges', async ({
  page,
}) => {
  const t = wordsOf('fr');
  const { goods, sums, email } = await toPayment(page, t, {
    locale: 'fr',
    shipTo: 'FR',
    currency: 'EUR',
    wants: [
      ({ pavilion, category }) => pavilion.handle === 'rwanda' && category !== 'coffee',
      ({ pavilion, route, category }) =>
        pavilion.handle === 'italy' && route === 'direct_mail' && category !== 'wine',
    ],
    address: {
      full_name: 'Éloïse Martin',
      address_1: '12 rue des Lilas',
      postal_code: '75011',
      city: 'Paris',
    },
  });
  const [outside, inside] = goods;
  if (!outside || !inside) throw new Error('Two goods were chosen');
  await expect(parcelOf(page, t, outside).locator('.sums')).toContainText(
    glossary('customsDuty', 'fr'),
    ANY_CASE,
  );
  await expect(parcelOf(page, t, inside).locator('.sums')).not.toContainText(
    glossary('customsDuty', 'fr'),
    ANY_CASE,
  );
  await typeCard(page, 'asks');
  await payButton(page, t).click();
  await page.frameLocator('dialog iframe').getByRole('button', { name: 'Approuver' }).click();
  await expectOrder(page, t, 'fr');
  expect(await readSums(page, t, goods)).toEqual(sums);
  await expectPaidOnce(email, sums.total);
});

test('Almaty: above the threshold, delivered at place, with what is due at the door said beforehand', async ({
  page,
}) => {
  const t = wordsOf('ru');
  const { goods, sums, email } = await toPayment(page, t, {
    locale: 'ru',
    shipTo: 'KZ',
    currency: 'KZT',
    wants: [({ pavilion, price }) => pavilion.handle === 'italy' && (price?.amount ?? 0) > 12_000_000],
    address: {
      full_name: 'Айгерим Сериккызы',
      city: 'Алматы',
      address_1: 'проспект Абая, 10',
      postal_code: '050000',
    },
  });
  const duty = page
    .getByRole('rowheader')
    .filter({ hasText: new RegExp(glossary('customsDuty', 'ru'), 'i') });
  await expect(duty).toContainText(glossary('paidOnDelivery', 'ru'), ANY_CASE);
  expect(sums.charges).toBe(0);
  await checkAccessible(page, localeInfo('ru').dir);
  await typeCard(page);
  await payButton(page, t).click();
  await expectOrder(page, t, 'ru');
  expect(await readSums(page, t, goods)).toEqual(sums);
  await expectPaidOnce(email, sums.total);
});
