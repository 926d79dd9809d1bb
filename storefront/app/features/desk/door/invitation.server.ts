import { callBackend, BackendError } from '../../../data/backend.server';
import { openDeskAccount } from './account.server';
import { isWithoutMember, openSession, type Caller, type Credentials } from './session.server';

interface Acceptance extends Credentials {
  readonly name: string;
  readonly invitation: string;
}

/**
 * Accepts as the member that the address has, or opens an account by the invitation.
 * @returns the session
 * @throws BackendError as `openDeskAccount`; 404 for an invitation that is over
 */
export async function acceptAs(
  { name, invitation, ...credentials }: Acceptance,
  caller: Caller,
): Promise<string> {
  const session = await openSession(credentials, caller).catch(orNone);
  if (session === undefined || isWithoutMember(session))
    return openDeskAccount({ ...credentials, name, invitation }, caller);
  const { locale, shopperAddress } = caller;
  const request = { method: 'POST', query: { locale }, body: { token: invitation }, session } as const;
  await callBackend('/desk/invitations/accept', { ...request, shopperAddress });
  return session;
}

/** No such sign-in: a new address, or a wrong password, which opening the account tells apart. */
function orNone(error: unknown): undefined {
  if (error instanceof BackendError && (error.status === 401 || error.status === 400)) return undefined;
  throw error;
}
