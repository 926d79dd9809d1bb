import { countryName } from '@caravanserai/locales/countries';
import { localeInfo } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import { readImport } from './support/api';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const READERS = [
  ['en', 'GB'],
  ['ar', 'AE'],
  ['zh-CN', 'CN'],
] as const;

for (const [locale, iso2] of READERS) {
  const t = wordsOf(locale);
  const address = `/${locale}/import/${iso2.toLowerCase()}`;

  // Pages that are only read need no script in any language: one of them, read from right to left, stands for all.
  for (const live of locale === 'ar' ? [true, false] : [true]) {
    test.describe(`${locale} ${live ? 'with scripts' : 'without scripts'}`, () => {
      test.use({ javaScriptEnabled: live });

      test('the rules of a destination are told with their sources and an example that adds up', async ({
        page,
      }) => {
        const rules = await readImport(iso2, { locale });
        await page.goto(address);
        await expect(page.locator('html')).toHaveAttribute('dir', localeInfo(locale).dir);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          t('imports:title', { country: countryName(iso2, locale) }),
        );
        await expect(page.getByRole('main')).toContainText(t('imports:advice.title'));
        for (const way of rules.ways) {
          const section = page.getByRole('region', { name: way.title, exact: true });
          for (const { text, cited } of way.parts
            .filter(({ key }) => key !== 'duty_rates')
            .flatMap((part) => part.rules)) {
            const row = section.getByRole('row').filter({ hasText: text }).first();
            await expect(row).toBeVisible();
            if (cited) await expect(row).toContainText(cited.confidence_words);
          }
          if (!way.example?.estimate.total) continue;
          const { total, charges } = way.example.estimate;
          await expect(section.locator('.sum')).toContainText(
            formatMoney(total.amount, total.currency, locale),
          );
          for (const { words } of charges) await expect(section.locator('.working')).toContainText(words);
          await section.getByText(t('imports:example.steps')).click();
          await expect(section.locator('.steps li')).toHaveText(
            way.example.working.steps.map(({ text }) => text),
          );
        }
      });

      test('the list leads to every destination', async ({ page }) => {
        await page.goto(`/${locale}/about-the-data`);
        await page
          .getByRole('main')
          .getByRole('link', { name: t('about:rules.link') })
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('imports:index.title'));
        await page
          .getByRole('main')
          .getByRole('link', { name: countryName(iso2, locale), exact: true })
          .click();
        await expect(page).toHaveURL(address);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(countryName(iso2, locale));
      });
    });
  }

  test(`${locale}: a country the shop does not send to is not found, with a way on`, async ({ page }) => {
    for (const country of ['zz', 'constructor', '%F0%9F%92%A9', 'fr-FR']) {
      const answer = await page.goto(`/${locale}/import/${country}`);
      expect([country, answer?.status()]).toEqual([country, 404]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('imports:unknown.title'));
    }
    await page.getByRole('link', { name: t('imports:unknown.action') }).click();
    await expect(page).toHaveURL(`/${locale}/import`);
  });
}

test('a country in capitals leads to its one address', async ({ request }) => {
  const answer = await request.get('/en/import/FR', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers().location).toBe('/en/import/fr');
});
