import { newLine, type Basket } from '../basket';
import type { Way } from '../way';

/** Adds pieces of a listing to a cart: to the line it has already, else as a new one. */
export function put({ lines, kept }: Basket, cartId: string, way: Way, quantity: number): Basket {
  const known = lines.find((line) => line.cart_id === cartId && line.listing_id === way.listing_id);
  const { listing_id, variant_id } = way;
  return {
    kept,
    lines: known
      ? lines.map((line) => (line === known ? { ...line, quantity: line.quantity + quantity } : line))
      : [...lines, newLine({ cart_id: cartId, listing_id, variant_id, quantity })],
  };
}
