import type Stripe from 'stripe';
import { newId } from '../store/ids';
import type { StoredEvent } from '../store/tables';
import { queueDeliveries } from '../webhooks/queue';
import type { World } from '../world';

/** The version of Stripe's API that the `stripe` client of the Medusa provider is pinned to. */
export const API_VERSION = '2024-04-10';

/** Events that the emulator sends; Stripe has more. */
export type EventType = Stripe.Event.Type;

/** Records that something happened to an object and queues its webhooks. The object is kept as it is now. */
export function recordEvent(
  world: World,
  type: EventType,
  object: { id: string },
  previous?: object,
): StoredEvent {
  const id = newId('evt');
  const deliveries = queueDeliveries(world, id, type);
  const event: StoredEvent = {
    id,
    object: 'event',
    api_version: API_VERSION,
    created: world.clock.seconds(),
    data: previous ? { object, previous_attributes: previous } : { object },
    livemode: false,
    pending_webhooks: deliveries,
    request: { id: null, idempotency_key: null },
    type,
  };
  world.store.put('events', event);
  world.wake();
  return event;
}
