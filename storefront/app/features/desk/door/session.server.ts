import type { Locale } from '@caravanserai/locales/registry';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { callBackend } from '../../../data/backend.server';
import { localeOrThrow } from '../../../data/shop-context.server';
import { deskSession } from '../../../desk/session.server';
import { localePath, safeBackPath } from '../../../shell/paths';

/** Who asks at a door of the desks: in which language, and from where. */
export interface Caller {
  readonly locale: Locale;
  readonly shopperAddress: string;
}

export const callerOf = ({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs): Caller => ({
  locale: localeOrThrow(request, params.locale ?? ''),
  shopperAddress: context.shopperAddress,
});

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Opens a session; one without a member where the address is only the shop's. @throws BackendError 401 */
export async function openSession(credentials: Credentials, { shopperAddress }: Caller): Promise<string> {
  const request = { method: 'POST', body: credentials, shopperAddress } as const;
  return (await callBackend<{ token: string }>('/auth/member/emailpass', request)).token;
}

/** True for the session of an address that has no member yet. */
export function isWithoutMember(token: string): boolean {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return !(typeof claims === 'object' && claims !== null && 'actor_id' in claims && claims.actor_id);
}

/** Into the desks, or back to where the member was. */
export const enter = (token: string, { locale }: Caller, back: unknown): Response =>
  redirect(safeBackPath(back, localePath(locale, '/desk')), {
    status: 303,
    headers: { 'Set-Cookie': deskSession.cookie(token) },
  });
