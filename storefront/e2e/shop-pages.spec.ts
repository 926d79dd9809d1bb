import { countryName } from '@caravanserai/locales/countries';
import { formatDate } from '@caravanserai/locales/format-date';
import { LOCALES } from '@caravanserai/locales/registry';
import { findGoods, readListing } from './support/api';
import { controlOf } from './support/controls';
import { written } from './support/money';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const t = wordsOf('en');

test('every page to read is linked from the foot, in every language', async ({ page }) => {
  for (const locale of LOCALES) {
    const words = wordsOf(locale);
    await page.goto(`/${locale}/terms`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('terms:title'));
    const foot = page.getByRole('contentinfo');
    await foot.getByRole('link', { name: words('nav.privacy'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('privacy:title'));
    await foot.getByRole('link', { name: words('nav.how'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('how:title'));
    await expect(page.getByText(words('codes:routes.bonded.sentence'))).toBeVisible();
  }
});

test('ways to get goods stand side by side, with days, totals, customs and terms of return', async ({
  page,
}) => {
  const query = { locale: 'en', ship_to: 'CN', currency: 'CNY' };
  const goods = await findGoods({ ...query, route: 'bonded' }, ({ also }) => also.length > 0);
  const { offers, merchant } = await readListing(goods.slug, query);
  await page.context().addCookies([
    { name: 'ship_to', value: 'CN', url: test.info().project.use.baseURL ?? '' },
    { name: 'currency', value: 'CNY', url: test.info().project.use.baseURL ?? '' },
  ]);
  await page.goto(`/en/goods/${encodeURIComponent(goods.slug)}`);
  const ways = page.getByRole('region', { name: t('listing:compare.title') });
  await expect(ways.getByRole('columnheader')).toHaveCount(
    1 + offers.filter((one) => one.deliverable).length,
  );
  for (const { deliverable, leaves, estimate } of offers) {
    if (!deliverable || !leaves || !estimate?.landed) continue;
    await expect(ways).toContainText(formatDate(leaves, 'en', { weekday: true }));
    await expect(ways).toContainText(written(estimate.landed, 'en'));
  }
  const seller = page.getByRole('region', { name: t('listing:merchant.title') });
  await expect(seller.getByText(t('listing:particulars.importer'), { exact: true })).toBeVisible();
  await expect(seller.getByText(t('listing:particulars.shopper'))).toBeVisible();
  await expect(seller.locator('dd').first()).toHaveText(merchant.name);
  await expect(page.getByRole('list', { name: t('listing:journey.title') })).toContainText(
    t('listing:journey.cleared'),
  );
});

test('another destination says in place what changed and why, until one goes on', async ({ page }) => {
  await page.goto('/en/goods');
  const control = controlOf(page, t, 'ship_to');
  await control.locator('summary').click();
  await control.locator('select').selectOption('KZ');
  await control.getByRole('button', { name: t('apply') }).click();
  const said = page.locator('.moved');
  await expect(said).toContainText(countryName('KZ', 'en'));
  await expect(said).toContainText(countryName('GB', 'en'));
  await expect(said).toContainText('KZT');
  await expect(said).toContainText(t('ship_to.why'));
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('nav.terms') })
    .click();
  await expect(said).toBeEmpty();
});

test('the shop can be kept on a home screen, in its language', async ({ page }) => {
  await page.goto('/ar');
  const path = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await page.request.get(path ?? '');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = await answer.json();
  expect(manifest).toMatchObject({ lang: 'ar', dir: 'rtl', start_url: '/ar' });
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
});

test('goods shown at a fair carry a tag that says where', async ({ page }) => {
  const goods = await findGoods(
    { locale: 'en', ship_to: 'GB', currency: 'GBP' },
    (one) => one.shown_at === 'qingpu',
  );
  await page.goto(`/en/goods/${encodeURIComponent(goods.slug)}`);
  await expect(page.locator('.buy').getByText(t('codes:fairs.qingpu'))).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a page says so and shows no price from memory', async ({ page, context, watched }) => {
    await page.goto('/fr/goods');
    await expect(page.locator('.card .now').first()).toBeVisible();
    const kept = () => page.evaluate(async () => (await caches.match('/fr/offline'))?.status);
    await expect.poll(kept).toBe(503);
    await context.setOffline(true);
    await page.goto('/fr/pavilions').catch(() => undefined);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('fr')('errors:offline.title'));
    await expect(page.locator('.now')).toHaveCount(0);
    await context.setOffline(false);
    await page.getByRole('link', { name: wordsOf('fr')('errors:retry') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('fr')('pavilions:title'));
    watched.length = 0;
  });
});

test('a page gives its address as a code when asked for, and a picture to programs that show links', async ({
  page,
}) => {
  const codes: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/qr.svg')) codes.push(request.url());
  });
  await page.goto('/ar/pavilions/rwanda');
  const share = page.locator('details.share');
  expect(codes).toEqual([]);
  await share.locator('summary').click();
  const code = share.getByRole('img');
  await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  await expect(share.getByRole('link')).toHaveAttribute('href', canonical ?? '');
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await page.request.get(picture ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg']);
});
