import type { ListingEditResponse, ListingsDeskResponse } from '@caravanserai/contracts/desk-write';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Locator, Page } from '@playwright/test';
import { checkAccessible } from './support/axe';
import { signInDesk } from './support/desk';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

const MERCHANT = 'zarafshan-dried-fruit';

/** Calls the backend as the page does. */
function call<T>(page: Page, path: string, body?: object): Promise<T> {
  return page.evaluate(
    async ([address, sent]) => {
      const response = await fetch(address ?? '', {
        method: sent ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json' },
        body: sent,
      });
      return (await response.json()) as T;
    },
    [`/api/desk/merchant${path}`, body && JSON.stringify(body)] as const,
  );
}

/** The text being written in the row of a field. */
const field = (page: Page, name: string): Locator => page.locator(`[data-key=${name}]`).getByRole('textbox');

/** Begins a listing through its form and stands on its texts; answers its id. */
async function begin(page: Page, t: Words, locale: Locale, title: string, source: string): Promise<string> {
  await page.goto(`/${locale}/merchant/listings/new`);
  await page.getByLabel(t('desk-write:new.name')).fill(title);
  await page.getByLabel(t('desk-write:new.language')).selectOption(source);
  await page.getByLabel(t('desk-write:new.category')).selectOption('nuts');
  await page.getByRole('button', { name: t('desk-write:new.submit') }).click();
  await expect(page).toHaveURL(/\/texts\?language=/);
  return /listings\/([^/]+)\/texts/.exec(page.url())?.[1] ?? '';
}

const textsOf = (locale: Locale, id: string, language: string) =>
  `/${locale}/merchant/listings/${id}/texts?language=${language}`;

const expectSaved = (page: Page) => expect(page.locator('.savebar .status')).toHaveClass(/\bsaved\b/);

/** What the backend has for a field. */
async function stored(page: Page, id: string, name: string, language: string): Promise<string | undefined> {
  const { listing } = await call<ListingEditResponse>(page, `/listings/${id}?locale=en`);
  return listing.rows.find((row) => row.field === name)?.cells.find(({ locale }) => locale === language)
    ?.value;
}

test('a listing begins in Uzbek, is translated side by side, and nothing typed is lost', async ({
  page,
  context,
}) => {
  test.slow();
  const t = wordsOf('en');
  await signInDesk(page, 'merchant', MERCHANT);
  const id = await begin(page, t, 'en', 'Bodom 300 g', 'uz');

  // The source alone: its own language, saved while it is written.
  const story = field(page, 'description');
  await expect(story).toHaveAttribute('lang', 'uz');
  await story.pressSequentially('Tog‘ etagida terilgan bodom.');
  await expectSaved(page);

  // Beside it French: the next open field by keyboard, undo and redo.
  await page.goto(textsOf('en', id, 'fr'));
  const title = field(page, 'title');
  await title.focus();
  await title.pressSequentially('Amandes 300 g');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(title).toHaveValue('Amandes 300 g');
  await page.keyboard.press('Control+Enter');
  const french = field(page, 'description');
  await expect(french).toBeFocused();
  await expectSaved(page);

  // Without a network it stays on this device, through a closed tab.
  await context.setOffline(true);
  await french.pressSequentially('Amandes cueillies au pied des montagnes.');
  await expect(page.getByText(t('desk-pair:status.unreachable', { n: 1 }))).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(textsOf('en', id, 'fr'));
  await expect(again.getByText(t('desk-pair:restored', { n: 1 }))).toBeVisible();
  const back = field(again, 'description');
  await expect(back).toHaveValue('Amandes cueillies au pied des montagnes.');
  await expectSaved(again);
  expect(await stored(again, id, 'description', 'fr')).toBe('Amandes cueillies au pied des montagnes.');

  // A second tab writes along.
  const second = await context.newPage();
  await second.goto(textsOf('en', id, 'fr'));
  await expect(field(second, 'description')).toHaveValue(/montagnes\.$/);
  await back.press('End');
  await back.pressSequentially(' Récolte 2026.');
  await expect(field(second, 'description')).toHaveValue(/Récolte 2026\.$/);
  await expectSaved(again);

  // Somebody else was first: both texts are there, and the writer decides.
  const expected = (await stored(again, id, 'description', 'fr')) ?? '';
  await call(again, `/listings/${id}/texts?locale=en`, {
    field: 'description',
    locale: 'fr',
    value: 'Un autre texte.',
    expected,
  });
  await back.pressSequentially(' Sans sel.');
  await expect(again.getByText(t('desk-pair:conflict.title'))).toBeVisible();
  await expect(back).toHaveValue(/Sans sel\.$/);
  await again.getByRole('button', { name: t('desk-pair:conflict.mine') }).click();
  await expectSaved(again);
  expect(await stored(again, id, 'description', 'fr')).toMatch(/Sans sel\.$/);
});

