import type { Card } from '@caravanserai/contracts/card';
import type { Locale } from '@caravanserai/locales/registry';
import type { Page } from '@playwright/test';
import { findGoods, readListing } from './api';
import { expect } from './test';

/** Puts one piece of some goods into the cart of this browser by the shop's own form, past the pages. */
export async function fillCart(
  page: Page,
  locale: Locale,
  shipTo: string,
  currency: string,
  fits?: (card: Card) => boolean,
) {
  const query = { locale, ship_to: shipTo, currency };
  const goods = await findGoods(query, fits);
  const { offers } = await readListing(goods.slug, query);
  const form = { variant_id: offers[0]?.variant_id ?? '', quantity: '1' };
  const answer = await page.request.post(`/${locale}/cart/lines`, {
    form,
    headers: { accept: 'text/html' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe(`/${locale}/cart`);
  return goods;
}
