import type { Basket } from '../basket';
import { KeptRefusal } from '../refusal';
import { reasonsAgainst, room, type Journey } from '../way';
import { siblingWay } from './sibling-way';

/**
 * Sends a whole line by another listing of the same goods; a line that has it already takes the pieces.
 * @throws KeptRefusal line_gone, not_sibling, not_to_destination, not_public, not_enough
 */
export function move(
  basket: Basket,
  journey: Journey,
  wanted: { readonly line_id: string; readonly listing_id: string },
): Basket {
  const { lines, kept } = basket;
  const line = lines.find(({ id, cart_id }) => id === wanted.line_id && cart_id === journey.cartId);
  if (!line || line.listing_id === null) throw new KeptRefusal('line_gone');
  if (line.listing_id === wanted.listing_id) return basket;
  const { listing_id, variant_id } = siblingWay(journey, line.listing_id, wanted.listing_id);
  const [reason] = reasonsAgainst(journey, listing_id);
  if (reason) throw new KeptRefusal(reason === 'not_public' ? reason : 'not_to_destination');
  if (room(basket, journey, listing_id) < line.quantity) throw new KeptRefusal('not_enough');
  const other = lines.find((one) => one.cart_id === journey.cartId && one.listing_id === listing_id);
  if (!other)
    return { kept, lines: lines.map((one) => (one === line ? { ...line, listing_id, variant_id } : one)) };
  return {
    kept,
    lines: lines.flatMap((one) =>
      one === line ? [] : one === other ? { ...one, quantity: one.quantity + line.quantity } : one,
    ),
  };
}
