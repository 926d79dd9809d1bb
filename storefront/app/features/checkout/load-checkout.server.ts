import { redirect } from 'react-router';
import { cleanContact, type Contact } from '../../address/address-check';
import { cartIdOf, placedCartIdOf, placedCookies, withCookies } from '../../data/cart/cookie.server';
import { currentCart, type CurrentCart } from '../../data/cart/current-cart.server';
import { placeNames } from '../../data/cart/place-names.server';
import type { ShopContext } from '../../data/shop-context.server';
import { localePath } from '../../shell/paths';
import { CLOSING_MS, findOrder } from './find-order.server';
import { draftMark } from './draft-mark.server';

/**
 * The open cart, ready for checkout.
 * @throws a redirect to the order's page when the cart has become an order (back button, reload, second tab); to
 * the cart when it is empty or something in it can't be ordered
 */
export async function cartToPay(request: Request, shop: ShopContext): Promise<CurrentCart> {
  const open = await currentCart(request, shop);
  if (!open) throw await toOrderOrCart(request, shop);
  const { consignments, problems } = open.quote;
  const refused = consignments.some(({ refusal }) => refusal !== null);
  if (consignments.length === 0 || problems.length > 0 || refused) {
    throw redirect(localePath(shop.locale, '/cart'), { status: 303, headers: withCookies(open.cookies) });
  }
  return open;
}

async function toOrderOrCart(request: Request, shop: ShopContext): Promise<Response> {
  const closed = cartIdOf(request);
  const id = closed ?? placedCartIdOf(request);
  // A cart closes a moment before its order can be found.
  const secret = id ? await findOrder(id, shop, closed ? CLOSING_MS : 0) : null;
  return id && secret
    ? toOrder(id, secret, shop)
    : redirect(localePath(shop.locale, '/cart'), { status: 303 });
}

/** To the page of the order; the cart's cookie goes. */
export const toOrder = (id: string, secret: string, { locale }: ShopContext): Response =>
  redirect(localePath(locale, `/orders/${encodeURIComponent(secret)}`), {
    status: 303,
    headers: withCookies(placedCookies(id)),
  });

/** What the checkout page shows: of the quote all but the cart's id, which is a secret. */
export function checkoutData({ quote }: CurrentCart, shop: ShopContext) {
  const { cart_id: _id, email: _email, address: _address, ...view } = quote;
  return {
    view,
    places: placeNames(
      quote.consignments.map(({ place }) => place),
      shop,
    ),
    contact: contactOf(quote),
    draft: draftMark(quote),
  };
}
export type CheckoutData = ReturnType<typeof checkoutData>;

const contactOf = ({ email, address }: CurrentCart['quote']): Contact => cleanContact({ ...address, email });
