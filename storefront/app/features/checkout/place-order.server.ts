import { BackendError } from '../../data/backend.server';
import { completeCart, openPayment, orderSecretOf, type Agreement } from '../../data/cart/calls.server';
import type { ShopContext } from '../../data/shop-context.server';

/** Until a payment service is connected every payment is Medusa's own test. */
const PROVIDER = 'pp_system_default';

const PAUSE_MS = 500;
/** How long an order that may be in the making is waited for. */
export const LONGEST_WAIT_MS = 12_000;

/**
 * Pays and makes an order of the cart; returns the secret of its page, or null when there is no order. However
 * often and from wherever it is called for one cart, there is one order: the backend completes a cart once, and
 * here every failure is followed by a look for the order.
 */
export async function placeOrder(
  id: string,
  agreement: Agreement,
  shop: ShopContext,
): Promise<string | null> {
  try {
    await openPayment(id, PROVIDER, shop);
    if (!(await completeCart(id, agreement, shop))) return null;
  } catch (error) {
    return findOrder(id, shop, isFinal(error) ? 0 : LONGEST_WAIT_MS);
  }
  return findOrder(id, shop, LONGEST_WAIT_MS);
}

/** A refusal is final. Another request at work (409), or no answer, may still become an order. */
const isFinal = (error: unknown): boolean =>
  error instanceof BackendError && (error.status !== 409 || error.problem.type === 'quote_changed');

/** The secret of the order of a cart, looked for at least once and at most for `waitMs`. */
export async function findOrder(id: string, shop: ShopContext, waitMs = 0): Promise<string | null> {
  const until = Date.now() + waitMs;
  for (;;) {
    const secret = await orderSecretOf(id, shop).catch(() => null);
    if (secret !== null || Date.now() + PAUSE_MS > until) return secret;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
