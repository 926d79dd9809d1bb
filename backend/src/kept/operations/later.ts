import type { Basket } from '../basket';
import { keep } from '../keep';
import { KeptRefusal } from '../refusal';

export interface ForLater {
  readonly line_id: string;
  /** Whole pieces; all of the line's when absent. */
  readonly quantity?: number | undefined;
  /** How many the shopper saw in the line; with another number there now, nothing is moved. */
  readonly of?: number | undefined;
}

/**
 * Moves pieces of lines to the list for later.
 * @throws KeptRefusal line_gone, cart_changed
 */
export function later(basket: Basket, cartId: string, wanted: readonly ForLater[]): Basket {
  return wanted.reduce((before, one) => moveOne(before, cartId, one), basket);
}

function moveOne({ lines, kept }: Basket, cartId: string, wanted: ForLater): Basket {
  const line = lines.find(({ id, cart_id }) => id === wanted.line_id && cart_id === cartId);
  if (!line || line.listing_id === null) throw new KeptRefusal('line_gone');
  if (wanted.of !== undefined && wanted.of !== line.quantity) throw new KeptRefusal('cart_changed');
  const quantity = Math.min(wanted.quantity ?? line.quantity, line.quantity);
  const left = { ...line, quantity: line.quantity - quantity };
  return {
    lines: lines.flatMap((one) => (one !== line ? one : left.quantity > 0 ? left : [])),
    kept: keep(kept, {
      cart_id: cartId,
      kind: 'later',
      listing_id: line.listing_id,
      quantity,
      reasons: [],
      failed_for: null,
    }),
  };
}
