import type { LoaderFunctionArgs } from 'react-router';
import { callBackend } from '../data/backend.server';
import { cartIdOf } from '../data/cart/cookie.server';

interface StoreCart {
  readonly cart: { readonly items?: readonly { readonly quantity: number }[] };
}

/** How many pieces are in the shopper's cart, for the number beside the cart's link. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const id = cartIdOf(request);
  const pieces = id ? await countPieces(id, context.shopperAddress) : 0;
  return Response.json({ pieces }, { headers: { 'Cache-Control': 'private, no-store' } });
}

async function countPieces(id: string, shopperAddress: string): Promise<number> {
  try {
    const query = { fields: 'id,items.quantity' };
    const { cart } = await callBackend<StoreCart>(`/store/carts/${id}`, { query, shopperAddress });
    return (cart.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
  } catch {
    return 0;
  }
}
