import { redirect } from 'react-router';
import { joinCart } from '../../data/account/account-cart.server';
import { sessionCookie } from '../../data/account/session.server';
import { callBackend } from '../../data/backend.server';
import { withCookies } from '../../data/cart/cookie.server';
import type { ShopContext } from '../../data/shop-context.server';
import { localePath, safeBackPath } from '../../shell/paths';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Opens a session. @throws BackendError 401 for a wrong address or password */
export async function openSession(
  credentials: Credentials,
  { shopperAddress }: ShopContext,
): Promise<string> {
  const request = { method: 'POST', body: credentials, shopperAddress } as const;
  return (await callBackend<{ token: string }>('/auth/customer/emailpass', request)).token;
}

/** Into the account, or back to where the shopper was, with the cart of this browser in it. */
export async function enter(
  request: Request,
  session: string,
  shop: ShopContext,
  asked: unknown,
): Promise<Response> {
  const cookies = await joinCart(request, session, shop).catch(() => []);
  return redirect(safeBackPath(asked, localePath(shop.locale, '/account')), {
    status: 303,
    headers: withCookies([sessionCookie(session), ...cookies]),
  });
}
