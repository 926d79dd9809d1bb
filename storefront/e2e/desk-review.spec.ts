import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { checkAccessible } from './support/axe';
import { signInDesk } from './support/desk';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const LOCALES = ['en', 'zh-CN', 'ar'] as const satisfies readonly Locale[];

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The link of a row in a table of the desk, by the words of its first cell. */
const rowLink = (page: Page, words: string | RegExp) =>
  page.getByRole('row').filter({ hasText: words }).getByRole('link').first();

test('a submission in three languages: found by its faults, sent back in one language, published in the others', async ({
  page,
}) => {
  test.slow();
  await signInDesk(page, 'operator', 'uzbekistan');
  for (const locale of LOCALES) {
    const t = wordsOf(locale);
    const { dir } = localeInfo(locale);
    await page.goto(`/${locale}/operator`);
    await page.getByRole('link', { name: t('desk:menu.reviews'), exact: true }).click();
    await expect(heading(page)).toHaveText(t('desk:menu.reviews'));
    await checkAccessible(page, dir);
    const row = page.getByRole('row').filter({ hasText: 'Margilan Silk Atelier' });
    await row
      .filter({ hasText: t('desk-review:finding_short.forbidden_words') })
      .getByRole('link')
      .click();
    const found = page.getByRole('region', { name: t('desk-review:review.found') });
    await expect(found.getByRole('listitem')).not.toHaveCount(0);
    await expect(found).toContainText('Лучший');
    await expect(page.locator('del').first()).toBeVisible();
    await checkAccessible(page, dir);
  }
  const t = wordsOf('ar');
  const box = (name: string) => page.getByRole('checkbox', { name });
  await box('Français').uncheck();
  await page.getByRole('button', { name: t('desk-review:verdict.approve') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await box('Français').uncheck();
  await page.getByRole('checkbox', { name: 'هناك نص ليس باللغة المذكورة فوقه.' }).check();
  await page.getByLabel(t('desk-review:admission.own_words')).fill('Le sous-titre est en anglais.');
  await page.getByLabel(t('desk-review:admission.words_language')).selectOption('fr');
  await page.getByRole('button', { name: t('desk-review:verdict.approve') }).click();
  await expect(page.getByText(t('desk-review:review.decided'))).toBeVisible();
  await expect(page.getByText('Le sous-titre est en anglais.')).toBeVisible();

  await signInDesk(page, 'merchant', 'margilan-silk-atelier');
  await page.goto('/ar/merchant/listings?state=published');
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: /سوزاني/ })
      .first(),
  ).toBeVisible();
});

test('what waits is decided in bulk, each alone', async ({ page }) => {
  const t = wordsOf('en');
  await signInDesk(page, 'operator', 'uzbekistan');
  await page.goto('/en/operator/reviews?kind=new');
  await page.getByText(t('desk-review:reviews.bulk'), { exact: true }).click();
  await page.getByRole('button', { name: t('desk-review:verdict.approve') }).click();
  await expect(page.getByText(t('desk-review:reviews.bulk_none'))).toBeVisible();
  await page.getByRole('checkbox', { name: /Sesame halva/ }).check();
  await page.getByRole('button', { name: t('desk-review:verdict.approve') }).click();
  await expect(page.getByText(t('desk-review:reviews.bulk_done', { done: 1, all: 1 }))).toBeVisible();
  await page.goto('/en/operator/reviews?state=published');
  await expect(rowLink(page, 'Sesame halva')).toBeVisible();
});

