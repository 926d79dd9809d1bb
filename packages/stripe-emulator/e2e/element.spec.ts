import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator } from '@playwright/test';
import { outcome, startShop, type Shop } from './shop';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.close());

async function type(form: FrameLocator, number: string): Promise<void> {
  await form.locator('#number').fill(number);
  await form.locator('#expiry').fill('1240');
  await form.locator('#cvc').fill('123');
}
const WALLETS = {
  amount: 8800,
  currency: 'cny',
  payment_method_types: ['card', 'alipay', 'wechat_pay'],
  capture_method: 'automatic' as const,
  payment_method_options: { card: { capture_method: 'manual' as const } },
};

test('a card is typed by keyboard alone and held', async ({ page }) => {
  const { id, form } = await shop.open(page);
  await form.locator('#number').focus();
  await page.keyboard.type('4242424242424242');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1240');
  await page.keyboard.press('Tab');
  await page.keyboard.type('123');
  await expect(form.locator('#number')).toHaveValue('4242 4242 4242 4242');
  await expect(form.locator('#expiry')).toHaveValue('12 / 40');
  await page.locator('#pay').press('Enter');
  await page.waitForURL('**/back?**');
  expect(await outcome(page)).toEqual({ status: 'requires_capture', redirect: 'succeeded' });
  const intent = await shop.stripe.paymentIntents.retrieve(id, { expand: ['payment_method'] });
  expect(intent.amount_capturable).toBe(12_340);
  expect(intent.payment_method).toMatchObject({
    billing_details: { name: 'A Shopper' },
    card: { last4: '4242' },
  });
});

test('what is wrong stands at its field', async ({ page }) => {
  const { form } = await shop.open(page);
  await page.locator('#pay').click();
  await expect(page.locator('#message')).toHaveText('The card number is incomplete.');
  await expect(form.locator('#number')).toBeFocused();
  await expect(form.locator('#number')).toHaveAttribute('aria-invalid', 'true');
  await expect(form.locator('#expiry-error')).toHaveText('The expiry date is incomplete.');
  await type(form, '4539 1488 0343 6467');
  await page.locator('#pay').click();
  await expect(form.locator('#number-error')).toHaveText(/Do not use a real card/);
  await type(form, '4000000000000127');
  await page.locator('#pay').click();
  await expect(form.locator('#cvc-error')).toHaveText('The security code is wrong.');
});

test('a declined card is answered in the shopper’s language, and another pays without a new intent', async ({
  page,
}) => {
  const { id, form } = await shop.open(page, {}, { locale: 'fr', redirect: 'if_required' });
  await type(form, '4000000000009995');
  await page.locator('#pay').click();
  await expect(page.locator('#message')).toHaveText('La provision est insuffisante. Rien n’a été débité.');
  await form.getByText('Cartes de test').click();
  await form.getByRole('button', { name: /Paiement accepté/ }).click();
  await page.locator('#pay').click();
  await expect(page.locator('#outcome')).toHaveText(/requires_capture/);
  expect((await shop.stripe.paymentIntents.retrieve(id)).status).toBe('requires_capture');
});

