import { expect, test } from './support/test';
import { wordsOf } from './support/words';

for (const live of [true, false]) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    for (const locale of ['ar', 'zh-CN'] as const)
      test(`forms before the account say what is wrong in their own words, in ${locale}`, async ({
        page,
      }) => {
        const t = wordsOf(locale);
        const email = page.getByLabel(t('account:email'));
        await page.goto(`/${locale}/account/sign-in`);
        await page
          .getByRole('button', { name: t('account:sign_in.submit'), exact: true })
          .last()
          .click();
        await expect(email).toHaveAccessibleDescription(t('account:fault.email'));
        await expect(page.getByLabel(t('account:password'))).toHaveAccessibleDescription(
          t('account:fault.no_password'),
        );
        if (live) await expect(email).toBeFocused();

        await page.goto(`/${locale}/account/register`);
        const fresh = page.getByLabel(t('account:new_password'));
        await email.fill('mona@example');
        await fresh.fill('short');
        await page
          .getByRole('button', { name: t('account:register.submit'), exact: true })
          .last()
          .click();
        await expect(email).toHaveAccessibleDescription(t('account:fault.email'));
        await expect(fresh).toHaveAccessibleDescription(
          `${t('account:password_hint')} ${t('account:fault.password')}`,
        );
        // What was typed stays, as far as it may.
        await expect(email).toHaveValue('mona@example');
        if (live) await expect(fresh).toHaveValue('short');

        await page.goto(`/${locale}/account/reset`);
        await email.fill('mona');
        await page.getByRole('button', { name: t('account:reset.submit'), exact: true }).click();
        await expect(email).toHaveAccessibleDescription(t('account:fault.email'));
        if (live) await expect(email).toBeFocused();
      });
  });
}

test('the home page of a phone tells of no bar, as it shows none', async ({ page }) => {
  const t = wordsOf('ru');
  await page.goto('/ru');
  await expect(page.getByText(t('home:board.bar'))).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText(t('home:board.bar'))).toBeHidden();
});

test('a Chinese title that begins with a quotation mark begins where the others do', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh-CN/goods');
  const share = await page
    .locator('.card h3 a')
    .first()
    .evaluate((title) => {
      title.textContent = '“高山”咖啡豆';
      const mark = document.createRange();
      mark.setStart(title.firstChild ?? title, 0);
      mark.setEnd(title.firstChild ?? title, 1);
      return mark.getBoundingClientRect().width / parseFloat(getComputedStyle(title).fontSize);
    });
  expect(share).toBeLessThan(0.7);
});