test('in Arabic: a changed source marks its translations, shows the difference, and is confirmed by key', async ({
  page,
}) => {
  test.slow();
  const t = wordsOf('ar');
  await signInDesk(page, 'merchant', MERCHANT);
  const id = await begin(page, t, 'ar', 'Орехи 300 г', 'ru');
  await page.goto(textsOf('ar', id, 'ar'));
  const title = field(page, 'title');
  await expect(title).toHaveAttribute('dir', 'rtl');
  await title.fill('مكسرات 300 غ');
  await expectSaved(page);
  await page.getByRole('link', { name: t('desk-pair:head.edit_source') }).click();
  const source = field(page, 'title');
  await expect(source).toHaveAttribute('lang', 'ru');
  await expect(source).toHaveAttribute('dir', 'ltr');
  await source.fill('Орехи 500 г');
  await expectSaved(page);
  await page.goto(textsOf('ar', id, 'ar'));
  const row = page.locator('[data-key=title]');
  await expect(row).toContainText(t('desk-pair:state.old'));
  await row.getByRole('button', { name: t('desk-pair:hint.what_changed') }).click();
  await expect(row.locator('del')).toContainText('300');
  await expect(row.locator('ins')).toContainText('500');
  await checkAccessible(page, 'rtl');
  await field(page, 'title').focus();
  await page.keyboard.press('Alt+Enter');
  await expect(row).not.toContainText(t('desk-pair:state.old'));
  await expectSaved(page);
  await page.getByRole('button', { name: t('desk-pair:keys.title') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const locale of ['en', 'zh-CN', 'ar'] as const) {
  test(`in ${locale} the list, the matrices and one listing are accessible and lead to what is missing`, async ({
    page,
  }) => {
    test.slow();
    const t = wordsOf(locale);
    const { dir } = localeInfo(locale);
    await signInDesk(page, 'merchant', MERCHANT);
    // Of the published ones only: other tests begin new listings at the same time.
    await page.goto(`/${locale}/merchant/listings?state=published`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('desk-write:listings.title'));
    const { listings } = await call<ListingsDeskResponse>(page, `/listings?locale=${locale}&state=published`);
    const old = listings.find(({ languages }) => languages.some((one) => one.old.length > 0));
    const language = old?.languages.find((one) => one.old.length > 0)?.locale;
    if (!old || !language) throw new Error('The seed has no translation that is out of date');
    await expect(page.getByRole('link', { name: old.title.value })).toBeVisible();
    await checkAccessible(page, dir);

    await page.goto(`/${locale}/merchant/matrix?state=published`);
    await checkAccessible(page, dir);
    const cell = page.locator(`a[href$="/listings/${old.id}/texts?language=${language}"]`).first();
    await cell.click();
    await expect(page.locator('.pair textarea').first()).toHaveAttribute('lang', language);

    await page.goto(`/${locale}/merchant/matrix?by=market&state=paused`);
    await checkAccessible(page, dir);
    const paused = await call<ListingsDeskResponse>(page, `/listings?locale=${locale}&state=paused`);
    const blocked = paused.listings.find(({ markets }) => markets.some(({ state }) => state === 'blocked'));
    const country = blocked?.markets.find(({ state }) => state === 'blocked')?.country;
    if (!blocked || !country) throw new Error('The seed has no market that is blocked');
    await page.goto(`/${locale}/merchant/listings/${blocked.id}?country=${country}`);
    const market = page.locator('details.market[open]');
    await expect(market.getByRole('listitem').first()).toBeVisible();
    await expect(market.getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^/${locale}/merchant/`),
    );
    await checkAccessible(page, dir);
  });
}

test('a merchant sees the page as a shopper of another country and language does, and buys nothing by it', async ({
  page,
}) => {
  const t = wordsOf('ru');
  const shop = wordsOf('zh-CN');
  await signInDesk(page, 'merchant', MERCHANT);
  await page.goto('/ru/merchant/listings?state=published');
  const { listings } = await call<ListingsDeskResponse>(page, '/listings?locale=ru&state=published');
  const sold = listings.find(({ markets }) =>
    markets.some((one) => one.country === 'CN' && one.state !== 'blocked'),
  );
  if (!sold) throw new Error('The seed has nothing that China can buy');
  await page.goto(`/ru/merchant/listings/${sold.id}`);
  await page.getByRole('link', { name: t('desk-write:preview.open') }).click();
  await page.getByLabel(t('desk-write:preview.country')).selectOption('CN');
  await page.getByLabel(t('desk-write:preview.language')).selectOption('zh-CN');
  await page.getByLabel(t('desk-write:preview.currency')).selectOption('EUR');
  await page.getByRole('button', { name: t('desk-write:preview.show') }).click();
  await expect(page).toHaveURL(/\/zh-CN\/merchant\/.*country=CN&currency=EUR/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('.preview-bar')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('button', { name: shop('listing:add') })).toBeDisabled();
  // Goods with several ways to China have a table that scrolls and has a tab stop: in a disabled fieldset axe sees none.
  await checkAccessible(page, 'ltr', ['scrollable-region-focusable']);
  await page.getByRole('link', { name: t('desk-write:preview.back') }).click();
  await expect(page).toHaveURL(new RegExp(`/ru/merchant/listings/${sold.id}$`));
});
