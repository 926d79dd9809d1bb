import { journeyWords } from '@caravanserai/customs/journey/words/words';
import { checkAccessible } from './support/axe';
import { fillCart } from './support/cart';
import { expectOrder, fillAddress, giveWhatIsAsked, payButton, typeCard } from './support/purchase';
import { BUYERS } from './support/shoppers';
import { placeOrder } from './support/demo-order';
import { steer } from './support/journey';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const t = wordsOf('zh-CN');
const words = journeyWords('zh-CN');
const address = BUYERS.find(({ locale }) => locale === 'zh-CN')?.address ?? {};

test('a bonded parcel is followed through customs to the door, printed and ordered again', async ({
  page,
}) => {
  const goods = await fillCart(page, 'zh-CN', 'CN', 'CNY', ({ route }) => route === 'bonded');
  await page.goto('/zh-CN/checkout');
  await fillAddress(page, `follows-${crypto.randomUUID()}@example.com`, address);
  await giveWhatIsAsked(page);
  await typeCard(page);
  await payButton(page, t).click();
  await expectOrder(page, t, 'zh-CN');
  const way = page.getByRole('list', { name: t('order:way') });
  await expect(way.getByRole('listitem')).toHaveCount(7);
  await expect(way.locator('[aria-current=step]')).toContainText(words.states.paid);
  await expect(page.getByText(words.emulated)).toBeVisible();

  await page.locator('.total').getByText(t('receipt:total')).click();
  await expect(
    page.locator('.total .steps-of').getByRole('link', { name: goods.merchant.name }),
  ).toBeVisible();

  const orderId = /orders\/(order_\w+)/.exec(page.url())?.[1] ?? '';
  await steer(orderId, [{ code: 2 }, { code: 120 }, { code: 500 }]);
  await page.reload();
  await expect(way.locator('[aria-current=step]')).toContainText(words.states.held);
  await expect(page.getByText(/EMU-CN-/)).toBeVisible();
  await checkAccessible(page, 'ltr');

  await steer(orderId, [{ code: 800 }, { event: 'hand_over' }, { event: 'depart' }, { event: 'deliver' }]);
  await page.reload();
  await expect(way.locator('[aria-current=step]')).toContainText(words.states.delivered);
  await expect(way.locator('li:not(.done)')).toHaveCount(0);

  await page.getByRole('link', { name: t('order:receipt.open') }).click();
  await expect(page).toHaveURL(/\/receipt$/);
  await expect(page.getByRole('rowheader', { name: goods.title.value })).toBeVisible();
  await checkAccessible(page, 'ltr');
  await page.getByRole('link', { name: t('order:receipt.back') }).click();

  await page.getByRole('button', { name: t('order:again') }).click();
  await expect(page).toHaveURL(/\/zh-CN\/cart$/);
  await expect(page.getByRole('main').getByRole('link', { name: goods.title.value })).toBeVisible();
});

test('in the demonstration a parcel takes its next step at one press, without scripts too', async ({
  browser,
}) => {
  const french = wordsOf('fr');
  const { states } = journeyWords('fr');
  const goods = [['agaseke-basket-direct-mail-rw-kgl', 1]] as const;
  const { secret } = await placeOrder({ country: 'FR', locale: 'fr', goods });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/fr/orders/${encodeURIComponent(secret)}`);
  const way = page.getByRole('list', { name: french('order:way') });
  const here = way.locator('[aria-current=step]');
  await expect(here).toContainText(states.paid);
  for (const state of [
    'handed_over',
    'on_its_way',
    'declared',
    'with_customs',
    'released',
    'delivered',
  ] as const) {
    await page.getByRole('button', { name: french('order:hurry.do') }).click();
    await expect(here).toContainText(states[state]);
  }
  await expect(page.getByRole('button', { name: french('order:hurry.do') })).toHaveCount(0);
  await context.close();
});
