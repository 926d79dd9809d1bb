import type { Money } from '@caravanserai/contracts/common';
import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { redirect } from 'react-router';
import { cleanContact, faultsOf, type Contact, type Faults } from '../../address/address-check';
import { BackendError } from '../../data/backend.server';
import { chooseDelivery, getQuote } from '../../data/cart/calls.server';
import type { ShopContext } from '../../data/shop-context.server';
import { localePath } from '../../shell/paths';
import { newChoices } from './delivery-choice';
import { toOrder } from './load-checkout.server';
import { findOrder, LONGEST_WAIT_MS, placeOrder } from './place-order.server';
import { saveContact } from './save-contact.server';
import { seenMark, seenTotal } from './seen.server';

/** Why no order was placed; what was typed comes back with it. */
export interface CheckoutAnswer {
  readonly contact: Contact;
  readonly faults: Faults;
  /** The sum differs from the one that the pay button stated. */
  readonly changed: { readonly from: Money | null; readonly to: Money } | null;
  /** The payment or the order failed; nothing was charged. */
  readonly failed: boolean;
}

/**
 * Takes the checkout form: keeps what was typed, sets the delivery choices, and with `intent=place` pays and
 * places the order.
 * @returns a redirect to the order or to the cart, or the answer to show on the page
 */
export async function submitCheckout(
  quote: QuoteResponse,
  form: FormData,
  shop: ShopContext,
): Promise<Response | CheckoutAnswer> {
  try {
    return await submit(quote, form, shop);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    // The second of two clicks meets a cart that the first is making an order of, and takes no more changes.
    const secret = await findOrder(quote.cart_id, shop, form.get('intent') === 'place' ? LONGEST_WAIT_MS : 0);
    if (secret) return toOrder(quote.cart_id, secret, shop);
    throw error;
  }
}

async function submit(
  quote: QuoteResponse,
  form: FormData,
  shop: ShopContext,
): Promise<Response | CheckoutAnswer> {
  const contact = cleanContact(Object.fromEntries(form));
  await saveContact(quote, contact, shop);
  await setDelivery(quote, form, shop);
  const answer = { contact, faults: {}, changed: null, failed: false };
  if (form.get('intent') !== 'place') return answer;
  const faults = faultsOf(contact, quote.ship_to);
  if (Object.keys(faults).length > 0) return { ...answer, faults };
  const now = await getQuote(quote.cart_id, shop);
  if (now.problems.length > 0) return toCart(shop);
  const seen = form.get('seen');
  if (seen !== seenMark(now)) {
    return { ...answer, changed: { from: seenTotal(seen, now.currency), to: now.total } };
  }
  const secret = await placeOrder(now.cart_id, shop);
  if (secret) return toOrder(now.cart_id, secret, shop);
  return (await hasProblems(now.cart_id, shop)) ? toCart(shop) : { ...answer, failed: true };
}

async function setDelivery(quote: QuoteResponse, form: FormData, shop: ShopContext): Promise<void> {
  const choices = newChoices(quote, form);
  if (choices.length === 0) return;
  try {
    await chooseDelivery(quote.cart_id, choices, shop);
  } catch (error) {
    // An option that is gone meanwhile: the mark of what was seen won't match, and the page shows what is left.
    if (!(error instanceof BackendError)) throw error;
  }
}

/** Something ran out at the last moment: the cart says what. */
async function hasProblems(id: string, shop: ShopContext): Promise<boolean> {
  const quote = await getQuote(id, shop).catch(() => null);
  return quote !== null && quote.problems.length > 0;
}

const toCart = ({ locale }: ShopContext): Response =>
  redirect(localePath(locale, '/cart?fault=not_placed'), { status: 303 });
