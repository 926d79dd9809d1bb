import { fromMajor } from '@caravanserai/money/decimal';
import type { CartLine } from '../landed/cart-record';
import type { OrderedLine } from './order-facts';

/**
 * Which line of the order each line of its cart became, by id: Medusa makes new lines and keeps no trail. Lines of the
 * same goods, pieces and price are as good as each other, and stand in the same order in both.
 * @throws Error when the order has no line for one of the cart's
 */
export function orderLineOf(
  cartLines: readonly CartLine[],
  ordered: readonly OrderedLine[],
  currency: string,
): Map<string, string> {
  const free = new Map<string, string[]>();
  for (const { id, variant_id, quantity, unit_price } of ordered) {
    const likeness = `${variant_id} ${quantity} ${fromMajor(unit_price, currency)}`;
    free.set(likeness, [...(free.get(likeness) ?? []), id]);
  }
  return new Map(
    cartLines.map(({ id, variant_id, quantity, unit_price }) => {
      const found = free.get(`${variant_id} ${quantity} ${unit_price}`)?.shift();
      if (found === undefined) throw new Error(`The order has no line for ${variant_id}.`);
      return [id, found];
    }),
  );
}
