import type { Card } from '@caravanserai/contracts/card';
import type { ImportResponse } from '@caravanserai/contracts/import-rules';
import type { ListingResponse, ListingsResponse } from '@caravanserai/contracts/listings';
import { expect } from '@playwright/test';
import { adminLogin, backendUrl, publishableKey } from './settings';

type Query = Readonly<Record<string, string>>;

/** A public read of the backend, past the storefront: what a page must agree with. */
async function read<T>(path: string, query: Query): Promise<T> {
  const url = `${backendUrl}${path}?${new URLSearchParams(query).toString()}`;
  const response = await fetch(url, { headers: { 'x-publishable-api-key': publishableKey } });
  expect(response.status, url).toBe(200);
  return (await response.json()) as T;
}

export const readListings = (query: Query) => read<ListingsResponse>('/store/listings', query);

export const readListing = (slug: string, query: Query) =>
  read<ListingResponse>(`/store/listings/${encodeURIComponent(slug)}`, query);

export const readImport = (iso2: string, query: Query) =>
  read<ImportResponse>(`/store/destinations/${iso2}/import`, query);

/** The first goods in stock that fit. */
export async function findGoods(query: Query, fits: (card: Card) => boolean = () => true): Promise<Card> {
  const { cards } = await readListings({ in_stock: 'true', limit: '48', ...query });
  const found = cards.find((card) => card.deliverable && card.stock !== 'sold_out' && fits(card));
  if (!found) throw new Error(`The seed has no goods for ${JSON.stringify(query)}`);
  return found;
}

/** The first goods that can't be sent there. */
export async function findAway(query: Query): Promise<Card> {
  const all = { ...query, include_undeliverable: 'true', limit: '48' };
  let page = await readListings(all);
  for (;;) {
    const found = page.cards.find(({ deliverable }) => !deliverable);
    if (found) return found;
    if (!page.next) throw new Error('Everything of the seed ships there');
    page = await readListings({ ...all, cursor: page.next });
  }
}

let token: Promise<string> | undefined;

/** How many orders the backend has for an e-mail address. */
export async function countOrders(email: string): Promise<number> {
  token ??= signIn();
  const url = `${backendUrl}/admin/orders?${new URLSearchParams({ q: email, fields: 'id,email' }).toString()}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${await token}` } });
  expect(response.status, url).toBe(200);
  const { orders } = (await response.json()) as { orders: { email: string }[] };
  return orders.filter((order) => order.email === email).length;
}

async function signIn(): Promise<string> {
  const response = await fetch(`${backendUrl}/auth/user/emailpass`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(adminLogin()),
  });
  expect(response.status, 'signing in to Medusa Admin').toBe(200);
  return ((await response.json()) as { token: string }).token;
}
