import { once } from 'node:events';
import { createServer } from 'node:http';
import { countryName } from '@caravanserai/locales/countries';
import { LOCALES } from '@caravanserai/locales/registry';
import { SHOPPERS } from '../app/features/demo/shoppers';
import { controlOf } from './support/controls';
import { startStorefront } from './support/own-storefront';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const t = wordsOf('en');

test("what isn't there is said in every language, inside the shop", async ({ page }) => {
  for (const locale of LOCALES) {
    const words = wordsOf(locale);
    const answer = await page.goto(`/${locale}/nowhere`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('errors:not_found.title'));
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('contentinfo')).toContainText(words('footer.disclaimer'));
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: wordsOf('es')('errors:home') })
    .click();
  await expect(page).toHaveURL('/es');
});

test('names that nothing has are not found', async ({ request }) => {
  for (const path of ['goods/nothing', 'pavilions/atlantis', 'categories/none', 'merchants/nobody']) {
    expect((await request.get(`/en/${path}`)).status(), path).toBe(404);
  }
});

test('an order is not found by guessing', async ({ page }) => {
  const answer = await page.goto(
    '/en/orders/order_01HZZZZZZZZZZZZZZZZZZZZZZZ.abcdefghijklmnopqrstuvwxyz012345',
  );
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('errors:not_found.title'));
});

test('without a backend the shop says so, with a way to try again', async ({ browser }) => {
  const shop = await startStorefront({ backendUrl: 'http://localhost:9' });
  const page = await browser.newPage();
  try {
    for (const path of ['/en', '/ar/goods', '/zh-CN/cart']) {
      const words = wordsOf(path.startsWith('/ar') ? 'ar' : path.startsWith('/zh') ? 'zh-CN' : 'en');
      const answer = await page.goto(shop.url + path);
      expect(answer?.status()).toBe(503);
      expect(answer?.headers()['retry-after']).toBeTruthy();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('errors:backend.title'));
      await expect(page.getByRole('link', { name: words('errors:retry') })).toHaveAttribute('href', path);
      await expect(page.getByRole('contentinfo')).toContainText(words('footer.disclaimer'));
    }
  } finally {
    await page.close();
    await shop.stop();
  }
});

test('who asks for too many pages is told to wait', async ({ browser }) => {
  const strict = createServer((_request, response) => response.writeHead(429).end('{}')).listen(
    0,
    'localhost',
  );
  await once(strict, 'listening');
  const address = strict.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const shop = await startStorefront({ backendUrl: `http://localhost:${port}` });
  const page = await browser.newPage();
  try {
    const answer = await page.goto(`${shop.url}/ar`);
    expect(answer?.status()).toBe(429);
    expect(answer?.headers()['retry-after']).toBe('60');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('ar')('errors:too_many.title'));
  } finally {
    await page.close();
    await shop.stop();
    strict.close();
  }
});

test.describe('the three shoppers', () => {
  for (const live of [true, false]) {
    test.describe(live ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled: live });

      test('are each become with one click, and their five steps lead somewhere', async ({ page }) => {
        for (const { id, locale, shipTo, currency } of SHOPPERS) {
          const words = wordsOf(locale);
          await page.goto('/en/demo');
          const card = page
            .getByRole('listitem')
            .filter({ has: page.getByRole('heading', { name: t(`demo:${id}.name`) }) });
          await card.getByRole('button', { name: t('demo:become') }).click();
          await expect(page).toHaveURL(`/${locale}/demo#${id}`);
          await expect(page.locator('html')).toHaveAttribute('lang', locale);
          await expect(controlOf(page, words, 'ship_to').locator('summary strong')).toHaveText(
            countryName(shipTo, locale),
          );
          await expect(controlOf(page, words, 'currency').locator('summary strong')).toHaveText(currency);
          const steps = page.locator(`#${id}`).getByRole('link');
          await expect(steps).toHaveCount(5);
          await expect(page.locator(`#${id}`).getByText(words('demo:current'))).toBeVisible();
          for (const step of await steps.all()) {
            const path = (await step.getAttribute('href')) ?? '';
            expect((await page.request.get(path)).status(), path).toBe(200);
          }
        }
      });
    });
  }
});

test('the page about the data names the day and the source of the rates', async ({ page }) => {
  await page.goto('/en/about-the-data');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('about:title'));
  await expect(page.getByText(t('about:invented.text'))).toBeVisible();
  await expect(page.getByText(t('about:rates.date'), { exact: true })).toBeVisible();
  await expect(page.getByText(t('about:rates.unreachable'))).toHaveCount(0);
});

test('a door that is not open yet says so', async ({ page }) => {
  await page.goto('/en/pavilions');
  const closed = page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: t('not_open') });
  await closed.first().click();
  await expect(page.getByRole('heading', { name: t('not_open') })).toBeVisible();
  await expect(page.getByText(t('pavilion:planned.text'))).toBeVisible();
  await page.getByRole('link', { name: t('pavilion:planned.all') }).click();
  await expect(page).toHaveURL('/en/pavilions');
});

test('home shows a door for each of the 36 partners', async ({ page }) => {
  await page.goto('/ar');
  const yard = page.getByRole('region', { name: wordsOf('ar')('home:yard'), exact: true });
  // A pavilion that opened beyond them has its own in a further row.
  expect(await yard.locator('a[data-pv]').count()).toBeGreaterThanOrEqual(36);
});

test.describe('headers', () => {
  const pages = ['/en', '/zh-CN/goods', '/ar/cart', '/en/nowhere', '/fr/demo'];

  test('every page forbids inline scripts, frames and other origins', async ({ request }) => {
    for (const path of pages) {
      const headers = (await request.get(path)).headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).toMatch(/script-src 'self' '(nonce|sha256)-/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('geolocation=()');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  test('personal pages are not kept, shared ones are asked for again', async ({ request }) => {
    expect((await request.get('/en/cart')).headers()['cache-control']).toContain('no-store');
    const shared = await request.get('/en/pavilions');
    expect(shared.headers()['cache-control']).toBe('no-cache');
    const { etag } = shared.headers();
    expect(etag).toMatch(/^"/);
    const again = await request.get('/en/pavilions', { headers: { 'if-none-match': etag ?? '' } });
    expect(again.status()).toBe(304);
  });
});
