import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { redirect } from 'react-router';
import { BackendError } from '../../../data/backend.server';
import { getPaymentTerms } from '../../../data/cart/calls.server';
import { settings } from '../../../data/settings.server';
import type { ShopContext } from '../../../data/shop-context.server';
import { localePath } from '../../../shell/paths';
import type { PaymentTerms } from './terms';

/** Where a wallet leads back to, and where a cart that is paid already becomes an order. */
export const returnPath = ({ locale }: Pick<ShopContext, 'locale'>, version: string): string =>
  localePath(locale, `/checkout/return?version=${version}`);

/**
 * What the payment form of a cart is made with; null when the backend can't say.
 * @param mayPlace false where placing was just tried, so that it isn't tried in circles
 * @throws a redirect to where the order is made when the cart is paid already: a reload or a lost answer
 */
export async function paymentTerms(
  { cart_id, version }: Pick<QuoteResponse, 'cart_id' | 'version'>,
  shop: ShopContext,
  mayPlace: boolean,
): Promise<PaymentTerms | null> {
  try {
    const terms = await getPaymentTerms(cart_id, shop);
    if (terms.state !== 'open' && mayPlace) throw redirect(returnPath(shop, version), { status: 303 });
    return {
      publishableKey: terms.publishable_key,
      script: settings.stripeEmulator && `${settings.stripeEmulator}/stripe.js`,
      methods: terms.methods,
      amount: terms.amount,
      currency: terms.currency.toLowerCase(),
      test: !terms.publishable_key.startsWith('pk_live_'),
    };
  } catch (error) {
    if (error instanceof BackendError) return null;
    throw error;
  }
}
