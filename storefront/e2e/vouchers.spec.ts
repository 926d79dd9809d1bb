import { voucherFaultLine } from '@caravanserai/locales/voucher-faults';
import type { Page } from '@playwright/test';
import { admin } from './support/api';
import { checkAccessible } from './support/axe';
import { fillCart } from './support/cart';
import { amountIn } from './support/money';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

/** The one that the page of the demonstration tells of. */
const CODE = /[A-Z]+\d+/.exec(wordsOf('en')('demo:paris.5'))?.[0] ?? '';

const fieldOf = (page: Page, t: Words) =>
  page.getByRole('textbox', { name: t('cart:vouchers.label'), exact: true });
const codesOf = (page: Page, t: Words) => page.getByRole('list', { name: t('cart:voucher'), exact: true });

async function enter(page: Page, t: Words, code: string) {
  const field = fieldOf(page, t);
  if (!(await field.isVisible())) await page.getByText(t('cart:vouchers.open'), { exact: true }).click();
  await field.fill(code);
  await page.getByRole('button', { name: t('cart:vouchers.apply'), exact: true }).click();
}

const totalOf = (page: Page) => amountIn(page.locator('.total .sum td'));

for (const live of [true, false]) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    test('the code of the demonstration is taken, says what it took off, is seen at checkout, and goes again', async ({
      page,
    }) => {
      const t = wordsOf('fr');
      await fillCart(page, 'fr', 'FR', 'EUR');
      await page.goto('/fr/cart');
      const before = await totalOf(page);
      await enter(page, t, ` ${CODE.toLowerCase()} `);
      await expect(codesOf(page, t)).toContainText(CODE);
      expect(await amountIn(codesOf(page, t).locator('.num'))).toBeGreaterThan(0);
      expect(await totalOf(page)).toBeLessThan(before);
      await expect(page.getByRole('heading', { name: t('cart:changes.title') })).toHaveCount(0);
      if (live) {
        await expect(fieldOf(page, t)).toBeFocused();
        await expect(fieldOf(page, t)).toHaveValue('');
        await expect(
          page.getByRole('status').filter({ hasText: t('cart:vouchers.done.enter', { code: CODE }) }),
        ).toHaveCount(1);
        await checkAccessible(page, 'ltr');
      }
      await page.goto('/fr/checkout');
      await expect(page.locator('.total .working')).toContainText(CODE);
      await page.goto('/fr/cart');
      await page.getByRole('button', { name: t('cart:vouchers.remove_code', { code: CODE }) }).click();
      await expect(codesOf(page, t)).toHaveCount(0);
      expect(await totalOf(page)).toBe(before);
      await expect(page.getByRole('heading', { name: t('cart:changes.title') })).toHaveCount(0);
      if (live) await expect(fieldOf(page, t)).toBeFocused();
    });

    for (const [locale, country, currency] of [
      ['ar', 'AE', 'AED'],
      ['zh-CN', 'CN', 'CNY'],
    ] as const)
      test(`what is wrong with a code is said at its field, in ${locale}`, async ({ page }) => {
        const t = wordsOf(locale);
        await fillCart(page, locale, country, currency);
        await page.goto(`/${locale}/cart`);
        for (const [code, fault] of [
          ['NOBODY-GAVE-THIS', 'unknown'],
          [' ', 'empty'],
        ] as const) {
          await enter(page, t, code);
          const field = fieldOf(page, t);
          await expect(field).toHaveAccessibleDescription(voucherFaultLine(fault, locale));
          await expect(field).toHaveAttribute('aria-invalid', 'true');
          if (live) await expect(field).toBeFocused();
        }
        if (live) await checkAccessible(page, locale === 'ar' ? 'rtl' : 'ltr');
      });
  });
}

test('a code that takes nothing off any more stands there and says so', async ({ page }) => {
  const t = wordsOf('ru');
  const code = `LAPSE-${Math.random().toString(36).slice(2, 10).toUpperCase()}`;
  const { promotion } = await admin<{ promotion: { id: string } }>('/promotions', {
    code,
    type: 'standard',
    status: 'active',
    is_automatic: false,
    application_method: { type: 'percentage', target_type: 'items', allocation: 'across', value: 5 },
  });
  const goods = await fillCart(page, 'ru', 'KZ', 'KZT');
  await page.goto('/ru/cart');
  await enter(page, t, code);
  await expect(codesOf(page, t).locator('.num')).toHaveCount(1);
  await admin(`/promotions/${promotion.id}`, { status: 'inactive' });
  await page.getByRole('button', { name: t('cart:more', { title: goods.title.value }) }).click();
  await expect(codesOf(page, t)).toContainText(t('cart:vouchers.nothing'));
  await enter(page, t, code);
  await expect(fieldOf(page, t)).toHaveAccessibleDescription(voucherFaultLine('expired', 'ru'));
});
