import { loadConfig } from '@caravanserai/config/env';
import Stripe from 'stripe';
import { clientSettings } from '../modules/payment-stripe/client-settings';

let client: { stripe: Stripe; madeWith: string } | undefined;

/** The official client with this installation's keys, for what Medusa's payment module can't ask. */
export function stripeClient(): Stripe {
  const { secretKey, apiBase } = loadConfig(process.env).stripe;
  const madeWith = `${secretKey} ${apiBase ?? ''}`;
  if (client?.madeWith !== madeWith) {
    client = { stripe: new Stripe(secretKey, clientSettings(apiBase)), madeWith };
  }
  return client.stripe;
}
