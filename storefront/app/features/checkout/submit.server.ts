import type { QuoteChange, QuoteResponse } from '@caravanserai/contracts/quote';
import { redirect } from 'react-router';
import { cleanContact, faultsOf, type Contact, type Faults } from '../../address/address-check';
import { BackendError } from '../../data/backend.server';
import { chooseDelivery, getQuote } from '../../data/cart/calls.server';
import type { ShopContext } from '../../data/shop-context.server';
import { localePath } from '../../shell/paths';
import { newChoices } from '../../data/cart/delivery-fields';
import { toOrder } from './load-checkout.server';
import { findOrder, LONGEST_WAIT_MS, placeOrder } from './place-order.server';
import { saveContact } from './save-contact.server';

/** Why no order was placed; what was typed comes back with it. */
export interface CheckoutAnswer {
  readonly contact: Contact;
  readonly faults: Faults;
  /** Charges that nobody can tell were not consented to. */
  readonly consentMissing: boolean;
  /** What differs from what the page with the pay button showed; null when nothing does. */
  readonly changed: readonly QuoteChange[] | null;
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
  const answer = { contact, faults: {}, consentMissing: false, changed: null, failed: false };
  if (form.get('intent') !== 'place') return answer;
  const faults = faultsOf(contact, quote.ship_to);
  const version = versionIn(form);
  const now = await getQuote(quote.cart_id, shop, version);
  if (blocked(now)) return toCart(shop);
  const consent = form.get('consent') === 'yes';
  const consentMissing = now.consent_needed && !consent;
  if (Object.keys(faults).length > 0 || consentMissing) return { ...answer, faults, consentMissing };
  if (now.version !== version) return { ...answer, changed: now.changes };
  const secret = await placeOrder(now.cart_id, { version, consent }, shop);
  return secret ? toOrder(now.cart_id, secret, shop) : notPlaced(answer, now, shop);
}

/** Something ran out or changed at the last moment, or the payment failed. */
async function notPlaced(
  answer: CheckoutAnswer,
  { cart_id, version }: QuoteResponse,
  shop: ShopContext,
): Promise<Response | CheckoutAnswer> {
  const now = await getQuote(cart_id, shop, version).catch(() => null);
  if (now && blocked(now)) return toCart(shop);
  return now && now.version !== version ? { ...answer, changed: now.changes } : { ...answer, failed: true };
}

/** The version that the page showed; one that is none counts as one that is gone. */
function versionIn(form: FormData): string {
  const version = form.get('version');
  return typeof version === 'string' && /^[\w-]{22}$/.test(version) ? version : 'none';
}

const blocked = ({ problems, consignments }: QuoteResponse): boolean =>
  problems.length > 0 || consignments.some(({ refusal }) => refusal !== null);

async function setDelivery(quote: QuoteResponse, form: FormData, shop: ShopContext): Promise<void> {
  const choices = newChoices(quote, form);
  if (choices.length === 0) return;
  try {
    await chooseDelivery(quote.cart_id, choices, shop);
  } catch (error) {
    // An option that is gone meanwhile: the version won't match, and the page shows what is left.
    if (!(error instanceof BackendError)) throw error;
  }
}

const toCart = ({ locale }: ShopContext): Response =>
  redirect(localePath(locale, '/cart?fault=not_placed'), { status: 303 });
