import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { checkCompletion } from '../checkout/check-completion';
import { faultMessage } from '../checkout/messages';
import { inTransaction } from '../landed/container-database';
import { STRIPE_PROVIDER } from '../payments/provider';
import { chargeAmount, chargedMinor } from './charge-amount';
import { endAttempt, type Ending } from './end-attempt';
import { intentMoney, readIntent } from './intent-money';
import { placingMessage } from './messages';
import { NOT_PAID, intentFault } from './intent-fault';
import { claim, type Attempt } from './placement';
import { isAnswer, PlacingError, told } from './placing-error';
import { settleNow } from './settle';
import { stripeClient } from '../payments/stripe-client';
import { takeStock } from './take-stock';

interface Session {
  id: string;
  status: string;
  provider_id: string;
  data?: Record<string, unknown> | null;
}

/** A cart as the workflow that makes its order has read it. */
export interface CartSnapshot {
  id: string;
  locale?: string | null;
  currency_code: string;
  /** Major units, unrounded. */
  total: unknown;
  payment_collection?: { payment_sessions?: Session[] | null } | null;
}

/** Those that Medusa would place with; it takes the first. */
const PROCESSABLE = ['pending', 'requires_more', 'authorized', 'captured', 'pending_authorization'];

/**
 * Takes a cart for one attempt to place it: its record, its payment, every rule of the shop, its stock. Whoever
 * completes a cart passes here, before an order exists.
 * @param token unique to the attempt
 * @returns undefined when the cart is an order already
 * @throws PlacingError saying why not; nothing is held then, and what was paid goes back where it was no accident
 */
export async function beginAttempt(
  container: MedusaContainer,
  cart: CartSnapshot,
  token: string,
): Promise<Attempt | undefined> {
  const attempt = { cart_id: cart.id, token };
  const { amount, session, intentId } = paymentOf(cart);
  const claimed = await claim(container, {
    ...attempt,
    session_id: session.id,
    intent_id: intentId,
    amount: chargedMinor(amount, cart.currency_code),
    currency: cart.currency_code.toUpperCase(),
    locale: cart.locale ?? null,
  });
  if (claimed === 'placed') return undefined;
  if (claimed === 'busy') throw refusal('being_placed', cart, MedusaError.Types.CONFLICT);
  if (claimed === 'given_back')
    throw new PlacingError(
      MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
      placingMessage('given_back', cart.locale),
      `${NOT_PAID}canceled`,
    );
  const [intent, rules] = await Promise.allSettled([
    readIntent(stripeClient(), intentId),
    mayBeOrdered(container, cart),
  ]);
  try {
    if (rules.status === 'rejected') throw rules.reason;
    if (intent.status === 'rejected') throw away(cart);
    const wanted = { session_id: session.id, amount, currency: cart.currency_code, locale: cart.locale };
    const fault = intentFault(intent.value, wanted);
    if (fault) throw fault;
    await holdStock(container, cart);
    return attempt;
  } catch (error) {
    const unpaid = intent.status === 'fulfilled' && (!intent.value || intentMoney(intent.value) === 'none');
    throw await letGo(container, attempt, { intentId, unpaid, error });
  }
}

/** What the workflow would place with. @throws PlacingError where that is nothing, or not Stripe's */
function paymentOf(cart: CartSnapshot): { amount: number; session: Session; intentId: string } {
  const amount = chargeAmount(String(cart.total), cart.currency_code);
  const session = cart.payment_collection?.payment_sessions?.find(({ status }) =>
    PROCESSABLE.includes(status),
  );
  const intentId = session?.data?.id;
  if (amount <= 0 || !session) throw refusal('nothing_to_pay', cart);
  if (session.provider_id !== STRIPE_PROVIDER || typeof intentId !== 'string')
    throw refusal('payment_differs', cart);
  return { amount, session, intentId };
}

async function mayBeOrdered(container: MedusaContainer, cart: CartSnapshot): Promise<void> {
  if (!(await checkCompletion(container, cart.id)))
    throw refusal('being_placed', cart, MedusaError.Types.CONFLICT);
}

async function holdStock(container: MedusaContainer, cart: CartSnapshot): Promise<void> {
  const shortages = await takeStock(container, cart.id);
  if (shortages.length === 0) return;
  const message = faultMessage('not_enough_stock', cart.locale);
  throw new PlacingError(MedusaError.Types.NOT_ALLOWED, message, 'not_enough_stock');
}

const refusal = (
  fault: 'nothing_to_pay' | 'being_placed' | 'payment_differs',
  { locale }: CartSnapshot,
  type: string = MedusaError.Types.INVALID_DATA,
): PlacingError => new PlacingError(type, placingMessage(fault, locale), fault);

/** Stripe doesn't answer: nobody's fault, and nothing to give up for. */
const AWAY = 'payments_away';

const away = ({ locale }: CartSnapshot): PlacingError =>
  new PlacingError(MedusaError.Types.UNEXPECTED_STATE, placingMessage('unavailable', locale), AWAY);

/** Lets the cart go, and its money where this was an answer; the error then says what became of it. */
async function letGo(
  container: MedusaContainer,
  attempt: Attempt,
  { intentId, unpaid, error }: { intentId: string; unpaid: boolean; error: unknown },
): Promise<PlacingError> {
  const { type, code, message } = told(error);
  const waits = unpaid || code.startsWith(NOT_PAID) || code === AWAY;
  const kind: Ending['kind'] = waits ? 'waiting' : isAnswer(error) ? 'refused' : 'failed';
  const ended = await inTransaction(container, (database) =>
    endAttempt(database, attempt, { fault: code, kind }),
  );
  const money = ended?.refused ? await settleNow(container, intentId) : undefined;
  return new PlacingError(type, message, code, money);
}
