import type { Basket } from '../basket';
import { KeptRefusal } from '../refusal';
import { reasonsAgainst, room, type Journey } from '../way';
import { put } from './put';
import { siblingWay } from './sibling-way';

/**
 * Puts kept goods back into the cart, by their own listing or a sibling's, as many as there is room for; the rest
 * stays kept.
 * @throws KeptRefusal goods_gone, not_sibling, not_to_destination, not_public, not_enough
 */
export function restore(
  basket: Basket,
  journey: Journey,
  wanted: { readonly kept_id: string; readonly listing_id?: string | undefined },
): Basket {
  const goods = basket.kept.find(({ id, cart_id }) => id === wanted.kept_id && cart_id === journey.cartId);
  if (!goods) throw new KeptRefusal('goods_gone');
  const way = siblingWay(journey, goods.listing_id, wanted.listing_id ?? goods.listing_id);
  const [reason] = reasonsAgainst(journey, way.listing_id);
  if (reason) throw new KeptRefusal(reason === 'not_public' ? reason : 'not_to_destination');
  const moved = Math.min(goods.quantity, room(basket, journey, way.listing_id));
  if (moved === 0) throw new KeptRefusal('not_enough');
  const left = { ...goods, quantity: goods.quantity - moved };
  const kept = basket.kept.flatMap((one) => (one !== goods ? one : left.quantity > 0 ? left : []));
  return put({ lines: basket.lines, kept }, journey.cartId, way, moved);
}
