import type { MedusaContainer } from '@medusajs/framework/types';
import type Stripe from 'stripe';
import { containerDatabase, inTransaction } from '../landed/container-database';
import type { PlacementState } from '../modules/placing/models/placement';
import { intentMoney, readIntent } from './intent-money';
import { promiseToGiveBack, type KnownIntent } from './payment-use';
import { placeCart, type Placed } from './place-cart';
import { settleDue, type Outcome } from './settle';
import { stripeClient } from '../payments/stripe-client';

/** What we know of the payment session that an intent was opened for. */
interface Origin {
  cart_id: string | null;
  /** The session is still the cart's. */
  live: boolean;
  state: PlacementState | null;
  /** The payment that the cart was placed with, or is about to be. */
  placed_with: string | null;
  use: 'order' | 'release' | null;
  outcome: Outcome;
}

const ORIGIN = `
  select cpc.cart_id, s.deleted_at is null and cpc.deleted_at is null as live, p.state, p.intent_id as placed_with,
         u."use", u.outcome
    from payment_session s
    left join cart_payment_collection cpc on cpc.payment_collection_id = s.payment_collection_id
    left join placement p on p.cart_id = cpc.cart_id
    left join payment_use u on u.id = $2
   where s.id = $1`;

/** `again`: something is under way, ask later; `placed`: its cart is an order now. */
export type Settled = 'done' | 'again' | 'placed';

/**
 * Does with a payment what is to be done with it as it stands at Stripe now: makes its cart an order, takes or gives
 * back its money. What an event said, in which order, or how often, makes no difference.
 */
export async function settleIntent(container: MedusaContainer, intentId: string): Promise<Settled> {
  const intent = await readIntent(stripeClient(), intentId);
  const session = intent?.metadata.session_id;
  // An intent without a session is another shop's on the same account.
  if (!intent || !session) return 'done';
  const origin = await originOf(container, session, intentId);
  const money = intentMoney(intent);
  if (origin?.use === 'release' || money === 'none') return settleAsDecided(container, intentId);
  if (money === 'waiting') return origin?.live === false ? giveBack(container, intent, origin) : 'done';
  if (money === 'ended' || money === 'back') return ended(container, intentId, session);
  if (origin?.state === 'placed' && origin.placed_with === intentId)
    return settleAsDecided(container, intentId);
  if (!origin?.cart_id || !origin.live || origin.state === 'placed')
    return giveBack(container, intent, origin);
  return placedAs(container, await placeCart(container, origin.cart_id), intent);
}

async function originOf(
  container: MedusaContainer,
  session: string,
  intentId: string,
): Promise<Origin | undefined> {
  const { rows } = await containerDatabase(container).query<Origin>(ORIGIN, [session, intentId]);
  return rows[0];
}

async function settleAsDecided(container: MedusaContainer, intentId: string): Promise<Settled> {
  await settleDue(container, intentId);
  return 'done';
}

/** Nobody's order: paid twice, or for a session that is gone. */
async function giveBack(
  container: MedusaContainer,
  { id, metadata }: Stripe.PaymentIntent,
  origin: Origin | undefined,
): Promise<Settled> {
  const known = { intent_id: id, cart_id: origin?.cart_id ?? null, session_id: metadata.session_id ?? null };
  const use = await inTransaction(container, (database) => promiseToGiveBack(database, known, 'orphan'));
  if (use === 'order') return 'again';
  return settleAsDecided(container, id);
}

const CANCEL_SESSION = `
  update payment_session set status = 'canceled', updated_at = now()
   where id = $1 and status <> 'canceled' and not exists
     (select 1 from placement where intent_id = $2 and state in ('placing', 'placed'))`;

const OPEN_AGAIN = `
  update placement set state = 'open', retry_at = null, updated_at = now() where intent_id = $1 and state = 'paying'`;

/** Nothing can be paid with it any more; a new session is needed. For an order that stands its money is lost. */
async function ended(container: MedusaContainer, intentId: string, session: string): Promise<Settled> {
  const database = containerDatabase(container);
  await database.query(CANCEL_SESSION, [session, intentId]);
  await database.query(OPEN_AGAIN, [intentId]);
  return settleAsDecided(container, intentId);
}

async function placedAs(
  container: MedusaContainer,
  placed: Placed,
  intent: Stripe.PaymentIntent,
): Promise<Settled> {
  if (placed.kind === 'unpaid') return preferPaid(container, intent);
  if (placed.kind === 'busy' || placed.kind === 'failed') return 'again';
  if (placed.kind !== 'placed') return 'done';
  // Placed just now, perhaps with another payment of the same cart.
  const origin = await originOf(container, intent.metadata.session_id ?? '', intent.id);
  if (origin?.placed_with !== intent.id) return giveBack(container, intent, origin);
  await settleDue(container, intent.id);
  return 'placed';
}

const OTHERS = `
  update payment_session o set deleted_at = now(), updated_at = now()
    from payment_session s
   where s.id = $1 and o.payment_collection_id = s.payment_collection_id and o.id <> s.id and o.deleted_at is null
  returning o.id as session_id, o.data->>'id' as intent_id`;

/** Medusa looks at another session of the cart, opened by another process at the same moment: only the paid one stays. */
async function preferPaid(container: MedusaContainer, intent: Stripe.PaymentIntent): Promise<Settled> {
  const others = await inTransaction(container, async (database) => {
    const { rows } = await database.query<KnownIntent>(OTHERS, [intent.metadata.session_id]);
    for (const other of rows) if (other.intent_id) await promiseToGiveBack(database, other, 'other_session');
    return rows.length;
  });
  return others > 0 ? 'again' : 'done';
}
