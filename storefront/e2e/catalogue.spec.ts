import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import type { Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { findAway, findGoods, readListings } from './support/api';
import { minorOf } from './support/money';
import { expect, test } from './support/test';
import { reasonOf, wordsOf } from './support/words';

const t = wordsOf('en');
const british = { locale: 'en', ship_to: 'GB', currency: 'GBP' };

const cards = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('h3') });
const titles = (page: Page) => cards(page).locator('h3').allInnerTexts();

for (const live of [true, false]) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    test('filters show what they leave, and stand in the address', async ({ page }) => {
      const { facets } = await readListings({ ...british, facets: 'true' });
      await page.goto('/en/goods');
      const chips = page.getByRole('group', { name: t('catalogue:filters.label') });
      for (const { value, count } of facets?.route ?? []) {
        if (value !== 'bonded' && value !== 'direct_mail' && value !== 'domestic') continue;
        await expect(chips.getByRole('link', { name: t(`codes:routes.${value}.label`) })).toContainText(
          `${count}`,
        );
      }
      await chips.getByRole('link', { name: t('codes:routes.domestic.label') }).click();
      await expect(page).toHaveURL('/en/goods?route=domestic');
      const domestic = await readListings({ ...british, route: 'domestic', facets: 'true' });
      await expect(page.getByRole('main').getByRole('status').first()).toContainText(
        t('catalogue:found', { count: domestic.count }),
      );
      await expect(cards(page)).toHaveCount(Math.min(24, domestic.count));

      await page.getByRole('button', { name: t('catalogue:filters.more') }).click();
      const drawer = page.getByRole('dialog', { name: t('catalogue:filters.title') });
      const china = domestic.facets?.pavilion.find(({ value }) => value === 'china');
      await drawer.locator('input[name="pavilion"][value="china"]').click();
      await drawer.getByRole('button', { name: live ? show(china?.count) : show(domestic.count) }).click();
      await expect(page).toHaveURL(/\/en\/goods\?route=domestic&pavilion=china/);
      await expect(cards(page)).toHaveCount(china?.count ?? -1);

      const chosen = page.getByRole('list', { name: t('catalogue:filters.chosen') });
      await chosen
        .getByRole('link', { name: t('catalogue:filters.remove') })
        .first()
        .click();
      await expect(page).toHaveURL('/en/goods?route=domestic');
    });

    test('goods are put in order, and paged forward and back', async ({ page }) => {
      await page.goto('/en/goods?route=direct_mail');
      await page.getByLabel(t('catalogue:sort.label')).selectOption('price');
      if (!live) await page.locator('form.sort').getByRole('button').click();
      await expect(page).toHaveURL('/en/goods?route=direct_mail&sort=price');
      const pager = page.getByRole('navigation', { name: t('pager.label') });
      await expect(cards(page)).toHaveCount(24);
      // The address changes a moment before the list does.
      const rising = async () => {
        const shown = await prices(page);
        return shown.every((price, index) => index === 0 || (shown[index - 1] ?? 0) <= price);
      };
      await expect.poll(rising).toBe(true);
      const first = await titles(page);
      const before = await prices(page);

      await pager.getByRole('link', { name: t('pager.next') }).click();
      await expect(page).toHaveURL(/[?&]cursor=/);
      await expect(pager.getByRole('link', { name: t('pager.previous') })).toBeVisible();
      await expect(cards(page).locator('h3').first()).not.toHaveText(first[0] ?? '');
      const second = await titles(page);
      expect(second.filter((title) => first.includes(title))).toEqual([]);
      expect(Math.min(...(await prices(page)))).toBeGreaterThanOrEqual(Math.max(...before));

      await pager.getByRole('link', { name: t('pager.previous') }).click();
      await expect(cards(page).locator('h3').first()).toHaveText(first[0] ?? '');
      expect(await titles(page)).toEqual(first);
    });

    test('what does not ship there is shown when asked for, with its reason', async ({ page }) => {
      const away = await findAway(british);
      const path = `/en/categories/${away.category}?pavilion=${away.pavilion.handle}`;
      await page.goto(path);
      const title = page.getByRole('link', { name: away.title.value, exact: true });
      await expect(title).toHaveCount(0);
      const { undeliverable } = await readListings({
        ...{ ...british, facets: 'true', limit: '1' },
        ...{ category: away.category, pavilion: away.pavilion.handle },
      });
      const show = page.getByRole('link', { name: t('catalogue:undeliverable.show') });
      await expect(show).toContainText(`${undeliverable}`);
      await show.click();
      await expect(page).toHaveURL(`${path}&undeliverable=1`);
      const card = cards(page).filter({ has: title });
      await expect(card).toContainText(t('undeliverable'));
      await expect(card).toContainText(reasonOf(t, away.undeliverable_reasons[0]));
      await page.getByRole('link', { name: t('catalogue:undeliverable.hide') }).click();
      await expect(title).toHaveCount(0);

      await page.goto(`/en/pavilions/${away.pavilion.handle}`);
      await expect(title).toHaveCount(0);
      await page.getByRole('link', { name: t('pavilion:goods.show_away') }).click();
      await expect(page).toHaveURL(/\?undeliverable=1#goods$/);
      await expect(card).toContainText(t('undeliverable'));
      const shown = await page.locator('#goods .card h3').allInnerTexts();
      expect(new Set(shown).size).toBe(shown.length);
    });

    test('an empty list says why and offers one way on', async ({ page }) => {
      await page.goto('/en/goods?route=bonded');
      const route = t('codes:routes.bonded.label');
      await expect(
        page.getByRole('heading', { name: t('catalogue:empty.route.title', { route }) }),
      ).toBeVisible();
      await expect(page.getByText(t('codes:reasons.bonded_china_only'))).toBeVisible();
      await page.getByRole('link', { name: t('catalogue:empty.route.action') }).click();
      await expect(page).toHaveURL('/en/goods');
      await expect(cards(page)).toHaveCount(24);
    });
  });
}

