import * as z from 'zod/mini';
import { badRequest, noSuch } from '../http/fault';
import { decideSetup } from '../payments/setup-intents';
import { decide } from '../payments/shopper-decision';
import { newId } from '../store/ids';
import { TABLE_NAMES } from '../store/tables';
import type { Sender } from '../webhooks/sender';
import type { World } from '../world';
import {
  clockInput,
  decisionInput,
  endpointInput,
  faultInput,
  forgeInput,
  releaseInput,
  replayInput,
  webhookRuleInput,
} from './inputs';
import { passTime } from './pass-time';
import { forge, release, replay } from './webhook-tricks';

export interface ControlCall {
  world: World;
  sender: Sender;
  body: unknown;
  path: (name: string) => string;
}

export interface ControlRoute {
  method: 'DELETE' | 'GET' | 'POST';
  path: string;
  handle: (call: ControlCall) => object | Promise<object>;
}

const AT = '/_emulator';

/** What tests and the demo use to steer time, webhooks, faults and shoppers. */
export const CONTROL_ROUTES: readonly ControlRoute[] = [
  { method: 'GET', path: `${AT}/state`, handle: ({ world }) => counts(world) },
  {
    method: 'POST',
    path: `${AT}/clock`,
    handle: ({ world, body }) => {
      world.clock.advance(read(clockInput, body).advance_seconds * 1000);
      passTime(world);
      world.wake();
      return { now: world.clock.seconds() };
    },
  },
  {
    method: 'GET',
    path: `${AT}/endpoints`,
    handle: ({ world }) => ({ endpoints: world.store.all('endpoints') }),
  },
  {
    method: 'POST',
    path: `${AT}/endpoints`,
    handle: ({ world, body }) =>
      world.store.put('endpoints', { id: newId('we'), ...read(endpointInput, body) }),
  },
  {
    method: 'DELETE',
    path: `${AT}/endpoints/:id`,
    handle: ({ world, path }) => remove(world, 'endpoints', path('id')),
  },
  {
    method: 'GET',
    path: `${AT}/webhooks`,
    handle: ({ world }) => ({
      waiting: world.store.all('deliveries'),
      past: world.store.all('past_deliveries'),
    }),
  },
  {
    method: 'POST',
    path: `${AT}/webhooks/rules`,
    handle: ({ world, body }) => {
      const { delay_ms: delayMs, ...rule } = read(webhookRuleInput, body);
      return world.store.put('webhook_rules', { id: newId('whr'), delayMs, ...rule });
    },
  },
  {
    method: 'DELETE',
    path: `${AT}/webhooks/rules`,
    handle: ({ world }) => removeAll(world, 'webhook_rules'),
  },
  {
    method: 'POST',
    path: `${AT}/webhooks/release`,
    handle: ({ world, body }) => ({ released: release(world, read(releaseInput, body).order) }),
  },
  {
    method: 'POST',
    path: `${AT}/webhooks/replay`,
    handle: ({ world, body }) => ({ deliveries: replay(world, read(replayInput, body)) }),
  },
  {
    method: 'POST',
    path: `${AT}/webhooks/forge`,
    handle: ({ world, body }) => ({ deliveries: forge(world, read(forgeInput, body)) }),
  },
  {
    method: 'POST',
    path: `${AT}/webhooks/flush`,
    handle: async ({ world, sender }) => {
      await sender.idle();
      return { waiting: world.store.count('deliveries') };
    },
  },
  {
    method: 'POST',
    path: `${AT}/faults`,
    handle: ({ world, body }) => {
      const { delay_ms: delayMs, ...rule } = read(faultInput, body);
      return world.store.put('fault_rules', { id: newId('flt'), delayMs, ...rule });
    },
  },
  { method: 'DELETE', path: `${AT}/faults`, handle: ({ world }) => removeAll(world, 'fault_rules') },
  {
    method: 'POST',
    path: `${AT}/intents/:id/decide`,
    handle: ({ world, path, body }) => {
      const { decision } = read(decisionInput, body);
      const intent = world.store.get('payment_intents', path('id'));
      if (intent) return decide(world, intent, decision);
      const setup = world.store.get('setup_intents', path('id'));
      if (!setup) throw noSuch('payment_intent', path('id'), 'intent', 'path');
      return decideSetup(world, setup, decision);
    },
  },
  {
    method: 'POST',
    path: `${AT}/reset`,
    handle: ({ world }) => {
      const endpoints = world.store.all('endpoints');
      world.store.clear();
      endpoints.forEach((endpoint) => world.store.put('endpoints', endpoint));
      return counts(world);
    },
  },
];

function read<Values>(schema: z.ZodMiniType<Values>, body: unknown): Values {
  const result = z.safeParse(schema, body);
  if (result.success) return result.data;
  throw badRequest(z.prettifyError(result.error));
}

function counts(world: World): object {
  const rows = TABLE_NAMES.map((name) => [name, world.store.count(name)] as const);
  return { now: world.clock.seconds(), ...Object.fromEntries(rows) };
}

function remove(world: World, table: 'endpoints' | 'fault_rules' | 'webhook_rules', id: string): object {
  world.store.remove(table, id);
  return { id, deleted: true };
}

function removeAll(world: World, table: 'fault_rules' | 'webhook_rules'): object {
  const ids = world.store.all(table).map(({ id }) => id);
  ids.forEach((id) => world.store.remove(table, id));
  return { deleted: ids.length };
}
