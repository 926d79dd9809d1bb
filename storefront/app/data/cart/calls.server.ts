import type {
  PaymentRequest,
  PaymentResponse,
  PaymentTerms,
  PlacedResponse,
  ProcessingResponse,
} from '@caravanserai/contracts/placing';
import type { QuoteResponse } from '@caravanserai/contracts/quote';
import type { ConsentKind, RequirementsResponse } from '@caravanserai/contracts/requirements';
import type { VoucherResponse } from '@caravanserai/contracts/vouchers';
import { callBackend } from '../backend.server';
import type { ShopContext } from '../shop-context.server';

/** Who asks; the part of the shop context that calls about a cart need. */
export type Asker = Pick<ShopContext, 'locale' | 'currency' | 'shopperAddress'>;

/** Medusa's address. Country codes in lower case, as Medusa compares them. */
export interface StoreAddress {
  readonly first_name?: string;
  readonly last_name?: string;
  readonly company?: string;
  readonly address_1?: string;
  readonly address_2?: string;
  readonly city?: string;
  readonly province?: string;
  readonly postal_code?: string;
  readonly phone?: string;
  readonly country_code: string;
  readonly metadata?: Readonly<Record<string, string>>;
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

/** A new cart, the customer's whose session is given; returns its id. */
export async function createCart(
  change: CartChange,
  { shopperAddress }: Asker,
  session?: string,
): Promise<string> {
  const request = { method: 'POST', query: ID_ONLY, body: change, shopperAddress, session } as const;
  return (await callBackend<{ cart: { id: string } }>('/store/carts', request)).cart.id;
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

/** Gives a discount code to a cart. @throws BackendError 422 with why not in `code` */
export const enterVoucher = (id: string, code: string, { locale, shopperAddress }: Asker) =>
  callBackend<VoucherResponse>(`/store/carts/${id}/vouchers`, {
    method: 'POST',
    query: { locale },
    body: { code },
    shopperAddress,
  });

export const removeVoucher = (id: string, code: string, { locale, shopperAddress }: Asker) =>
  callBackend<VoucherResponse>(`/store/carts/${id}/vouchers/${encodeURIComponent(code)}`, {
    method: 'DELETE',
    query: { locale },
    shopperAddress,
  });

/** What an order of this cart needs besides goods, delivery and payment, and what of it is missing. */
export const getRequirements = (id: string, { locale, shopperAddress }: Asker) =>
  callBackend<RequirementsResponse>(`/store/carts/${id}/requirements`, { query: { locale }, shopperAddress });

/** Who answers for the cart's parcels at customs. @throws BackendError 422 with what is wrong in `code` and in words */
export const giveOrderer = (
  id: string,
  orderer: { readonly name?: string; readonly number: string; readonly pays: boolean },
  { shopperAddress }: Asker,
) => callBackend<unknown>(`/store/carts/${id}/orderer`, { method: 'POST', body: orderer, shopperAddress });

/** Keeps what the shopper agreed to in the language of the page, and takes back what is no longer ticked. */
export const giveConsents = (
  id: string,
  consents: readonly { readonly kind: ConsentKind; readonly version: string; readonly agreed: boolean }[],
  { locale, shopperAddress }: Asker,
) =>
  callBackend<RequirementsResponse>(`/store/carts/${id}/consents`, {
    method: 'POST',
    query: { locale },
    body: { consents },
    shopperAddress,
  });

/** What the payment form is made with. @throws BackendError 404 for an unknown cart */
export const getPaymentTerms = (id: string, { locale, shopperAddress }: Asker) =>
  callBackend<PaymentTerms>(`/store/carts/${id}/payment`, { query: { locale }, shopperAddress });

/** Opens the payment of what the shopper agreed to, or finds the one that was made. @throws BackendError otherwise */
export const openPayment = (id: string, agreed: PaymentRequest, { locale, shopperAddress }: Asker) =>
  callBackend<PaymentResponse>(`/store/carts/${id}/payment`, {
    method: 'POST',
    query: { locale },
    body: agreed,
    shopperAddress,
  });

/** Makes an order of a paid cart, one however often it is asked. @throws BackendError when there can't be one */
export const placeCart = (id: string, version: string, { locale, shopperAddress }: Asker) =>
  callBackend<PlacedResponse | ProcessingResponse>(`/store/carts/${id}/place`, {
    method: 'POST',
    query: { locale },
    body: { version },
    shopperAddress,
  });

/** The secret of the order that a completed cart became. @throws BackendError 404 before that */
export async function orderSecretOf(id: string, { shopperAddress }: Asker): Promise<string> {
  const answer = await callBackend<{ secret: string }>(`/store/carts/${id}/order-page`, { shopperAddress });
  return answer.secret;
}

function post<T = unknown>(path: string, body: unknown, shopperAddress: string): Promise<T> {
  return callBackend<T>(path, { method: 'POST', query: ID_ONLY, body, shopperAddress });
}
