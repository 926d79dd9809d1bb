import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { BackendError } from '../backend.server';
import type { ShopContext } from '../shop-context.server';
import { chooseDelivery, getQuote } from './calls.server';
import { cartIdOf } from './cookie.server';
import { sendCartTo } from './kept.server';

export interface CurrentCart {
  readonly id: string;
  readonly quote: QuoteResponse;
  /** Set-Cookie values, when the cart had to become another one. */
  readonly cookies: readonly string[];
}

/**
 * The open cart of this browser, going to the ship-to country. Null without a cart, or when it has become an
 * order.
 */
export async function openCart(request: Request, shop: ShopContext): Promise<CurrentCart | null> {
  const id = cartIdOf(request);
  const found = id ? await openQuote(id, shop) : null;
  if (!found) return null;
  const quote = await follow(found, shop);
  return { id: quote.cart_id, quote, cookies: [] };
}

/**
 * The open cart as its pages show it: with a delivery choice in every consignment (the first one until the shopper
 * chooses), so that freight never appears first at payment.
 */
export async function currentCart(request: Request, shop: ShopContext): Promise<CurrentCart | null> {
  const open = await openCart(request, shop);
  return open && { ...open, quote: await withDelivery(open.quote, shop) };
}

/** The quote of an open cart; null for a cart that is unknown or has become an order. */
async function openQuote(id: string, shop: ShopContext): Promise<QuoteResponse | null> {
  try {
    return await getQuote(id, shop);
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return null;
    throw error;
  }
}

/** A choice of ship-to made elsewhere reaches the cart here; what can't go there is set aside, and the cart says so. */
async function follow(quote: QuoteResponse, shop: ShopContext): Promise<QuoteResponse> {
  if (quote.ship_to === shop.shipTo) return quote;
  try {
    await sendCartTo(quote.cart_id, shop.shipTo, shop);
  } catch (error) {
    // A destination that is none leaves the cart where it was.
    if (error instanceof BackendError) return quote;
    throw error;
  }
  return getQuote(quote.cart_id, shop);
}

async function withDelivery(quote: QuoteResponse, shop: ShopContext): Promise<QuoteResponse> {
  const firsts = firstChoices(quote);
  if (firsts.length === 0) return quote;
  try {
    await chooseDelivery(quote.cart_id, firsts, shop);
  } catch (error) {
    // Goods that ran out can't be given a delivery; the quote's problems say so.
    if (error instanceof BackendError) return quote;
    throw error;
  }
  return getQuote(quote.cart_id, shop);
}

/** The first delivery option of every consignment that has options but no choice. */
function firstChoices({ consignments }: Pick<QuoteResponse, 'consignments'>): string[] {
  return consignments.flatMap(({ delivery }) => {
    const [first] = delivery;
    return first && !delivery.some(({ chosen }) => chosen) ? [first.id] : [];
  });
}
