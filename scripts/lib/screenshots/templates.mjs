import { goodsOn } from '../running-shop.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/**
 * A template of the shop: its address without language, or what leads to it.
 * @typedef {{ name: string, open: string | ((page: Page, locale: string) => Promise<void>) }} Template
 */

/** Every template, in the order of a visit: what is in the cart stays there for the checkout.
 * @param {string} shop address @returns {Template[]} */
export const templatesOf = (shop) => [
  { name: 'home', open: '' },
  { name: 'pavilions', open: '/pavilions' },
  { name: 'pavilion', open: '/pavilions/uzbekistan' },
  { name: 'goods', open: '/goods' },
  { name: 'category', open: '/categories/coffee' },
  { name: 'listing', open: (page, locale) => openGoods(shop, page, locale) },
  { name: 'merchant', open: (page, locale) => follow(shop, page, locale, 'a[href*="/merchants/"]') },
  { name: 'search', open: '/search?q=250' },
  { name: 'nothing-found', open: '/search?q=zzzyxw' },
  { name: 'cart', open: (page, locale) => fillCart(shop, page, locale) },
  { name: 'checkout', open: '/checkout' },
  { name: 'import', open: '/import/cn' },
  { name: 'about-the-data', open: '/about-the-data' },
  { name: 'demo', open: '/demo' },
  { name: 'sign-in', open: '/account/sign-in' },
  { name: 'not-found', open: '/nowhere' },
  { name: 'merchant-desk', open: (page, locale) => stepBehind(shop, page, locale, 'merchant') },
  { name: 'operator-desk', open: (page, locale) => stepBehind(shop, page, locale, 'operator') },
];

/** @param {string} shop @param {Page} page @param {string} locale */
async function openGoods(shop, page, locale) {
  const [goods = ''] = await goodsOn(shop, `/${locale}/pavilions/rwanda`);
  await page.goto(shop + goods);
}

/** @param {string} shop @param {Page} page @param {string} locale @param {string} link */
async function follow(shop, page, locale, link) {
  await openGoods(shop, page, locale);
  const address = await page.locator(`main ${link}`).first().getAttribute('href');
  await page.goto(shop + address);
}

/** @param {string} shop @param {Page} page @param {string} locale */
async function fillCart(shop, page, locale) {
  await openGoods(shop, page, locale);
  const form = page.locator('form[action$="/cart/lines"]').first();
  const variant = await form.locator('input[name="variant_id"]').getAttribute('value');
  await page.request.post(`${shop}/${locale}/cart/lines`, {
    form: { variant_id: variant ?? '', quantity: '1' },
    headers: { accept: 'text/html' },
  });
  await page.goto(`${shop}/${locale}/cart`);
}

/** Through the door of the demonstration. @param {string} shop @param {Page} page @param {string} locale @param {string} desk */
async function stepBehind(shop, page, locale, desk) {
  await page.goto(`${shop}/${locale}/demo`);
  await page.locator(`#${desk} button`).click();
  await page.waitForURL(new RegExp(`/${locale}/${desk}$`));
}
