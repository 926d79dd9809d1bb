import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type Stripe from 'stripe';
import type { Database } from '../catalogue/database';
import { containerDatabase } from '../landed/container-database';
import { noteFailedRefunds } from '../returns/refund/failed-refunds';
import { inTurns } from './in-turns';
import { settleIntent } from './settle-intent';

/** A browser that lives places its order itself in this time; then the event does. */
const GRACE = { seconds: 2 };

/** So many payments are looked at at the same time. */
const ABREAST = 4;

/** Events after which a cart may be placed. */
const PAID = ['payment_intent.amount_capturable_updated', 'payment_intent.succeeded'];

const KEEP = `
  insert into payment_event (id, type, intent_id, payload, due_at)
  values ($1, $2, $3, $4::jsonb, now() + make_interval(secs => $5::int)) on conflict (id) do nothing returning id`;

/**
 * Keeps a verified event, once by its id, before it is acknowledged.
 * @returns false where it is known already
 */
export async function keepEvent(database: Database, event: Stripe.Event): Promise<boolean> {
  const wait = PAID.includes(event.type) ? GRACE.seconds : 0;
  const { rows } = await database.query(KEEP, [
    event.id,
    event.type,
    intentOf(event),
    JSON.stringify(outline(event)),
    wait,
  ]);
  return rows.length > 0;
}

type EventObject = Partial<
  Record<'id' | 'object' | 'status' | 'amount' | 'currency' | 'payment_intent', unknown>
>;

const objectOf = (event: Stripe.Event): EventObject => event.data.object as EventObject;

function intentOf(event: Stripe.Event): string | null {
  const { object, id, payment_intent } = objectOf(event);
  const found = object === 'payment_intent' ? id : payment_intent;
  return typeof found === 'string' ? found : null;
}

/** What an event is about, without names, addresses or cards: Stripe is asked how things stand anyway. */
function outline(event: Stripe.Event): object {
  const { id, object, status, amount, currency } = objectOf(event);
  return {
    created: event.created,
    api_version: event.api_version,
    object: { id, object, status, amount, currency },
  };
}

/** Events after which money that was given back may have come back. */
const REFUNDS = ['refund.updated', 'refund.failed', 'charge.refund.updated'];

interface DueEvent {
  id: string;
  type: string;
  intent_id: string | null;
}

const TAKE_UP = `
  update payment_event e set attempts = e.attempts + 1, updated_at = now(),
         due_at = now() + make_interval(secs => 60)
    from (select id from payment_event where processed_at is null and due_at <= now() and deleted_at is null
           order by due_at limit 20 for update skip locked) due
   where e.id = due.id returning e.id, e.type, e.intent_id`;

const DONE =
  'update payment_event set processed_at = now(), fault = null, updated_at = now() where id = any($1)';

const LATER = `
  update payment_event set fault = $2, updated_at = now(),
         due_at = now() + make_interval(secs => least(power(2, least(attempts, 6)), 60)) where id = any($1)`;

/**
 * Does what is due of what Stripe told; events of one payment are looked at once.
 * @returns how many were taken up
 */
export async function processInbox(container: MedusaContainer): Promise<number> {
  const database = containerDatabase(container);
  const { rows } = await database.query<DueEvent>(TAKE_UP);
  const byIntent = new Map<string | null, DueEvent[]>();
  for (const event of rows) byIntent.set(event.intent_id, [...(byIntent.get(event.intent_id) ?? []), event]);
  await inTurns([...byIntent], ABREAST, ([intent, events]) => processEvents(container, intent, events));
  return rows.length;
}

async function processEvents(
  container: MedusaContainer,
  intent: string | null,
  events: readonly DueEvent[],
): Promise<void> {
  const database = containerDatabase(container);
  const ids = events.map(({ id }) => id);
  try {
    const settled = intent === null ? 'done' : await settleIntent(container, intent);
    if (intent !== null && events.some(({ type }) => REFUNDS.includes(type)))
      await noteFailedRefunds(container, intent);
    if (settled === 'again') await database.query(LATER, [ids, 'under way']);
    else await database.query(DONE, [ids]);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Events ${ids.join(', ')}: ${fault}`);
    await database.query(LATER, [ids, fault.slice(0, 500)]);
  }
}
