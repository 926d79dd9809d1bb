import type { AccountResponse } from '@caravanserai/contracts/account';
import type { KeptResponse } from '@caravanserai/contracts/kept';
import { BackendError, callBackend } from '../backend.server';
import { cartCookies, cartIdOf } from '../cart/cookie.server';
import type { ShopContext } from '../shop-context.server';

/**
 * After signing in: the cart of this browser joins the account's, or the account's cart comes to this browser.
 * @returns Set-Cookie values
 */
export async function joinCart(request: Request, session: string, shop: ShopContext): Promise<string[]> {
  const own = cartIdOf(request);
  const id = (own && (await joined(own, session, shop))) ?? (await accountCart(session, shop));
  return id ? cartCookies(id) : [];
}

/** Undefined for a cart that is an order by now, or another account's. */
async function joined(id: string, session: string, { locale, shopperAddress }: ShopContext) {
  try {
    const answer = await callBackend<KeptResponse>(`/store/carts/${id}/join`, {
      method: 'POST',
      query: { locale },
      body: {},
      shopperAddress,
      session,
    });
    return answer.cart_id;
  } catch (error) {
    if (error instanceof BackendError) return undefined;
    throw error;
  }
}

async function accountCart(session: string, { shopperAddress }: ShopContext): Promise<string | null> {
  const { cart_id } = await callBackend<AccountResponse>('/store/account', { shopperAddress, session });
  return cart_id;
}
