import type { CartNotice, KeptLine } from '@caravanserai/contracts/kept';
import type { CartProblem, QuoteResponse } from '@caravanserai/contracts/quote';
import { currentCart } from '../../data/cart/current-cart.server';
import { cartOfKept } from '../../data/cart/kept-cart.server';
import { getKept } from '../../data/cart/kept.server';
import { placeNames } from '../../data/cart/place-names.server';
import { saidEnough, saidOf, type Said } from '../../data/cart/said.server';
import { speak } from '../../data/cart/speak.server';
import type { ShopContext } from '../../data/shop-context.server';
import { isCartFault, type CartFault } from './line-fault';
import { refusedIn } from './read-voucher';
import type { RefusedVoucher } from './voucher-answer';

/** What of a quote reaches the browser: not the cart's id, which is a secret, nor who it is for. */
export type CartView = Omit<QuoteResponse, 'cart_id' | 'email' | 'address'>;

/** What the cart page shows. `view` is null for an empty cart. */
export interface CartData {
  readonly view: CartView | null;
  /** Lines that can't be ordered as things are; they stand in no sum. */
  readonly apart: readonly CartProblem[];
  /** Lines of which fewer are left than asked for, by line id. */
  readonly short: Readonly<Record<string, CartProblem>>;
  /** Goods kept beside the cart: they can't go there, or are for later. */
  readonly kept: readonly KeptLine[];
  /** What the last change of the cart changed besides, until it is dismissed. */
  readonly notice: CartNotice | null;
  /** A choice just made that left the cart as it is. */
  readonly said: Said | null;
  readonly places: Readonly<Record<string, string>>;
  /** Why the change that led here was not made. */
  readonly fault: CartFault | null;
  /** The discount code that was not taken on the way here. */
  readonly refused: RefusedVoucher | null;
}

const EMPTY = { view: null, apart: [], short: {}, kept: [], notice: null, said: null, places: {} };

/** The cart of this browser, and cookies to set when it had to become another one. */
export async function loadCart(
  request: Request,
  shop: ShopContext,
): Promise<{ cart: CartData; cookies: readonly string[] }> {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('fault');
  const fault = isCartFault(asked) ? asked : null;
  const refused = refusedIn(searchParams, shop.locale);
  const open = (await currentCart(request, shop)) ?? (await cartOfKept(request, shop));
  if (!open) return { cart: { ...EMPTY, fault, refused }, cookies: [] };
  const page = await getKept(open.id, shop);
  const said = (await speak(page, shop)) ? 'language' : saidOf(request);
  const cookies = saidOf(request) ? [...open.cookies, saidEnough()] : open.cookies;
  const { kept, notice } = page;
  return {
    cart: { ...cartData('quote' in open ? open.quote : null, kept, shop), notice, said, fault, refused },
    cookies,
  };
}

function cartData(
  quote: QuoteResponse | null,
  kept: readonly KeptLine[],
  shop: ShopContext,
): Omit<CartData, 'notice' | 'said' | 'fault' | 'refused'> {
  if (!quote) return { ...EMPTY, kept, places: placeNames(keptPlaces(kept), shop) };
  const short = quote.problems.filter(({ code }) => code === 'not_enough');
  const isEmpty = quote.consignments.length === 0 && quote.problems.length === 0;
  return {
    view: isEmpty ? null : viewOf(quote),
    apart: quote.problems.filter(({ code }) => code !== 'not_enough'),
    short: Object.fromEntries(short.map((problem) => [problem.line_id, problem])),
    kept,
    places: placeNames([...placesOf(quote), ...keptPlaces(kept)], shop),
  };
}

function viewOf({ cart_id: _id, email: _email, address: _address, ...view }: QuoteResponse): CartView {
  return view;
}

/** Where parcels leave from, and could. */
const placesOf = ({ consignments }: QuoteResponse): { code: string }[] =>
  consignments.flatMap(({ place, lines }) => [
    place,
    ...lines.flatMap(({ alternatives }) => alternatives.map((way) => way.place)),
  ]);

const keptPlaces = (kept: readonly KeptLine[]): { code: string }[] =>
  kept.flatMap(({ place, offer }) => (offer ? [place, offer.place] : [place]));