test('3-D Secure is asked in a dialog: approved, failed and left', async ({ page }) => {
  const { form } = await shop.open(page, {}, { redirect: 'if_required' });
  const dialog = page.locator('dialog');
  const bank = page.frameLocator('dialog iframe');
  await type(form, '4000000000003220');
  await page.locator('#pay').click();
  await expect(bank.getByText('KWD 12.340')).toBeVisible();
  await bank.getByRole('button', { name: 'Let it fail' }).click();
  await expect(page.locator('#message')).toHaveText(/could not confirm that it is you/);
  await expect(dialog).toHaveCount(0);
  await page.locator('#pay').click();
  await expect(bank.getByRole('button', { name: 'Approve' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#message')).toHaveText(/could not confirm that it is you/);
  await page.locator('#pay').click();
  await bank.getByRole('button', { name: 'Approve' }).click();
  await expect(page.locator('#outcome')).toHaveText(/requires_capture/);
});

test('wallets stand where the shop orders them, redirect and come back', async ({ page }) => {
  const query = { locale: 'zh-CN', order: 'alipay,wechat_pay,card' };
  const { id, form } = await shop.open(page, WALLETS, query);
  await expect(form.locator('.method > label')).toHaveText(['支付宝', '微信支付', '银行卡']);
  await expect(form.locator('#method-alipay')).toBeChecked();
  await expect(form.getByText('¥88.00').first()).toBeVisible();
  await page.locator('#pay').click();
  await page.getByRole('button', { name: '取消' }).click();
  await page.waitForURL('**/back?**');
  expect(await outcome(page)).toMatchObject({ status: 'requires_payment_method', redirect: 'failed' });
  expect((await shop.stripe.paymentIntents.retrieve(id)).status).toBe('requires_payment_method');
  await page.goBack();
  await page.goBack();
  await page.locator('#pay').click();
  await page.getByRole('button', { name: '确认付款' }).click();
  await page.waitForURL('**/back?**');
  expect(await outcome(page)).toMatchObject({ status: 'succeeded', redirect: 'succeeded' });
});

test('a QR code is shown in a dialog and may be approved on another device', async ({ page, context }) => {
  const { id, form } = await shop.open(page, WALLETS, { redirect: 'if_required' });
  await form.getByText('WeChat Pay').first().click();
  await page.locator('#pay').click();
  const dialog = page.frameLocator('dialog iframe');
  await expect(dialog.getByRole('img', { name: 'QR code' })).toBeVisible();
  const intent = await shop.stripe.paymentIntents.retrieve(id);
  const phone = await context.newPage();
  await phone.goto(intent.next_action?.wechat_pay_display_qr_code?.data ?? '');
  await phone.getByRole('button', { name: 'Approve' }).click();
  await expect(page.locator('#outcome')).toHaveText(/succeeded/);
});

test('reads right to left, and digits as Arabic readers type them', async ({ page }) => {
  const { form } = await shop.open(page, {}, { locale: 'ar', redirect: 'if_required' });
  await expect(form.locator('html')).toHaveAttribute('dir', 'rtl');
  await form.locator('#number').fill('٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢');
  await form.locator('#expiry').fill('١٢٤٠');
  await form.locator('#cvc').fill('١٢٣');
  await expect(form.locator('#number')).toHaveValue('4242 4242 4242 4242');
  await page.locator('#pay').click();
  await expect(page.locator('#outcome')).toHaveText(/requires_capture/);
});

test('tells the page when it is ready and complete, never what was typed', async ({ page }) => {
  const { form } = await shop.open(page);
  await type(form, '4242424242424242');
  const events = page.locator('#events');
  await expect(events).toContainText('ready');
  await expect(events).toContainText('"complete":true');
  expect(await events.textContent()).not.toContain('4242');
});

test('the form stands before there is an intent, and pays one made afterwards', async ({ page }) => {
  const query = { deferred: 'true', order: 'alipay', redirect: 'if_required', locale: 'es' };
  const { form } = await shop.open(page, WALLETS, query);
  await expect(form.locator('#method-alipay')).toBeChecked();
  await expect(form.getByText('88,00 CN¥').first()).toBeVisible();
  await form.getByText('Tarjeta', { exact: true }).click();
  await type(form, '4242424242424242');
  await page.locator('#pay').click();
  await expect(page.locator('#outcome')).toHaveText(/requires_capture/);
});

test('an intent that does not exist is a load error', async ({ page }) => {
  const { form } = await shop.open(page, {}, { secret: 'pi_no_secret_no' });
  await expect(form.getByRole('alert')).toHaveText('The payment form could not be loaded.');
  await expect(page.locator('#events')).toContainText('loaderror');
});

for (const [locale, theme] of [
  ['en', 'stripe'],
  ['ar', 'night'],
  ['zh-CN', 'stripe'],
] as const) {
  test(`has no accessibility faults in ${locale}, ${theme}`, async ({ page }) => {
    const { form } = await shop.open(page, WALLETS, { locale, theme });
    await form.locator('.test-cards summary').click();
    await page.locator('#pay').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('the form speaks with no page but the one it was made for', async ({ page }) => {
  // The same server under another name is another origin.
  const stranger = shop.url.replace('localhost', '127.0.0.1');
  const ask = async (madeFor: string): Promise<unknown> => {
    await page.goto(`${stranger}/probe?for=${encodeURIComponent(madeFor)}`);
    return outcome(page);
  };
  expect(await ask(shop.url)).toBe('silence');
  expect(await ask(stranger)).toBe('event');
});
