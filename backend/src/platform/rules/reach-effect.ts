import { isBlocking, restrictionsFor, type RestrictionRow } from '@caravanserai/customs/restrictions';
import type { PlacedCart } from './cost-effect';

/** A line of a past order that could no longer be ordered, or could again. */
export interface ReachEffect {
  readonly order_id: string;
  readonly display_id: number;
  readonly ship_to: string;
  readonly listing_id: string | null;
  readonly goes: boolean;
}

/** Which lines of past orders other restrictions would stop or let through, on one day (ISO date). */
export function reachEffects(
  carts: readonly PlacedCart[],
  { now, then }: { now: readonly RestrictionRow[]; then: readonly RestrictionRow[] },
  day: string,
): ReachEffect[] {
  return carts.flatMap(({ cart, order_id, display_id }) =>
    cart.lines.flatMap(({ facts, listing_id }) => {
      const { ship_to } = cart;
      if (!facts || !ship_to) return [];
      const goods = { origin: facts.origin, hs6: facts.hs6, flags: facts.flags };
      const stopped = (rows: readonly RestrictionRow[]) =>
        restrictionsFor(goods, ship_to, facts.route, day, rows).some(({ action }) => isBlocking(action));
      const [before, after] = [stopped(now), stopped(then)];
      if (before === after) return [];
      return [{ order_id, display_id, ship_to, listing_id, goes: !after }];
    }),
  );
}
