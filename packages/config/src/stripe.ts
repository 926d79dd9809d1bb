import * as z from 'zod/mini';
import type { ConfigProblem } from './config-error';
import { origin } from './fields';

/** How the backend reaches Stripe, or the emulator that stands for it. */
export interface StripeConfig {
  secretKey: string;
  /** Given to browsers. */
  publishableKey: string;
  /** Signs what Stripe sends to `/hooks/payment/stripe_stripe`. */
  webhookSecret: string;
  /** Origin that answers instead of api.stripe.com: the emulator's. Absent: Stripe itself. */
  apiBase: string | undefined;
}

const key = (pattern: RegExp, kind: string) =>
  z.string().check(z.regex(pattern, `must be a ${kind} key of Stripe`));

const publishableKey = key(/^pk_(test|live)_\w+$/, 'publishable');

/** The backend's variables. */
export const stripeFields = {
  STRIPE_SECRET_KEY: key(/^[sr]k_(test|live)_\w+$/, 'secret'),
  STRIPE_PUBLISHABLE_KEY: publishableKey,
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .check(z.startsWith('whsec_', "must be the secret of Stripe's webhook, which starts with whsec_")),
  STRIPE_API_BASE: z.optional(origin),
};

/** The storefront's variables. */
export const stripeBrowserFields = {
  STRIPE_PUBLISHABLE_KEY: publishableKey,
  STRIPE_EMULATOR_URL: z.optional(origin),
};

const isLive = (value: string | undefined): boolean => /^\w+_live_/.test(value ?? '');

/**
 * What is wrong between Stripe's settings: a live key beside the emulator, which must never see one; keys of which
 * one is live and the other isn't.
 */
export function stripeProblems(env: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
  const { STRIPE_SECRET_KEY: secret, STRIPE_PUBLISHABLE_KEY: publishable } = env;
  if (env.STRIPE_API_BASE !== undefined || env.STRIPE_EMULATOR_URL !== undefined) {
    return ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY']
      .filter((variable) => isLive(env[variable]))
      .map((variable) => ({ variable, message: 'is a live key; the emulator takes test payments only' }));
  }
  if (secret === undefined || publishable === undefined || isLive(secret) === isLive(publishable)) return [];
  return [
    { variable: 'STRIPE_PUBLISHABLE_KEY', message: 'must be live as STRIPE_SECRET_KEY is, or both not' },
  ];
}
