import type { AdminConsignmentsResponse } from '@caravanserai/contracts/admin-journey';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { admin } from './support/api';
import { checkAccessible } from './support/axe';
import { askReturn, placeOrder } from './support/demo-order';
import { signInDesk } from './support/desk';
import { steerAll } from './support/journey';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const MERCHANT = 'zarafshan-dried-fruit';
const RAISINS = 'green-raisins-500g';

async function parcelOf(orderId: string) {
  const { consignments } = await admin<AdminConsignmentsResponse>(`/orders/${orderId}/consignments`);
  const [parcel] = consignments;
  if (!parcel) throw new Error(`${orderId} has no parcel`);
  return parcel;
}

/** The number of the order whose parcel the page is about. */
const row = (page: Page, number: string) => page.getByRole('row').filter({ hasText: number });

async function download(page: Page, click: () => Promise<void>): Promise<{ name: string; start: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  const content = await readFile(await file.path());
  return { name: file.suggestedFilename(), start: content.subarray(0, 400).toString('utf8') };
}

for (const locale of ['en', 'zh-CN', 'ar'] as const satisfies readonly Locale[]) {
  test(`a parcel in ${locale}: packed in the list, handed over by name and number, its papers, what it earns`, async ({
    page,
  }) => {
    test.slow();
    const t = wordsOf(locale);
    const { dir } = localeInfo(locale);
    const { orderId } = await placeOrder({
      ...{ country: 'FR', locale: 'fr', goods: [[`${RAISINS}-direct-mail-uz-tas`, 2]] },
    });
    const parcel = await parcelOf(orderId);
    await signInDesk(page, 'merchant', MERCHANT);

    await page.goto(`/${locale}/merchant`);
    await page.getByRole('link', { name: t('desk:menu.parcels'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('desk-dispatch:queue.title'));
    await checkAccessible(page, dir);

    await page.goto(`/${locale}/merchant/consignments/${parcel.id}`);
    const title = page.getByRole('heading', { level: 1 });
    const number = /\d+/.exec(await title.innerText())?.[0] ?? '';
    await expect(page.getByText('12 rue des Lilas')).toBeVisible();
    // In the list, which it leaves; whoever works by keyboard is where that is said.
    const name = t('desk-dispatch:queue.number', { number });
    await page.goto(`/${locale}/merchant/consignments`);
    await page.getByRole('button', { name: `${t('desk-dispatch:one.pack')}: ${name}` }).press('Enter');
    const said = page.getByRole('status').filter({ hasText: t('desk-dispatch:one.done_pack') });
    await expect(said).toBeFocused();
    await expect(row(page, name)).toHaveCount(0);
    await said.getByRole('link', { name }).click();

    await page.getByLabel(t('desk-dispatch:one.own')).check();
    await page.getByLabel(t('desk-dispatch:one.carrier')).fill('UzPost');
    await page.getByLabel(t('desk-dispatch:one.tracking')).fill('RX 123456789 UZ');
    await checkAccessible(page, dir);
    await page.getByRole('button', { name: t('desk-dispatch:one.hand_over') }).press('Enter');
    await expect(page.getByRole('status')).toContainText(t('desk-dispatch:one.done_hand_over'));
    await expect(page.getByRole('status')).toBeFocused();
    for (const [part, said] of [
      [t('desk-dispatch:one.way'), 'RX 123456789 UZ'],
      [t('desk:menu.history'), `${t('desk:history.consignment_handed_over')} #${number}`],
      [t('desk:menu.history'), 'RX 123456789 UZ'],
    ] as const)
      await expect(page.getByRole('region', { name: part, exact: true })).toContainText(said);
    await page.goto(`/${locale}/merchant/consignments?queue=on_way`);
    await expect(row(page, t('desk-dispatch:queue.number', { number })).first()).toContainText(
      t('codes:routes.direct_mail.label'),
    );

    await page.goto(`/${locale}/merchant/consignments/${parcel.id}`);
    await page.getByLabel(t('desk-dispatch:one.second')).selectOption('ar');
    for (const paper of ['packing_list', 'invoice'] as const) {
      const file = await download(page, () =>
        page.getByRole('button', { name: t(`desk-dispatch:one.${paper}`) }).click(),
      );
      expect([paper, file.name]).toEqual([
        paper,
        expect.stringMatching(/^(packing-list|invoice)-\d+-1\.pdf$/),
      ]);
      expect(file.start).toMatch(/^%PDF-1/);
    }

    for (const by of ['listing', 'month'] as const) {
      await page.goto(`/${locale}/merchant/earnings?by=${by}`);
      await expect(page.locator('.chart')).toBeVisible();
      await expect(page.getByRole('row').last()).toBeVisible();
      await checkAccessible(page, dir);
    }
    const csv = await download(page, () =>
      page.getByRole('link', { name: t('desk-dispatch:earnings.csv') }).click(),
    );
    expect(csv.start).toMatch(/^\uFEFFkey,label,route,currency,orders/);
  });
}

test('a bonded parcel waits for its release, in the list and on its page', async ({ page }) => {
  const t = wordsOf('en');
  const { orderId } = await placeOrder({
    ...{ country: 'CN', locale: 'zh-CN', goods: [[`${RAISINS}-bonded-sh-wgq`, 1]] },
  });
  const { id } = await parcelOf(orderId);
  await signInDesk(page, 'merchant', MERCHANT);
  await page.goto(`/en/merchant/consignments/${id}`);
  await page.getByRole('button', { name: t('desk-dispatch:one.pack') }).click();
  await expect(page.getByText('Customs has not released this parcel yet')).toBeVisible();
  await expect(page.getByRole('button', { name: t('desk-dispatch:one.hand_over') })).toHaveCount(0);
  for (const event of ['declare', 'customs_accept', 'customs_release'])
    await admin(`/consignments/${id}/events`, { event });
  await page.reload();
  await page.getByRole('button', { name: t('desk-dispatch:one.hand_over') }).click();
  await expect(page.getByRole('status')).toContainText(t('desk-dispatch:one.done_hand_over'));
});

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('a return is answered, received and inspected by its merchant', async ({ page }) => {
      test.slow();
      const t = wordsOf('zh-CN');
      const { orderId, secret } = await placeOrder({
        ...{ country: 'FR', locale: 'fr', goods: [[`${RAISINS}-direct-mail-uz-tas`, 2]] },
      });
      const { id, lines } = await parcelOf(orderId);
      await steerAll(orderId);
      const words = 'Le sachet est ouvert.';
      const pieces = [{ line_id: lines[0]?.line_id, quantity: 1 }];
      await askReturn(secret, id, { key: 'form-12345678', reason: 'damaged', words, lines: pieces });
      await signInDesk(page, 'merchant', MERCHANT);
      await page.goto(`/zh-CN/merchant/consignments/${id}`);
      await page
        .locator('main')
        .getByRole('link', { name: t('desk-dispatch:kind.return') })
        .click();
      await expect(page.getByText(words).first()).toBeVisible();
      if (scripts) await checkAccessible(page, 'ltr');
      await page.getByLabel(t('desk-dispatch:request.approve_words')).fill('对不起');
      for (const decision of ['approve', 'receive', 'inspect'] as const) {
        await page.getByRole('button', { name: t(`desk-dispatch:request.${decision}`), exact: true }).click();
        await expect(page.getByRole('status')).toContainText(t('desk-dispatch:request.done'));
      }
      await expect(page.getByText(t('desk-dispatch:request.none'))).toBeVisible();
      await expect(page.getByText('对不起')).toBeVisible();
    });
  });
}
