import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { callBackend } from '../backend.server';
import type { ShopContext } from '../shop-context.server';

/** Who asks; the part of the shop context that calls about a cart need. */
export type Asker = Pick<ShopContext, 'locale' | 'currency' | 'shopperAddress'>;

/** Medusa's address. Country codes in lower case, as Medusa compares them. */
export interface StoreAddress {
  readonly first_name?: string;
  readonly last_name?: string;
  readonly address_1?: string;
  readonly address_2?: string;
  readonly city?: string;
  readonly province?: string;
  readonly postal_code?: string;
  readonly phone?: string;
  readonly country_code: string;
}

export interface CartChange {
  readonly region_id?: string;
  readonly locale?: string;
  readonly email?: string;
  readonly shipping_address?: StoreAddress;
  readonly billing_address?: StoreAddress;
}

const ID_ONLY = { fields: 'id' };

/** Everything the pages show of a cart. @throws BackendError 404 for an unknown or completed cart */
export const getQuote = (id: string, { locale, currency, shopperAddress }: Asker, seen?: string) =>
  callBackend<QuoteResponse>(`/store/carts/${id}/quote`, {
    query: seen === undefined ? { locale, currency } : { locale, currency, seen },
    shopperAddress,
  });

/** The shopper has seen what changed. @throws BackendError 404 for a version that was never shown */
export const agreeToQuote = (id: string, version: string, { shopperAddress }: Asker) =>
  callBackend<unknown>(`/store/carts/${id}/quote/agreement`, {
    method: 'POST',
    body: { version },
    shopperAddress,
  });

/** A new cart; returns its id. */
export async function createCart(change: CartChange, { shopperAddress }: Asker): Promise<string> {
  const answer = await post<{ cart: { id: string } }>('/store/carts', change, shopperAddress);
  return answer.cart.id;
}

export const updateCart = (id: string, change: CartChange, { shopperAddress }: Asker) =>
  post(`/store/carts/${id}`, change, shopperAddress);

/** @throws BackendError 400 when the line may not stand in this cart */
export const addLine = (
  id: string,
  line: { variant_id: string; quantity: number },
  { shopperAddress }: Asker,
) => post(`/store/carts/${id}/line-items`, line, shopperAddress);

export const setQuantity = (id: string, lineId: string, quantity: number, { shopperAddress }: Asker) =>
  post(`/store/carts/${id}/line-items/${encodeURIComponent(lineId)}`, { quantity }, shopperAddress);

export const removeLine = (id: string, lineId: string, { shopperAddress }: Asker) =>
  callBackend<unknown>(`/store/carts/${id}/line-items/${encodeURIComponent(lineId)}`, {
    method: 'DELETE',
    shopperAddress,
  });

/** One delivery option per consignment, all in one call. */
export const chooseDelivery = (id: string, optionIds: readonly string[], { shopperAddress }: Asker) =>
  post(
    `/store/carts/${id}/shipping-methods`,
    optionIds.map((option_id) => ({ option_id })),
    shopperAddress,
  );

/** Opens a payment with a provider for all that the cart costs now; any later change of the cart ends it. */
export async function openPayment(id: string, provider_id: string, { shopperAddress }: Asker): Promise<void> {
  const path = '/store/payment-collections';
  const answer = await post<{ payment_collection: { id: string } }>(path, { cart_id: id }, shopperAddress);
  await post(`${path}/${answer.payment_collection.id}/payment-sessions`, { provider_id }, shopperAddress);
}

/** What the shopper agreed to: a version of the quote, and to charges that nobody can tell. */
export interface Agreement {
  readonly version: string;
  readonly consent: boolean;
}

/**
 * Makes an order of the cart. `false`: the payment was refused, and the cart is still open.
 * @throws BackendError 409 `quote_changed` when the quote is another by now
 */
export async function completeCart(
  id: string,
  agreement: Agreement,
  { shopperAddress }: Asker,
): Promise<boolean> {
  const path = `/store/carts/${id}/complete`;
  const answer = await post<{ type: 'order' | 'cart' }>(path, agreement, shopperAddress);
  return answer.type === 'order';
}

/** The secret of the order that a completed cart became. @throws BackendError 404 before that */
export async function orderSecretOf(id: string, { shopperAddress }: Asker): Promise<string> {
  const answer = await callBackend<{ secret: string }>(`/store/carts/${id}/order-page`, { shopperAddress });
  return answer.secret;
}

function post<T = unknown>(path: string, body: unknown, shopperAddress: string): Promise<T> {
  return callBackend<T>(path, { method: 'POST', query: ID_ONLY, body, shopperAddress });
}