for (const [locale, typed, live] of [
  ['en', 'cofee', false],
  ['zh-CN', '咖啡', true],
  ['ar', 'قهوه', true],
] as const) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    test(`a search in ${locale} finds coffee by “${typed}”`, async ({ page }) => {
      const coffee = await findCoffee(locale);
      const words = wordsOf(locale);
      await page.goto(`/${locale}/about-the-data`);
      const field = page.getByRole('search').getByRole('combobox', { name: words('search.label') });
      await field.fill(typed);
      await field.press('Enter');
      await expect(page).toHaveURL(`/${locale}/search?q=${encodeURIComponent(typed)}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        words('catalogue:search.title', { q: typed }),
      );
      await expect(cards(page).getByRole('link', { name: coffee.title.value, exact: true })).toBeVisible();
    });
  });
}

test('nothing found says so and shows the categories', async ({ page }) => {
  await page.goto('/en/search?q=zzzyxw');
  await expect(
    page.getByRole('heading', { name: t('catalogue:empty.search.title', { q: 'zzzyxw' }) }),
  ).toBeVisible();
  const categories = page.getByRole('navigation', { name: t('catalogue:categories') });
  await categories.getByRole('link', { name: t('codes:categories.tea'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('codes:categories.tea') })).toBeVisible();
});

test('fields left empty in a form without script do not stay in the address', async ({ page }) => {
  await page.goto('/en/goods?category=tea&price_min=&price_max=');
  await expect(page).toHaveURL(/\/en\/goods\?category=tea$/);
});

test('suggestions are chosen by keyboard', async ({ page }) => {
  await page.goto('/en');
  const field = page.getByRole('combobox', { name: t('search.label') });
  await field.pressSequentially('cof');
  const list = page.getByRole('listbox', { name: t('search.label') });
  await expect(list.getByRole('option').first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('Escape');
  await expect(list).toBeHidden();
  await field.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await field.press('Escape');
  const late = await answersLate(page, 'coff', 'tea');
  await field.pressSequentially('f');
  await expect(list.getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  const options = await list.getByRole('option').allInnerTexts();
  await late();
  // What is answered now stands for the next letter, not under the arrow keys.
  expect(await list.getByRole('option').allInnerTexts()).toEqual(options);
  const active = list.getByRole('option', { selected: true });
  await expect(active).toHaveCount(1);
  await expect(field).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/en\/(categories|goods|pavilions|merchants)\//);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('suggestions wait until an input method is done, and fit the screen', async ({ page }) => {
    const words = wordsOf('zh-CN');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/api/suggest') asked.push(searchParams.get('q') ?? '');
    });
    await page.goto('/zh-CN');
    const field = page.getByRole('combobox', { name: words('search.label') });
    const list = page.getByRole('listbox', { name: words('search.label') });
    // Once the page's script is there, it answers to plain typing.
    await expect(async () => {
      await field.fill('');
      await field.fill('茶');
      await expect(list.getByRole('option').first()).toBeVisible({ timeout: 2_000 });
    }).toPass();
    asked.length = 0;
    const keyboard = await page.context().newCDPSession(page);
    await field.clear();
    for (const text of ['k', 'ka', 'ka fei']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await expect(field).toHaveValue('ka fei');
    await expect(list).toBeHidden();
    await keyboard.send('Input.insertText', { text: '咖啡' });
    const first = list.getByRole('option', { name: words('codes:categories.coffee'), exact: true });
    await expect(first).toBeVisible();
    expect(asked).toEqual(['咖啡']);
    await expect(page.getByRole('search').getByRole('status')).toHaveText(
      words('search.suggested', { count: await list.getByRole('option').count() }),
    );
    const box = await list.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  });
});

const show = (count: number | undefined): string => t('catalogue:filters.show', { count: count ?? -1 });

/** Has what is suggested for one text come only when asked for, and be what is suggested for another. */
async function answersLate(page: Page, asked: string, as: string): Promise<() => Promise<void>> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(new RegExp(`/api/suggest\\?.*q=${asked}$`), async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(asked, as) });
    await held;
    await route.fulfill({ response });
  });
  return async () => {
    const answer = page.waitForEvent('requestfinished', (request) => request.url().endsWith(`q=${asked}`));
    release();
    await answer;
    // Read, and drawn.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
  };
}

const prices = async (page: Page): Promise<number[]> =>
  (await cards(page).locator('.price .now').allInnerTexts()).map(minorOf);

function findCoffee(locale: Locale) {
  const { country, currency } = shopDefaults(locale);
  return findGoods({ locale, ship_to: country, currency, category: 'coffee', pavilion: 'rwanda' });
}
