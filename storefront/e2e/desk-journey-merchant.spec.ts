import type { AdminConsignmentsResponse } from '@caravanserai/contracts/admin-journey';
import type { EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import type { Page } from '@playwright/test';
import { admin } from './support/api';
import { signInDesk } from './support/desk';
import { linkInLetter } from './support/letters';
import { buyShown, LYON } from './support/purchase';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const PASSWORD = 'seven red lanterns';
/** No other run's. */
const LOT = crypto.randomUUID().slice(0, 6);
const NAME = `Zomin Mulberry Yard ${LOT}`;
const EMAIL = `zomin-${crypto.randomUUID()}@example.com`;
const PRICE = '48000';

/** The same goods in the three languages of the listing; Uzbek was first. */
const TEXTS = {
  uz: {
    title: `Zomin tutmayizi 400 g ${LOT}`,
    subtitle: 'Oftobda quritilgan oq tut',
    description: 'Zomin tog‘larida iyun oyida terilgan va choyshab ustida quritilgan oq tut.',
    usage: 'Choy bilan yoki taomga qo‘shib yeyiladi.',
    ingredients: 'Oq tut.',
  },
  fr: {
    title: `Mûres blanches de Zomine 400 g ${LOT}`,
    subtitle: 'Séchées au soleil',
    description: 'Mûres blanches cueillies en juin dans les monts de Zomine et séchées sur des draps.',
    usage: 'Se mangent avec le thé ou dans un plat.',
    ingredients: 'Mûres blanches.',
  },
  en: {
    title: `Zomin white mulberries 400 g ${LOT}`,
    subtitle: 'Dried in the sun',
    description: 'White mulberries picked in June in the Zomin mountains and dried on sheets.',
    usage: 'Eaten with tea, or in a dish.',
    ingredients: 'White mulberries.',
  },
} as const;

const ru = wordsOf('ru');
const en = wordsOf('en');
const fr = wordsOf('fr');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const menu = (page: Page, word: string) =>
  page.locator('.side nav').getByRole('link', { name: word, exact: true });

test('from an application to the first sale of a listing in three languages', async ({ page, browser }) => {
  test.slow();
  // The operator and the shopper sit at computers of their own.
  const [operator, shopper] = await Promise.all([browser.newPage(), browser.newPage()]);
  await signInDesk(operator, 'operator', 'uzbekistan');
  await opensAccount(page);
  await applies(page);
  await isApproved();
  await asksForPlace(page);
  await isAdmitted(operator);
  const goods = await writes(page);
  await describes(page, goods);
  await offers(page, goods);
  await handsIn(page, goods);
  await isReviewed(operator);
  const { order, paid } = await isBought(shopper);
  await sends(page, order);
  await earns(page, paid);
});

/** The account of a person, confirmed by letter. */
async function opensAccount(page: Page) {
  await page.goto('/ru/desk/sign-in');
  await page.getByRole('link', { name: ru('desk:door.sign_in.apply') }).click();
  await page.getByLabel(ru('desk:door.name')).fill('Малика Юсупова');
  await page.getByLabel(ru('desk:door.email')).fill(EMAIL);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.getByRole('button', { name: ru('desk:door.register.submit') }).click();
  await expect(page.getByText(ru('desk:door.confirm.wait'))).toBeVisible();
  await page.goto(await linkInLetter(EMAIL, '/ru/desk/confirm'));
  await page.getByRole('button', { name: ru('desk:door.confirm.submit') }).click();
  await expect(page.getByText(ru('desk:door.confirm.done'))).toBeVisible();
  await page.getByRole('link', { name: ru('desk:frame.desks') }).click();
}

/** Two fields are forgotten at first; the page says which. */
async function applies(page: Page) {
  await expect(page.getByText(ru('desk:door.choose.none'))).toBeVisible();
  await page.getByRole('link', { name: ru('desk:door.choose.apply') }).click();
  const field = (name: string) =>
    page.getByLabel(ru(`desk-review:field.${name}` as 'desk-review:field.name'), { exact: true });
  await page.locator('#name').fill(NAME);
  await field('company').fill('Zomin Mulberry Yard oilaviy korxonasi');
  await field('country').selectOption('UZ');
  await field('city').fill('Zomin');
  await expect(field('currency')).toHaveValue('UZS');
  await page.getByRole('checkbox', { name: ru('codes:categories.dried-fruit') }).check();
  await field('goods').fill('Сушёный белый тутовник.');
  await field('source_locale').selectOption('uz');
  for (const language of ['ru', 'fr']) await page.locator(`input[name=languages][value=${language}]`).check();
  await expect(field('contact_email')).toHaveValue(EMAIL);
  await page.getByRole('button', { name: ru('desk-review:application.submit'), exact: true }).click();
  const missing = page.getByRole('region', { name: ru('desk-review:application.missing') });
  await expect(missing.getByRole('link')).toHaveText([ru('desk-review:field.register_number')]);
  await expect(page.getByRole('alert')).toBeInViewport();
  await field('register_number').fill('305 118 204');
  await page.getByRole('button', { name: ru('desk-review:application.submit'), exact: true }).click();
  await expect(page.getByText(ru('desk-review:application.waits'))).toBeVisible();
  await menu(page, ru('desk:menu.today')).click();
}

async function isApproved() {
  const { merchants } = await admin<{ merchants: { id: string }[] }>(
    `/merchants?search=${encodeURIComponent(NAME)}`,
  );
  await admin(`/merchants/${merchants[0]?.id}/decision`, { decision: 'approve' });
}

async function asksForPlace(page: Page) {
  await page.goto(await linkInLetter(EMAIL, '/ru/merchant/admissions'));
  const place = page.getByRole('article').filter({ has: page.locator('input[value="uzbekistan"]') });
  await place.getByLabel(ru('desk-review:places.words')).fill('Сушёный тутовник из Зомина, свой сад.');
  await place.getByRole('button', { name: ru('desk-review:places.ask') }).click();
  await expect(page.getByText(ru('desk-review:places.sent'))).toBeVisible();
}

/** The pavilion's operator ticks what it has seen itself, and admits. */
async function isAdmitted(page: Page) {
  await page.goto('/en/operator/admissions?state=asked');
  await page.getByRole('row').filter({ hasText: NAME }).getByRole('link').first().click();
  await expect(heading(page)).toHaveText(NAME);
  await page
    .getByRole('button', { name: en('desk-review:check.tick'), exact: true })
    .first()
    .click();
  await expect(page.getByText(en('desk-review:check.by', { name: 'Aziz Rahimov' }))).toBeVisible();
  await page.getByRole('button', { name: en('desk-review:decision.accept'), exact: true }).click();
  await expect(page.getByText(en('desk:state.admitted'), { exact: true }).first()).toBeVisible();
}

/** Uzbek first, then French and English beside it. Answers the id of the goods. */
async function writes(page: Page): Promise<string> {
  await page.goto('/ru/merchant');
  await menu(page, ru('desk:menu.listings')).click();
  await page
    .getByRole('link', { name: ru('desk-write:listings.new') })
    .first()
    .click();
  await page.getByLabel(ru('desk-write:new.name')).fill(TEXTS.uz.title);
  await expect(page.getByLabel(ru('desk-write:new.language'))).toHaveValue('uz');
  await page.getByLabel(ru('desk-write:new.category')).selectOption('dried-fruit');
  await page.getByRole('button', { name: ru('desk-write:new.submit') }).click();
  await expect(page).toHaveURL(/\/texts\?language=uz/);
  const id = /listings\/([^/]+)\/texts/.exec(page.url())?.[1] ?? '';
  for (const language of ['uz', 'fr', 'en'] as const) {
    if (language !== 'uz') await page.goto(`/ru/merchant/listings/${id}/texts?language=${language}`);
    for (const [name, text] of Object.entries(TEXTS[language])) {
      const box = page.locator(`[data-key=${name}]`).getByRole('textbox');
      await expect(box).toHaveAttribute('lang', language);
      await box.fill(text);
    }
    await expect(page.locator('.savebar .status')).toHaveClass(/\bsaved\b/);
  }
  return id;
}

/** What customs and the label need; the page says what is left. */
async function describes(page: Page, goods: string) {
  await page.goto(`/ru/merchant/listings/${goods}/data`);
  await page.getByLabel(ru('desk-goods:hs.label'), { exact: true }).fill('0813');
  await page.locator('.hs-codes button').filter({ hasText: '081340' }).click();
  const field = (name: string) =>
    page.getByLabel(ru(`desk-goods:data.${name}` as 'desk-goods:data.unit'), { exact: true });
  await field('unit').selectOption('136');
  await field('net_grams').fill('400');
  await field('gross_grams').fill('450');
  await field('shelf_life_days').fill('365');
  await field('storage').selectOption('cool_dry');
  const save = page.getByRole('button', { name: ru('desk-goods:data.save') });
  await save.click();
  // The page has its new data, and still says so.
  await expect(save).toHaveAttribute('disabled');
  await expect(page.getByText(ru('desk-goods:saved'))).toBeVisible();
}

/** By mail from home: price, stock, and what shoppers abroad pay. */
async function offers(page: Page, goods: string) {
  await page.goto(`/ru/merchant/listings/${goods}/routes`);
  const way = page.locator('.open-routes > li').filter({ has: page.locator('.flag.direct_mail') });
  await way.locator('summary').first().click();
  await way.getByLabel(ru('desk-goods:prices.asked')).fill(PRICE);
  await way.getByLabel(ru('desk-goods:open.pieces')).fill('40');
  await way.getByRole('button', { name: ru('desk-goods:open.act') }).click();
  await expect(page.locator('.siblings .panel')).toHaveCount(1);
  await page.goto(`/ru/merchant/listings/${goods}/prices`);
  await expect(page.getByRole('row').filter({ hasText: /^EUR/ }).locator('.badge')).toHaveText(
    ru('desk-goods:prices.is_derived'),
  );
}

async function handsIn(page: Page, goods: string) {
  await page.goto(`/ru/merchant/listings/${goods}`);
  await page.getByLabel(ru('desk-write:overview.note')).fill('Hosil 2026, iyun.');
  await page.getByRole('button', { name: ru('desk-write:act.submit') }).click();
  await expect(page.getByText(ru('desk-write:says.in_review'))).toBeVisible();
}

async function isReviewed(page: Page) {
  await page.goto('/en/operator/reviews?kind=new');
  await page.getByRole('row').filter({ hasText: NAME }).getByRole('link').first().click();
  await expect(page.getByText('Hosil 2026, iyun.')).toBeVisible();
  for (const { description } of Object.values(TEXTS))
    await expect(page.getByText(description).first()).toBeVisible();
  await page.getByRole('button', { name: en('desk-review:verdict.approve') }).click();
  await expect(page.getByText(en('desk-review:review.decided'))).toBeVisible();
}

/** A shopper in France finds it in French. Answers the order's id, and what was paid, in cents. */
async function isBought(page: Page): Promise<{ order: string; paid: number }> {
  await expect(async () => {
    await page.goto(`/fr/search?q=${encodeURIComponent(`mûres Zomine ${LOT}`)}`);
    await expect(page.getByRole('link', { name: TEXTS.fr.title }).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.getByRole('link', { name: TEXTS.fr.title }).first().click();
  await expect(heading(page)).toHaveText(TEXTS.fr.title);
  await expect(page.getByText(TEXTS.fr.description)).toBeVisible();
  return buyShown(page, fr, 'fr', LYON);
}

async function sends(page: Page, order: string) {
  await page.goto('/ru/merchant');
  await menu(page, ru('desk:menu.parcels')).click();
  const [parcel] = (await admin<AdminConsignmentsResponse>(`/orders/${order}/consignments`)).consignments;
  await page.locator(`main a[href$="/consignments/${parcel?.id}"]`).first().click();
  await expect(page.getByText(LYON.address_1)).toBeVisible();
  await page.getByRole('button', { name: ru('desk-dispatch:one.pack') }).click();
  await expect(page.getByRole('status')).toContainText(ru('desk-dispatch:one.done_pack'));
  await page.getByLabel(ru('desk-dispatch:one.own')).check();
  await page.getByLabel(ru('desk-dispatch:one.carrier')).fill('UzPost');
  await page.getByLabel(ru('desk-dispatch:one.tracking')).fill('RX 204118305 UZ');
  await page.getByRole('button', { name: ru('desk-dispatch:one.hand_over') }).click();
  await expect(page.getByRole('status')).toContainText(ru('desk-dispatch:one.done_hand_over'));
}

/** What the shopper paid is what the merchant is told, by the language it was bought in. */
async function earns(page: Page, paid: number) {
  await menu(page, ru('desk:menu.earnings')).click();
  await expect(page.locator('.chart')).toBeVisible();
  const answer = await page.request.get('/api/desk/merchant/earnings?locale=ru&by=language');
  const { charged, rows } = (await answer.json()) as EarningsResponse;
  expect(charged).toEqual([expect.objectContaining({ currency: 'EUR', orders: 1, consignments: 1, paid })]);
  expect(rows).toEqual([expect.objectContaining({ key: 'fr', currency: 'UZS', orders: 1, pieces: 1 })]);
}
