import type { DeskAccountRequest } from '@caravanserai/contracts/desk';
import { BackendError, callBackend } from '../../../data/backend.server';
import { isWithoutMember, openSession, type Caller, type Credentials } from './session.server';

interface Opening extends Credentials {
  readonly name: string;
  readonly invitation?: string;
}

/**
 * Opens a desk account. An address that shops here already keeps its password, and must know it.
 * @returns the session
 * @throws BackendError 400 for an address or password that is refused, 401 for a wrong password of a known address,
 * 409 where it has a desk account, 403 and 404 for the invitation
 */
export async function openDeskAccount(
  { name, invitation, ...credentials }: Opening,
  caller: Caller,
): Promise<string> {
  const { locale, shopperAddress } = caller;
  const session = await registered(credentials, caller);
  const body: DeskAccountRequest = { name, locale, ...(invitation ? { invitation } : {}) };
  const request = { method: 'POST', query: { locale }, body, shopperAddress, session } as const;
  await callBackend('/desk/account', request);
  return openSession(credentials, caller);
}

/** A session without a member: of a new address, or of one that the shop knows. */
async function registered(credentials: Credentials, caller: Caller): Promise<string> {
  const { locale, shopperAddress } = caller;
  try {
    const request = { method: 'POST', query: { locale }, body: credentials, shopperAddress } as const;
    return (await callBackend<{ token: string }>('/auth/member/emailpass/register', request)).token;
  } catch (error) {
    if (!(error instanceof BackendError) || error.status !== 401) throw error;
  }
  const session = await openSession(credentials, caller);
  if (!isWithoutMember(session)) throw new BackendError(409, { message: 'This address has a desk account.' });
  return session;
}
