import { BackendError, callBackend } from '../../data/backend.server';
import type { ShopContext } from '../../data/shop-context.server';
import { openSession, type Credentials } from './enter.server';

/**
 * Makes an account, asks for the letter that confirms its address, and opens a session.
 * @throws BackendError 400 for an address or password that is refused, 401 for an address that has an account
 */
export async function register(
  { name, ...credentials }: Credentials & { readonly name: string },
  shop: ShopContext,
): Promise<string> {
  const { locale, shopperAddress } = shop;
  const post = <T>(path: string, body: unknown, session?: string) =>
    callBackend<T>(path, { method: 'POST', query: { locale }, body, shopperAddress, session });
  const { token } = await post<{ token: string }>('/auth/customer/emailpass/register', credentials);
  const { email } = credentials;
  await post('/store/customers', { email, first_name: name, last_name: '' }, token);
  const session = await openSession(credentials, shop);
  await post('/store/account', { locale }, session);
  await post('/store/account/confirmation', {}, session).catch(ignoreRefusal);
  return session;
}

/** The account's page offers the letter again. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof BackendError)) throw error;
}
