import { newId } from '../store/ids';
import type { World } from '../world';
import type { Delivery } from './delivery';
import { wants } from './endpoint';
import { takeRule, type WebhookRule } from './rule';

/** Queues an event for every endpoint that wants its type, as the rules say; answers how many are to be sent. */
export function queueDeliveries(world: World, event: string, type: string): number {
  const endpoints = world.store.all('endpoints').filter((endpoint) => wants(endpoint, type));
  if (endpoints.length === 0) return 0;
  const rule = takeRule(world.store, type);
  return endpoints.flatMap(({ id }) => queueOne(world, event, id, rule)).length;
}

function queueOne(world: World, event: string, endpoint: string, rule: WebhookRule | undefined): Delivery[] {
  const copies = rule?.copies ?? 1;
  if (copies === 0) {
    addDelivery(world, { event, endpoint, state: 'dropped' });
    return [];
  }
  return Array.from({ length: copies }, () =>
    addDelivery(world, {
      event,
      endpoint,
      dueMs: world.clock.ms() + (rule?.delayMs ?? 0),
      state: rule?.hold ? 'held' : 'waiting',
      signature: rule?.signature ?? 'good',
    }),
  );
}

/** Puts a delivery into the queue; what is not said is as usual. */
export function addDelivery(
  world: World,
  given: Pick<Delivery, 'endpoint' | 'event'> & Partial<Delivery>,
): Delivery {
  const { store } = world;
  const delivery: Delivery = {
    id: newId('whd'),
    dueMs: world.clock.ms(),
    sequence: store.count('deliveries') + store.count('past_deliveries'),
    attempts: 0,
    state: 'waiting',
    signature: 'good',
    payload: null,
    lastStatus: null,
    ...given,
  };
  return store.put(delivery.state === 'dropped' ? 'past_deliveries' : 'deliveries', delivery);
}