test('admissions in three languages: what a decision does is said before it is done', async ({ page }) => {
  test.slow();
  await signInDesk(page, 'operator', 'uzbekistan');
  for (const locale of LOCALES) {
    const t = wordsOf(locale);
    const { dir } = localeInfo(locale);
    await page.goto(`/${locale}/operator/admissions?state=admitted`);
    await checkAccessible(page, dir);
    await rowLink(page, 'Zarafshan Dried Fruit').click();
    await expect(heading(page)).toHaveText('Zarafshan Dried Fruit');
    await checkAccessible(page, dir);
    await page
      .getByRole('button', { name: t('desk-review:decision.suspend') })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('listitem').first()).toHaveText(/\d/);
    await dialog.getByRole('button', { name: t('desk:act.cancel') }).click();
    await page.goto(`/${locale}/operator/admissions/rules`);
    await checkAccessible(page, dir);
  }
  const t = wordsOf('en');
  await page.goto('/en/operator/admissions?state=asked');
  await rowLink(page, 'Aral Honey Yard').click();
  await page.getByRole('button', { name: t('desk-review:decision.accept'), exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('checklist');
  await page
    .getByRole('button', { name: t('desk-review:check.tick'), exact: true })
    .first()
    .click();
  await expect(page.getByText(t('desk-review:check.by', { name: 'Aziz Rahimov' }))).toBeVisible();
  await page.getByRole('checkbox', { name: /Papers are missing/ }).check();
  await page.getByRole('button', { name: t('desk-review:decision.ask') }).click();
  await expect(page.getByText(t('desk:state.more_asked'), { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/Papers are missing/).first()).toBeVisible();
});

test('a merchant’s places and application in three languages, and asking for a place', async ({ page }) => {
  test.slow();
  for (const locale of LOCALES) {
    const t = wordsOf(locale);
    const { dir } = localeInfo(locale);
    await signInDesk(page, 'merchant', 'margilan-silk-atelier');
    for (const path of ['merchant/admissions', 'merchant/application', 'merchant/apply']) {
      await page.goto(`/${locale}/${path}`);
      await expect(heading(page)).not.toBeEmpty();
      await checkAccessible(page, dir);
    }
    await page.goto(`/${locale}/merchant/apply`);
    await page.getByRole('button', { name: t('desk-review:application.submit') }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  }
  const t = wordsOf('zh-CN');
  await page.goto('/zh-CN/merchant/admissions');
  const rwanda = page.getByRole('article', { name: '卢旺达国家馆' });
  await rwanda.getByLabel(t('desk-review:places.words')).fill('我们想在贵馆展示丝绸。');
  await rwanda.getByRole('button', { name: t('desk-review:places.ask') }).click();
  await expect(page.getByText(t('desk-review:places.sent'))).toBeVisible();
  await expect(rwanda.getByText(t('desk:state.asked'), { exact: true })).toBeVisible();
  await signInDesk(page, 'operator', 'rwanda');
  await page.goto('/en/operator/admissions?state=asked');
  await rowLink(page, 'Margilan Silk Atelier').click();
  await expect(page.getByText('我们想在贵馆展示丝绸。')).toBeVisible();
});

test('the figures in three languages, each chart with its table, and as a file', async ({ page }) => {
  test.slow();
  await signInDesk(page, 'operator', 'uzbekistan');
  for (const locale of LOCALES) {
    const t = wordsOf(locale);
    await page.goto(`/${locale}/operator/figures?by=month`);
    await expect(heading(page)).toHaveText(t('desk:menu.figures'));
    await checkAccessible(page, localeInfo(locale).dir);
    for (const section of await page.locator('section.figures:has(.chart)').all())
      await expect(section.getByRole('table')).toBeVisible();
  }
  const t = wordsOf('en');
  await page.goto('/en/operator/figures?from=2026-12-01&to=2026-01-01');
  await expect(page.getByRole('alert')).toContainText(t('desk-figures:fault'));
  const file = await page.request.get('/api/desk/operator/figures.csv?locale=en&table=country');
  expect(file.headers()['content-type']).toContain('text/csv');
  expect((await file.text()).split('\n')[0]).toContain('country,name,currency,orders,parcels,buyers');
});

test('an application is begun, found wanting, filled in and handed in', async ({ page }) => {
  const t = wordsOf('en');
  await signInDesk(page, 'merchant', 'margilan-silk-atelier');
  await page.goto('/en/merchant/apply');
  await page.getByLabel(t('desk-review:field.name')).fill('Margilan Paper');
  await page.getByRole('button', { name: t('desk-review:application.save') }).click();
  await expect(heading(page)).toHaveText(t('desk-review:application.title'));
  const missing = page.getByRole('region', { name: t('desk-review:application.missing') });
  await expect(missing.getByRole('link')).not.toHaveCount(0);
  await page.getByLabel(t('desk-review:field.company')).fill('Margilan Paper LLC');
  await page.getByLabel(t('desk-review:field.register_number')).fill('301 234 000');
  await page.getByLabel(t('desk-review:field.country')).selectOption('UZ');
  await page.getByLabel(t('desk-review:field.city')).fill('Margilan');
  await page.getByLabel(t('desk-review:field.currency')).selectOption('UZS');
  await page.getByRole('checkbox', { name: 'Crafts' }).check();
  await page.getByLabel(t('desk-review:field.goods')).fill('Mulberry paper.');
  await page.getByLabel(t('desk-review:field.source_locale')).selectOption('uz');
  await page.getByLabel(t('desk-review:field.contact_name'), { exact: true }).fill('Nodira');
  await page.getByLabel(t('desk-review:field.contact_email')).fill('nodira@example.com');
  await page.getByRole('button', { name: t('desk-review:application.submit') }).click();
  await expect(page.getByText(t('desk-review:application.waits'))).toBeVisible();
});

test('without scripts everything but the checklist’s editing works', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const t = wordsOf('en');
  await signInDesk(page, 'operator', 'rwanda');
  await page.goto('/en/operator/admissions?state=more_asked');
  await rowLink(page, 'Gisenyi Tea Garden').click();
  await page.getByRole('checkbox', { name: /Questions remained/ }).check();
  await page.getByRole('button', { name: t('desk-review:decision.refuse'), exact: true }).click();
  await expect(page.getByText(t('desk:state.refused'), { exact: true }).first()).toBeVisible();
  await context.close();
});
