import type Stripe from 'stripe';
import { noSuch } from '../http/fault';
import { read } from '../http/read';
import type { Call, Route } from '../http/route';
import { sameSecret } from '../http/same-secret';
import { confirmSetupInput, newSetupInput } from '../payments/setup-fields';
import { cancelSetup, confirmSetup, createSetup } from '../payments/setup-intents';

const URL = '/v1/setup_intents';

export const setupIntentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: URL,
    handle: ({ world, params }) => createSetup(world, read(newSetupInput, params)),
  },
  { method: 'GET', path: `${URL}/:id`, publishable: true, handle: findSetup },
  {
    method: 'POST',
    path: `${URL}/:id/confirm`,
    publishable: true,
    handle: (call) =>
      confirmSetup(call.world, findSetup(call), read(confirmSetupInput, call.params), call.publishable),
  },
  { method: 'POST', path: `${URL}/:id/cancel`, handle: (call) => cancelSetup(call.world, findSetup(call)) },
];

function findSetup({ world, path, params, publishable }: Call): Stripe.SetupIntent {
  const setup = world.store.get('setup_intents', path('id'));
  const secret = typeof params.client_secret === 'string' ? params.client_secret : undefined;
  if (!setup || (publishable && !sameSecret(setup.client_secret, secret))) {
    throw noSuch('setupintent', path('id'), 'intent', 'path');
  }
  return setup;
}
