import type { MoneyGivenBack, PaymentResponse } from '@caravanserai/contracts/placing';
import { loadConfig } from '@caravanserai/config/env';
import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';
import {
  createPaymentCollectionForCartWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from '@medusajs/medusa/core-flows';
import type Stripe from 'stripe';
import { noSuch } from '../checkout/no-such';
import { openSession } from '../payments/open-session';
import { STRIPE_PROVIDER } from '../payments/provider';
import { stripeClient } from '../payments/stripe-client';
import { chargedMinor } from './charge-amount';
import { giveBackPaid } from './give-back-paid';
import { intentMoney, readIntent, type IntentMoney } from './intent-money';
import { methodsOfCart } from './methods-of-cart';
import { notePayment } from './note-payment';
import { placingMessage } from './messages';
import { paymentOfCart, type CartPayment } from './payment-of-cart';

/** As long as Medusa's own routes wait for a cart, in seconds. */
const PATIENCE = 30;

export interface PaymentAsked {
  cartId: string;
  /** Of the quote that was agreed to. */
  version: string;
  /** Signed-in customer; guests have none. */
  customerId?: string | undefined;
}

/**
 * Opens the payment of a cart, one for all its tabs and reloads: one that is still to be paid is handed out again, one
 * that is paid already is not asked for a second time, and one that was paid for another total goes back first.
 * The caller has checked that the cart may be ordered.
 * @throws MedusaError not_found for no such cart
 */
export async function openPayment(container: MedusaContainer, asked: PaymentAsked): Promise<PaymentResponse> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`payment:${asked.cartId}`], () => open(container, asked), { timeout: PATIENCE });
}

interface Found {
  intent: Stripe.PaymentIntent;
  session_id: string;
  money: IntentMoney;
}

async function open(container: MedusaContainer, asked: PaymentAsked): Promise<PaymentResponse> {
  const cart = await readCart(container, asked.cartId);
  const methods = await methodsOfCart(container, asked.cartId);
  const { found, given_back } = await findPayment(container, asked.cartId, cart, methods);
  const payment = found ?? (await makePayment(container, asked));
  await notePayment(container, {
    cart_id: asked.cartId,
    session_id: payment.session_id,
    intent_id: payment.intent.id,
    amount: chargedMinor(cart.amount, cart.currency),
    currency: cart.currency,
    version: asked.version,
    locale: cart.locale,
  });
  return {
    state: payment.money === 'none' || payment.intent.status === 'requires_action' ? 'open' : 'paid',
    client_secret: payment.intent.client_secret ?? '',
    publishable_key: loadConfig(process.env).stripe.publishableKey,
    amount: payment.intent.amount,
    currency: cart.currency,
    methods,
    given_back,
  };
}

async function readCart(container: MedusaContainer, cartId: string): Promise<CartPayment> {
  const cart = await paymentOfCart(container, cartId);
  if (!cart) throw noSuch('cart_gone');
  if (cart.amount <= 0)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      placingMessage('nothing_to_pay', cart.locale),
      'nothing_to_pay',
    );
  return cart;
}

/** The cart's payment that is right as it is; what was paid of another amount is given back on the way. */
async function findPayment(
  container: MedusaContainer,
  cartId: string,
  cart: CartPayment,
  methods: readonly string[],
): Promise<{ found?: Found; given_back: MoneyGivenBack | null }> {
  let given_back: MoneyGivenBack | null = null;
  for (const { id, intent_id, provider_id } of cart.sessions) {
    if (provider_id !== STRIPE_PROVIDER || !intent_id) continue;
    const intent = await readIntent(stripeClient(), intent_id);
    if (!intent) continue;
    const money = intentMoney(intent);
    const right = intent.amount === cart.amount && intent.currency === cart.currency.toLowerCase();
    if (money === 'held' || money === 'taken' || money === 'waiting') {
      if (right) return { found: { intent, session_id: id, money }, given_back };
      const back = await giveBackPaid(
        container,
        { intent_id, session_id: id, cart_id: cartId },
        'other_amount',
      );
      given_back = back === 'not_taken' ? given_back : (back ?? given_back);
    } else if (money === 'none' && right && sameMethods(intent, methods)) {
      return { found: { intent, session_id: id, money }, given_back };
    }
  }
  return { given_back };
}

const sameMethods = ({ payment_method_types }: Stripe.PaymentIntent, methods: readonly string[]): boolean =>
  [...payment_method_types].sort().join() === [...methods].sort().join();

async function makePayment(container: MedusaContainer, { cartId, customerId }: PaymentAsked): Promise<Found> {
  const collection = (await paymentOfCart(container, cartId))?.collection_id;
  if (collection)
    await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } });
  else await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } });
  const collectionId = collection ?? (await paymentOfCart(container, cartId))?.collection_id ?? '';
  await openSession(container, { collectionId, providerId: STRIPE_PROVIDER, customerId });
  const session = (await paymentOfCart(container, cartId))?.sessions.at(-1);
  const intent = session?.intent_id ? await readIntent(stripeClient(), session.intent_id) : undefined;
  if (!session || !intent) throw new Error(`Cart ${cartId} has no payment though one was opened.`);
  return { intent, session_id: session.id, money: intentMoney(intent) };
}
