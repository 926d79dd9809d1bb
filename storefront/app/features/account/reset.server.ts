import { callBackend } from '../../data/backend.server';
import type { ShopContext } from '../../data/shop-context.server';

/** Asks for the letter with the link; the answer is the same whether there is an account or not. */
export async function askForLetter(email: string, { locale, shopperAddress }: ShopContext): Promise<void> {
  await callBackend('/auth/customer/emailpass/reset-password', {
    method: 'POST',
    body: { identifier: email, metadata: { locale } },
    shopperAddress,
  });
}

/** @throws BackendError 401 for a token that is used, old or none, 400 for a password that is refused */
export async function savePassword(
  token: string,
  password: string,
  { locale, shopperAddress }: ShopContext,
): Promise<void> {
  await callBackend('/auth/customer/emailpass/update', {
    method: 'POST',
    query: { locale },
    body: { password },
    shopperAddress,
    session: /^[\w.-]+$/.test(token) ? token : 'none',
  });
}
