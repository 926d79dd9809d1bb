import { expect, test, type Page } from '@playwright/test';
import { adminLogin, backendUrl } from './support/settings';

/** Medusa Admin's own code of each language, and what the tests press there. */
const LANGUAGES = {
  en: {
    code: 'en',
    dir: 'ltr',
    titles: ['Failed or late work', 'Merchants', 'Pavilions', 'Exchange rates'],
    warehouses: 'Warehouses',
    add: 'Add a bonded warehouse',
    pause: 'Take out of the shop',
    planned: 'Planned',
    withdraw: 'Withdraw the plan',
    reason: 'Reason',
    history: 'History',
    withdrawn: 'Plan withdrawn',
  },
  'zh-CN': {
    code: 'zhCN',
    dir: 'ltr',
    titles: ['失败或延迟的任务', '商家', '国家馆', '汇率'],
    warehouses: '仓库',
    add: '新增保税仓',
    pause: '暂停展示',
    planned: '已计划',
    withdraw: '撤销计划',
    reason: '理由',
    history: '历史记录',
    withdrawn: '计划已撤销',
  },
  ar: {
    code: 'ar',
    dir: 'rtl',
    titles: ['أعمال فشلت أو تأخرت', 'البائعون', 'الأجنحة', 'أسعار الصرف'],
    warehouses: 'المستودعات',
    add: 'إضافة مستودع جمركي',
    pause: 'إخفاء من المتجر',
    planned: 'مقرر',
    withdraw: 'إلغاء الموعد',
    reason: 'السبب',
    history: 'السجل',
    withdrawn: 'أُلغي الموعد',
  },
} as const;

async function enter(page: Page, language: string) {
  const { request } = page.context();
  const answer = await request.post(`${backendUrl}/auth/user/emailpass`, { data: adminLogin() });
  const { token } = (await answer.json()) as { token: string };
  await request.post(`${backendUrl}/auth/session`, { headers: { authorization: `Bearer ${token}` } });
  await page.addInitScript((code) => localStorage.setItem('lng', code), language);
}

const title = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** A pavilion of its own for each language: what one plans there is not in the others' way. */
const PAVILIONS = { en: 'Kenya pavilion', 'zh-CN': '老挝国家馆', ar: 'جناح بيرو' } as const;

for (const [locale, words] of Object.entries(LANGUAGES)) {
  test(`the platform's pages in ${locale}: a warehouse is added, a pause planned and taken back`, async ({
    page,
  }) => {
    test.slow();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await enter(page, words.code);
    const pages = ['', '/merchants', '/pavilions', '/rates'];
    for (const [index, path] of pages.entries()) {
      await page.goto(`${backendUrl}/app/platform${path}`);
      await title(page, words.titles[index] ?? '');
    }
    await expect(page.locator('html')).toHaveAttribute('dir', words.dir);

    await page.goto(`${backendUrl}/app/platform/warehouses`);
    await title(page, words.warehouses);
    await page.getByText(words.add, { exact: true }).first().click();
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: words.add }) });
    const fields = form.getByRole('textbox');
    const typed = [
      'nb-bld',
      'Ningbo',
      'Beilun',
      '北仑',
      'Бэйлунь',
      'بيلون',
      'Beilun',
      'Beilun',
      'nb-bl',
      '3104',
    ];
    for (const [index, value] of typed.entries()) await fields.nth(index).fill(value);
    // What other tests count at the desks stays as it is: the wish is caught before the backend.
    const wish = page.waitForRequest((request) => request.method() === 'POST');
    await page.route('**/admin/warehouses?*', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 201, json: { id: 'place_1' } })
        : route.continue(),
    );
    await form.getByRole('button', { name: words.add }).click();
    expect((await wish).postDataJSON()).toEqual({
      ...{ code: 'NB-BLD', city: 'Ningbo', zone_id: 'NB-BL', customs_district: '3104' },
      names: { en: 'Beilun', 'zh-CN': '北仑', ru: 'Бэйлунь', ar: 'بيلون', fr: 'Beilun', es: 'Beilun' },
    });

    await page.goto(`${backendUrl}/app/platform/pavilions`);
    const pavilion = page.getByRole('region', { name: PAVILIONS[locale as keyof typeof PAVILIONS] });
    await pavilion.locator('summary').filter({ hasText: words.pause }).click();
    const at = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 16);
    await pavilion.locator('input[type="datetime-local"]').fill(at);
    await pavilion.getByLabel(words.reason, { exact: true }).fill('A festival');
    await pavilion.getByRole('button', { name: words.pause }).click();
    await expect(pavilion.getByText(words.planned)).toContainText('Pacific/Auckland');
    await pavilion.getByRole('button', { name: words.withdraw }).press('Enter');
    await expect(pavilion.getByRole('button', { name: words.withdraw })).toHaveCount(0);
    // The button is gone; one goes on from where it is said that it is done.
    await expect(page.locator('[role=status]:focus')).toHaveCount(1);
    await pavilion.locator('summary').filter({ hasText: words.history }).click();
    await expect(pavilion.getByRole('listitem').filter({ hasText: words.withdrawn })).toHaveCount(1);
    expect(faults).toEqual([]);
  });
}
