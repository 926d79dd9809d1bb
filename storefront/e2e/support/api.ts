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

/** All goods of a list, page by page. */
export async function everyCard(query: Query): Promise<Card[]> {
  const all = { limit: '48', ...query };
  const cards: Card[] = [];
  for (let page = await readListings(all); ; page = await readListings({ ...all, cursor: page.next })) {
    cards.push(...page.cards);
    if (!page.next) return cards;
  }
}

/** The first goods in stock that fit. */
export async function findGoods(query: Query, fits: (card: Card) => boolean = () => true): Promise<Card> {
  const all = { in_stock: 'true', limit: '48', ...query };
  let page = await readListings(all);
  for (;;) {
    const found = page.cards.find((card) => card.deliverable && card.stock !== 'sold_out' && fits(card));
    if (found) return found;
    if (!page.next) throw new Error(`The seed has no goods for ${JSON.stringify(query)}`);
    page = await readListings({ ...all, cursor: page.next });
  }
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

/** A call of Medusa Admin's API as its administrator. */
export async function admin<T>(path: string, body?: object): Promise<T> {
  token ??= signIn();
  const response = await fetch(`${backendUrl}/admin${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${await token}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  expect([200, 201], path).toContain(response.status);
  return (await response.json()) as T;
}

/** How many orders the backend has for an e-mail address. */
export async function countOrders(email: string): Promise<number> {
  const query = new URLSearchParams({ q: email, fields: 'id,email' }).toString();
  const { orders } = await admin<{ orders: { email: string }[] }>(`/orders?${query}`);
  return orders.filter((order) => order.email === email).length;
}

interface Shelves {
  readonly variants: readonly {
    readonly inventory_items: readonly {
      readonly inventory_item_id: string;
      readonly inventory: {
        readonly location_levels: readonly {
          readonly location_id: string;
          readonly stocked_quantity: number;
          readonly reserved_quantity: number;
        }[];
      };
    }[];
  }[];
}

/** Takes all free pieces of some goods off the shelf, as a faster shopper would; the answer puts them back. */
export async function sellOut(variantId: string): Promise<() => Promise<void>> {
  const fields = ['inventory_items.inventory_item_id', 'inventory_items.inventory.location_levels.*'];
  const query = new URLSearchParams({ id: variantId, fields: `id,${fields.join(',')}` }).toString();
  const { variants } = await admin<Shelves>(`/product-variants?${query}`);
  const shelves = variants.flatMap(({ inventory_items: items }) =>
    items.flatMap(({ inventory_item_id: item, inventory }) =>
      inventory.location_levels.map(({ location_id: place, ...level }) => ({
        path: `/inventory-items/${item}/location-levels/${place}`,
        level,
      })),
    ),
  );
  expect(shelves).not.toEqual([]);
  for (const { path, level } of shelves) await admin(path, { stocked_quantity: level.reserved_quantity });
  return async () => {
    for (const { path, level } of shelves) await admin(path, { stocked_quantity: level.stocked_quantity });
  };
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
