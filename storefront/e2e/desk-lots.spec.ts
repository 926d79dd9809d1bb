import type { StockResponse } from '@caravanserai/contracts/desk-stock';
import { addDays } from '@caravanserai/customs/working-days';
import { formatDate } from '@caravanserai/locales/format-date';
import { checkAccessible } from './support/axe';
import { signInDesk } from './support/desk';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const MERCHANT = 'zarafshan-dried-fruit';
const HANDLE = 'navat-sugar-300g';

test('a lot that arrives is the next buyer’s on the page, until its date is corrected', async ({ page }) => {
  test.slow();
  const [t, zh] = [wordsOf('ar'), wordsOf('zh-CN')];
  await signInDesk(page, 'merchant', MERCHANT);
  await page.goto('/ar/merchant/stock?route=bonded');
  const read = await page.request.get('/api/desk/merchant/stock?route=bonded&q=navat&locale=ar');
  const [goods] = ((await read.json()) as StockResponse).rows;
  if (!goods) throw new Error('The merchant has no such goods in a bonded warehouse.');
  // What runs out of time stands open by itself.
  await expect(page.locator('.lots[open] table .badge.warn')).toHaveText([t('desk-goods:lots.near')]);

  const lots = page.locator('.lots').filter({ hasText: goods.title.value });
  await lots.locator('summary').click();
  await lots.getByRole('button', { name: t('desk-goods:lots.add') }).click();
  const number = `AR-${Date.now()}`;
  const today = new Date().toISOString().slice(0, 10);
  const soon = addDays(today, 50);
  const form = lots.getByRole('form');
  await form.getByLabel(t('desk-goods:lots.number')).fill(number);
  await form.getByLabel(t('desk-goods:lots.pieces'), { exact: true }).fill('40');
  await form.getByLabel(t('desk-goods:lots.made_on')).fill(soon);
  await form.getByLabel(t('desk-goods:lots.best_before')).fill(soon);
  await expect(form.getByLabel(t('desk-goods:lots.arrived'))).toBeChecked();
  await checkAccessible(page, 'rtl');
  const save = form.getByRole('button', { name: t('desk-goods:lots.save') });
  await save.click();
  await expect(lots.getByRole('alert')).toBeVisible();
  await form.getByLabel(t('desk-goods:lots.made_on')).fill(addDays(today, -400));
  await save.click();
  const first = lots.locator('tbody tr').first();
  await expect(first).toContainText(number);
  await expect(first.locator('td').nth(3)).toContainText('40');

  const zone = page.locator('.journey .here');
  await expect(async () => {
    await page.goto(`/zh-CN/goods/${HANDLE}`);
    await expect(zone).toContainText(number, { timeout: 1_000 });
  }).toPass();
  await expect(zone).toContainText(zh('listing:lot.eat_by', { day: formatDate(soon, 'zh-CN') }));
  await expect(page.locator('.spec').filter({ hasText: number })).toContainText(formatDate(soon, 'zh-CN'));

  await page.goto('/ar/merchant/stock?route=bonded');
  await lots.locator('summary').click();
  await lots.getByRole('button', { name: t('desk-goods:lots.correcting', { number }) }).click();
  await form.getByLabel(t('desk-goods:lots.best_before')).fill(addDays(today, 900));
  await save.click();
  await expect(lots.locator('tbody tr').last()).toContainText(number);
  await expect(form).toHaveCount(0);
  await page.goto('/ar/merchant/history');
  const told = page.locator('.history > li').filter({ hasText: number }).first();
  await expect(told).toContainText(formatDate(addDays(today, 900), 'ar'));
});

test('what is left of a lot past its stop of sale waits at the desk until it is said to be destroyed', async ({
  page,
}) => {
  const t = wordsOf('ar');
  await signInDesk(page, 'merchant', MERCHANT);
  await page.goto('/ar/merchant');
  await page.getByRole('link', { name: t('desk:today.lots_withdrawn') }).click();
  const once = page.locator('.lots[open] .withdrawn li').first();
  await expect(once.locator('.badge')).toHaveText(t('desk-goods:lots.waiting'));
  await checkAccessible(page, 'rtl');
  const destroyed = t('desk-goods:lots.mark_destroyed');
  await once.getByRole('button', { name: destroyed }).click();
  await page.getByRole('dialog').getByRole('button', { name: destroyed }).click();
  await expect(page.locator('.withdrawn .badge.ok')).toHaveCount(1);
  await expect(page.locator('.withdrawn .badge.bad')).toHaveCount(0);
  await page.goto('/ar/merchant/history');
  await expect(
    page.locator('.history > li').filter({ hasText: t('desk:history.lot_destroyed') }),
  ).toHaveCount(1);
});
