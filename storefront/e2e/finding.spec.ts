import type { Card } from '@caravanserai/contracts/card';
import { countryName } from '@caravanserai/locales/countries';
import type { Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { readListing, readListings } from './support/api';
import { controlOf } from './support/controls';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const DAY = 24 * 60 * 60 * 1000;
const STEPS = 5;

const cards = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('h3') });

/** What somebody new does, one thing after the other; more than five would be too many. */
async function inFewSteps(...steps: readonly (() => Promise<unknown>)[]) {
  expect(steps.length).toBeLessThanOrEqual(STEPS);
  for (const step of steps) await step();
}

/** Opens the first of the goods found, and tells which it is. */
async function openFirst(page: Page, locale: Locale, shipTo: string, currency: string) {
  await cards(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/goods\/[^?]/);
  const slug = decodeURIComponent(new URL(page.url()).pathname.split('/').pop() ?? '');
  const listing = await readListing(slug, { locale, ship_to: shipTo, currency });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(listing.title.value);
  return listing;
}

async function search(page: Page, locale: Locale, words: string) {
  const field = page.getByRole('search').getByRole('combobox', { name: wordsOf(locale)('search.label') });
  await field.fill(words);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  // The page before shows goods as well.
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
  await expect(cards(page).first()).toBeVisible();
}

const inDays = ({ arrives }: Pick<Card, 'arrives'>): number =>
  arrives ? (Date.parse(arrives.to) - Date.now()) / DAY : Infinity;

test('上海: a gift from Central Asia that arrives within a week', async ({ page }) => {
  const t = wordsOf('zh-CN');
  const drawer = page.getByRole('dialog', { name: t('catalogue:filters.title') });
  const query = {
    locale: 'zh-CN',
    ship_to: 'CN',
    currency: 'CNY',
    pavilion: 'kazakhstan,tajikistan,uzbekistan',
  };
  const { count } = await readListings({ ...query, within_days: '7' });
  await page.goto('/zh-CN');
  await inFewSteps(
    () =>
      page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: '中亚', exact: true }) })
        .getByRole('link', { name: t('region_goods') })
        .last()
        .click(),
    () => page.getByRole('button', { name: t('catalogue:filters.more') }).click(),
    () => drawer.getByLabel(t('catalogue:filters.within')).selectOption('7'),
    () => drawer.getByRole('button', { name: t('catalogue:filters.show', { count }) }).click(),
    async () => {
      await expect(cards(page)).toHaveCount(count);
      const { pavilion, offers } = await openFirst(page, 'zh-CN', 'CN', 'CNY');
      expect(['KZ', 'TJ', 'UZ']).toContain(pavilion.iso2);
      expect(Math.min(...offers.map(inDays))).toBeLessThanOrEqual(7);
    },
  );
});

test('Алматы: coffee that arrives there, the soonest first', async ({ page }) => {
  const t = wordsOf('ru');
  await page.goto('/ru');
  await inFewSteps(
    () => search(page, 'ru', 'кофе'),
    () => page.getByLabel(t('catalogue:sort.label')).selectOption('soonest'),
    async () => {
      await expect(page).toHaveURL(/sort=soonest/);
      await expect(controlOf(page, t, 'ship_to').locator('summary strong')).toHaveText(
        countryName('KZ', 'ru'),
      );
      const { offers } = await openFirst(page, 'ru', 'KZ', 'KZT');
      expect(Math.min(...offers.map(inDays))).toBeLessThan(30);
      await expect(page.getByRole('button', { name: t('listing:add') })).toBeEnabled();
    },
  );
});

test('الكويت: dates that are sent there', async ({ page }) => {
  const t = wordsOf('ar');
  const shipTo = controlOf(page, t, 'ship_to');
  await page.goto('/ar');
  await inFewSteps(
    () => shipTo.locator('summary').click(),
    () => shipTo.getByRole('combobox').selectOption('KW'),
    () => shipTo.getByRole('button', { name: t('apply') }).click(),
    async () => {
      await expect(shipTo.locator('summary strong')).toHaveText(countryName('KW', 'ar'));
      await search(page, 'ar', 'تمور');
    },
    async () => {
      const { title, offers, ship_to: place } = await openFirst(page, 'ar', 'KW', 'KWD');
      expect(title.value).toContain('تمر');
      expect(place).toBe('KW');
      expect(offers.length).toBeGreaterThan(0);
      await expect(page.getByRole('button', { name: t('listing:add') })).toBeEnabled();
    },
  );
});
