import type { KeptResponse } from '@caravanserai/contracts/kept';
import { BackendError } from '../backend.server';
import { updateCart, type Asker } from './calls.server';

/**
 * A cart follows the language of the page that shows it: its order and letters will be in it. True when it did so
 * now; goods, prices and destination stay.
 */
export async function speak(
  { cart_id, cart_locale }: Pick<KeptResponse, 'cart_id' | 'cart_locale'>,
  asker: Asker,
): Promise<boolean> {
  if (cart_locale === asker.locale) return false;
  try {
    await updateCart(cart_id, { locale: asker.locale }, asker);
    return cart_locale !== null;
  } catch (error) {
    // Goods that are no longer on sale stop any repricing; the cart says so elsewhere.
    if (error instanceof BackendError) return false;
    throw error;
  }
}
