import { localeInfo } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { checkAccessible } from './support/axe';
import { signInDesk } from './support/desk';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

/** Each language sees other pages, so that together all are seen. */
const LOOKED_AT = {
  en: { UZ: ['/page', '/featured'], KG: [] },
  'zh-CN': { UZ: ['/page/versions', '/bases'], KG: ['/page'] },
  ar: { UZ: ['/page?part=pavilion&lang=ar', '/page/preview?device=phone'], KG: ['/opening'] },
} as const;

const HANDLES = { UZ: 'uzbekistan', KG: 'kyrgyzstan' } as const;

const grip = (page: Page, t: Words, name: string) =>
  page.getByRole('button', { name: t('desk-pavilion:move.grip', { name }), exact: true });
const slots = async (page: Page, t: Words): Promise<string[]> =>
  page
    .getByRole('list', { name: t('desk-pavilion:featured.title') })
    .locator('.name')
    .allInnerTexts();

for (const locale of ['en', 'zh-CN', 'ar'] as const) {
  test(`the pavilion's desk is there for everybody, in ${locale}`, async ({ page }) => {
    for (const iso2 of ['UZ', 'KG'] as const) {
      await signInDesk(page, 'operator', HANDLES[iso2]);
      for (const path of LOOKED_AT[locale][iso2]) {
        await page.goto(`/${locale}/operator${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await checkAccessible(page, localeInfo(locale).dir);
      }
    }
  });
}

test('a story is written, previewed and published; visitors see exactly it, and the version before comes back', async ({
  page,
}) => {
  const t = wordsOf('en');
  await signInDesk(page, 'operator', 'uzbekistan');
  await page.goto('/en/operator/page?part=story-2&lang=zh-CN#write');
  const body = page.getByRole('textbox', { name: t('desk-pavilion:field.body') });
  await body.fill('夏末的几个星期，一家人坐在树荫下，把瓜切成长条。\n\n晾上一天，再编成辫子。');
  const cell = page.getByRole('link', {
    name: t('desk-pavilion:page.cell', {
      part: 'Story 2',
      language: '简体中文',
      state: t('desk-pair:state.done'),
    }),
  });
  await expect(cell).toBeVisible();
  await page.goto('/zh-CN/pavilions/uzbekistan');
  await expect(page.getByText('把瓜切成长条')).toHaveCount(0);

  await page.goto('/en/operator/page/preview?lang=zh-CN&device=phone');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('把瓜切成长条')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-CN');

  await page.goto('/en/operator/page');
  await page.getByRole('button', { name: t('desk-pavilion:act.publish'), exact: true }).click();
  await page.getByRole('button', { name: t('desk-pavilion:act.publish_now') }).click();
  await expect(page.getByText(t('desk-pavilion:standing.published'))).toBeVisible();
  await expect(async () => {
    await page.goto('/zh-CN/pavilions/uzbekistan');
    await expect(page.getByRole('heading', { name: '编瓜时节' })).toBeVisible({ timeout: 500 });
  }).toPass();

  await page.goto('/en/operator/page/versions');
  await page.getByRole('link', { name: t('desk-pavilion:version.nth', { n: 2 }), exact: true }).click();
  await page.getByRole('button', { name: t('desk-pavilion:act.restore') }).click();
  // It leads to the draft that was made of it.
  await expect(page).toHaveURL(/\/operator\/page$/);
  await page.getByRole('button', { name: t('desk-pavilion:act.publish'), exact: true }).click();
  await page.getByRole('button', { name: t('desk-pavilion:act.publish_now') }).click();
  await expect(page.getByText(t('desk-pavilion:standing.published'))).toBeVisible();
  await expect(async () => {
    await page.goto('/zh-CN/pavilions/uzbekistan');
    await expect(page.getByRole('heading', { name: '编瓜时节' })).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

test.describe('featured goods', () => {
  test.use({ hasTouch: true });

  test('are put in order by keyboard, by mouse, by touch and by button; the shop follows', async ({
    page,
  }) => {
    const t = wordsOf('en');
    await signInDesk(page, 'operator', 'rwanda');
    await page.goto('/en/operator/featured');
    const known = await slots(page, t);
    const [first = '', second = '', third = ''] = known;
    const isShown = (order: string[]) =>
      expect.poll(async () => (await slots(page, t)).slice(0, order.length)).toEqual(order);
    const isSaved = async (order: string[]) => {
      await isShown(order);
      await expect(page.locator('.savestate')).toHaveText(t('desk:save.saved'));
    };
    /** Who goes on before the list says where an item is goes on too early: it measures itself between two steps. */
    const isOver = (name: string, place: number) =>
      expect(page.locator('[id^=DndLiveRegion]')).toHaveText(
        t('desk-pavilion:move.over', { name, place, of: known.length }),
      );

    await grip(page, t, first).focus();
    await page.keyboard.press('Space');
    await isOver(first, 1);
    await timersDone(page);
    await page.keyboard.press('ArrowDown');
    await isOver(first, 2);
    await page.keyboard.press('Space');
    await isSaved([second, first, third]);

    await drag(page, grip(page, t, third), grip(page, t, second), 'mouse', () => isOver(third, 1));
    await isSaved([third, second, first]);

    await drag(page, grip(page, t, third), grip(page, t, second), 'touch', () => isOver(third, 2));
    await isSaved([second, third, first]);

    // A click right after it would be taken for the finger’s own.
    await timersDone(page);
    await page
      .getByRole('button', { name: t('desk-pavilion:move.up', { name: third }), exact: true })
      .click();
    await isSaved([third, second, first]);

    await page.reload();
    await isShown([third, second, first]);
    await expect(async () => {
      await page.goto('/en/pavilions/rwanda');
      const shelf = page.getByRole('region', { name: t('pavilion:goods.featured') });
      const shown = await shelf.getByRole('heading', { level: 3 }).allInnerTexts();
      const inOrder = [third, second, first].filter((name) => shown.includes(name));
      expect(shown.filter((name) => inOrder.includes(name))).toEqual(inOrder);
      expect(shown.length).toBeGreaterThan(1);
    }).toPass();
  });

  test('have their days, and a slot whose days are over gives its place to the next', async ({ page }) => {
    const t = wordsOf('en');
    await signInDesk(page, 'operator', 'uzbekistan');
    await page.goto('/en/operator/featured?ship_to=CN');
    const countries = await page
      .getByLabel(t('desk-pavilion:featured.seen_in'))
      .getByRole('option')
      .allInnerTexts();
    expect(countries).toEqual([...countries].sort(new Intl.Collator('en').compare));
    const list = page.getByRole('list', { name: t('desk-pavilion:featured.title') });
    const of = (name: string) => list.getByRole('listitem').filter({ hasText: name });
    const names = await slots(page, t);
    const reserve = names[6] ?? '';
    await expect(of(reserve).getByText(t('desk-pavilion:standing_of.reserve'))).toBeVisible();
    const leaving = of(names[1] ?? '');
    await leaving.getByLabel(t('desk-pavilion:featured.until')).fill('2020-01-01');
    await leaving.getByRole('button', { name: t('desk-pavilion:act.save'), exact: true }).click();
    await expect(leaving.getByText(t('desk-pavilion:standing_of.over'))).toBeVisible();
    await expect(of(reserve).getByText(t('desk-pavilion:featured.place', { n: 6 }))).toBeVisible();
    await leaving.getByLabel(t('desk-pavilion:featured.until')).fill('');
    await leaving.getByRole('button', { name: t('desk-pavilion:act.save'), exact: true }).press('Enter');
    await expect(of(reserve).getByText(t('desk-pavilion:standing_of.reserve'))).toBeVisible();
    await expect(leaving.getByLabel(t('desk-pavilion:featured.from'))).toBeFocused();
  });
});

test('a base is added with a certificate and stands on the page once it is published', async ({ page }) => {
  const t = wordsOf('en');
  const name = `Леса Арсланбоба ${crypto.randomUUID().slice(0, 6)}`;
  await signInDesk(page, 'operator', 'kyrgyzstan');
  await page.goto('/en/operator/bases');
  await page.getByLabel(t('desk-pavilion:field.name')).fill(name);
  await page.getByLabel(t('desk-pavilion:bases.latitude')).fill('41,33');
  await page.getByLabel(t('desk-pavilion:bases.longitude')).fill('72.93');
  await page.getByRole('button', { name: t('desk-pavilion:bases.add') }).click();
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: t('desk-pavilion:bases.certificate_add') }).click();
  const certificate = page.getByRole('group', { name: t('desk-pavilion:bases.certificate_nth', { n: 1 }) });
  for (const field of ['name', 'number', 'issuer'] as const)
    await certificate
      .getByLabel(t(`desk-pavilion:bases.certificate.${field}`), { exact: true })
      .fill(`Walnut ${field}`);
  await page.getByRole('button', { name: t('desk-pavilion:bases.save') }).click();
  await expect(page.getByRole('button', { name: t('desk-pavilion:bases.save') })).toBeEnabled();
  await page.reload();
  await expect(page.getByLabel(t('desk-pavilion:bases.certificate.issuer'), { exact: true })).toHaveValue(
    'Walnut issuer',
  );
  // Its door is closed: nobody sees any of it, and what is missing for opening day is said.
  await page.goto('/en/pavilions/kyrgyzstan');
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goto('/en/operator/opening');
  await expect(page.getByRole('link', { name: t('desk-pavilion:opening.items.merchants') })).toBeVisible();
  // Its day may be set all the same: what is missing then keeps the doors closed.
  const set = page.getByRole('button', { name: t('desk-pavilion:opening.set') });
  await set.click();
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel(t('desk-pavilion:publish.time')).fill(`${day}T12:30`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('desk-pavilion:opening.not_yet'))).toBeVisible();
  // By the clock of Bishkek, which is six hours ahead all year; the zone is named, UTC stands beside it.
  await expect(page.locator('.notice time')).toHaveText(/12:30 \(Kyrgyzstan.*\) 06:30 UTC$/);
  await expect(page.getByRole('button', { name: t('desk-pavilion:opening.move') })).toBeFocused();
  await page.getByRole('button', { name: t('desk-pavilion:opening.withdraw') }).press('Enter');
  await expect(set).toBeVisible();
  // What was pressed is gone; one goes on from what stands there now.
  await expect(page.getByRole('main').locator(':focus')).toHaveRole('link');
});

type Handle = ReturnType<typeof grip>;

/** Until the page's own short timers are done, however slow it is: they come before one that was set after them. */
const timersDone = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 100)));

/** Drags one grip to where another is, as a mouse or a finger does it, and lets go once it is said to be there. */
async function drag(
  page: Page,
  from: Handle,
  to: Handle,
  by: 'mouse' | 'touch',
  isThere: () => Promise<void>,
) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('There is nothing to drag.');
  const x = start.x + start.width / 2;
  const y = (share: number) => start.y + start.height / 2 + (end.y - start.y) * share;
  const steps = [0.1, 0.3, 0.6, 0.9, 1, 1.05];
  if (by === 'mouse') {
    await page.mouse.move(x, y(0));
    await page.mouse.down();
    for (const share of steps) await page.mouse.move(x, y(share), { steps: 4 });
    await isThere();
    await page.mouse.up();
    return;
  }
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await send('touchStart', y(0));
  // A finger rests before it drags; without that it scrolls.
  await expect(page.locator('li.dragging')).toHaveCount(1);
  for (const share of steps) await send('touchMove', y(share));
  await isThere();
  await send('touchEnd');
  await expect(page.locator('li.dragging')).toHaveCount(0);
}
