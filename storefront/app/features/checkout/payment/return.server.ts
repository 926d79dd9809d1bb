import { redirect } from 'react-router';
import { cleanContact } from '../../../address/address-check';
import { cartIdOf, placedCartIdOf } from '../../../data/cart/cookie.server';
import type { ShopContext } from '../../../data/shop-context.server';
import { localePath } from '../../../shell/paths';
import { emptyAnswer } from '../answer';
import { findOrder } from '../find-order.server';
import { toOrder } from '../load-checkout.server';
import { versionIn } from '../submit.server';
import { newsWord } from './news';
import { placeOrder } from './pay.server';

/**
 * Makes the order of a payment that was made on a page of its own. The address that the wallet led back to proves
 * nothing: the backend asks the payment service. `unknown`: another browser came back than the one that left; the
 * order is made without it.
 */
export async function placeReturned(
  request: Request,
  shop: ShopContext,
): Promise<Response | 'processing' | 'unknown'> {
  const id = cartIdOf(request);
  if (!id) return toPlaced(placedCartIdOf(request), shop);
  const version = versionIn(new URL(request.url).searchParams);
  const step = await placeOrder({ cart_id: id }, version, emptyAnswer(cleanContact({})), shop);
  if (step instanceof Response) return step;
  if (step.kind !== 'answer') return 'processing';
  // There is always a word: without one the checkout would lead back here while it thinks that something is paid.
  const news = step.answer.payment ?? { kind: 'returned', money: 'not_taken' };
  return redirect(localePath(shop.locale, `/checkout?payment=${newsWord(news)}`), { status: 303 });
}

async function toPlaced(id: string | undefined, shop: ShopContext): Promise<Response | 'unknown'> {
  const secret = id ? await findOrder(id, shop) : null;
  return id && secret ? toOrder(id, secret, shop) : 'unknown';
}
