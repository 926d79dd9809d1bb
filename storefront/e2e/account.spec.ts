import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { checkAccessible } from './support/axe';
import { fillCart } from './support/cart';
import { linkInLetter } from './support/letters';
import { expectOrder, fillAddress, giveWhatIsAsked, payButton, typeCard } from './support/purchase';
import { storefrontUrl } from './support/settings';
import { BUYERS } from './support/shoppers';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

const PASSWORD = 'seven red lanterns';
const newEmail = () => `account-${crypto.randomUUID()}@example.com`;

async function register(page: Page, t: Words, locale: Locale, email: string) {
  await page.goto(`/${locale}/account/register`);
  await page.getByLabel(t('account:optional', { label: t('account:name') })).fill('Mona Al-Ali');
  await page.getByLabel(t('account:email')).fill(email);
  await page.getByLabel(t('account:new_password')).fill(PASSWORD);
  await page
    .getByRole('main')
    .getByRole('button', { name: t('account:register.submit') })
    .click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/account\\?done=welcome$`));
}

async function signIn(page: Page, t: Words, email: string, password = PASSWORD) {
  await page.getByLabel(t('account:email')).fill(email);
  await page.getByLabel(t('account:password')).fill(password);
  await page
    .getByRole('main')
    .getByRole('button', { name: t('account:sign_in.submit') })
    .click();
}

const signOut = (page: Page, t: Words) =>
  page.getByRole('button', { name: t('account:sign_out'), exact: true }).click();

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('an account is made, confirmed, left, entered again with a new password, and erased', async ({
      page,
    }) => {
      test.slow();
      const t = wordsOf('fr');
      const email = newEmail();
      await page.goto('/fr');
      await page
        .getByRole('banner')
        .getByRole('link', { name: t('account'), exact: true })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:title.sign_in'));
      await signIn(page, t, email, 'no such account');
      await expect(page.getByRole('alert')).toHaveText(t('account:fault.wrong'));
      await expect(page.getByLabel(t('account:email'))).toHaveValue(email);
      await register(page, t, 'fr', email);

      await page.goto(await linkInLetter(email, '/fr/account/confirm'));
      await page.getByRole('button', { name: t('account:confirm.submit') }).click();
      await expect(page.getByText(t('account:confirm.done'))).toBeVisible();
      await page.getByRole('link', { name: t('account:confirm.to_account') }).click();
      await expect(page.getByText(`(${t('account:home.confirmed')})`)).toBeVisible();

      await page.getByLabel(t('account:home.language')).selectOption('ar');
      await page.getByRole('button', { name: t('account:home.save'), exact: true }).click();
      await expect(page.getByText(t('account:home.saved'))).toBeVisible();
      await expect(page.getByLabel(t('account:home.language'))).toHaveValue('ar');

      await signOut(page, t);
      await page.getByRole('link', { name: t('account:sign_in.forgot') }).click();
      // The page before has a field of the same name.
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:title.reset'));
      await page.getByLabel(t('account:email')).fill(email);
      await page.getByRole('button', { name: t('account:reset.submit') }).click();
      await expect(page.getByText(t('account:reset.sent'))).toBeVisible();
      const link = await linkInLetter(email, '/fr/account/reset');
      await page.goto(link);
      await page.getByLabel(t('account:new_password')).fill('eight green lanterns');
      await page.getByRole('button', { name: t('account:reset.save') }).click();
      await expect(page.getByText(t('account:reset.saved'))).toBeVisible();
      await signIn(page, t, email, 'eight green lanterns');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:title.home'));

      await page.getByRole('link', { name: t('account:data'), exact: true }).click();
      const href = await page.getByRole('link', { name: t('account:export.submit') }).getAttribute('href');
      const file = await page.request.get(href ?? '');
      expect(file.headers()['content-disposition']).toContain('attachment');
      expect(await file.text()).toContain(email);
      await page.getByText(t('account:erase.continue')).click();
      await page.getByLabel(t('account:erase.password')).fill(PASSWORD);
      await page.getByRole('button', { name: t('account:erase.submit') }).click();
      await expect(page.getByRole('alert')).toHaveText(t('account:fault.erase'));
      await page.getByLabel(t('account:erase.password')).fill('eight green lanterns');
      await page.getByRole('button', { name: t('account:erase.submit') }).click();
      await expect(page.getByText(t('account:erase.gone_text'))).toBeVisible();
      await page.goto('/fr/account/orders');
      await signIn(page, t, email, 'eight green lanterns');
      await expect(page.getByRole('alert')).toHaveText(t('account:fault.wrong'));
    });

    test('an address is asked for as its country does, kept, changed and removed', async ({ page }) => {
      const t = wordsOf('en');
      await register(page, t, 'en', newEmail());
      await page.getByRole('link', { name: t('account:addresses'), exact: true }).click();
      await page.getByRole('link', { name: t('account:address.add') }).click();
      await page.getByLabel(t('account:address.country'), { exact: true }).selectOption('KW');
      if (!scripts) await page.getByRole('button', { name: t('account:address.choose') }).click();
      await expect(page).toHaveURL(/country=KW/);
      const [, kuwait] = BUYERS;
      await page.locator('input[name="full_name"]').fill(kuwait?.address.full_name ?? '');
      await page.getByRole('button', { name: t('account:address.save') }).click();
      await expect(page.locator('#address_1-error')).toBeVisible();
      await expect(page.locator('input[name="full_name"]')).toHaveValue(kuwait?.address.full_name ?? '');
      for (const [name, value] of Object.entries(kuwait?.address ?? {}))
        await page.locator(`input[name="${name}"]`).fill(value);
      await page.getByRole('button', { name: t('account:address.save') }).click();
      const card = page.locator('.addresses address');
      await expect(card).toContainText(kuwait?.address.city ?? 'no city');
      const name = kuwait?.address.full_name;
      await page.getByRole('link', { name: t('account:address.edit_name', { name }) }).click();
      await page.locator('input[name="city"]').fill('حولي');
      await page.getByRole('button', { name: t('account:address.save') }).click();
      await expect(card).toContainText('حولي');
      await page.getByRole('button', { name: t('account:address.remove_name', { name }) }).click();
      await expect(page.getByText(t('account:address.none'), { exact: true })).toBeVisible();
    });
  });
}

test('the cart goes along into the account, out with it, and back; its order is in the list, its address kept', async ({
  page,
  context,
}) => {
  test.slow();
  const t = wordsOf('en');
  const email = newEmail();
  const [buyer] = BUYERS;
  if (!buyer) throw new Error('No buyer');
  await register(page, t, 'en', email);
  await signOut(page, t);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:title.sign_in'));

  const goods = await fillCart(page, 'en', 'GB', 'GBP');
  await page.goto('/en/account');
  await signIn(page, t, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:title.home'));
  const cookies = await context.cookies();
  expect(cookies.find(({ name }) => name === 'session')).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.goto('/en/cart');
  await expect(page.getByRole('main').getByText(goods.title.value).first()).toBeVisible();
  await page.goto('/en/account');
  await signOut(page, t);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:title.sign_in'));
  await page.goto('/en/cart');
  await expect(page.getByRole('main').getByText(goods.title.value)).toHaveCount(0);
  await page.goto('/en/account/orders');
  await signIn(page, t, email);
  await expect(page).toHaveURL('/en/account/orders');
  await expect(page.getByText(t('account:order.none'), { exact: true })).toBeVisible();

  await page.goto('/en/checkout');
  await expect(page.locator('form#checkout input[name="email"]')).toHaveValue(email);
  await fillAddress(page, email, buyer.address);
  await expect(page.getByLabel(t('checkout:saved.keep'))).not.toBeChecked();
  await giveWhatIsAsked(page);
  await typeCard(page);
  await payButton(page, t).click();
  await expectOrder(page, t, 'en');
  const order = page.url();
  await page.goto('/en/account/orders');
  await expect(page.getByRole('link', { name: /Order \d+/ })).toHaveAttribute(
    'href',
    new URL(order).pathname,
  );
  await expect(page.locator('.orders .titles')).toContainText(goods.title.value);
  await expect(page.locator('.orders .state')).toHaveCount(1);

  await fillCart(page, 'en', 'GB', 'GBP');
  await page.goto('/en/checkout');
  const city = page.locator('form#checkout input[name="city"]');
  await expect(city).toHaveValue(buyer.address.city ?? '');
  await city.fill('York');
  await page.getByText(t('checkout:saved.title'), { exact: true }).click();
  await checkAccessible(page, 'ltr');
  await page
    .getByRole('button', { name: t('checkout:saved.use_this', { address: '' }) })
    .first()
    .click();
  await expect(city).toHaveValue(buyer.address.city ?? '');
});

test('a cart’s id that leaked opens nothing in another browser', async ({ page, context, browser }) => {
  await fillCart(page, 'en', 'GB', 'GBP');
  const pieces = async (value: string) => {
    const other = await browser.newContext();
    await other.addCookies([{ name: 'cart_id', value, url: storefrontUrl }]);
    const answer: unknown = await (await other.request.get(`${storefrontUrl}/api/cart-count`)).json();
    await other.close();
    return answer;
  };
  const own = (await context.cookies()).find(({ name }) => name === 'cart_id')?.value ?? '';
  const [id = ''] = own.split('.');
  expect(await pieces(own)).toEqual({ pieces: 1 });
  expect(await pieces(id)).toEqual({ pieces: 0 });
  expect(await pieces(`${id}.${'A'.repeat(22)}`)).toEqual({ pieces: 0 });
});

const PAGES = ['', '/orders', '/addresses?edit=new', '/data'];

for (const locale of ['en', 'ar'] as const) {
  test(`${locale}: the account’s pages are accessible and fit every width`, async ({ page }) => {
    test.slow();
    const t = wordsOf(locale);
    const { dir } = localeInfo(locale);
    for (const path of ['/sign-in', '/register', '/reset', '/confirm?token=x', '/gone']) {
      await page.goto(`/${locale}/account${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await checkAccessible(page, dir);
    }
    await register(page, t, locale, newEmail());
    for (const path of PAGES) {
      await page.goto(`/${locale}/account${path}`);
      await expect(page.getByRole('navigation', { name: t('account:nav') })).toBeVisible();
      await checkAccessible(page, dir);
    }
  });
}
