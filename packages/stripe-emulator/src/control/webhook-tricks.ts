import { API_VERSION } from '../events/record-event';
import { noSuch } from '../http/fault';
import { newId } from '../store/ids';
import type { Signature } from '../webhooks/delivery';
import { addDelivery } from '../webhooks/queue';
import type { World } from '../world';

/** Sends what was held back, in order or against it; answers how many. */
export function release(world: World, order: 'created' | 'reversed'): number {
  const held = world.store
    .all('deliveries')
    .filter(({ state }) => state === 'held')
    .sort((one, other) => one.sequence - other.sequence);
  if (order === 'reversed') held.reverse();
  const dueMs = world.clock.ms();
  // Later than anything that waits already, each after the one before.
  const first = world.store.count('deliveries') + world.store.count('past_deliveries');
  held.forEach((delivery, index) =>
    world.store.put('deliveries', { ...delivery, state: 'waiting', dueMs, sequence: first + index }),
  );
  world.wake();
  return held.length;
}

/** Sends an event again, to every endpoint. */
export function replay(
  world: World,
  { event, copies, signature }: { event: string; copies: number; signature: Signature },
): string[] {
  if (!world.store.get('events', event)) throw noSuch('event', event, 'event', 'param');
  const endpoints = world.store
    .all('endpoints')
    .flatMap(({ id }) => Array.from({ length: copies }, () => id));
  const ids = endpoints.map((endpoint) => addDelivery(world, { event, endpoint, signature }).id);
  world.wake();
  return ids;
}

/** Sends an event that never happened, as someone would who doesn't know the secret. */
export function forge(
  world: World,
  { type, object, signature }: { type: string; object: object; signature: Signature },
): string[] {
  const event = newId('evt');
  const payload = JSON.stringify({
    id: event,
    object: 'event',
    api_version: API_VERSION,
    created: world.clock.seconds(),
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  });
  const ids = world.store
    .all('endpoints')
    .map(({ id }) => addDelivery(world, { event, endpoint: id, signature, payload }).id);
  world.wake();
  return ids;
}
