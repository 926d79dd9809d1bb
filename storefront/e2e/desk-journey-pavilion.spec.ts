import type { EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import type { FiguresResponse } from '@caravanserai/contracts/desk-figures';
import type { Page } from '@playwright/test';
import { admin } from './support/api';
import { approvedMerchant, handedIn, type MerchantDesk } from './support/desk-merchant';
import { linkInLetter } from './support/letters';
import { buyShown, LYON } from './support/purchase';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

/** Countries beyond the partners: the first that has no pavilion yet gets one. */
const GUESTS = ['AM', 'AZ', 'GE', 'MY', 'EC', 'ET', 'ZA'];
const EMAIL = `manager-${crypto.randomUUID()}@example.com`;
const en = wordsOf('en');
const fr = wordsOf('fr');

/** What the page says, in the language it is written in first and beside it in two more. */
const PAGE = {
  en: {
    pavilion: {
      title: 'Gardens below the gorge',
      tagline: 'Apricots, mulberries and plums dried on flat roofs.',
    },
    story: {
      heading: 'Nine days on the roof',
      body: 'In July the roofs turn orange.\n\nAfter nine days the fruit is carried down in sheets.',
    },
  },
  ru: {
    pavilion: {
      title: 'Сады под ущельем',
      tagline: 'Абрикосы, тутовник и слива, высушенные на плоских крышах.',
    },
    story: {
      heading: 'Девять дней на крыше',
      body: 'В июле крыши становятся оранжевыми.\n\nЧерез девять дней фрукты сносят вниз на простынях.',
    },
  },
  'zh-CN': {
    pavilion: { title: '峡谷下的果园', tagline: '在平屋顶上晒干的杏、桑葚和李子。' },
    story: { heading: '屋顶上的九天', body: '七月，屋顶变成橙色。\n\n九天之后，人们用床单把果干兜下来。' },
  },
} as const;

const FRUITS = [
  'Apricots',
  'Peaches',
  'Plums',
  'Pears',
  'Apples',
  'Quinces',
  'Cherries',
  'Figs',
  'Mulberries',
  'Persimmons',
];
const titleOf = (at: number): string => `Dried ${FRUITS[at]?.toLowerCase()} 400 g`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const menu = (page: Page, word: string) =>
  page.locator('.side nav').getByRole('link', { name: word, exact: true });

test('from an empty pavilion to opening day', async ({ page, browser }) => {
  test.slow();
  const { iso2, handle } = await isPlanned();
  await isInvited(page);
  await tellsItsStory(page);
  const merchants = await Promise.all(
    ['Garni Orchard', 'Azat Gardens'].map((name) =>
      approvedMerchant({ name: `${name} ${crypto.randomUUID().slice(0, 6)}`, country: iso2 }),
    ),
  );
  await admits(page, merchants, handle);
  await Promise.all(
    merchants.map(async (merchant, first) => {
      for (let at = first; at < FRUITS.length; at += 2)
        await handedIn(merchant, titleOf(at), 'HU-BUD', 900 + at);
    }),
  );
  await reviews(page);
  await features(page);
  await opens(page, handle);
  const shopper = await browser.newPage();
  const paid = await isBought(shopper, handle);
  await counts(page, merchants, paid);
});

/** The platform plans the pavilion and invites its first manager. */
async function isPlanned() {
  const { free } = await admin<{ free: { iso2: string }[] }>('/pavilions');
  const iso2 = GUESTS.find((guest) => free.some((one) => one.iso2 === guest)) ?? '';
  expect(iso2, 'every guest has a pavilion by now').not.toBe('');
  const { id } = await admin<{ id: string }>('/pavilions', { iso2, operator: 'House of Orchards' });
  await admin('/invitations', { tenant_kind: 'pavilion', tenant_id: id, email: EMAIL, locale: 'en' });
  const { pavilions } = await admin<{ pavilions: { id: string; handle: string }[] }>('/pavilions');
  return { iso2, handle: pavilions.find((one) => one.id === id)?.handle ?? '' };
}

async function isInvited(page: Page) {
  await page.goto(await linkInLetter(EMAIL, '/en/desk/invitation'));
  await page.getByLabel(en('desk:door.name')).fill('Tigran Petrosyan');
  await page.locator('input[type="password"]').fill('seven red lanterns');
  await page.getByRole('button', { name: en('desk:door.invitation.accept') }).click();
  await expect(page).toHaveURL(/\/en\/operator$/);
  await menu(page, en('desk:menu.opening')).click();
  await expect(page.locator('.checklist li')).not.toHaveCount(0);
}

/** Part by part, language by language, as the matrix leads. */
async function tellsItsStory(page: Page) {
  await page.goto('/en/operator/page');
  for (const [language, parts] of Object.entries(PAGE)) {
    for (const [part, fields] of Object.entries(parts)) {
      await page.goto(`/en/operator/page?part=${part}&lang=${language}#write`);
      for (const [name, text] of Object.entries<string>(fields)) {
        const label = en(`desk-pavilion:field.${name}` as 'desk-pavilion:field.title');
        const box = page.getByRole('textbox', { name: new RegExp(`^${label}\\b`) });
        await expect(box).toHaveAttribute('lang', language);
        await box.fill(text);
      }
      await expect(page.locator('.savebar .status')).toHaveClass(/\bsaved\b/);
    }
  }
}

/** Both ask through their desks; the operator admits them, one after the other. */
async function admits(page: Page, merchants: readonly MerchantDesk[], pavilion: string) {
  await Promise.all(
    merchants.map(({ ask }) => ask('/admissions', { pavilion, words: 'Fruit of our own trees.' })),
  );
  for (const { name } of merchants) {
    await page.goto('/en/operator');
    await menu(page, en('desk:menu.admissions')).click();
    await page.getByRole('row').filter({ hasText: name }).getByRole('link').first().click();
    await expect(heading(page)).toHaveText(name);
    await page.getByRole('button', { name: en('desk-review:decision.accept'), exact: true }).click();
    await expect(page.getByText(en('desk:state.admitted'), { exact: true }).first()).toBeVisible();
  }
}

/** The first is read closely, the others are approved together. */
async function reviews(page: Page) {
  await page.goto('/en/operator/reviews');
  await expect(page.getByRole('checkbox', { name: /^.*400 g/ })).toHaveCount(FRUITS.length);
  await page.getByRole('link', { name: titleOf(0) }).click();
  await expect(page.getByText('Picked in the gardens below Garni').first()).toBeVisible();
  await page.getByRole('button', { name: en('desk-review:verdict.approve') }).click();
  await expect(page.getByText(en('desk-review:review.decided'))).toBeVisible();
  await menu(page, en('desk:menu.reviews')).click();
  const boxes = page.getByRole('checkbox', { name: /400 g/ });
  await expect(boxes).toHaveCount(FRUITS.length - 1);
  for (const box of await boxes.all()) await box.check();
  await page.getByText(en('desk-review:reviews.bulk'), { exact: true }).click();
  await page.getByRole('button', { name: en('desk-review:verdict.approve') }).click();
  const [done, all] = [FRUITS.length - 1, FRUITS.length - 1];
  await expect(page.getByText(en('desk-review:reviews.bulk_done', { done, all }))).toBeVisible({
    timeout: 60_000,
  });
}

const FEATURED = [3, 1, 4, 0, 5, 9].map(titleOf);

async function features(page: Page) {
  await menu(page, en('desk:menu.featured')).click();
  await page.getByRole('button', { name: en('desk-pavilion:find.act') }).click();
  const slots = page.getByRole('list', { name: en('desk-pavilion:featured.title') }).locator('.name');
  for (const [at, name] of FEATURED.entries()) {
    await page.getByRole('button', { name: en('desk-pavilion:find.add', { name }), exact: true }).click();
    await expect(slots).toHaveCount(at + 1);
  }
  await expect(slots).toHaveText(FEATURED);
}

async function opens(page: Page, handle: string) {
  await page.goto(`/zh-CN/pavilions/${handle}`);
  await expect(page.getByText(PAGE['zh-CN'].story.heading)).toHaveCount(0);
  await page.goto('/en/operator/opening');
  await page.getByRole('button', { name: en('desk-pavilion:opening.open') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: en('desk-pavilion:opening.open') })
    .click();
  await expect(page.getByText(en('desk-pavilion:opening.since'))).toBeVisible();
  for (const language of ['en', 'ru', 'zh-CN'] as const)
    await expect(async () => {
      await page.goto(`/${language}/pavilions/${handle}`);
      await expect(page.getByRole('heading', { name: PAGE[language].story.heading })).toBeVisible({
        timeout: 500,
      });
    }).toPass({ timeout: 60_000 });
}

/** The first of the featured goods, in France. Answers what was paid, in cents. */
async function isBought(page: Page, handle: string): Promise<number> {
  const shelf = page.getByRole('region', { name: fr('pavilion:goods.featured') });
  await expect(async () => {
    await page.goto(`/fr/pavilions/${handle}`);
    await expect(shelf.getByRole('heading', { level: 3 })).toHaveText(
      [fr('pavilion:goods.featured'), ...FEATURED],
      { timeout: 500 },
    );
  }).toPass({ timeout: 60_000 });
  await shelf
    .getByRole('link', { name: FEATURED[0] ?? '' })
    .first()
    .click();
  await expect(heading(page)).toHaveText(FEATURED[0] ?? '');
  return (await buyShown(page, fr, 'fr', LYON)).paid;
}

/** What the shopper paid is what the pavilion counts and the merchant is told, to the cent. */
async function counts(page: Page, merchants: readonly MerchantDesk[], paid: number) {
  await page.goto('/en/operator/figures');
  const answer = await page.request.get('/api/desk/operator/figures?locale=en');
  const { totals, tables, listings } = (await answer.json()) as FiguresResponse;
  expect(totals).toEqual([
    expect.objectContaining({ currency: 'EUR', orders: 1, parcels: 1, pieces: 1, paid }),
  ]);
  const [sums] = totals;
  expect((sums?.goods ?? 0) + (sums?.freight ?? 0) + (sums?.charges ?? 0)).toBe(paid);
  for (const table of Object.values(tables)) expect(table.reduce((sum, row) => sum + row.paid, 0)).toBe(paid);
  expect(listings.live).toBe(FRUITS.length);
  // The fourth fruit is the second merchant's.
  const [none, sold] = await Promise.all(merchants.map(({ ask }) => ask<EarningsResponse>('/earnings')));
  expect(none?.charged).toEqual([]);
  expect(sold?.charged).toEqual([expect.objectContaining({ currency: 'EUR', orders: 1, paid })]);
}
