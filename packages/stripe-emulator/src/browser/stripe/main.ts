import { StripeEmulator } from './stripe';

declare global {
  interface Window {
    Stripe?: unknown;
  }
}

/** Stripe's own script can be called with or without `new`. */
const Stripe = (key: string, options?: { locale?: string }): StripeEmulator =>
  new StripeEmulator(key, options);

window.Stripe = Object.assign(Stripe, { version: 'emulator' });
