import { orderSecretOf } from '../../data/cart/calls.server';
import type { ShopContext } from '../../data/shop-context.server';

const PAUSE_MS = 500;
/** How long an order that may be in the making is waited for. */
export const LONGEST_WAIT_MS = 12_000;
/** How long between the end of a cart and its order. */
export const CLOSING_MS = 3_000;

/** The secret of the order of a cart, looked for at least once and at most for `waitMs`. */
export async function findOrder(id: string, shop: ShopContext, waitMs = 0): Promise<string | null> {
  const until = Date.now() + waitMs;
  for (;;) {
    const secret = await orderSecretOf(id, shop).catch(() => null);
    if (secret !== null || Date.now() + PAUSE_MS > until) return secret;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
