import type { AccountResponse } from '@caravanserai/contracts/account';
import type { KeptResponse } from '@caravanserai/contracts/kept';
import { BackendError, callBackend } from '../backend.server';
import type { StoreAddress } from '../cart/calls.server';
import { cartCookie, cartIdOf } from '../cart/cookie.server';
import type { ShopContext } from '../shop-context.server';

/**
 * After signing in: the cart of this browser joins the account's, or the account's cart comes to this browser.
 * @returns Set-Cookie values
 */
export async function joinCart(request: Request, session: string, shop: ShopContext): Promise<string[]> {
  const own = cartIdOf(request);
  const id = (own && (await joined(own, session, shop))) ?? (await accountCart(session, shop));
  return id ? [cartCookie(id)] : [];
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

/** Medusa's address of a customer. */
export interface SavedAddress extends StoreAddress {
  readonly id: string;
}

/** The account's saved address in the ship-to country, so that nobody types it again; null where there is none. */
export async function savedAddress(session: string, shop: ShopContext): Promise<StoreAddress | null> {
  const { shipTo, shopperAddress } = shop;
  const { addresses } = await callBackend<{ addresses: SavedAddress[] }>('/store/customers/me/addresses', {
    query: { limit: 50, order: '-created_at' },
    shopperAddress,
    session,
  });
  const found = addresses.find(({ country_code }) => country_code === shipTo.toLowerCase());
  if (!found) return null;
  const { first_name, last_name, address_1, address_2, city, province, postal_code, phone, country_code } =
    found;
  return { first_name, last_name, address_1, address_2, city, province, postal_code, phone, country_code };
}
