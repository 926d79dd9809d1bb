import type Stripe from 'stripe';

/** Something that Stripe and the emulator must do alike; run against both. */
export interface Scenario {
  name: string;
  run: (stripe: Stripe) => Promise<void>;
}

/** A card's payment whose money is held, and one whose money is taken. */
export const HELD: Stripe.PaymentIntentCreateParams = {
  amount: 2000,
  currency: 'eur',
  capture_method: 'manual',
  payment_method_types: ['card'],
  payment_method: 'pm_card_visa',
  confirm: true,
};
export const PAID: Stripe.PaymentIntentCreateParams = { ...HELD, capture_method: 'automatic' };
