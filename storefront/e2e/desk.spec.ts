import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { checkAccessible } from './support/axe';
import { DESK_FILES, DESK_MESSAGES } from './support/desk-marks';
import { linkInLetter } from './support/letters';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

const PASSWORD = 'seven red lanterns';
const newEmail = () => `member-${crypto.randomUUID()}@example.com`;

/** Through the demo page's door. */
async function stepIn(page: Page, locale: Locale, id: 'merchant' | 'operator') {
  await page.goto(`/${locale}/demo`);
  await page.locator(`#${id} button`).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/${id}$`));
  // The address changes a moment before the page does.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(locale)('desk:menu.today'));
}

const menu = (page: Page) => page.locator('.side nav a');

async function fillDoor(page: Page, t: Words, email: string | null, name: string | null) {
  if (name) await page.getByLabel(t('desk:door.name')).fill(name);
  if (email) await page.getByLabel(t('desk:door.email')).fill(email);
  await page.locator('input[type="password"]').fill(PASSWORD);
}

for (const locale of ['en', 'zh-CN', 'ar'] as const) {
  test(`both desks in ${locale}: in by the demo page, through their common pages, accessible`, async ({
    page,
  }) => {
    test.slow();
    const t = wordsOf(locale);
    const dir = localeInfo(locale).dir;
    for (const id of ['merchant', 'operator'] as const) {
      await stepIn(page, locale, id);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      // The two desks have these pages in common; the second one only shows that it has them.
      for (const word of ['today', 'team', 'history'] as const) {
        await menu(page)
          .filter({ hasText: t(`desk:menu.${word}`) })
          .first()
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`desk:menu.${word}`));
        if (id === 'merchant' || word === 'today') await checkAccessible(page, dir);
      }
    }
    if (locale === 'zh-CN') return;
    for (const path of [
      '',
      '/account',
      '/sign-in',
      '/register',
      '/reset',
      '/confirm?token=x',
      '/invitation',
    ]) {
      if (path === '/sign-in') await page.context().clearCookies();
      await page.goto(`/${locale}/desk${path}${path === '' ? '?all' : ''}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await checkAccessible(page, dir);
    }
  });
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('an editor is invited by letter, sees only what an editor may, and is out when the membership ends', async ({
      page,
      browser,
    }) => {
      test.slow();
      const [t, ru] = [wordsOf('en'), wordsOf('ru')];
      const email = newEmail();
      await stepIn(page, 'en', 'merchant');
      await page.goto('/en/merchant/team');
      const invite = page.locator('.inviteform');
      await invite.getByLabel(t('desk:team.email'), { exact: true }).fill(email.toUpperCase());
      await invite.getByLabel(t('desk:role.editor')).check();
      await invite.getByLabel(t('desk:team.language')).selectOption('ru');
      await invite.getByRole('button', { name: t('desk:team.send') }).click();
      await expect(page.getByText(t('desk:team.done.invited'))).toBeVisible();
      await expect(page.getByRole('rowheader', { name: email })).toBeVisible();

      const guest = await browser.newContext({ javaScriptEnabled: scripts });
      const hers = await guest.newPage();
      await hers.goto(await linkInLetter(email, '/ru/desk/invitation'));
      await fillDoor(hers, ru, null, 'Guli');
      await hers.getByRole('button', { name: ru('desk:door.invitation.accept') }).click();
      await expect(hers).toHaveURL(/\/ru\/merchant$/);
      await expect(hers.getByRole('heading', { level: 1 })).toHaveText(ru('desk:menu.today'));
      const words = await menu(hers).allTextContents();
      expect(words).toContain(ru('desk:menu.team'));
      expect(words).not.toContain(ru('desk:menu.earnings'));
      await hers.goto('/ru/merchant/team');
      await expect(hers.getByRole('rowheader', { name: 'Guli' })).toBeVisible();
      await expect(hers.locator('.inviteform')).toHaveCount(0);
      expect((await hers.goto('/ru/merchant/earnings'))?.status()).toBe(403);
      await expect(hers.getByRole('heading', { level: 1 })).toHaveText(ru('desk:fault.forbidden.title'));

      await page.goto('/en/merchant/team');
      const row = page.getByRole('row').filter({ hasText: email });
      if (scripts) {
        await row.getByRole('button', { name: t('desk:team.end') }).click();
        await page
          .getByRole('dialog')
          .getByRole('button', { name: t('desk:team.end') })
          .click();
        await expect(page.getByText(t('desk:team.done.ended'))).toBeVisible();
        await hers.goto('/ru/merchant/team');
        await expect(hers).toHaveURL(/\/ru\/desk/);
        await expect(hers.locator('.side')).toHaveCount(0);
      }
      await page.goto('/en/merchant/history');
      await expect(page.getByText(email).first()).toBeVisible();
      await guest.close();
    });

    test('an account is opened, confirmed by letter, and waits for a desk', async ({ page }) => {
      const t = wordsOf('fr');
      const email = newEmail();
      await page.goto('/fr/merchant/team');
      await expect(page).toHaveURL(/\/fr\/desk\/sign-in\?back=/);
      await page.getByRole('link', { name: t('desk:door.sign_in.apply') }).click();
      await fillDoor(page, t, email, 'Mona');
      await page.getByRole('button', { name: t('desk:door.register.submit') }).click();
      await expect(page.getByText(t('desk:door.confirm.wait'))).toBeVisible();
      await page.goto(await linkInLetter(email, '/fr/desk/confirm'));
      await page.getByRole('button', { name: t('desk:door.confirm.submit') }).click();
      await expect(page.getByText(t('desk:door.confirm.done'))).toBeVisible();
      await page.getByRole('link', { name: t('desk:frame.desks') }).click();
      await expect(page.getByText(t('desk:door.choose.none'))).toBeVisible();
      await page.getByRole('button', { name: t('desk:frame.sign_out') }).click();
      await fillDoor(page, t, email, null);
      await page.getByRole('button', { name: t('desk:door.sign_in.submit') }).click();
      await expect(page.getByText(t('desk:door.choose.none'))).toBeVisible();
    });
  });
}

