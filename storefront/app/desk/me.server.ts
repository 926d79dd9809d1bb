import type { DeskMe } from '@caravanserai/contracts/desk';
import type { Locale } from '@caravanserai/locales/registry';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { BackendError, callBackend } from '../data/backend.server';
import { localeOrThrow } from '../data/shop-context.server';
import { localePath } from '../shell/paths';
import { deskSession } from './session.server';

export type DeskArgs = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

/** Who is signed in at the desks in this browser. */
export interface Signed {
  readonly locale: Locale;
  readonly session: string;
  readonly shopperAddress: string;
  readonly me: DeskMe;
}

/** All loaders of a page ask the same; the backend is asked once. */
const asked = new WeakMap<object, Promise<DeskMe>>();

/** @throws a redirect to sign in, which leads back here */
export async function signedMember({ request, params, context }: DeskArgs): Promise<Signed> {
  const locale = localeOrThrow(request, params.locale ?? '');
  const { shopperAddress } = context;
  const session = deskSession.of(request);
  if (session === undefined) throw toSignIn(request, locale);
  let me = asked.get(context);
  if (!me)
    asked.set(
      context,
      (me = callBackend<DeskMe>('/desk/me', { query: { locale }, session, shopperAddress })),
    );
  try {
    return { locale, session, shopperAddress, me: await me };
  } catch (error) {
    throw error instanceof BackendError && error.status === 401 ? toSignIn(request, locale) : error;
  }
}

export function toSignIn(request: Request, locale: Locale): Response {
  const { pathname, search } = new URL(request.url);
  const back = request.method === 'GET' ? pathname + search : '';
  const query = back ? `?back=${encodeURIComponent(back)}` : '';
  return redirect(localePath(locale, `/desk/sign-in${query}`), {
    status: 303,
    headers: { 'Set-Cookie': deskSession.ended() },
  });
}
