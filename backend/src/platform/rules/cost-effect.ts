import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import type { CartRecord } from '../../landed/cart-record';
import { landCart } from '../../landed/land-cart';

/** An order that would cost another sum; minor units, null where a part is unknown or it couldn't go at all. */
export interface CostEffect {
  readonly order_id: string;
  readonly display_id: number;
  readonly ship_to: string;
  readonly currency: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface PlacedCart {
  readonly order_id: string;
  readonly display_id: number;
  readonly cart: CartRecord;
}

/**
 * What carts that became orders would cost by another rule book, at the same moment and with their goods of today; each
 * as if its buyer had bought nothing else this year.
 * @param at ISO date-time on which both books are asked
 */
export function costEffects(
  carts: readonly PlacedCart[],
  { now, then }: { now: RuleBook; then: RuleBook },
  at: string,
): CostEffect[] {
  return carts.flatMap(({ cart, order_id, display_id }) => {
    const alone: CartRecord = { ...cart, used_this_year: 0 };
    const [before, after] = [costOf(alone, now, at), costOf(alone, then, at)];
    if (before.sum === after.sum) return [];
    const { shipTo: ship_to, currency } = before;
    return [{ order_id, display_id, ship_to, currency, before: before.sum, after: after.sum }];
  });
}

function costOf(cart: CartRecord, book: RuleBook, at: string) {
  const { shipTo, currency, consignments } = landCart(cart, book, at);
  let sum: number | null = 0;
  for (const { result } of consignments) {
    const cost = result.outcome === 'reckoned' ? result.totals.landed : null;
    sum = sum === null || cost === null ? null : sum + cost;
  }
  return { shipTo, currency, sum };
}
