import { redirect, type LoaderFunctionArgs } from 'react-router';
import { localePath } from '../../shell/paths';
import { BackendError, callBackend, type BackendRequest } from '../backend.server';
import { withCookies } from '../cart/cookie.server';
import { isOld } from '../session-jar.server';
import { shopContext, type ShopContext } from '../shop-context.server';
import { endedSessionCookie, sessionCookie, sessionOf } from './session.server';

/** Who is signed in, and how to ask the backend in that name. */
export interface SignedIn {
  readonly shop: ShopContext;
  /** Asks as the customer. @throws as `callBackend`, and a redirect to sign in when the session is over */
  call<T>(path: string, request?: Omit<BackendRequest, 'shopperAddress' | 'session'>): Promise<T>;
  /** Set-Cookie values, where the session was opened anew. */
  readonly cookies: readonly string[];
}

/** @throws a redirect to sign in, which leads back here */
export async function signedIn(
  args: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>,
): Promise<SignedIn> {
  const shop = await shopContext(args);
  const { locale, shopperAddress } = shop;
  const session = sessionOf(args.request);
  if (session === undefined) throw toSignIn(args.request, shop);
  const call = async <T>(path: string, request: Omit<BackendRequest, 'shopperAddress' | 'session'> = {}) => {
    try {
      const query = { locale, ...request.query };
      return await callBackend<T>(path, { ...request, query, shopperAddress, session });
    } catch (error) {
      if (error instanceof BackendError && error.status === 401) throw toSignIn(args.request, shop);
      throw error;
    }
  };
  return { shop, call, cookies: isOld(session) ? await renewed(call) : [] };
}

async function renewed(call: SignedIn['call']): Promise<string[]> {
  const { token } = await call<{ token: string }>('/auth/token/refresh', {
    method: 'POST',
    query: {},
    body: {},
  });
  return [sessionCookie(token)];
}

function toSignIn(request: Request, { locale }: ShopContext): Response {
  const { pathname, search } = new URL(request.url);
  const back = request.method === 'GET' ? pathname + search : '';
  const query = back ? `?back=${encodeURIComponent(back)}` : '';
  return redirect(localePath(locale, `/account/sign-in${query}`), {
    status: 303,
    headers: withCookies([endedSessionCookie()]),
  });
}
