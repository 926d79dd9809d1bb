import type { IndicativeMoney } from '@caravanserai/contracts/common';
import type { CartProblem } from '@caravanserai/contracts/quote';
import { getStoreCart } from '../../data/cart/calls.server';
import { currentCart } from '../../data/cart/current-cart.server';
import { readLeftBehind, type LeftBehind } from '../../data/cart/left-behind';
import { placeNames } from '../../data/cart/place-names.server';
import { setApart, type CartView } from '../../data/cart/set-apart';
import type { ShopContext } from '../../data/shop-context.server';
import { isCartFault, type CartFault } from './line-fault';

/** What the cart page shows. `view` is null for an empty cart. */
export interface CartData {
  readonly view: CartView | null;
  /** Lines of which fewer are left than asked for, by line id. */
  readonly short: Readonly<Record<string, CartProblem>>;
  readonly leftBehind: readonly LeftBehind[];
  readonly indicative: IndicativeMoney | null;
  readonly places: Readonly<Record<string, string>>;
  /** Why the change that led here was not made. */
  readonly fault: CartFault | null;
}

const EMPTY = { view: null, short: {}, leftBehind: [], indicative: null, places: {} };

/** The cart of this browser, and cookies to set when it had to become another one. */
export async function loadCart(
  request: Request,
  shop: ShopContext,
): Promise<{ cart: CartData; cookies: readonly string[] }> {
  const asked = new URL(request.url).searchParams.get('fault');
  const fault = isCartFault(asked) ? asked : null;
  const open = await currentCart(request, shop);
  if (!open) return { cart: { ...EMPTY, fault }, cookies: [] };
  const { quote, cookies } = open;
  const { metadata } = await getStoreCart(open.id, shop);
  const short = quote.problems.filter(({ code }) => code === 'not_enough');
  const isEmpty = quote.consignments.length === 0 && quote.problems.length === 0;
  return {
    cart: {
      view: isEmpty ? null : setApart(quote),
      short: Object.fromEntries(short.map((problem) => [problem.line_id, problem])),
      leftBehind: readLeftBehind(metadata),
      indicative: quote.problems.length === short.length ? quote.indicative : null,
      places: placeNames(quote.consignments, shop.locale),
      fault,
    },
    cookies,
  };
}
