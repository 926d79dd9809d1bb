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
  await addToCart(page, locale, offers[0]?.variant_id ?? '', 1);
  return goods;
}

/** Sends the shop's form as a browser without scripts does, whose first one is sent round once to be given a key. */
export async function addToCart(page: Page, locale: Locale, variant_id: string, quantity: number) {
  const form = { variant_id, quantity: String(quantity) };
  const send = (path: string) =>
    page.request.post(path, { form, headers: { accept: 'text/html' }, maxRedirects: 0 });
  const first = await send(`/${locale}/cart/lines`);
  const answer = first.status() === 307 ? await send(first.headers().location ?? '') : first;
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe(`/${locale}/cart`);
}
