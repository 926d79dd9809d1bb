import type { Text } from '@caravanserai/contracts/common';
import type { OrderPageResponse } from '@caravanserai/contracts/quote';
import { BackendError } from '../../data/backend.server';
import { addLine } from '../../data/cart/calls.server';
import { openCart } from '../../data/cart/current-cart.server';
import { newCart } from '../../data/cart/new-cart.server';
import type { ShopContext } from '../../data/shop-context.server';

/** How many lines went into the cart, and the goods that could not. */
export interface AgainAnswer {
  readonly added: number;
  readonly missing: readonly Text[];
}

/** Puts the goods of an order into the cart, as they are offered today: whatever may not stand there is left out. */
export async function orderAgain(
  request: Request,
  shop: ShopContext,
  { consignments }: OrderPageResponse,
): Promise<AgainAnswer & { cookies: readonly string[] }> {
  const { id, cookies } = (await openCart(request, shop)) ?? (await newCart(request, shop));
  const missing: Text[] = [];
  let added = 0;
  // One after the other: each change makes the cart's sums anew.
  for (const { variant_id, quantity, title } of consignments.flatMap(({ lines }) => lines)) {
    try {
      await addLine(id, { variant_id, quantity }, shop);
      added += 1;
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      missing.push(title);
    }
  }
  return { added, missing, cookies };
}