test('one person goes from one merchant to the other', async ({ page }) => {
  const t = wordsOf('en');
  await stepIn(page, 'en', 'merchant');
  const name = page.locator('.side .tenant strong');
  const first = await name.textContent();
  await page.getByText(t('desk:frame.switch')).click();
  await page.locator('.desk-switch button').first().click();
  await expect(name).not.toHaveText(first ?? '');
  await expect(page).toHaveURL(/\/en\/merchant$/);
});

test('files are those of the desk on the screen, however one came to it and whatever another tab has switched to', async ({
  page,
}) => {
  const t = wordsOf('en');
  await stepIn(page, 'en', 'merchant');
  await page.goto('/en/merchant/files');
  const address = await page.getByRole('link', { name: t('desk-goods:files.goods') }).getAttribute('href');
  const read = async () => {
    const answer = await page.request.get(address ?? '');
    expect(answer.status()).toBe(200);
    return answer.text();
  };
  const before = await read();
  const other = await page.context().newPage();
  await other.goto('/en/merchant');
  await other.getByText(t('desk:frame.switch')).click();
  await other.locator('.desk-switch button').first().click();
  await expect(other).toHaveURL(/\/en\/merchant$/);
  expect(await read()).toBe(before);
});

test('a desk’s page brings what no page of the shop does', async ({ page, request }) => {
  await stepIn(page, 'en', 'merchant');
  // As a document of its own: stepping in stays in the one of the demo.
  await page.reload();
  expect(await page.content()).toMatch(DESK_MESSAGES);
  const sheets = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const texts = await Promise.all(sheets.map(async (href) => (await request.get(href ?? '')).text()));
  expect(texts.join('')).toMatch(DESK_FILES);
});
