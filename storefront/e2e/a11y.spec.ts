import { localeInfo } from '@caravanserai/locales/registry';
import { checkAccessible } from './support/axe';
import { templatesOf } from './support/templates';
import { expect, test } from './support/test';

// The pages from cart to order are looked at where they are walked through: in main-job.spec.ts.
for (const locale of ['en', 'ar', 'zh-CN'] as const) {
  test(`every kind of page in ${locale} is accessible, light and dark, wide and narrow`, async ({ page }) => {
    test.slow();
    for (const path of await templatesOf(locale)) {
      await page.goto(`/${locale}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await checkAccessible(page, localeInfo(locale).dir);
    }
  });
}
