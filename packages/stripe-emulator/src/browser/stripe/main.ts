import { StripeEmulator } from './stripe';

declare global {
  interface Window {
    Stripe?: unknown;
  }
}

/** Stripe's own script can be called with or without `new`. */
const Stripe = (key: string, options?: { locale?: string }): StripeEmulator =>
  new StripeEmulator(key, options);

/** The release of Stripe.js whose behaviour this is, which @stripe/stripe-js compares with its own. */
window.Stripe = Object.assign(Stripe, { version: 'endive' });
