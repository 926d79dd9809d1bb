import type { Basket, BasketLine } from '../basket';
import { keep } from '../keep';
import { reasonsAgainst, room, type Journey } from '../way';
import { adopt } from './adopt';

/**
 * Brings the lines and the kept goods of cart `from` into the cart of `journey`. Pieces add up while there is room;
 * what is too much is kept for later, what can't go there is set aside. Afterwards `from` is empty.
 */
export function join(basket: Basket, from: string, journey: Journey): Basket {
  const guests = basket.lines.filter(({ cart_id }) => cart_id === from);
  const joined = guests.reduce((before, line) => bring(before, line, journey), basket);
  return { lines: joined.lines, kept: adopt(joined.kept, from, journey.cartId) };
}

function bring(basket: Basket, line: BasketLine, journey: Journey): Basket {
  const cart_id = journey.cartId;
  const { listing_id } = line;
  const others = basket.lines.filter((one) => one !== line);
  if (listing_id === null) return { ...basket, lines: [...others, { ...line, cart_id }] };
  const reasons = reasonsAgainst(journey, listing_id);
  const moved = Math.min(line.quantity, room(basket, journey, listing_id));
  const known = others.find((one) => one.cart_id === cart_id && one.listing_id === listing_id);
  const lines =
    moved === 0
      ? others
      : known
        ? others.map((one) => (one === known ? { ...one, quantity: one.quantity + moved } : one))
        : [...others, { ...line, cart_id, quantity: moved }];
  if (moved === line.quantity) return { ...basket, lines };
  const over = { cart_id, listing_id, quantity: line.quantity - moved };
  return {
    lines,
    kept: keep(
      basket.kept,
      reasons.length > 0
        ? { ...over, kind: 'set_aside', reasons, failed_for: journey.country }
        : { ...over, kind: 'later', reasons: ['not_enough'], failed_for: null },
    ),
  };
}
