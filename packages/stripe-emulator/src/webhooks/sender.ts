import type { World } from '../world';
import type { Delivery } from './delivery';
import type { WebhookEndpoint } from './endpoint';
import { signatureHeader } from './sign';

export interface Sender {
  /** Looks for due deliveries soon, after the answer to the present request has been sent. */
  wake(): void;
  /** Resolves when nothing is due any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Seconds to the next attempt after each failed one: soon at first, then up to three days, as Stripe tries. */
export const RETRY_SECONDS: readonly number[] = [
  1, 2, 5, 10, 30, 60, 300, 1800, 3600, 10_800, 21_600, 43_200, 86_400, 86_400,
];

const TIMEOUT_MS = 20_000;

/**
 * Sends webhooks one after another in the order they are due, so that a test sees the same order each time.
 * A delivery that was under way when the process was killed is sent again.
 */
export function createSender(world: () => World, retrySeconds: readonly number[] = RETRY_SECONDS): Sender {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let closed = false;
  const abort = new AbortController();

  const work = async (): Promise<void> => {
    for (let next = dueNow(); next && !closed; next = dueNow())
      await attempt(world(), next, retrySeconds, abort.signal);
  };
  const dueNow = (): Delivery | undefined => {
    const first = earliest(world());
    return first && first.dueMs <= world().clock.ms() ? first : undefined;
  };
  const run = (): Promise<void> => {
    running ??= work().finally(() => {
      running = undefined;
      plan();
    });
    return running;
  };
  const plan = (): void => {
    clearTimeout(timer);
    const first = closed ? undefined : earliest(world());
    if (!first) return;
    const wait = Math.min(Math.max(0, first.dueMs - world().clock.ms()), 60_000);
    timer = setTimeout(() => void run(), wait);
    timer.unref();
  };
  return {
    wake: () => {
      if (!running && !closed) plan();
    },
    idle: () => (closed ? Promise.resolve() : run()),
    async close() {
      closed = true;
      clearTimeout(timer);
      abort.abort();
      await running?.catch(() => undefined);
    },
  };
}

function earliest(world: World): Delivery | undefined {
  return world.store
    .all('deliveries')
    .filter(({ state }) => state === 'waiting')
    .reduce<Delivery | undefined>(
      (first, each) => (first && !isBefore(each, first) ? first : each),
      undefined,
    );
}

function isBefore(one: Delivery, other: Delivery): boolean {
  return one.dueMs === other.dueMs ? one.sequence < other.sequence : one.dueMs < other.dueMs;
}

async function attempt(
  world: World,
  delivery: Delivery,
  retrySeconds: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  const endpoint = world.store.get('endpoints', delivery.endpoint);
  const status = endpoint ? await post(world, endpoint, delivery, signal) : null;
  // Cut off by the end of the emulator: its next start tries again.
  if (signal.aborted) return;
  const attempts = delivery.attempts + 1;
  const wait = retrySeconds[delivery.attempts];
  const arrived = status !== null && status >= 200 && status < 300;
  if (!arrived && endpoint && wait !== undefined) {
    const dueMs = world.clock.ms() + wait * 1000;
    world.store.put('deliveries', { ...delivery, attempts, dueMs, lastStatus: status });
    return;
  }
  world.store.transaction(() => {
    world.store.remove('deliveries', delivery.id);
    const state = arrived ? 'delivered' : 'given_up';
    world.store.put('past_deliveries', { ...delivery, attempts, state, lastStatus: status });
  });
}

async function post(
  world: World,
  endpoint: WebhookEndpoint,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<number | null> {
  const payload = delivery.payload ?? JSON.stringify(world.store.get('events', delivery.event), null, 2);
  const signature = signatureHeader(payload, endpoint.secret, delivery.signature);
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'Stripe/1.0 (emulator)',
        ...(signature === undefined ? {} : { 'stripe-signature': signature }),
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
