import type { GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import type { GoodsPricesResponse } from '@caravanserai/contracts/desk-prices';
import type { StockResponse, StockRow } from '@caravanserai/contracts/desk-stock';
import type { ListingResponse } from '@caravanserai/contracts/listings';
import { localeInfo } from '@caravanserai/locales/registry';
import { typedAmount } from '../app/features/desk-goods/typed-amount';
import type { Page } from '@playwright/test';
import { readListing } from './support/api';
import { checkAccessible } from './support/axe';
import { signInDesk } from './support/desk';
import { written } from './support/money';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const MERCHANT = 'zarafshan-dried-fruit';

/** The desk's own API, as its pages call it. */
const ask = async <T>(page: Page, path: string): Promise<T> =>
  (await (
    await page.request.get(`/api/desk/merchant${path}${path.includes('?') ? '&' : '?'}locale=en`)
  ).json()) as T;

/** Other tests buy and send these at the same time, so their stock goes up and down. */
const SOLD = 'Green raisins 500 g';

const LOCALES = ['en', 'zh-CN', 'ar'] as const;

/**
 * Goods that are mailed from home, neither in review nor reduced: others for each language, as their tests run side by
 * side.
 */
async function mailed(page: Page, locale: (typeof LOCALES)[number]) {
  const { rows } = await ask<StockResponse>(page, '/stock?route=direct_mail');
  const sold = rows
    .filter(({ state, title }) => state === 'published' && title.value !== SOLD)
    .sort((a, b) => a.listing_id.localeCompare(b.listing_id));
  able ??= withoutReview(page, sold);
  const wanted = (await able)[LOCALES.indexOf(locale)];
  const row = sold.find(({ listing_id: id }) => id === wanted);
  if (!row) throw new Error('The merchant mails too little.');
  return row;
}

/** Asked once by each process: no test here changes it. */
let able: Promise<string[]> | undefined;

async function withoutReview(page: Page, sold: readonly StockRow[]): Promise<string[]> {
  const found: string[] = [];
  for (const row of sold) {
    const { editable } = await ask<GoodsDataResponse>(page, `/goods/${row.goods_id}/data`);
    const { listings } = await ask<GoodsPricesResponse>(page, `/goods/${row.goods_id}/prices`);
    const reduced = listings.some(({ prices }) => prices.some(({ list }) => list !== null));
    if (editable && !reduced) found.push(row.listing_id);
  }
  return found;
}

for (const locale of LOCALES) {
  const t = wordsOf(locale);
  const { dir } = localeInfo(locale);
  test.describe(locale, () => {
    // One after the other: two who set the same price at once are told so.
    test.describe.configure({ mode: 'default' });
    test.beforeEach(({ page }) => signInDesk(page, 'merchant', MERCHANT));

    test('goods data show what they cost at four doors while they are written', async ({ page }) => {
      const goods = await mailed(page, locale);
      await page.goto(`/${locale}/merchant/listings/${goods.goods_id}/data`);
      const doors = page.locator('.landed-card');
      await expect(doors).toHaveCount(4);
      await expect(doors.locator('.total')).toHaveCount(4);
      const france = doors.nth(1).locator('.sums > div').nth(1);
      const before = await france.innerText();
      const weight = page.getByLabel(t('desk-goods:data.gross_grams'), { exact: true });
      await weight.fill('4800');
      await expect(france).not.toHaveText(before);

      await page.getByLabel(t('desk-goods:hs.label'), { exact: true }).fill('6214');
      await page.locator('.hs-codes button').filter({ hasText: '621420' }).click();
      await expect(page.locator('.hs-chosen')).toContainText('621420');
      await checkAccessible(page, dir);
    });

    test('stock and prices that are set are what shoppers see', async ({ page }) => {
      test.slow();
      const goods = await mailed(page, locale);
      const { title } = goods;
      await page.goto(`/${locale}/merchant/listings/${goods.goods_id}/routes`);
      await checkAccessible(page, dir);
      const card = page.locator('.siblings .panel').filter({ has: page.locator('.flag.direct_mail') });
      const pieces = card.getByLabel(t('desk-goods:stock.pieces'), { exact: true });
      const wanted = goods.stocked + 7;
      await pieces.fill(String(wanted));
      await card.getByRole('button', { name: t('desk-goods:stock.set'), exact: true }).click();
      await expect(page.locator('.siblings .savestate').first()).toBeAttached();
      await expect
        .poll(async () => {
          const { listings } = await ask<OfferResponse>(page, `/goods/${goods.goods_id}/offer`);
          return listings.find(({ listing_id }) => listing_id === goods.listing_id)?.stocked;
        })
        .toBe(wanted);

      await page.goto(`/${locale}/merchant/listings/${goods.goods_id}/prices`);
      const form = page.locator('section.panel').filter({ has: page.locator('.flag.direct_mail') });
      await form.getByLabel(t('desk-goods:prices.own_in', { currency: 'AUD' })).fill('77.70');
      await form.getByRole('button', { name: t('desk-goods:prices.save'), exact: true }).click();
      const row = form.getByRole('row').filter({ hasText: /^AUD/ });
      await expect(row.locator('.badge')).toHaveText(t('desk-goods:prices.is_own'));
      await expect(form.locator('.savestate')).toHaveText(t('desk-goods:saved'));
      await checkAccessible(page, dir);

      const shown = async (): Promise<ListingResponse['offers'][number] | undefined> => {
        const slug = await slugOf(page, goods.goods_id);
        const { offers } = await readListing(slug, { locale: 'en', ship_to: 'AU' });
        return offers.find(({ listing_id }) => listing_id === goods.listing_id);
      };
      await expect
        .poll(async () => (await shown())?.net?.amount ?? (await shown())?.price?.amount)
        .toBe(7770);
      expect((await shown())?.available).toBe(Math.min(99, wanted - goods.reserved));

      // Who comes later reads on the goods' page what was changed, from what to what.
      await page.goto(`/${locale}/merchant/listings/${goods.goods_id}`);
      const history = page.getByRole('region', { name: t('desk:menu.history'), exact: true });
      await expect(history).toContainText(t('desk:history_field.own_price', { currency: 'AUD' }));
      await expect(history).toContainText(written({ amount: 7770, currency: 'AUD' }, locale));
      await expect(history).toContainText(t('desk:history_field.stocked'));
      await page.goto(`/${locale}/merchant/listings/${goods.goods_id}/prices`);

      // As it was, for the tests after this one.
      await form.getByLabel(t('desk-goods:prices.own_in', { currency: 'AUD' })).fill('');
      await form.getByRole('button', { name: t('desk-goods:prices.save'), exact: true }).click();
      await expect(row.locator('.badge')).toHaveText(t('desk-goods:prices.is_derived'));
      await page.goto(`/${locale}/merchant/stock?q=${encodeURIComponent(title.value)}&route=direct_mail`);
      await expect(page.getByRole('table')).toBeVisible();
      await checkAccessible(page, dir);
      const listed = page
        .getByRole('row')
        .filter({ has: page.locator('.flag.direct_mail') })
        .first();
      await listed.getByRole('textbox').fill(String(goods.stocked));
      await listed.getByRole('button').click();
      await expect(listed.locator('.savestate')).toHaveText(t('desk-goods:saved'));
    });

    test('a holiday is set and taken back, and delivery is told by place', async ({ page }) => {
      await page.goto(`/${locale}/merchant/delivery`);
      await expect(page.locator('section.panel').first()).toContainText(t('desk-goods:delivery.offered'));
      await checkAccessible(page, dir);
      await page.getByRole('link', { name: t('desk-goods:delivery.to_absences') }).click();
      const year = { en: 2031, 'zh-CN': 2032, ar: 2033 }[locale];
      const form = page.locator('form.panel').first();
      await form.getByLabel(t('desk-goods:absences.first_day')).fill(`${year}-03-20`);
      await form.getByLabel(t('desk-goods:absences.last_day')).fill(`${year}-03-23`);
      await form.getByRole('button', { name: t('desk-goods:absences.act.holiday') }).click();
      // Others of the same merchant set theirs in other years.
      const list = page.locator('.absences > li').filter({ hasText: String(year) });
      await expect(list).toHaveCount(1);
      await checkAccessible(page, dir);
      await list.getByRole('button', { name: t('desk-goods:absences.take_back') }).click();
      await expect(list).toHaveCount(0);
    });

    test('a file says every change and error by line, and is taken over', async ({ page }) => {
      const goods = await mailed(page, locale);
      const csv = await (await page.request.get('/api/desk/merchant/files/goods.csv?locale=en')).text();
      const [header = ''] = csv.replace('\uFEFF', '').split(/\r?\n/);
      const columns = header.split(',');
      const { listings } = await ask<OfferResponse>(page, `/goods/${goods.goods_id}/offer`);
      const listing = listings.find(({ listing_id }) => listing_id === goods.listing_id);
      const handle = csv
        .split(/\r?\n/)
        .find((line) => line.includes(`,direct_mail,${goods.place},${goods.stocked},`))
        ?.split(',')[0];
      const lineOf = (cells: Record<string, string>): string =>
        columns.map((column) => cells[column] ?? '').join(',');
      const key = { goods: handle ?? '', route: 'direct_mail', place: goods.place };
      const price = typedAmount((listing?.price.amount ?? 0) + 100, listing?.price.currency ?? 'UZS');
      const send = async (name: string, lines: string[]) => {
        await page.goto(`/${locale}/merchant/files`);
        await page.locator('input[type=file]').setInputFiles({
          name,
          mimeType: 'text/csv',
          buffer: Buffer.from([header, ...lines].join('\r\n')),
        });
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      };
      await send('broken.csv', [
        lineOf({ ...key, stock: 'viele' }),
        lineOf({ ...key, goods: 'nobody-knows' }),
      ]);
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByRole('row')).toHaveCount(3);
      await checkAccessible(page, dir);

      await send('prices.csv', [lineOf({ ...key, price })]);
      await expect(page.locator('.file-lines')).toContainText(price);
      await page.getByRole('button', { name: t('desk-goods:files.take_over', { count: 1 }) }).click();
      await expect(page.locator('.titlebar .badge')).toHaveText(t('desk-goods:files.state.done'));
      await checkAccessible(page, dir);
    });

    test('photos are taken, put in order and taken off', async ({ page }) => {
      await page.goto(`/${locale}/merchant`);
      const id = await begin(page, `Anor ${locale}`);
      await page.goto(`/${locale}/merchant/listings/${id}/pictures`);
      const list = page.locator('.pictures > li');
      await expect(list).toContainText(t('desk-goods:pictures.drawn'));
      await page.locator('input[type=file]').setInputFiles({
        name: 'no-photo.png',
        mimeType: 'image/png',
        buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      });
      await expect(page.getByRole('alert')).toBeVisible();
      await page.locator('input[type=file]').setInputFiles({
        name: 'silk.png',
        mimeType: 'image/png',
        buffer: await photo(page),
      });
      await expect(list.filter({ hasText: '400 × 400' })).toHaveCount(1);
      await checkAccessible(page, dir);
      const sent = list.filter({ hasText: '400 × 400' });
      await sent.getByRole('button', { name: /./ }).last().click();
      await expect(list.filter({ hasText: '400 × 400' })).toHaveCount(0);
      await expect(list).toContainText(t('desk-goods:pictures.drawn'));
    });
  });
}

/** Begins goods, as the page for it does. */
const begin = (page: Page, title: string): Promise<string> =>
  page.evaluate(async (name) => {
    const response = await fetch('/api/desk/merchant/listings?locale=en', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: name, source_locale: 'uz', category: 'dried-fruit' }),
    });
    const { listing } = (await response.json()) as { listing: { id: string } };
    return listing.id;
  }, title);

/** A photo of one colour, drawn by the browser itself. */
async function photo(page: Page): Promise<Buffer> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 400;
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = `rgb(${Math.random() * 255}, 90, 60)`;
      pen.fillRect(0, 0, 400, 400);
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return Buffer.from(data, 'base64');
}

async function slugOf(page: Page, goodsId: string): Promise<string> {
  const { listing } = await ask<{ listing: { slugs: Record<string, string>; handle: string } }>(
    page,
    `/listings/${goodsId}`,
  );
  return listing.slugs.en ?? listing.handle;
}
