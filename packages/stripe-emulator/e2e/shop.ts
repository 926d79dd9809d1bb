import { createEmulator } from '@caravanserai/stripe-emulator/emulator';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import Stripe from 'stripe';
import { startHostPage } from './host-page';

const KEYS = { secret: 'sk_test_emulator', publishable: 'pk_test_emulator' };

export interface Shop {
  stripe: Stripe;
  url: string;
  /** Opens the checkout of a new intent. */
  open: (
    page: Page,
    intent?: Partial<Stripe.PaymentIntentCreateParams>,
    query?: Record<string, string>,
  ) => Promise<{ id: string; form: FrameLocator }>;
  close: () => Promise<void>;
}

export async function startShop(): Promise<Shop> {
  const emulator = createEmulator({ keys: KEYS });
  const origin = await emulator.listen(0);
  const { hostname: host, port } = new URL(origin);
  const stripe = new Stripe(KEYS.secret, { host, port: Number(port), protocol: 'http' });
  const { url, server } = await startHostPage(origin, KEYS.publishable);
  return {
    stripe,
    url,
    async open(page, intent = {}, query = {}) {
      const made = await stripe.paymentIntents.create({
        amount: 12_340,
        currency: 'kwd',
        capture_method: 'manual',
        payment_method_types: ['card'],
        ...intent,
      });
      const search = new URLSearchParams({ secret: made.client_secret ?? '', ...query });
      await page.goto(`${url}/?${search.toString()}`);
      return { id: made.id, form: page.frameLocator('#place iframe') };
    },
    async close() {
      server.close();
      await emulator.close();
    },
  };
}

/** What the shop's page learned in the end. */
export async function outcome(page: Page): Promise<unknown> {
  const text = page.locator('#outcome');
  await expect(text).not.toBeEmpty();
  return JSON.parse((await text.textContent()) ?? '{}');
}
