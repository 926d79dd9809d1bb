import { cartIdOf, placedCartIdOf } from '../../../data/cart/cookie.server';
import type { ShopContext } from '../../../data/shop-context.server';
import type { CheckoutAnswer } from '../answer';
import { findOrder } from '../find-order.server';
import { toOrder } from '../load-checkout.server';
import { placeOrder, type Step } from './pay.server';

/**
 * Makes the order of this browser's cart, whatever the cart holds by now: what can't be ordered any more, the backend
 * says together with where the money is. `unknown`: this browser has no cart and no order.
 * @param answer what the page gets when nothing else is to be said
 */
export async function placeCurrent(
  request: Request,
  version: string,
  answer: CheckoutAnswer,
  shop: ShopContext,
): Promise<Step | 'unknown'> {
  const id = cartIdOf(request);
  if (id) return placeOrder(id, version, answer, shop);
  const placed = placedCartIdOf(request);
  const secret = placed ? await findOrder(placed, shop) : null;
  return placed && secret ? toOrder(placed, secret, shop) : 'unknown';
}
