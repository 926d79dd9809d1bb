/** Stripe as Medusa knows it: the provider's identifier and the id it has in `medusa-config.ts`. */
export const STRIPE_PROVIDER = 'pp_stripe_stripe';

/** Medusa's own stand-in, which calls everything paid. It is registered always and can't be left out. */
export const UNPAID_PROVIDER = 'pp_system_default';
