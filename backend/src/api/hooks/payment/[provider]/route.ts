import { loadConfig } from '@caravanserai/config/env';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type Stripe from 'stripe';
import { containerDatabase } from '../../../../landed/container-database';
import { stripeClient } from '../../../../payments/stripe-client';
import { keepEvent } from '../../../../placing/inbox';
import { wakePlacing } from '../../../../placing/worker';

/**
 * `POST /hooks/payment/stripe_stripe`: an event of Stripe's. It is verified and kept before it is acknowledged, and
 * looked at afterwards; Medusa's own way acknowledges first and forgets when the process dies. 400 for a wrong or old
 * signature, 404 for other providers.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  if (req.params.provider !== 'stripe_stripe') {
    res.sendStatus(404);
    return;
  }
  const event = verified(req);
  if (!event) {
    res.status(400).json({ type: 'invalid_data', message: 'The signature is not Stripe’s, or too old.' });
    return;
  }
  if (await keepEvent(containerDatabase(req.scope), event)) wakePlacing();
  res.sendStatus(200);
}

function verified(req: MedusaRequest): Stripe.Event | undefined {
  const signature = req.headers['stripe-signature'];
  const body: unknown = req.rawBody;
  if (typeof signature !== 'string' || !Buffer.isBuffer(body)) return undefined;
  try {
    const { webhookSecret } = loadConfig(process.env).stripe;
    return stripeClient().webhooks.constructEvent(body, signature, webhookSecret);
  } catch {
    return undefined;
  }
}
