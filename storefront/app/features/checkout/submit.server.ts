import type { QuoteResponse } from '@caravanserai/contracts/quote';
import type { MissingCode } from '@caravanserai/contracts/requirements';
import { redirect } from 'react-router';
import { cleanContact, faultsOf } from '../../address/address-check';
import { BackendError } from '../../data/backend.server';
import { chooseDelivery, getQuote, getRequirements } from '../../data/cart/calls.server';
import { newChoices } from '../../data/cart/delivery-fields';
import type { ShopContext } from '../../data/shop-context.server';
import { localePath } from '../../shell/paths';
import { emptyAnswer, needsMending, type CheckoutAnswer } from './answer';
import { toOrder } from './load-checkout.server';
import { findOrder, LONGEST_WAIT_MS } from './find-order.server';
import { ORDERER_ASKED } from './identity/answer';
import { saveAsked } from './identity/save-asked.server';
import { saveContact } from './save-contact.server';
import { chosenContact, keepIfAsked } from './saved.server';

/**
 * Takes the checkout form: keeps what was typed and sets the delivery choices; with `check` or `pay` as its intent
 * it also says what stands in the way of paying. An address is taken from, and kept in, the account of the `session`.
 * @returns a redirect to the order or to the cart, or the answer to show on the page; `checked` when nothing is in
 * the way
 */
export async function submitCheckout(
  quote: QuoteResponse,
  form: FormData,
  shop: ShopContext,
  session: string | undefined,
): Promise<Response | CheckoutAnswer> {
  try {
    return await submit(quote, form, shop, session);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    // The second of two clicks meets a cart that the first is making an order of, and takes no more changes.
    const secret = await findOrder(quote.cart_id, shop, isFinal(form) ? LONGEST_WAIT_MS : 0);
    if (secret) return toOrder(quote.cart_id, secret, shop);
    throw error;
  }
}

async function submit(
  quote: QuoteResponse,
  form: FormData,
  shop: ShopContext,
  session: string | undefined,
): Promise<Response | CheckoutAnswer> {
  const contact = await chosenContact(form, cleanContact(Object.fromEntries(form)), session, shop);
  // What else was typed may be half a word: until the form is sent, only numbers and consents are kept.
  if (form.get('intent') !== 'keep') {
    await saveContact(quote, contact, shop, form.has(ORDERER_ASKED));
    await setDelivery(quote, form, shop);
  }
  const answer = { ...emptyAnswer(contact), identity: await saveAsked(quote.cart_id, form, shop) };
  if (!isFinal(form)) return answer;
  const version = versionIn(form);
  const [now, { missing }] = await Promise.all([
    getQuote(quote.cart_id, shop, version),
    getRequirements(quote.cart_id, shop),
  ]);
  if (isBlocked(now)) return toCart(shop, 'not_placed');
  const said = {
    ...answer,
    faults: faultsOf(contact, quote.ship_to),
    consentMissing: now.consent_needed && !consentIn(form),
    missing: missing.filter(({ code }) => !saidByField(code, answer)),
  };
  if (needsMending(said)) return said;
  if (now.version !== version) return { ...answer, changed: now.changes };
  await keepIfAsked(form, contact, session, shop);
  return { ...answer, checked: true };
}

/** What the fields' own faults say already: those of the contact, and of a number that was typed. */
const saidByField = (code: MissingCode, { identity }: CheckoutAnswer): boolean =>
  ['email', 'address', 'phone'].includes(code) || (code === 'identity' && identity !== null);

/** True for the button at the end of the form, with scripts or without. */
const isFinal = (form: FormData): boolean => ['check', 'pay'].includes(String(form.get('intent')));

/** Charges that nobody can tell are accepted. */
export const consentIn = (form: FormData): boolean => form.get('consent') === 'yes';

/** The version that the page showed; one that is none counts as one that is gone. */
export function versionIn(form: FormData | URLSearchParams): string {
  const version = form.get('version');
  return typeof version === 'string' && /^[\w-]{22}$/.test(version) ? version : 'none';
}

/** Something in the cart can't be ordered as it stands. */
export const isBlocked = ({ problems, consignments }: QuoteResponse): boolean =>
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

/** To the cart, which says what has to be settled. */
export const toCart = ({ locale }: ShopContext, fault: string): Response =>
  redirect(localePath(locale, `/cart?fault=${fault}`), { status: 303 });
