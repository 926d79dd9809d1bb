import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { faultOf, type Contact } from '../../address/address-check';
import { toStoreAddress } from '../../address/store-address';
import { BackendError } from '../../data/backend.server';
import { updateCart, type CartChange } from '../../data/cart/calls.server';
import type { ShopContext } from '../../data/shop-context.server';

/**
 * Keeps what was typed in the cart, also while something is still missing, so that a reload finds it again. An
 * e-mail address that is none is left out: Medusa would refuse all the rest with it.
 * @param ordererPays the bill goes to whom customs is told as the orderer, and not to the recipient
 */
export async function saveContact(
  quote: QuoteResponse,
  contact: Contact,
  shop: ShopContext,
  ordererPays = false,
): Promise<void> {
  if (isKept(quote, contact)) return;
  const address = toStoreAddress(contact, quote.ship_to);
  const billing = ordererPays ? {} : { billing_address: address };
  const change: CartChange = { locale: shop.locale, shipping_address: address, ...billing };
  const emailGood = faultOf('email', contact.email, quote.ship_to) === undefined;
  try {
    await updateCart(quote.cart_id, emailGood ? { ...change, email: contact.email } : change, shop);
  } catch (error) {
    // What the backend won't keep stays in the answered page.
    if (!(error instanceof BackendError)) throw error;
  }
}

/** True when the cart has all of it already; every write makes Medusa compute the cart anew. */
export function isKept(
  { email, address }: Pick<QuoteResponse, 'email' | 'address'>,
  contact: Contact,
): boolean {
  if ((email ?? '') !== contact.email) return false;
  if (!address) return Object.entries(contact).every(([field, value]) => field === 'email' || value === '');
  const { country: _, ...kept } = address;
  return Object.entries(kept).every(([field, value]) => contact[field as keyof typeof kept] === value);
}
