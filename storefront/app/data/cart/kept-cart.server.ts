import { BackendError } from '../backend.server';
import type { ShopContext } from '../shop-context.server';
import { cartIdOf, placedCartIdOf } from './cookie.server';
import { getKept } from './kept.server';
import { newCart } from './new-cart.server';

/** After an order that left goods for later: a new cart that has them, so that they are found where they were. */
export async function cartOfKept(
  request: Request,
  shop: ShopContext,
): Promise<{ id: string; cookies: string[] } | null> {
  const placed = placedCartIdOf(request) ?? cartIdOf(request);
  if (!placed) return null;
  try {
    const { kept } = await getKept(placed, shop);
    return kept.length > 0 ? await newCart(request, shop) : null;
  } catch (error) {
    if (error instanceof BackendError) return null;
    throw error;
  }
}
